"""The whole: every playbook, every item and every reference between them, both ways, read-only."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from chalktalk.kinds.glossary import Glossary, Term
from chalktalk.load import Playbook, Section
from chalktalk.model import Item, Loc, Prose, Reference, Text, walk
from chalktalk.model.references import parse_reference
from chalktalk.problems import Place

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
    used_in: Mapping[str, tuple[Playbook, ...]]
    """Who else points at a playbook or a thing, by the key of what is pointed at."""
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

    @property
    def terms(self) -> Iterator[tuple[Playbook, Term]]:
        """Every glossary term with the glossary it stands in."""
        for playbook in self.playbooks:
            if isinstance(playbook.content, Glossary):
                for term in playbook.content.terms:
                    yield playbook, term


def link(playbooks: Iterable[Playbook], sections: tuple[Section, ...]) -> Handbook:
    """Put the playbooks in order and resolve their references both ways.

    Nothing is refused here: what does not resolve is for the checks to report.
    """
    by_key: dict[str, Playbook] = {}
    duplicates = [p for p in playbooks if by_key.setdefault(p.key, p) is not p]
    order = {section.id: number for number, section in enumerate(sections)}
    ordered = tuple(sorted(by_key.values(), key=lambda p: (order[p.section], p.kind, p.content.title, p.id)))
    items: dict[str, Target] = {}
    named: dict[tuple[str, str], list[Target]] = defaultdict(list)
    repeated: list[tuple[Playbook, Loc, Item]] = []
    mentions: list[Mention] = []
    for playbook in ordered:
        for loc, value in walk(playbook.content):
            if isinstance(value, Item):
                target = Target(playbook, value)
                if items.setdefault(target.key, target) is not target:
                    repeated.append((playbook, loc, value))
                else:
                    named[playbook.kind, value.id].append(target)
            elif isinstance(value, Reference):
                mentions.append(Mention(playbook, loc, value))
            elif isinstance(value, Text | Prose):
                mentions += _in_text(playbook, loc, value)
        mentions += _tags(playbook)
    by_name = {name: tuple(targets) for name, targets in named.items()}
    used_in = _used_in(mentions, ordered, lambda ref: _resolve(ref, by_key, items, by_name))
    return Handbook(
        sections, ordered, by_key, items, by_name, tuple(mentions), used_in, tuple(duplicates), tuple(repeated)
    )


def internal_link(target: str) -> Reference | None:
    """The target of a link in text as a reference; None where it leads to another site."""
    if _ELSEWHERE.match(target):
        return None
    found = parse_reference(target)
    return found if found and found.kind else Reference("", target, "", target)


def _in_text(playbook: Playbook, loc: Loc, text: Text | Prose) -> Iterator[Mention]:
    for found in text.links():
        reference = None if found.is_image else internal_link(found.target)
        if reference:
            yield Mention(playbook, loc, reference, in_text=True)


def _tags(playbook: Playbook) -> Iterator[Mention]:
    """Tags point at the playbook of the kind `tags`, where there is one."""
    for number, tag in enumerate(playbook.content.tags):
        yield Mention(playbook, ("tags", number), Reference("tags", "", tag, tag, to_item=True))


def _resolve(
    reference: Reference,
    by_key: Mapping[str, Playbook],
    items: Mapping[str, Target],
    named: Mapping[tuple[str, str], tuple[Target, ...]],
) -> Target | None:
    if not reference.id:
        found = named.get((reference.kind, reference.item), ())
        return found[0] if len(found) == 1 else None
    key = f"{reference.kind}/{reference.id}"
    if reference.item:
        return items.get(f"{key}#{reference.item}")
    playbook = by_key.get(key)
    return Target(playbook) if playbook and not reference.to_item else None


def _used_in(
    mentions: Iterable[Mention], order: tuple[Playbook, ...], resolve: Callable[[Reference], Target | None]
) -> Mapping[str, tuple[Playbook, ...]]:
    users: dict[str, dict[str, Playbook]] = defaultdict(dict)
    for mention in mentions:
        target = resolve(mention.reference)
        if target and target.playbook is not mention.playbook:
            users[target.playbook.key][mention.playbook.key] = mention.playbook
            users[target.key][mention.playbook.key] = mention.playbook
    rank = {playbook.key: number for number, playbook in enumerate(order)}
    return {key: tuple(sorted(found.values(), key=lambda user: rank[user.key])) for key, found in users.items()}
