"""Words that mean the same for a whole site, such as *rebate* and *discount*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from countertalk.search.words import words


@dataclass(frozen=True)
class Synonyms:
    """Groups of names; each name is a list of words."""

    groups: tuple[tuple[tuple[str, ...], ...], ...] = ()

    def of(self, impacts: Mapping[str, float]) -> list[tuple[str, float]]:
        """The words that are missing among `impacts`, with what the name counts that each has the same meaning as."""
        return list(self._of(impacts))

    def _of(self, impacts: Mapping[str, float]) -> Iterator[tuple[str, float]]:
        for group in self.groups:
            for name in group:
                if all(word in impacts for word in name):
                    impact = min(impacts[word] for word in name)
                    yield from ((word, impact) for other in group if other != name for word in other)


def synonyms(groups: Iterable[Iterable[str]]) -> Synonyms:
    """Synonyms as authors type them."""
    return Synonyms(tuple(tuple(tuple(words(name)) for name in group) for group in groups))
