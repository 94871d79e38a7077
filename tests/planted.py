"""A handbook in which every text contains a unique word: a secret one wherever only the staff may read it.

It is made from the examples of all kinds, which fill every field. A kind that customers may see is there five times:
for customers, and internal, as a draft, in review and archived: customers must not even learn that these exist.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any

from countertalk.handbook import Handbook, link
from countertalk.kinds.glossary import Glossary
from countertalk.kinds.objections import Objections
from countertalk.load import Playbook, Section
from countertalk.model import (
    Attachment,
    Content,
    Item,
    LocalItemId,
    Model,
    Prose,
    Reference,
    StaffOnly,
    Status,
    Text,
    Visibility,
)
from countertalk.model.references import parse_reference

TERM = "WatchWord"
"""A term of an internal glossary; every text contains it."""
HIDDEN_ITEM = "for-the-staff"
"""The internal objection of the library that customers may see."""
HIDDEN_KEY = f"objections/company-bikes#{HIDDEN_ITEM}"
_LINK = re.compile(r"(?<=\]\()[a-z_]+/[^)]+(?=\))")
_KEPT = (".kind", ".locale", ".currency")
_WITHOUT_BLANKS = (".was", ".replaces", ".tags", ".url")
_HIDDEN = (
    (Status.PUBLISHED, Visibility.INTERNAL),
    (Status.DRAFT, Visibility.EXTERNAL),
    (Status.IN_REVIEW, Visibility.EXTERNAL),
    (Status.ARCHIVED, Visibility.INTERNAL),
)

Change = Callable[[Any, str, bool], Any]


def staff_only(model: type[Model]) -> frozenset[str]:
    """The fields of a model that are for staff only."""
    fields = model.model_fields.items()
    return frozenset(name for name, found in fields if any(isinstance(mark, StaffOnly) for mark in found.metadata))


def leaves(value: Any, change: Change, hidden: bool = False, name: str = "") -> Any:
    """`value` with every leaf changed; `change` gets its field, and whether it is for staff only."""
    if isinstance(value, tuple):
        return tuple(leaves(entry, change, hidden, name) for entry in value)
    if not isinstance(value, Model):
        return change(value, name, hidden)
    hidden = hidden or (isinstance(value, Item) and getattr(value, "visibility", None) is Visibility.INTERNAL)
    secret, model = staff_only(type(value)), type(value).__name__
    return value.model_copy(
        update={
            key: leaves(getattr(value, key), change, hidden or key in secret, f"{model}.{key}")
            for key in type(value).model_fields
        }
    )


@dataclass(eq=False)
class Words:
    """The words that were planted, each with its field."""

    secret: dict[str, str] = field(default_factory=dict)
    public: dict[str, str] = field(default_factory=dict)

    def new(self, hidden: bool, where: str) -> str:
        """A word that is nowhere else."""
        words, signs = (self.secret, "zq") if hidden else (self.public, "vx")
        word = f"{signs}{len(words):05}{signs}"
        words[word] = where
        return word


def planted(whole: Handbook, folder: Path) -> tuple[Handbook, Words]:
    """The playbooks of `whole` with words in all their texts; copies of their files go to `folder`."""
    words = Words()
    ours = Section(words.new(True, "section"), words.new(True, "section"), words.new(True, "section"), 2)
    said = [words.new(False, "section") for _ in range(2)]
    theirs = Section("open", words.new(True, "section"), words.new(True, "section"), 1, *said)
    sown = list(_sown(_complete(whole), words, folder, (theirs, ours)))
    first = {was.key: now for was, now, _ in reversed(sown)}
    ids = {(now.key, name): new for _, now, renamed in sown for name, new in renamed.items()}
    archived = {was.key: now.key for was, now, _ in sown if now.is_archived}

    def renamed(reference: Reference) -> Reference:
        target = whole.resolve(reference)
        if not target:
            return reference
        new, old = first[target.playbook.key], target.item
        item = ids[new.key, old.id] if old else ""
        return Reference(new.kind, new.id, item, f"{new.key}#{item}" if item else new.key, reference.to_item)

    def linked(was: Playbook, now: Playbook) -> Playbook:
        def change(value: Any, name: str, hidden: bool) -> Any:
            if isinstance(value, Reference):
                return renamed(value)
            if isinstance(value, LocalItemId):
                return LocalItemId(ids[now.key, value])
            if isinstance(value, Text | Prose):
                return type(value)(_LINK.sub(lambda found: str(renamed(_reference(found[0]))), value))
            return value

        content = leaves(now.content, change)
        if now is first[was.key] and was.key in archived:
            content = content.model_copy(update={"replaces": (archived[was.key],)})
        return replace(now, content=content)

    return link((linked(was, now) for was, now, _ in sown), (theirs, ours)), words


def _reference(written: str) -> Reference:
    found = parse_reference(written)
    assert found, written
    return found


def _complete(whole: Handbook) -> Iterator[Playbook]:
    """The playbooks with every staff-only field of the envelope; an objection library has an internal objection."""
    hidden = {
        name: next(filter(None, (getattr(playbook.content, name) for playbook in whole.playbooks)))
        for name in staff_only(Content)
    }
    for playbook in whole.playbooks:
        content = playbook.content
        missing = {name: value for name, value in hidden.items() if not getattr(content, name)}
        if isinstance(content, Objections):
            internal = content.items[0].model_copy(update={"id": HIDDEN_ITEM, "visibility": Visibility.INTERNAL})
            missing["items"] = (internal, *content.items)
        yield replace(playbook, content=content.model_copy(update=missing))


def _sown(
    playbooks: Iterable[Playbook], words: Words, folder: Path, sections: tuple[Section, Section]
) -> Iterator[tuple[Playbook, Playbook, dict[str, str]]]:
    """Each playbook as it was and with its words, and what the ids of its items became."""
    theirs, ours = sections
    for playbook in playbooks:
        if not playbook.content.staff_only:
            marks = {"status": Status.PUBLISHED, "visibility": Visibility.EXTERNAL}
            yield playbook, *_with_words(playbook, marks, words, folder, theirs)
        for status, visibility in _HIDDEN[: 1 if playbook.content.staff_only else None]:
            marks = {"status": status, "visibility": visibility}
            yield playbook, *_with_words(playbook, marks, words, folder, ours)


def _with_words(
    playbook: Playbook, marks: dict[str, StrEnum], words: Words, folder: Path, section: Section
) -> tuple[Playbook, dict[str, str]]:
    files, ids = dict(playbook.files), dict[str, str]()
    hidden = section.id != "open"

    def change(value: Any, name: str, hidden: bool) -> Any:
        if isinstance(value, Attachment) or name == "Image.file":
            copy = folder / f"{words.new(hidden, name)}{files[value].suffix}"
            copy.write_bytes(files[value].read_bytes() + words.new(hidden, name).encode())
            files[copy.name] = copy
            return type(value)(copy.name)
        if not isinstance(value, str) or isinstance(value, Enum | LocalItemId) or name.endswith(_KEPT):
            return value
        if name.endswith(".id"):
            ids[value] = f"{value}-{words.new(hidden, name)}" if hidden else str(value)
            return ids[value]
        if isinstance(value, Text | Prose):
            return value if value in ("true", "false") else type(value)(_said(value, name, hidden, words))
        joint = "-" if name.endswith(_WITHOUT_BLANKS) else " "
        return f"{value}{joint}{words.new(hidden, name)}"

    marked = playbook.content.model_copy(update={**marks, "was": ("old",), "replaces": ()})
    content = leaves(marked, change, hidden)
    if hidden and isinstance(content, Glossary):
        first, *others = content.terms
        first = first.model_copy(update={"aliases": (*first.aliases, TERM)})
        content = content.model_copy(update={"terms": (first, *others)})
    name = f"{playbook.id}-{words.new(True, 'id')}" if hidden else playbook.id
    source = replace(playbook.source, path=f"playbooks/{words.new(True, 'path')}.yml")
    return replace(playbook, id=name, section=section.id, content=content, source=source, files=files), ids


def _said(text: Text | Prose, name: str, hidden: bool, words: Words) -> str:
    """A text with a word; a public one points at what customers must not see, in links and by a term."""
    between = "\n\n" if isinstance(text, Prose) else " "
    if hidden:
        return f"{text}{between}{words.new(hidden, name)} {TERM}"
    here, there, inside = (words.new(hidden, name) for _ in range(3))
    return f"{text}{between}{here} [{there}](persona/office-manager) [{inside}]({HIDDEN_KEY}) {TERM}"
