"""The handbook: every playbook, every item and every reference between them, both ways, read-only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from countertalk.handbook.mentions import FoundItem, Mention, contents
from countertalk.handbook.names import Names, Target
from countertalk.load import Playbook, Section
from countertalk.model import Content, Reference

C = TypeVar("C", bound=Content)


@dataclass(frozen=True, eq=False, kw_only=True)
class Handbook:
    """All playbooks and how they are related."""

    sections: tuple[Section, ...]
    """In the readers' order."""
    playbooks: tuple[Playbook, ...]
    """In the order of sections, kinds and titles."""
    names: Names
    """The playbooks and their items by name."""
    mentions: tuple[Mention, ...]
    """Every reference, in fields and in text."""
    uses: Mapping[str, tuple[Target, ...]]
    """What points at a playbook or an item, by the key of what is pointed at: playbooks, or items inside them."""
    successors: Mapping[str, Playbook]
    """The playbooks that replaced others, by the `kind/id` that they replaced."""
    duplicates: tuple[Playbook, ...]
    """Playbooks whose kind and id another file had first; they are not among `playbooks`."""
    repeated: tuple[FoundItem, ...]
    """Items whose id their playbook had used before."""

    @property
    def by_key(self) -> Mapping[str, Playbook]:
        """The playbooks by `kind/id`."""
        return self.names.playbooks

    def resolve(self, reference: Reference) -> Target | None:
        """What `reference` points at; None if nothing, or more than one thing, has that name."""
        return self.names.resolve(reference)

    def of_kind(self, kind: str) -> tuple[Playbook, ...]:
        """The playbooks of one kind."""
        return tuple(playbook for playbook in self.playbooks if playbook.kind == kind)

    def all(self, kind: type[C]) -> Iterator[tuple[Playbook, C]]:
        """The playbooks of one kind, each with its content: `for playbook, product in handbook.all(Product)`."""
        for playbook in self.playbooks:
            if isinstance(playbook.content, kind):
                yield playbook, playbook.content

    def used_in(self, key: str) -> tuple[Playbook, ...]:
        """The other playbooks that point at `key`, or at an item inside it, and are in use."""
        return tuple(dict.fromkeys(target.playbook for target in self.uses.get(key, ())))

    @property
    def current(self) -> tuple[Playbook, ...]:
        """The playbooks that readers are led to: all but the archived ones."""
        return tuple(playbook for playbook in self.playbooks if not playbook.is_archived)


def link(playbooks: Iterable[Playbook], sections: tuple[Section, ...]) -> Handbook:
    """Put the playbooks in order and resolve their references both ways.

    Nothing is refused here: the rules report what cannot be resolved.
    """
    kept, duplicates = _unique(playbooks)
    ordered = _ordered(kept, sections)
    found = list(chain.from_iterable(map(contents, ordered)))
    items = [one for one in found if isinstance(one, FoundItem)]
    mentions = tuple(one for one in found if isinstance(one, Mention))
    names = Names.of(ordered, (Target(one.playbook, one.item) for one in items))
    return Handbook(
        sections=sections,
        playbooks=ordered,
        names=names,
        mentions=mentions,
        uses=_uses(mentions, names),
        successors={former: one for one in ordered if not one.is_draft for former in one.redirects_from},
        duplicates=duplicates,
        repeated=tuple(one for one in items if names.items[f"{one.playbook.key}#{one.item.id}"].item is not one.item),
    )


def _unique(playbooks: Iterable[Playbook]) -> tuple[Iterable[Playbook], tuple[Playbook, ...]]:
    """The first playbook of each kind and id, and the others; a draft replaces nothing."""
    first: dict[str, Playbook] = {}
    by_rank = sorted(playbooks, key=lambda playbook: playbook.is_draft)
    others = tuple(playbook for playbook in by_rank if first.setdefault(playbook.key, playbook) is not playbook)
    return first.values(), others


def _ordered(playbooks: Iterable[Playbook], sections: Iterable[Section]) -> tuple[Playbook, ...]:
    place = {section.id: number for number, section in enumerate(sections)}
    return tuple(sorted(playbooks, key=lambda one: (place[one.section], one.kind, one.content.title, one.id)))


def _uses(mentions: Iterable[Mention], names: Names) -> Mapping[str, tuple[Target, ...]]:
    """What points where, in the order of the mentions; an archived playbook no longer points anywhere."""
    users: dict[str, dict[str, Target]] = defaultdict(dict)
    for mention in mentions:
        target = names.resolve(mention.reference)
        if target and target.playbook is not mention.playbook and not mention.playbook.is_archived:
            user = Target(mention.playbook, mention.item)
            key = user.key
            users[target.playbook.key].setdefault(key, user)
            users[target.key].setdefault(key, user)
    return {key: tuple(found.values()) for key, found in users.items()}
