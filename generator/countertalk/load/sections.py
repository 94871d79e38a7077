"""The folders of the playbooks as sections: their `_section.yml`, and the defaults that playbooks inherit from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from countertalk.load import files
from countertalk.load.document import Document, read_document
from countertalk.load.playbook import GENERAL, Playbook, Section, SectionFile, in_order
from countertalk.load.problems import file_problems
from countertalk.load.source import Source, Spans
from countertalk.load.validate import validate
from countertalk.model.values import slug
from countertalk.problems import Problem

_UNREAD = {"owner": "unread", "audience": ["unread"]}
"""What playbooks inherit from a section file with problems, so that they do not report those as well."""


@dataclass(frozen=True)
class SectionFolder:
    """A folder with a `_section.yml`: what readers see, and the defaults as they were typed."""

    section: Section
    defaults: Mapping[str, Any]
    source: Source


SectionFolders = Mapping[Path, SectionFolder]
"""The folders with a `_section.yml`, by their path."""


def read_sections(
    section_files: Iterable[Path], folder: Path, root: Path
) -> tuple[SectionFolders, tuple[Problem, ...]]:
    """The folder of every `_section.yml`, and what is wrong with these files."""
    folders: dict[Path, SectionFolder] = {}
    problems: list[Problem] = []
    for path in section_files:
        found = _read_section(path, folder, root)
        if isinstance(found, SectionFolder):
            folders[path.parent] = found
        else:
            folders[path.parent] = _unread(files.shown(path, root))
            problems += found
    return folders, (*problems, *_same_addresses(folders.values()))


def section_of(path: Path, folder: Path, folders: SectionFolders) -> str:
    """The id of the section of a playbook: the nearest folder with a `_section.yml`, else the topmost folder."""
    named = (one.section.id for one in _folders_above(path, folder, folders))
    parts = path.relative_to(folder).parts
    return next(named, None) or _section_id(parts[:1] if len(parts) > 1 else ())


def with_defaults(document: Document, path: Path, folder: Path, folders: SectionFolders) -> Document:
    """The document of the playbook `path`, completed with the defaults of the folders above it, the nearest first."""
    data, inherited = dict(document.data), {}
    for one in _folders_above(path, folder, folders):
        for key, value in one.defaults.items():
            if key not in data:
                data[key], inherited[key] = value, one.source.below("defaults")
    return Document(data, replace(document.source, inherited=inherited))


def sections_in_use(playbooks: Iterable[Playbook], folders: SectionFolders) -> tuple[Section, ...]:
    """The sections that have playbooks, in the readers' order."""
    known = {one.section.id: one.section for one in folders.values()}
    used = {playbook.section for playbook in playbooks}
    sections = [
        known.get(name) or Section(name, name.rpartition("/")[2].replace("-", " ").capitalize(), "", 100)
        for name in used
    ]
    return in_order(sections)


def _read_section(path: Path, folder: Path, root: Path) -> SectionFolder | tuple[Problem, ...]:
    document = read_document(path, folder, root, first="'title:' and 'order:'")
    if not isinstance(document, Document):
        return document
    file = validate(SectionFile, document.data, document.source)
    if not isinstance(file, SectionFile):
        return file
    name = _section_id(path.parent.relative_to(folder).parts)
    external = (file.external.title, file.external.summary) if file.external else ("", "")
    section = Section(name, file.title, file.summary, file.order, *external)
    return SectionFolder(section, document.data.get("defaults", {}), document.source)


def _unread(path: str) -> SectionFolder:
    """A folder whose section file has problems."""
    return SectionFolder(Section("", "", "", 0), _UNREAD, Source(path, Spans.of_nothing(), ("",)))


def _same_addresses(folders: Iterable[SectionFolder]) -> Iterator[Problem]:
    """The problems of sections whose folders have the same address, such as `Retail` and `retail`."""
    first: dict[str, SectionFolder] = {}
    for one in folders:
        if one.section.id and first.setdefault(one.section.id, one) is not one:
            yield file_problems.same_section(one.source.place(()), first[one.section.id].source.path)


def _folders_above(path: Path, folder: Path, folders: SectionFolders) -> Iterator[SectionFolder]:
    """The folders with a `_section.yml` that contain `path`, the nearest first."""
    for parent in path.parents:
        if parent in folders:
            yield folders[parent]
        if parent == folder:
            return


def _section_id(folders: tuple[str, ...]) -> str:
    """`retail/products`: the names of the folders as ids; a fixed name for playbooks outside any folder."""
    return "/".join(slug(name) or "section" for name in folders) or GENERAL.id
