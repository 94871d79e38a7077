"""The library: what readers browse, such as all products, on the page of its shelf."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Self

from countertalk.pages.inputs import Inputs
from countertalk.pages.navigation import Place
from countertalk.pages.pagination import Group, Sheet, paginated
from countertalk.pages.shelves import Choice, Holding, Shelf, choices_in, grouped, holdings_of, shelves_of
from countertalk.pages.source import PageSource
from countertalk.pages.view import View, library_heading
from countertalk.pages.words import Words
from countertalk.search import Entry

_MOST = 250
"""On a page: a phone (a sixth of the speed of a desktop) filters it in 50 ms; 500 take 300 ms."""


@dataclass(frozen=True, eq=False)
class Part:
    """One page of a shelf."""

    shelf: Shelf
    sheet: Sheet[Holding]
    sheets: Sequence[Sheet[Holding]]
    inputs: Inputs
    """What the whole shelf was made from."""


@dataclass(frozen=True)
class Filter:
    """A facet that readers can filter the page by."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class LibraryView(View[Part]):
    """A page of a shelf."""

    order = 15
    is_list = True
    explains_terms = False

    shelf: Shelf
    sheet: Sheet[Holding]
    sheets: tuple[Sheet[Holding], ...]
    """All pages of the shelf."""
    groups: tuple[Group[Holding], ...]
    """What this page shows."""
    filters: tuple[Filter, ...]
    currency: str
    """The currency of all prices on the page; empty where prices cannot be compared."""
    has_validity: bool
    """Whether something on the page is not always in force."""

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[Part]:
        for shelf in shelves_of(source):
            sheets, inputs = source.notes.apart(partial(_sheets, shelf, source))
            yield from (Part(shelf, sheet, sheets, inputs) for sheet in sheets)

    @classmethod
    def of(cls, subject: Part, source: PageSource) -> Self:
        source.notes.again(subject.inputs)
        shelf, sheet, words = subject.shelf, subject.sheet, source.words
        name = words(f"kinds.{shelf.kind}.shelf")
        group = sheet.group.title if sheet.group else ""
        part = words("library.part", number=sheet.number) if sheet.number > 1 else ""
        return cls(
            address=shelf.address + sheet.path,
            title=": ".join(filter(None, (name, group))) + part,
            summary=words(f"kinds.{shelf.kind}.about"),
            shows=tuple(dict.fromkeys(one.playbook for one in sheet.items)),
            shelf=shelf,
            sheet=sheet,
            sheets=tuple(subject.sheets),
            groups=tuple(grouped(sheet.items, source.config.language)),
            filters=_filters(shelf, sheet.items, source),
            currency=_currency(sheet.items),
            has_validity=any(one.entry.valid_from or one.entry.valid_until for one in sheet.items),
        )

    def place(self, source: PageSource) -> Place | None:
        return None if self.sheet.path else Place(self.title, (library_heading(source.words),))

    def front_matter(self) -> dict[str, Any]:
        return {"hide": ["toc"]}

    def entries(self, source: PageSource) -> tuple[Entry, ...]:
        return super().entries(source) if self.sheet.number == 1 else ()

    def other_names(self, words: Words) -> tuple[str, ...]:
        return words.list(f"kinds.{self.shelf.kind}.shelf_names")


def _sheets(shelf: Shelf, source: PageSource) -> tuple[Sheet[Holding], ...]:
    return paginated(grouped(holdings_of(shelf, source), source.config.language), _MOST)


def _filters(shelf: Shelf, holdings: Sequence[Holding], source: PageSource) -> tuple[Filter, ...]:
    names = dict.fromkeys(name for one in holdings for name in one.facets)
    found = [(name, choices_in(holdings, name, source.config.language)) for name in names]
    return tuple(
        Filter(name, source.words(f"kinds.{shelf.kind}.by_{name}"), choices)
        for name, choices in found
        if len(choices) > 1
    )


def _currency(holdings: Iterable[Holding]) -> str:
    currencies = {one.price.currency for one in holdings if one.price}
    return currencies.pop() if len(currencies) == 1 else ""
