"""The whole: every playbook, every item and every reference between them, both ways, read-only."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from countertalk.load import Playbook, Section
from countertalk.model import Content, Item, Loc, LocalItemId, Prose, Reference, Text, walk
from countertalk.model.references import parse_reference
from countertalk.problems import Place

C = TypeVar("C", bound=Content)

_ELSEWHERE = re.compile(r"(https?://|mailto:|tel:)", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Target:
    """What a reference points at: a playbook, or an item inside it."""

    playbook: Playbook
    item: Item | None = None

    @property
    def key(self) -> str:
        """`kind/id` or `kind/id#item`."""
        return f"{self.playbook.key}#{self.item.id}" if self.item else self.playbook.key

    @property
    def label(self) -> str:
        """What a link to it says."""
        return self.item.label if self.item else self.playbook.content.title


@dataclass(frozen=True, eq=False)
class Mention:
    """A reference where it stands: in which playbook, and at which path of keys."""

    playbook: Playbook
    loc: Loc
    reference: Reference
    item: Item | None = None
    """The item of the playbook in which it stands."""
    in_text: bool = False

    @property
    def place(self) -> Place:
        """The line and column of the reference as it was typed."""
        if self.in_text:
            return self.playbook.source.find(self.loc, self.reference.written)
        return self.playbook.source.place(self.loc)


@dataclass(frozen=True, eq=False)
class Handbook:
    """All playbooks and what they are to each other."""

    sections: tuple[Section, ...]
    """In the readers' order."""
    playbooks: tuple[Playbook, ...]
    """In the order of sections, kinds and titles."""
    by_key: Mapping[str, Playbook]
    """The playbooks by `kind/id`."""
    items: Mapping[str, Target]
    """The things inside playbooks by `kind/id#item`."""
    named: Mapping[tuple[str, str], tuple[Target, ...]]
    """The things inside playbooks by kind and bare id: more than one where several playbooks use the id."""
    mentions: tuple[Mention, ...]
    """Every reference, in fields and in text."""
    uses: Mapping[str, tuple[Target, ...]]
    """What points at a playbook or a thing, by the key of what is pointed at: playbooks, or items inside them."""
    successors: Mapping[str, Playbook]
    """The playbooks that took the place of others, by the `kind/id` of those."""
    duplicates: tuple[Playbook, ...]
    """Playbooks whose kind and id another file had first; they are not among `playbooks`."""
    repeated: tuple[tuple[Playbook, Loc, Item], ...]
    """Items whose id their playbook had used before."""

    def resolve(self, reference: Reference) -> Target | None:
        """What `reference` points at; None where nothing, or more than one thing, has that name."""
        return _resolve(reference, self.by_key, self.items, self.named)

    def of_kind(self, kind: str) -> tuple[Playbook, ...]:
        """The playbooks of one kind."""
        return tuple(playbook for playbook in self.playbooks if playbook.kind == kind)

    def all(self, kind: type[C]) -> Iterator[tuple[Playbook, C]]:
        """The playbooks of one kind, each with its content: `for playbook, product in handbook.all(Product)`."""
        for playbook in self.playbooks:
            if isinstance(playbook.content, kind):
                yield playbook, playbook.content

    def used_in(self, key: str) -> tuple[Playbook, ...]:
        """The other playbooks that point at `key`, or at a thing inside it, and are in use."""
        return tuple(dict.fromkeys(target.playbook for target in self.uses.get(key, ())))

    @property
    def current(self) -> tuple[Playbook, ...]:
        """The playbooks that readers are led to: all but the archived."""
        return tuple(playbook for playbook in self.playbooks if not playbook.is_archived)


