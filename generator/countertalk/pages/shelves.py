"""What readers browse: the things of each kind that has a shelf of the library, and what they filter them by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, count

from countertalk.folding import fold
from countertalk.load import Playbook
from countertalk.model import Facet, Image, Reference
from countertalk.model.common import Money
from countertalk.model.values import slug
from countertalk.pages.addresses import address_of_shelf
from countertalk.pages.alphabet import letter_of, name_of, sort_key
from countertalk.pages.pagination import Group
from countertalk.pages.search import entries_of
from countertalk.pages.source import PageSource
from countertalk.search import Entry

_MOST_LABELS = 3


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
        """The picture that stands for it."""
        return self.playbook.content.picture

    @property
    def labels(self) -> Iterator[str]:
        """What a card says of its facets: of many values the first, and how many more there are."""
        for choices in self.facets.values():
            yield from (choice.label for choice in choices[:_MOST_LABELS])
            if len(choices) > _MOST_LABELS:
                yield f"+{len(choices) - _MOST_LABELS}"

    @property
    def data(self) -> dict[str, object]:
        """What scripts compare."""
        choices = {name: [choice.value for choice in found] for name, found in self.facets.items()}
        return {"facets": choices, **({"price": str(self.price.amount)} if self.price else {})}


@dataclass(frozen=True, eq=False)
class Shelf:
    """Playbooks of a kind whose things readers browse."""

    name: str
    playbooks: tuple[Playbook, ...]

    @property
    def kind(self) -> str:
        """The kind of its playbooks."""
        return self.playbooks[0].kind

    @property
    def address(self) -> str:
        """From the root of the site."""
        return address_of_shelf(self.name)


def shelves_of(source: PageSource) -> tuple[Shelf, ...]:
    """The shelves that have something on them, in the order of their names."""
    found: dict[str, list[Playbook]] = {}
    for playbook in source.find.current():
        if playbook.content.shelf:
            found.setdefault(playbook.content.shelf, []).append(playbook)
    return tuple(Shelf(name, tuple(playbooks)) for name, playbooks in sorted(found.items()))


def holdings_of(shelf: Shelf, source: PageSource) -> Iterator[Holding]:
    """The things on a shelf."""
    source.notes.read(shelf.playbooks)
    for playbook in shelf.playbooks:
        yield from _holdings(playbook, source)


def grouped(holdings: Iterable[Holding], language: str) -> list[Group[Holding]]:
    """Things by the first part of their most important facet, or by letter without one."""
    found: dict[str, tuple[str, list[Holding]]] = {}
    ranked = sorted(holdings, key=lambda one: sort_key(one.entry.title, language))
    for holding in sorted(ranked, key=lambda one: _first_choice(one, language).path):
        choice = _first_choice(holding, language)
        found.setdefault(choice.path[0], (_upper_first(choice.labels[0]), []))[1].append(holding)
    groups = sorted(found.values(), key=lambda group: sort_key(group[0], language))
    names = _names([label for label, _ in groups])
    return [Group(name, label, tuple(inside)) for name, (label, inside) in zip(names, groups, strict=True)]


def choices_in(holdings: Iterable[Holding], name: str, language: str) -> tuple[Choice, ...]:
    """The values of a facet, and what includes several of them."""
    own = {choice.value: choice for holding in holdings for choice in holding.facets.get(name, ())}
    inside = Counter(wider.value for choice in own.values() for wider in choice.wider)
    wider = {one.value: one for choice in own.values() for one in choice.wider if inside[one.value] > 1}
    return tuple(sorted({**wider, **own}.values(), key=lambda choice: sort_key(choice.label, language)))


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


def _holdings(playbook: Playbook, source: PageSource) -> Iterator[Holding]:
    """The things on the page of a playbook, or the playbook itself if it has none."""
    page, *things = entries_of(playbook, source)
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
