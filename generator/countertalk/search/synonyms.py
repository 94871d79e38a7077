"""Words that mean the same for a whole site, such as *rebate* and *discount*."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from countertalk.search.words import words

Name = tuple[str, ...]
"""The words of a name."""


class Impacts(Protocol):
    """What is known of an entry."""

    def known(self, terms: AbstractSet[str]) -> set[str]:
        """Those of `terms` that find it."""

    def impact_of(self, term: str) -> float:
        """How well a term describes it."""


@dataclass(frozen=True)
class Synonyms:
    """Groups of names that mean the same."""

    groups: tuple[tuple[Name, ...], ...] = ()

    def of(self, found: Impacts) -> list[tuple[str, float]]:
        """The words of other names for what is found, each with what the name counts that is found."""
        known = found.known(self._by_word.keys())
        names = dict.fromkeys(name for word in sorted(known) for name in self._by_word[word] if known.issuperset(name))
        impacts = {name: min(map(found.impact_of, name)) for name in names}
        return [(word, impact) for name, impact in impacts.items() for word in self._words_of_others[name]]

    @cached_property
    def _by_word(self) -> dict[str, list[Name]]:
        """The names that have each word."""
        found: dict[str, list[Name]] = {}
        for group in self.groups:
            for name in group:
                for word in name:
                    found.setdefault(word, []).append(name)
        return found

    @cached_property
    def _words_of_others(self) -> dict[Name, list[str]]:
        """The words of all names that mean the same as each name."""
        found: dict[Name, list[str]] = {}
        for group in self.groups:
            for name in group:
                found.setdefault(name, []).extend(word for other in group if other != name for word in other)
        return found


def synonyms(groups: Iterable[Iterable[str]]) -> Synonyms:
    """Synonyms as authors type them."""
    return Synonyms(tuple(tuple(found for name in group if (found := tuple(words(name)))) for group in groups))
