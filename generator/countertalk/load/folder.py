"""From a folder to its playbooks and sections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from countertalk.kinds import all_kinds
from countertalk.load import files
from countertalk.load.attachments import find_files
from countertalk.load.document import Document, read_document
from countertalk.load.hard_links import named_elsewhere
from countertalk.load.playbook import Playbook, Section
from countertalk.load.problems import field_problems
from countertalk.load.sections import SectionFolders, read_sections, section_of, sections_in_use, with_defaults
from countertalk.load.validate import validate
from countertalk.model import Content
from countertalk.problems import ContentError, Problem, did_you_mean, one_of


def load(folder: Path, root: Path) -> tuple[tuple[Playbook, ...], tuple[Section, ...]]:
    """Read every playbook below `folder`, and the sections that contain them, in the readers' order.

    Paths are shown relative to `root`. Raises `ContentError` with all problems of all files.
    """
    found = files.find(folder, root)
    folders, wrong_sections = read_sections(found.sections, folder, root)
    problems = [*found.problems, *wrong_sections]
    playbooks: dict[Path, Playbook] = {}
    for path in found.playbooks:
        playbook = _read_playbook(path, folder, root, folders)
        if isinstance(playbook, Playbook):
            playbooks[path] = playbook
        else:
            problems += playbook
    if problems:
        raise ContentError(problems)
    return _with_second_names(playbooks), sections_in_use(playbooks.values(), folders)


def _with_second_names(playbooks: Mapping[Path, Playbook]) -> tuple[Playbook, ...]:
    """The playbooks, with those of their files that have a second name outside."""
    files = {path: {path, *playbook.files.values()} for path, playbook in playbooks.items()}
    elsewhere = named_elsewhere(set().union(*files.values()))
    names = {path: tuple(sorted(file.name for file in files[path] & elsewhere)) for path in playbooks}
    return tuple(
        replace(playbook, named_elsewhere=names[path]) if names[path] else playbook
        for path, playbook in playbooks.items()
    )


def _read_playbook(path: Path, folder: Path, root: Path, folders: SectionFolders) -> Playbook | tuple[Problem, ...]:
    document = read_document(path, folder, root)
    if not isinstance(document, Document):
        return document
    document = with_defaults(document, path, folder, folders)
    model = _model_of(document)
    if isinstance(model, Problem):
        return (model,)
    content = validate(model, document.data, document.source)
    if not isinstance(content, Content):
        return content
    named, problems = find_files(content, document.source, path, folder)
    section = section_of(path, folder, folders)
    return problems or Playbook(str(document.data["kind"]), path.stem, section, content, document.source, named)


def _model_of(document: Document) -> type[Content] | Problem:
    kinds, kind, source = all_kinds(), document.data.get("kind"), document.source
    if kind is None:
        return field_problems.missing(source.place(()), "kind", f"add 'kind:'; {one_of(kinds, most=20)}")
    if not isinstance(kind, str):
        return field_problems.wrong_shape(source.place(("kind",)), "one word", "a list or a mapping", one_of(kinds))
    if kind not in kinds:
        hint = did_you_mean(kind, kinds) or one_of(kinds, most=20)
        return field_problems.unknown_kind(source.place(("kind",)), kind, hint)
    return kinds[kind]
