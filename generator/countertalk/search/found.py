"""By which terms an entry is found, and how well each describes it."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from math import log2

from countertalk.search.encoding import Posting
from countertalk.search.entry import Entry, Sort
from countertalk.search.synonyms import Synonyms
from countertalk.search.weights import BUILD
from countertalk.search.words import terms

_APART = 2
"""So many words are missing between two names, so that the end of one and the beginning of the next are no phrase."""
_USUAL = 150
"""So many words are usual in an entry. In a longer text each says less."""


@dataclass
class Found:
    """The terms of one entry, with what they count and their places in what it is called."""

    impacts: dict[str, float] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    neighbours: dict[str, str] = field(default_factory=dict)
    """Two words of a name written together, each with the first of them."""
    _next: int = 0

    def called(self, text: str, weight: float, fillers: Collection[str]) -> None:
        """Find it by a name: in the few words of a short name each counts more."""
        chunks = [terms(chunk) for chunk in text.split()]
        telling = sum(count for found, count in chunks if not (found and found[0].text in fillers))
        each = weight / log2(2 + telling) * log2(3)
        for found, count in chunks:
            for term, place, is_extra in found:
                self.places.setdefault(term, self._next + place)
                self._raise(term, each * BUILD.extra if is_extra else each)
            self._next += count
        self._next += _APART
        plain = [found[0].text for found, _ in chunks if found]
        self.neighbours |= {one + other: one for one, other in pairwise(plain)}

    def says(self, text: str, weight: float) -> None:
        """Find it by the words of a text."""
        chunks = text.split()
        each = weight / (1 + log2(1 + len(chunks) / _USUAL) / 2)
        for chunk, times in Counter(chunks).items():
            worth = each * times * (1 + BUILD.repeated) / (times + BUILD.repeated)
            for term, _, is_extra in terms(chunk)[0]:
                self._add(term, worth * BUILD.extra if is_extra else worth)

    def means(self, synonyms: Synonyms) -> None:
        """Find it by other words for its words."""
        for word, impact in synonyms.of(self.impacts):
            self._raise(word, impact * BUILD.synonym)

    def _raise(self, term: str, weight: float) -> None:
        """A name does not say more because another one has the same words."""
        self.impacts[term] = max(self.impacts.get(term, 0.0), weight)

    def _add(self, term: str, weight: float) -> None:
        self.impacts[term] = self.impacts.get(term, 0.0) + weight


def found_by(entry: Entry, synonyms: Synonyms, fillers: Collection[str]) -> Found:
    """The terms by which `entry` is found."""
    found = Found()
    found.called(entry.title, BUILD.title, fillers)
    for names, weight in ((entry.aliases, BUILD.alias), (entry.numbers, BUILD.number)):
        for name in names:
            found.called(name, weight, fillers)
    found.called(entry.answer, BUILD.answer, fillers)
    for name in entry.misspellings:
        found.called(name, BUILD.misspelling, fillers)
    found.says(entry.summary, BUILD.summary)
    found.says(entry.kind, BUILD.kind)
    found.says(entry.text, BUILD.listed if entry.sort is Sort.LISTING else BUILD.text)
    found.says(entry.around, BUILD.around)
    found.means(synonyms)
    return found


def postings(entries: Iterable[Entry], synonyms: Synonyms, fillers: Collection[str]) -> Mapping[str, list[Posting]]:
    """Which entries are found by which term: those called *rain jacket*, too, where another one says *rainjacket*."""
    found: dict[str, list[Posting]] = {}
    compounds: list[tuple[str, Posting]] = []
    for number, entry in enumerate(entries):
        one = found_by(entry, synonyms, fillers)
        for term, impact in one.impacts.items():
            posting = Posting(number, impact, one.places.get(term))
            if term in found:
                found[term].append(posting)
            else:
                found[term] = [posting]
        compounds += [
            (joined, Posting(number, one.impacts[first], one.places[first]))
            for joined, first in one.neighbours.items()
            if joined not in one.impacts
        ]
    for joined, posting in compounds:
        if joined in found:
            insort(found[joined], posting)
    return found
