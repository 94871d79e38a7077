"""The references of a playbook: those in its fields and those in its texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from countertalk.load import Playbook
from countertalk.model import Item, Loc, LocalItemId, Prose, Reference, Text, walk
from countertalk.model.references import parse_reference
from countertalk.problems import Place

_ELSEWHERE = re.compile(r"(https?://|mailto:|tel:)", re.IGNORECASE)
_NAMED_OR_REFERRING = (Text, Prose, Reference, LocalItemId, Item)


@dataclass(frozen=True, eq=False, slots=True)
class Mention:
    """A reference and where it is: in which playbook, and at which path of keys."""

    playbook: Playbook
    loc: Loc
    reference: Reference
    item: Item | None = None
    """The item of the playbook that it is in."""
    in_text: bool = False

    @property
    def place(self) -> Place:
        """The line and column of the reference as it was typed."""
        if self.in_text:
            return self.playbook.source.find(self.loc, self.reference.written)
        return self.playbook.source.place(self.loc)


@dataclass(frozen=True, eq=False, slots=True)
class FoundItem:
    """An item of a playbook, where it is."""

    playbook: Playbook
    loc: Loc
    item: Item


def contents(playbook: Playbook) -> Iterator[FoundItem | Mention]:
    """The items of a playbook and its references, in the order of its file; with its tags last."""
    around: list[tuple[Loc, Item]] = []
    for loc, value in walk(playbook.content):
        if not isinstance(value, _NAMED_OR_REFERRING):
            continue
        while around and loc[: len(around[-1][0])] != around[-1][0]:
            around.pop()
        item = around[-1][1] if around else None
        if isinstance(value, Text | Prose):
            for link in value.links():
                if not link.is_image and (reference := internal_link(link.target)):
                    yield Mention(playbook, loc, reference, item, in_text=True)
        elif isinstance(value, Item):
            around.append((loc, value))
            yield FoundItem(playbook, loc, value)
        elif isinstance(value, LocalItemId):
            yield Mention(playbook, loc, Reference(playbook.kind, playbook.id, value, value), item)
        else:
            yield Mention(playbook, loc, value, item)
    yield from _tags(playbook)


def internal_link(target: str) -> Reference | None:
    """The target of a link in text as a reference; None if it leads to another site."""
    if _ELSEWHERE.match(target):
        return None
    found = parse_reference(target)
    return found if found and found.kind else Reference("", target, "", target)


def _tags(playbook: Playbook) -> Iterator[Mention]:
    """Tags point at the playbook of the kind `tags`, if there is one."""
    for number, tag in enumerate(playbook.content.tags):
        yield Mention(playbook, ("tags", number), Reference("tags", "", tag, tag, to_item="TagWord"))
