"""A new playbook to fill in: the example of its kind with a comment on every field, optional fields commented out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic.fields import FieldInfo

from countertalk.handbook import Handbook, Mention, link
from countertalk.kinds import all_kinds
from countertalk.load import PLAYBOOKS, SECTION_FILE, Playbook, Source, load
from countertalk.model import Content, Reference
from countertalk.model.forms import MAX_ID
from countertalk.model.values import slug
from countertalk.outputs.files import write_new
from countertalk.outputs.folders import FolderError, writing
from countertalk.resources import templates_folder


@dataclass(frozen=True)
class Starter:
    """The text of a new playbook, and the files that it names, by name: they are beside the example."""

    text: str
    files: Mapping[str, Path]


def new_playbook(root: Path, kind: str, name: str, folder: Path | None = None) -> Path:
    """Write a draft of `kind` called `name` into `folder` below the playbooks; returns its path from `root`.

    Without `folder` it goes beside others of its kind. Raises `FolderError` where that is not possible, or the name is
    not an id or is taken, and `ContentError` where the existing playbooks cannot be read.
    """
    playbooks = root / PLAYBOOKS
    handbook = link(*load(playbooks, root)) if any(playbooks.rglob("*.yml")) else link((), ())
    _refuse_name(kind, name, handbook)
    path = (playbooks / folder if folder else _beside_others(root, kind, handbook)) / f"{name}.yml"
    _refuse_path(path, playbooks)
    in_section = any((above / SECTION_FILE).is_file() for above in path.parents if above.is_relative_to(playbooks))
    _write(path, starter(kind, name.replace("-", " ").capitalize(), handbook, templates_folder(), in_section))
    return path.relative_to(root)


def _refuse_name(kind: str, name: str, handbook: Handbook) -> None:
    if name != slug(name)[:MAX_ID] or not name:
        instead = slug(name)[:MAX_ID].strip("-") or "first-" + kind.replace("_", "-")
        raise FolderError(f"'{name}' is not an id: write '{instead}'")
    existing = handbook.by_key.get(f"{kind}/{name}")
    if existing:
        raise FolderError(f"{existing.source.path} already exists: choose another id")


def _beside_others(root: Path, kind: str, handbook: Handbook) -> Path:
    """The folder of the first playbook of `kind`."""
    same = handbook.of_kind(kind)
    if not same:
        folders = ", ".join(path.name for path in sorted((root / PLAYBOOKS).iterdir()) if path.is_dir()) or "sales"
        raise FolderError(f"there is no {kind} yet to put it beside: say where with --folder, such as {folders}")
    return root / Path(same[0].source.path).parent


def _refuse_path(path: Path, playbooks: Path) -> None:
    if not path.resolve().is_relative_to(playbooks.resolve()):
        raise FolderError(f"{path.parent} is outside {playbooks}: name a folder inside it")
    if path.exists() or not all(above.is_dir() for above in path.parents if above.exists()):
        raise FolderError(f"{path} cannot be written: something else is there")


def _write(path: Path, new: Starter) -> None:
    """Write a new playbook, and before it the files that it names where they do not exist yet."""
    beside = {path.parent / named: file for named, file in new.files.items()}
    files: dict[Path, Path | str] = {target: file for target, file in beside.items() if not target.exists()}
    with writing(path.parent):
        write_new(files | {path: new.text})


def starter(kind: str, title: str, handbook: Handbook, templates: Path, in_section: bool) -> Starter:
    """A new draft of `kind`; what it has to point at comes from `handbook`, if that has something suitable.

    In a section, owner and readers come from the section; elsewhere the draft has its own.
    """
    example, mentions = _example(kind, templates)
    lines = _adapted(example, mentions, handbook)
    model = all_kinds()[kind]
    own = {field.alias or name: field for name, field in model.model_fields.items() if name not in Content.model_fields}
    spans = _spans(example.source)
    shown = {key: field for key, field in own.items() if key in spans}
    wanted = [key for key, field in shown.items() if field.is_required() or key in model.starter_fields]
    required = [_filled(shown[key], lines[spans[key]]) for key in wanted]
    optional = [_offered(field, lines[spans[key]]) for key, field in shown.items() if key not in wanted]
    head = [
        f"kind: {kind}",
        f"title: {title}",
        f"# {_first_line(Content.model_fields['summary'])}",
        "summary: Write here what the reader gets from this page.",
        "# 'countertalk serve' shows drafts; the site leaves them out. When it is ready, remove this line and add",
        "# 'last_reviewed:' with the day you last read it.",
        "status: draft",
        *([] if in_section else _people(handbook)),
    ]
    rest = ["# The rest is optional: remove one number sign from each line that you need.", *_spaced(optional)]
    text = "\n".join([*head, "", *_spaced(required), *(rest if optional else [])]).rstrip() + "\n"
    named = "\n".join(line for block in required for line in block)
    return Starter(text, {name: path for name, path in example.files.items() if name in named})


def _example(kind: str, templates: Path) -> tuple[Playbook, tuple[Mention, ...]]:
    """The example of `kind` that comes with its template, and what it points at."""
    examples = link(*load(templates / "examples", templates))
    example = next(p for p in examples.of_kind(kind) if p.source.path.startswith(f"examples/{kind}/"))
    return example, tuple(mention for mention in examples.mentions if mention.playbook is example)


def _people(handbook: Handbook) -> list[str]:
    """The owner and the readers: the first role, as a placeholder."""
    role = next((name for kind, name in handbook.names.by_id if kind == "roles"), "role_id")
    return [f"owner: {role}", f"audience: [{role}]"]


def _spaced(blocks: list[list[str]]) -> Iterator[str]:
    for block in blocks:
        yield from block
        yield ""


def _filled(field: FieldInfo, lines: list[str]) -> list[str]:
    """One key with its meaning above it."""
    return [f"# {_first_line(field)}", *_without_comments(lines)]


def _offered(field: FieldInfo, lines: list[str]) -> list[str]:
    """The same, commented out: if an editor removes one sign from every line, the meaning is still a comment."""
    return [f"## {_first_line(field)}", *(f"# {line}" for line in _without_comments(lines))]


def _without_comments(lines: list[str]) -> list[str]:
    return [line for line in lines if line.strip() and not line.lstrip().startswith("#")]


def _spans(source: Source) -> dict[str, slice]:
    """The lines of every key and its value."""
    starts = {str(loc[0]): line - 1 for loc, (line, _, _) in source.spans.keys.items() if len(loc) == 1}
    ends = [*sorted(starts.values()), len(source.lines)]
    return {key: slice(first, next(end for end in ends if end > first)) for key, first in starts.items()}


def _first_line(field: FieldInfo) -> str:
    return (field.description or "").partition("\n")[0]


def _adapted(example: Playbook, mentions: tuple[Mention, ...], handbook: Handbook) -> list[str]:
    """The lines of the example, its references replaced by ones that lead somewhere in `handbook`."""
    lines = list(example.source.lines)
    elsewhere = [mention for mention in mentions if f"{mention.reference.kind}/{mention.reference.id}" != example.key]
    for mention in sorted(elsewhere, key=lambda found: found.place, reverse=True):
        replacement = _something_like(mention, handbook)
        if replacement and handbook.resolve(mention.reference) is None:
            place = mention.place
            before, after = lines[place.line - 1][: place.column - 1], lines[place.line - 1][place.column - 1 :]
            lines[place.line - 1] = before + after.replace(mention.reference.written, replacement, 1)
    return lines


def _something_like(mention: Mention, handbook: Handbook) -> str:
    """A reference of the same sort as the example's; empty if the handbook has nothing suitable."""
    reference: Reference = mention.reference
    if reference.item:
        for (kind, name), targets in handbook.names.by_id.items():
            if kind == reference.kind:
                bare = len(targets) == 1 and not reference.id
                return name if bare else targets[0].key
        return ""
    playbooks = handbook.of_kind(reference.kind)
    if not playbooks:
        return ""
    return playbooks[0].key if "/" in reference.written else playbooks[0].id
