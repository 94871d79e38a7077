"""What readers browse: the things of each kind that has a shelf of the library, and what they narrow them down by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, count

from countertalk.folding import fold
from countertalk.load import Playbook
from countertalk.model import Facet, Image, Reference
from countertalk.model.common import Money
from countertalk.model.values import slug
from countertalk.pages.addresses import address_in, address_of_shelf
from countertalk.pages.alphabet import letter_of, name_of, sort_key
from countertalk.pages.pagination import Group
from countertalk.pages.search import entries_of
from countertalk.pages.source import PageSource
from countertalk.search import Entry


@dataclass(frozen=True)
class Choice:
    """A value of a facet."""

    path: tuple[str, ...]
    """From general to specific, as it is compared."""
    labels: tuple[str, ...]
    """The same as readers see it."""

    @property
    def value(self) -> str:
        """In addresses."""
        return "/".join(self.path)

    @property
    def label(self) -> str:
        """The whole path."""
        return _upper_first(" / ".join(self.labels))

    @property
    def wider(self) -> Iterator[Choice]:
        """The choice itself, and each that includes it."""
        for length in range(1, len(self.path) + 1):
            yield Choice(self.path[:length], self.labels[:length])


@dataclass(frozen=True, eq=False)
class Holding:
    """A thing on a shelf."""

    entry: Entry
    playbook: Playbook
    facets: Mapping[str, tuple[Choice, ...]]
    """By their names, the most important one first."""

    @property
    def price(self) -> Money | None:
        """What it costs."""
        return self.playbook.content.costs

    @property
    def picture(self) -> Image | None:
        """The picture by which it is recognized."""
        return self.playbook.content.picture

    @property
    def labels(self) -> tuple[str, ...]:
        """The values of all its facets."""
        return tuple(choice.label for found in self.facets.values() for choice in found)

    @property
    def data(self) -> dict[str, object]:
        """What scripts compare."""
        choices = {name: [choice.value for choice in found] for name, found in self.facets.items()}
        return {"facets": choices, **({"price": str(self.price.amount)} if self.price else {})}


@dataclass(frozen=True, eq=False)
class Shelf:
    """All things of a kind."""

    name: str
    kind: str
    holdings: tuple[Holding, ...]

    @property
    def address(self) -> str:
        """From the root of the site."""
        return address_of_shelf(self.name)


def shelves_of(source: PageSource) -> tuple[Shelf, ...]:
    """The shelves that have something on them, in the order of the handbook."""
    found: dict[str, list[Playbook]] = {}
    for playbook in source.find.current():
        if playbook.content.shelf:
            found.setdefault(playbook.content.shelf, []).append(playbook)
    return tuple(_shelf(name, playbooks, source) for name, playbooks in sorted(found.items()))


def grouped(holdings: Iterable[Holding], language: str) -> list[Group[Holding]]:
    """Things by the first part of their most important facet, or by letter without one."""
    found: dict[str, tuple[str, list[Holding]]] = {}
    ranked = sorted(holdings, key=lambda one: sort_key(one.entry.title, language))
    for choice, holding in sorted(((_first_choice(one, language), one) for one in ranked), key=lambda pair: pair[0].path):
        found.setdefault(choice.path[0], (_upper_first(choice.labels[0]), []))[1].append(holding)
    groups = sorted(found.values(), key=lambda group: sort_key(group[0], language))
    names = _names([label for label, _ in groups])
    return [Group(name, label, tuple(inside)) for name, (label, inside) in zip(names, groups, strict=True)]


def choices_in(holdings: Iterable[Holding], name: str, language: str) -> tuple[Choice, ...]:
    """The values of a facet, and what includes several of them."""
    found: dict[str, Choice] = {}
    for holding in holdings:
        for choice in holding.facets.get(name, ()):
            for wider in choice.wider:
                found.setdefault(wider.value, wider)
    return tuple(sorted(found.values(), key=lambda choice: sort_key(choice.label, language)))


def _first_choice(holding: Holding, language: str) -> Choice:
    found = next((choices[0] for choices in holding.facets.values() if choices), None)
    letter = letter_of(holding.entry.title, language)
    return found or Choice((letter,), (letter,))


def _upper_first(label: str) -> str:
    return label[:1].upper() + label[1:]


def _names(titles: Iterable[str]) -> list[str]:
    """Names for addresses, each different."""
    names: list[str] = []
    for title in titles:
        name = slug(title) or name_of(title)
        names.append(next(one for one in chain([name], (f"{name}-{n}" for n in count(2))) if one not in names))
    return names


def _shelf(name: str, playbooks: list[Playbook], source: PageSource) -> Shelf:
    holdings = tuple(holding for playbook in playbooks for holding in _holdings(playbook, source))
    return Shelf(name, playbooks[0].kind, holdings)


def _holdings(playbook: Playbook, source: PageSource) -> Iterator[Holding]:
    """The things on the page of a playbook, or the playbook itself if it has none."""
    page, *things = entries_of(playbook, address_in(source.edition, playbook), source.words)
    content = playbook.content
    if not things:
        yield Holding(page, playbook, _facets(content.facets, source))
    for entry, findable in zip(things, content.findables, strict=True):
        yield Holding(entry, playbook, _facets(findable.facets, source))


def _facets(facets: Iterable[Facet], source: PageSource) -> Mapping[str, tuple[Choice, ...]]:
    return {
        facet.name: tuple(choice for value in facet.values if (choice := _choice(value, source))) for facet in facets
    }


def _choice(value: str | StrEnum | Reference, source: PageSource) -> Choice | None:
    """A value as readers see it; None for what they may not see."""
    if isinstance(value, StrEnum):
        return Choice((value.value,), (source.words.choice(value),))
    if isinstance(value, Reference):
        target = source.find.resolve(value)
        return Choice((target.item.id if target.item else target.playbook.id,), (target.label,)) if target else None
    labels = tuple(part.strip() for part in value.split("/") if part.strip())
    return Choice(tuple(map(fold, labels)), labels) if labels else None
