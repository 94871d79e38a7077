"""The terms that find an entry, and how well each describes it."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import log2
from typing import NamedTuple

from countertalk.search.encoding import Posting, mark_of
from countertalk.search.entry import Entry, Sort
from countertalk.search.weights import BUILD
from countertalk.search.words import terms

_APART = 2
"""So many words are missing between two names, so that the end of one and the beginning of the next are no phrase."""
_USUAL = 150
"""So many words are usual in an entry. In a longer text each says less."""


_MOST_KEPT = 200_000
"""Texts whose terms are kept: `serve` makes an index after every edit, for as long as it runs."""


class _Name(NamedTuple):
    """A name, taken apart."""

    terms: Sequence[tuple[str, int, bool]]
    """As in `Term`."""
    length: int
    """How many words it has."""
    share: float
    """What each word counts: more in the few words of a short name."""


@lru_cache(maxsize=10_000)  # many things are of the same kind
def _taken_apart(text: str, fillers: frozenset[str]) -> _Name:
    found: list[tuple[str, int, bool]] = []
    length = telling = 0
    for of_chunk, count in map(terms, text.split()):
        found += [(term, length + place, is_extra) for term, place, is_extra in of_chunk]
        length += count
        telling += 0 if of_chunk and of_chunk[0].text in fillers else count
    return _Name(found, length, log2(3) / log2(2 + telling))


@dataclass
class Names:
    """The terms of what one entry is called, with what they count and their places."""

    fillers: frozenset[str]
    impacts: dict[str, float] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    neighbours: dict[str, str] = field(default_factory=dict)
    """Two words of a title or an alias written together, each with its mark."""
    _next: int = 0

    def add(self, text: str, weight: float) -> None:
        """Another name. Its words do not say more because other names have them, too."""
        name, impacts, places, start = _taken_apart(text, self.fillers), self.impacts, self.places, self._next
        whole, extra = weight * name.share, weight * name.share * BUILD.extra
        for term, place, is_extra in name.terms:
            places.setdefault(term, start + place)
            impact = extra if is_extra else whole
            if impacts.get(term, 0.0) < impact:
                impacts[term] = impact
        self._next = start + name.length + _APART

    def add_title(self, text: str, weight: float) -> None:
        """A name in which two words may be written as one: `rainjacket` for *rain jacket*."""
        start = self._next
        self.add(text, weight)
        chunks = [chunk[0][0].text for chunk in map(terms, text.split()) if chunk[0]]
        for place, (one, other) in enumerate(pairwise(chunks), start):
            self.neighbours[one + other] = mark_of(self.impacts[one], place)


class _MainTerms(dict[str, str]):
    """The term of each text without blanks; where there are several, a text that leads to them in `several`."""

    def __init__(self) -> None:
        super().__init__()
        self.several: dict[str, tuple[str, ...]] = {}

    def __missing__(self, chunk: str) -> str:
        if len(self) > _MOST_KEPT:
            self.clear()
        found = terms(chunk)[0]
        term = found[0].text if len(found) == 1 else f" {chunk}"  # no term begins with a blank
        if len(found) != 1:
            self.several[term] = tuple(text for text, *_ in found)
        self[chunk] = term
        return term


class Text:
    """The terms of a text. There are so many that as little as possible is done for each."""

    _main = _MainTerms()

    def __init__(self, text: str, weight: float) -> None:
        chunks, main = text.split(), self._main
        self.counts: dict[str, int] = Counter(map(main.__getitem__, chunks))
        for chunk in self.counts.keys() & main.several.keys():
            times = self.counts.pop(chunk)
            for term in main.several[chunk]:
                self.counts[term] = self.counts.get(term, 0) + times
        each = weight / (1 + log2(1 + len(chunks) / _USUAL) / 2) * (1 + BUILD.repeated)
        self.worth = {times: each * times / (times + BUILD.repeated) for times in {0, *self.counts.values()}}
        """What a term counts by how often it occurs: ever less for each time."""

    def of(self, term: str) -> float:
        """What `term` counts."""
        return self.worth[self.counts.get(term, 0)]

    def add_to(self, found: Mapping[str, list[Posting]], number: int, terms: Collection[str]) -> None:
        """Add to each of `terms` that this is in the entry `number`. Of these no line of Python is run for each."""
        postings = {times: (number, mark_of(impact)) for times, impact in self.worth.items()}
        of_terms = map(postings.__getitem__, map(self.counts.__getitem__, terms))
        deque(map(list.append, map(found.__getitem__, terms), of_terms), maxlen=0)


@dataclass(frozen=True)
class Found:
    """The terms that find an entry."""

    names: Names
    text: Text
    around: Text

    def impact_of(self, term: str) -> float:
        """How well a term describes it."""
        return self.names.impacts.get(term, 0.0) + self.text.of(term) + self.around.of(term)

    def add_to(self, found: Mapping[str, list[Posting]], number: int) -> None:
        """Add to each term that this is the entry `number`, once."""
        near, far = self.text, self.around
        near.add_to(found, number, near.counts.keys())
        far.add_to(found, number, far.counts.keys() - near.counts.keys())
        named, places = self.names.impacts, self.names.places
        for term in named:
            posting, known = (number, mark_of(self.impact_of(term), places.get(term))), found[term]
            if known and known[-1][0] == number:
                known[-1] = posting
            else:
                known.append(posting)


def found_by(entry: Entry, fillers: frozenset[str]) -> Found:
    """The terms that find `entry`."""
    text = Text(entry.text, BUILD.listed if entry.sort is Sort.LISTING else BUILD.text)
    return Found(_names_of(entry, fillers), text, Text(entry.around, BUILD.around))


def _names_of(entry: Entry, fillers: frozenset[str]) -> Names:
    names = Names(fillers)
    names.add_title(entry.title, BUILD.title)
    for name in entry.aliases:
        names.add_title(name, BUILD.alias)
    for number in entry.numbers:
        names.add("-".join(number.split()), BUILD.number)
    names.add(entry.answer, BUILD.answer)
    for name in entry.misspellings:
        names.add(name, BUILD.misspelling)
    names.add(entry.summary, BUILD.summary)
    for name in (entry.kind, *entry.kind_names):
        names.add(name, BUILD.kind)
    names.add(entry.fact_name, BUILD.fact)
    return names


def postings(entries: Iterable[Entry], fillers: frozenset[str]) -> dict[str, list[Posting]]:
    """The entries that each term finds: `rainjacket` finds *rain jacket*, too, where the handbook has both."""
    found: defaultdict[str, list[Posting]] = defaultdict(list)
    neighbours = []
    for number, entry in enumerate(entries):
        one = found_by(entry, fillers)
        one.add_to(found, number)
        neighbours.append(one.names.neighbours)
    compounds: defaultdict[str, list[Posting]] = defaultdict(list)
    for number, pairs in enumerate(neighbours):
        for joined in pairs.keys() & found.keys():
            compounds[joined].append((number, pairs[joined]))
    for joined, more in compounds.items():  # in whatever order, as none is in another
        found[joined] = sorted(({**dict(more), **dict(found[joined])}).items())
    return found
