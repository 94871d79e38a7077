"""*Everything from A to Z*: what the search finds, to browse, on paper and where no scripts run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from countertalk.pages.addresses import EVERYTHING
from countertalk.pages.alphabet import letter_of, name_of, sort_key
from countertalk.pages.inputs import Inputs
from countertalk.pages.navigation import Place
from countertalk.pages.pagination import Group, Sheet, paginated
from countertalk.pages.source import PageSource
from countertalk.pages.view import View, library_heading
from countertalk.pages.views import all_views
from countertalk.search import Entry

_MOST = 500
"""On a page: a phone (a sixth of the speed of a desktop) reads it in 1.6 s; 1,000 take 3.1 s."""


@dataclass(frozen=True, eq=False)
class Part:
    """One page of the list."""

    sheet: Sheet[Entry]
    sheets: Sequence[Sheet[Entry]]
    letters: Sequence[Group[Entry]]
    """What the whole list has under each letter."""
    inputs: Inputs
    """What the whole list was made from."""


@dataclass(frozen=True, eq=False, kw_only=True)
class EverythingView(View[Part]):
    """A page of the list."""

    order = 16
    is_list = True
    explains_terms = False

    sheet: Sheet[Entry]
    letters: tuple[Group[Entry], ...]
    """Every letter."""
    shown: tuple[Group[Entry], ...]
    """What this page lists, by letter."""
    siblings: tuple[Sheet[Entry], ...]
    """The pages of the same letter, if it has several."""
    is_divided: bool
    """Whether each letter has a page of its own."""

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[Part]:
        letters, inputs = source.notes.apart(lambda: by_letter(_found(source), source.config.language))
        sheets = paginated(letters, _MOST)
        return [Part(sheet, sheets, letters, inputs) for sheet in sheets]

    @classmethod
    def of(cls, subject: Part, source: PageSource) -> Self:
        source.notes.again(subject.inputs)
        sheet, words = subject.sheet, source.words
        same = tuple(one for one in subject.sheets if one.group and one.group is sheet.group)
        title = words("everything.title")
        return cls(
            address=EVERYTHING + sheet.path,
            title=words("everything.part", title=title, letter=_label(sheet)) if sheet.group else title,
            summary=words("everything.summary"),
            sheet=sheet,
            letters=tuple(subject.letters),
            shown=tuple(by_letter(sheet.items, source.config.language)),
            siblings=same if len(same) > 1 else (),
            is_divided=len(subject.sheets) > 1,
        )

    def place(self, source: PageSource) -> Place | None:
        return None if self.sheet.group else Place(self.title, (library_heading(source.words),))

    def front_matter(self) -> dict[str, Any]:
        return {"hide": ["toc"]}

    def entries(self, source: PageSource) -> tuple[Entry, ...]:
        return () if self.sheet.group else super().entries(source)


def by_letter(entries: Iterable[Entry], language: str) -> list[Group[Entry]]:
    """Entries in the order of their titles, by the letters under which they stand."""
    letters: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: (sort_key(entry.title, language), entry.address)):
        letters.setdefault(letter_of(entry.title, language), []).append(entry)
    return [Group(name_of(letter), letter, tuple(found)) for letter, found in letters.items()]


def _found(source: PageSource) -> Iterator[Entry]:
    """What the search finds on all other pages: of a thing that says nothing, the page says what it is about."""
    for view in all_views():
        if view is not EverythingView:
            for subject in view.subjects(source):
                page = view.of(subject, source)
                for entry in page.entries(source):
                    yield replace(entry, text="", answer=entry.answer or page.title)


def _label(sheet: Sheet[Entry]) -> str:
    assert sheet.group
    return f"{sheet.group.title} ({sheet.number})" if sheet.number > 1 else sheet.group.title
