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
        thing find, in whatever form.
        """
        more: defaultdict[str, Marks] = defaultdict(dict)
        for name, others in self._pairs():
            marks = reduce(_both, (_marks(word, found, roots) for word in name))
            for word in others:
                more[word] = _best(more[word], {entry: lessened(mark, BUILD.synonym) for entry, mark in marks.items()})
        for word, marks in more.items():
            if marks:
                yield word, sorted(_best(marks, dict(found.get(word, ()))).items())

    def _pairs(self) -> Iterator[tuple[Name, Name]]:
        """Each name with the words of each other one."""
        for group in self.groups:
            yield from ((name, other) for name in group for other in group if other != name)


def synonyms(groups: Iterable[Iterable[str]]) -> Synonyms:
    """Synonyms as authors type them."""
    return Synonyms(tuple(tuple(found for name in group if (found := tuple(words(name)))) for group in groups))


def _marks(word: str, found: Mapping[str, Sequence[Posting]], roots: Roots) -> Marks:
    """What a word finds in any of its forms."""
    return reduce(_best, (dict(found[form]) for form in roots.forms_of(word)), {})


def _both(one: Marks, other: Marks) -> Marks:
    """What two words find together."""
    return {entry: min(one[entry], other[entry], key=level_of) for entry in one.keys() & other.keys()}


def _best(one: Marks, other: Marks) -> Marks:
    """What either of two words finds."""
    return {**one, **{entry: mark for entry, mark in other.items() if level_of(mark) >= level_of(one.get(entry, ""))}}
