"""Words that mean the same for a whole site, such as *rebate* and *discount*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from countertalk.search.words import words


class Impacts(Protocol):
    """What is known of an entry."""

    def __contains__(self, term: str) -> bool: ...

    def impact_of(self, term: str) -> float:
        """How well a term describes it."""


@dataclass(frozen=True)
class Synonyms:
    """Groups of names; each name is a list of words."""

    groups: tuple[tuple[tuple[str, ...], ...], ...] = ()

    def of(self, found: Impacts) -> list[tuple[str, float]]:
        """The words of other names for what is found, each with what the name counts that is found."""
        return list(self._of(found))

    def _of(self, found: Impacts) -> Iterator[tuple[str, float]]:
        for group in self.groups:
            for name in group:
                if all(word in found for word in name):
                    impact = min(map(found.impact_of, name))
                    yield from ((word, impact) for other in group if other != name for word in other)


def synonyms(groups: Iterable[Iterable[str]]) -> Synonyms:
    """Synonyms as authors type them."""
    return Synonyms(tuple(tuple(found for name in group if (found := tuple(words(name)))) for group in groups))