def link(playbooks: Iterable[Playbook], sections: tuple[Section, ...]) -> Handbook:
    """Put the playbooks in order and resolve their references both ways.

    Nothing is refused here: what does not resolve is for the checks to report.
    """
    by_key: dict[str, Playbook] = {}
    by_rank = sorted(playbooks, key=lambda p: p.is_draft)  # a draft takes the place of nothing
    duplicates = [p for p in by_rank if by_key.setdefault(p.key, p) is not p]
    order = {section.id: number for number, section in enumerate(sections)}
    ordered = tuple(sorted(by_key.values(), key=lambda p: (order[p.section], p.kind, p.content.title, p.id)))
    items: dict[str, Target] = {}
    named: dict[tuple[str, str], list[Target]] = defaultdict(list)
    repeated: list[tuple[Playbook, Loc, Item]] = []
    mentions: list[Mention] = []
    for playbook in ordered:
        around: list[tuple[Loc, Item]] = []
        for loc, value in walk(playbook.content):
            while around and loc[: len(around[-1][0])] != around[-1][0]:
                around.pop()
            item = around[-1][1] if around else None
            if isinstance(value, Item):
                around.append((loc, value))
                target = Target(playbook, value)
                if items.setdefault(target.key, target) is not target:
                    repeated.append((playbook, loc, value))
                else:
                    named[playbook.kind, value.id].append(target)
            elif isinstance(value, Reference):
                mentions.append(Mention(playbook, loc, value, item))
            elif isinstance(value, LocalItemId):
                mentions.append(Mention(playbook, loc, Reference(playbook.kind, playbook.id, value, value), item))
            elif isinstance(value, Text | Prose):
                mentions += _in_text(playbook, loc, value, item)
        mentions += _tags(playbook)
    by_name = {name: tuple(targets) for name, targets in named.items()}
    uses = _uses(mentions, ordered, lambda ref: _resolve(ref, by_key, items, by_name))
    successors = {
        former: playbook for playbook in ordered if not playbook.is_draft for former in playbook.redirects_from
    }
    return Handbook(
        sections,
        ordered,
        by_key,
        items,
        by_name,
        tuple(mentions),
        uses,
        successors,
        tuple(duplicates),
        tuple(repeated),
    )


def internal_link(target: str) -> Reference | None:
    """The target of a link in text as a reference; None where it leads to another site."""
    if _ELSEWHERE.match(target):
        return None
    found = parse_reference(target)
    return found if found and found.kind else Reference("", target, "", target)


def _in_text(playbook: Playbook, loc: Loc, text: Text | Prose, item: Item | None) -> Iterator[Mention]:
    for found in text.links():
        reference = None if found.is_image else internal_link(found.target)
        if reference:
            yield Mention(playbook, loc, reference, item, in_text=True)


def _tags(playbook: Playbook) -> Iterator[Mention]:
    """Tags point at the playbook of the kind `tags`, where there is one."""
    for number, tag in enumerate(playbook.content.tags):
        yield Mention(playbook, ("tags", number), Reference("tags", "", tag, tag, to_item="TagWord"))


def _resolve(
    reference: Reference,
    by_key: Mapping[str, Playbook],
    items: Mapping[str, Target],
    named: Mapping[tuple[str, str], tuple[Target, ...]],
) -> Target | None:
    if not reference.id:
        found = [target for target in named.get((reference.kind, reference.item), ()) if _fits(target, reference)]
        if len(found) > 1:  # what is not out yet, or no longer, takes no name from what is
            found = [target for target in found if target.playbook.is_current]
        return found[0] if len(found) == 1 else None
    key = f"{reference.kind}/{reference.id}"
    if reference.item:
        target = items.get(f"{key}#{reference.item}")
        return target if target and _fits(target, reference) else None
    playbook = by_key.get(key)
    return Target(playbook) if playbook and not reference.to_item else None


def _fits(target: Target, reference: Reference) -> bool:
    """Whether the target is of the class that the reference asks for."""
    return not reference.to_item or type(target.item).__name__ == reference.to_item


def _uses(
    mentions: Iterable[Mention], order: tuple[Playbook, ...], resolve: Callable[[Reference], Target | None]
) -> Mapping[str, tuple[Target, ...]]:
    """What points where, in the order of the playbooks; an archived playbook points nowhere any more."""
    users: dict[str, dict[str, Target]] = defaultdict(dict)
    for mention in mentions:
        target = resolve(mention.reference)
        if target and target.playbook is not mention.playbook and not mention.playbook.is_archived:
            user = Target(mention.playbook, mention.item)
            users[target.playbook.key].setdefault(user.key, user)
            users[target.key].setdefault(user.key, user)
    rank = {playbook.key: number for number, playbook in enumerate(order)}
    return {
        key: tuple(sorted(found.values(), key=lambda user: rank[user.playbook.key])) for key, found in users.items()
    }
