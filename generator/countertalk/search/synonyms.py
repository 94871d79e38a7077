"""Words that mean the same for a whole site, such as *rebate* and *discount*."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from countertalk.search.words import words


@dataclass(frozen=True)
class Synonyms:
    """Groups of names; each name is a list of words."""

    groups: tuple[tuple[tuple[str, ...], ...], ...] = ()

    def of(self, impact_of: Callable[[str], float]) -> list[tuple[str, float]]:
        """The words of other names for what is found, each with what the name counts that is found."""
        return list(self._of(impact_of))

    def _of(self, impact_of: Callable[[str], float]) -> Iterator[tuple[str, float]]:
        for group in self.groups:
            for name in group:
                impact = min(map(impact_of, name), default=0.0)
                if impact:
                    yield from ((word, impact) for other in group if other != name for word in other)


def synonyms(groups: Iterable[Iterable[str]]) -> Synonyms:
    """Synonyms as authors type them."""
    return Synonyms(tuple(tuple(tuple(words(name)) for name in group) for group in groups))
