"""What references can name: playbooks, and the items inside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from countertalk.load import Playbook
from countertalk.model import Item, Reference


@dataclass(frozen=True, eq=False, slots=True)
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
        """The text of a link to it."""
        return self.item.label if self.item else self.playbook.content.title


@dataclass(frozen=True, eq=False)
class Names:
    """All playbooks and items by their names."""

    playbooks: Mapping[str, Playbook]
    """The playbooks by `kind/id`."""
    items: Mapping[str, Target]
    """The items by `kind/id#item`."""
    by_id: Mapping[tuple[str, str], tuple[Target, ...]]
    """The items by kind and bare id: more than one if several playbooks use the id."""

    @classmethod
    def of(cls, playbooks: Iterable[Playbook], items: Iterable[Target]) -> Names:
        """The names of `playbooks` and `items`; if two items of a playbook share an id, the first keeps it."""
        by_key: dict[str, Target] = {}
        by_id: dict[tuple[str, str], list[Target]] = defaultdict(list)
        for target in items:
            if by_key.setdefault(target.key, target) is target and target.item:
                by_id[target.playbook.kind, target.item.id].append(target)
        unique = {name: tuple(targets) for name, targets in by_id.items()}
        return cls({playbook.key: playbook for playbook in playbooks}, by_key, unique)

    def resolve(self, reference: Reference) -> Target | None:
        """What `reference` points at; None if nothing, or more than one thing, has that name."""
        if not reference.id:
            return self._only(self.by_id.get((reference.kind, reference.item), ()), reference)
        key = f"{reference.kind}/{reference.id}"
        if reference.item:
            target = self.items.get(f"{key}#{reference.item}")
            return target if target and _fits(target, reference) else None
        playbook = self.playbooks.get(key)
        return Target(playbook) if playbook and not reference.to_item else None

    def _only(self, targets: Iterable[Target], reference: Reference) -> Target | None:
        found = [target for target in targets if _fits(target, reference)]
        if len(found) > 1:  # a draft or an archived playbook does not take a name away from one that is in use
            found = [target for target in found if target.playbook.is_current]
        return found[0] if len(found) == 1 else None


def _fits(target: Target, reference: Reference) -> bool:
    """Whether the target is of the class that the reference asks for."""
    return not reference.to_item or type(target.item).__name__ == reference.to_item
