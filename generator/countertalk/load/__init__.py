"""From files to playbooks: `playbooks/**/*.yml` -> `list[Playbook]`, or every problem of every file at once.

files     which files there are, and their text
reader    text -> plain data with places, string-first
syntax    what a YAML syntax error means to somebody who does not know YAML
source    where a playbook's values stand
validate  plain data -> model
attachments  the pictures and files that a playbook names
problems  what can be wrong with a file, each with its code
playbook  what comes out: a playbook, a section
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from countertalk.kinds import all_kinds
from countertalk.load import files
from countertalk.load.attachments import find_files
from countertalk.load.files import SECTION_FILE
from countertalk.load.playbook import Playbook, Section, SectionFile
from countertalk.load.problems import field_problems, file_problems
from countertalk.load.reader import PLAYBOOK_STARTS, Node, read
from countertalk.load.source import Source
from countertalk.load.validate import validate
from countertalk.model import Content
from countertalk.model.values import slug
from countertalk.problems import ContentError, Problem, did_you_mean, one_of

__all__ = ["SECTION_FILE", "Document", "Playbook", "Section", "Source", "load", "read_document", "validate"]

_ROOT_SECTION = "general"
_UNREAD = {"owner": "unread", "audience": ["unread"]}
"""What playbooks inherit from a section file with problems, so that they do not report those as well."""


@dataclass(frozen=True)
class Document:
    """A YAML file as it was typed: keys and values, and their places."""

    data: dict[str, Any]
    source: Source


@dataclass(frozen=True)
class _Folder:
    """A folder with a `_section.yml`: what readers see, and the defaults as they were typed."""

    section: Section
    defaults: Mapping[str, Any]
    source: Source

    @classmethod
    def unread(cls, path: str) -> _Folder:
        """What stands for a folder whose section file has problems."""
        return cls(Section("", "", "", 0), _UNREAD, Source(path, Node(1, 1, 1), ("",)))


def load(folder: Path, root: Path) -> tuple[tuple[Playbook, ...], tuple[Section, ...]]:
    """Read every playbook below `folder`, and the sections that they stand in, in the readers' order.

    Paths are shown relative to `root`. Raises `ContentError` with all problems of all files.
    """
    found = files.find(folder, root)
    problems = list(found.problems)
    folders: dict[Path, _Folder] = {}
    for path in found.sections:
        read_folder = _read_folder(path, folder, root)
        if isinstance(read_folder, _Folder):
            folders[path.parent] = read_folder
        else:
            folders[path.parent] = _Folder.unread(files.shown(path, root))
            problems += read_folder
    problems += _same_addresses(folders.values())
    playbooks = []
    for path in found.playbooks:
        playbook = _read_playbook(path, folder, root, folders)
        if isinstance(playbook, Playbook):
            playbooks.append(playbook)
        else:
            problems += playbook
    if problems:
        raise ContentError(problems)
    return tuple(playbooks), _sections_of(playbooks, folders)


def read_document(path: Path, folder: Path, root: Path, first: str = PLAYBOOK_STARTS) -> Document | tuple[Problem, ...]:
    """The keys and values of a YAML file inside `folder`, or the problems that it has.

    `first` are the keys that such a file starts with.
    """
    text = files.read_text(path, folder, root)
    if isinstance(text, Problem):
        return (text,)
    shown = files.shown(path, root)
    reading = read(text, shown, first)
    if reading.problems or reading.data is None:
        return reading.problems
    return Document(reading.data, Source(shown, reading.root, reading.lines))


def _read_folder(path: Path, folder: Path, root: Path) -> _Folder | tuple[Problem, ...]:
    document = read_document(path, folder, root, first="'title:' and 'order:'")
    if not isinstance(document, Document):
        return document
    file = validate(SectionFile, document.data, document.source)
    if not isinstance(file, SectionFile):
        return file
    name = _section_id(path.parent.relative_to(folder).parts)
    section = Section(name, file.title, file.summary, file.order)
    return _Folder(section, document.data.get("defaults", {}), document.source)


def _read_playbook(
    path: Path, folder: Path, root: Path, folders: Mapping[Path, _Folder]
) -> Playbook | tuple[Problem, ...]:
    document = read_document(path, folder, root)
    if not isinstance(document, Document):
        return document
    document = _with_defaults(document, list(_folders_above(path, folder, folders)))
    model = _model_of(document)
    if isinstance(model, Problem):
        return (model,)
    content = validate(model, document.data, document.source)
    if not isinstance(content, Content):
        return content
    named, problems = find_files(content, document.source, path, folder)
    section = next((f.section.id for f in _folders_above(path, folder, folders)), _top_folder(path, folder))
    playbook = Playbook(str(document.data["kind"]), path.stem, section, content, document.source, named)
    return problems or playbook


def _same_addresses(folders: Iterable[_Folder]) -> Iterator[Problem]:
    """What is wrong with sections whose folders make one address, such as `Retail` and `retail`."""
    first: dict[str, _Folder] = {}
    for one in folders:
        if one.section.id and first.setdefault(one.section.id, one) is not one:
            yield file_problems.same_section(one.source.place(()), first[one.section.id].source.path)


def _folders_above(path: Path, folder: Path, folders: Mapping[Path, _Folder]) -> Iterator[_Folder]:
    """The folders with a `_section.yml` that `path` lies in, the nearest first."""
    for parent in path.parents:
        if parent in folders:
            yield folders[parent]
        if parent == folder:
            return


def _top_folder(path: Path, folder: Path) -> str:
    parts = path.relative_to(folder).parts
    return _section_id(parts[:1] if len(parts) > 1 else ())


def _section_id(folders: tuple[str, ...]) -> str:
    """`retail/products`: the names of the folders as ids; a name of its own for playbooks in no folder."""
    return "/".join(slug(name) or "section" for name in folders) or _ROOT_SECTION


def _with_defaults(document: Document, above: list[_Folder]) -> Document:
    data, inherited = dict(document.data), {}
    for one in above:
        for key, value in one.defaults.items():
            if key not in data:
                data[key], inherited[key] = value, one.source.below("defaults")
    return Document(data, replace(document.source, inherited=inherited))


def _model_of(document: Document) -> type[Content] | Problem:
    kinds = all_kinds()
    kind = document.data.get("kind")
    if kind is None:
        return field_problems.missing(document.source.place(()), "kind", f"add 'kind:'; {one_of(kinds, most=20)}")
    if not isinstance(kind, str):
        return field_problems.wrong_shape(
            document.source.place(("kind",)), "one word", "a list or a mapping", one_of(kinds)
        )
    if kind not in kinds:
        hint = did_you_mean(kind, kinds) or one_of(kinds, most=20)
        return field_problems.unknown_kind(document.source.place(("kind",)), kind, hint)
    return kinds[kind]


def _sections_of(playbooks: list[Playbook], folders: Mapping[Path, _Folder]) -> tuple[Section, ...]:
    known = {one.section.id: one.section for one in folders.values()}
    used = {playbook.section for playbook in playbooks}
    sections = [
        known.get(name) or Section(name, name.rpartition("/")[2].replace("-", " ").capitalize(), "", 100)
        for name in used
    ]
    return tuple(sorted(sections, key=lambda section: (section.order, section.title)))
