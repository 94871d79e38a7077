"""Words that mean the same for a whole site, such as *rebate* and *discount*."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from countertalk.search.encoding import Posting, lessened, level_of
from countertalk.search.stems import Roots
from countertalk.search.weights import BUILD
from countertalk.search.words import words

Name = tuple[str, ...]
"""The words of a name."""
Marks = dict[int, str]
"""How well each entry is described, by its number."""


@dataclass(frozen=True)
class Synonyms:
    """Groups of names that mean the same."""

    groups: tuple[tuple[Name, ...], ...] = ()

    def added(self, found: Mapping[str, Sequence[Posting]], roots: Roots) -> Iterator[tuple[str, list[Posting]]]:
        """The words that find more than they do in `found`, with all that they find: what other names for the same
        thing find.
        """
        more: defaultdict[str, Marks] = defaultdict(dict)
        for group in self.groups:
            meant: Marks = {}
            for name in group:
                _add(meant, reduce(_both, (_marks(word, found, roots) for word in name)))
            for name in group:
                others = {entry: lessened(mark, BUILD.synonym / len(name)) for entry, mark in meant.items()}
                for word in name:
                    _add(more[word], others)
        for word, marks in more.items():
            if marks:
                _add(marks, dict(found.get(word, ())))
                yield word, sorted(marks.items())


def synonyms(groups: Iterable[Iterable[str]]) -> Synonyms:
    """Synonyms as authors type them."""
    return Synonyms(tuple(tuple(found for name in group if (found := tuple(words(name)))) for group in groups))


def _marks(word: str, found: Mapping[str, Sequence[Posting]], roots: Roots) -> Marks:
    """What a word finds in singular or plural."""
    marks: Marks = {}
    for form in roots.near_forms_of(word):
        _add(marks, dict(found[form]))
    return marks


def _both(one: Marks, other: Marks) -> Marks:
    """What two words find together."""
    return {entry: min(one[entry], other[entry], key=level_of) for entry in one.keys() & other.keys()}


def _add(marks: Marks, more: Marks) -> None:
    """Keep the better mark of each entry, and of two that are as good the new one."""
    for entry, mark in more.items():
        if entry not in marks or level_of(mark) >= level_of(marks[entry]):
            marks[entry] = mark
