"""The texts of an index: short, and shorter still once they are compressed.

Scripts read them in `templates/scripts/search/encoding.js`.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import log2

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LEVELS = "abcdefghijklmnop"
_LEAST, _OCTAVES = 0.05, 9.0
"""The smallest impact that counts at all, and how many times it doubles from the first level to the last."""
_BOUNDS = [_LEAST * 2 ** ((level + 0.5) / (len(_LEVELS) - 1) * _OCTAVES) for level in range(len(_LEVELS) - 1)]
"""The impacts from which on a level is nearer than the one below it."""
_PLACES = "!#$%&'()*+,-./:;<=>?@[]^_{|}~"
_LONGEST_PREFIX = 25


Posting = tuple[int, str]
"""That an entry is found by a term: its number, and how well the term describes it, as `mark_of` writes it."""


def mark_of(impact: float, place: int | None = None) -> str:
    """A small letter for the impact, on a logarithmic scale of sixteen levels, and a sign for the place: how many words
    come before the term in what the entry is called, if it is among the first there.
    """
    level = _LEVELS[bisect(_BOUNDS, impact)]
    return level if place is None or place >= len(_PLACES) else level + _PLACES[place]


def level_of(mark: str) -> str:
    """What can be compared of a mark: how well the term describes the entry."""
    return mark[:1]


def lessened(mark: str, factor: float) -> str:
    """The mark of a term that describes an entry `factor` times as well, and is not in what it is called."""
    level = _LEVELS.index(level_of(mark)) + round(log2(factor) / _OCTAVES * (len(_LEVELS) - 1))
    return _LEVELS[max(0, level)]


def postings_text(postings: Sequence[Posting]) -> str:
    """For each posting, in the order of entries: the distance to the one before less one, in base 36, nothing for
    zero; then its mark.
    """
    parts, before = [], -1
    for entry, mark in postings:
        parts.append(_distance(entry - before) + mark)
        before = entry
    return "".join(parts)


@lru_cache(maxsize=10_000)
def _distance(entries: int) -> str:
    value, digits = entries - 1, ""
    while value:
        value, digit = divmod(value, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return digits


def front_coded(terms: Iterable[str]) -> str:
    """Sorted terms: each as a capital for the length of what it shares with the one before, and the rest."""
    parts, before = [], ""
    for term in terms:
        shared = _shared(before, term)
        parts.append(chr(ord("A") + _units(term[:shared])) + term[shared:])
        before = term
    return "".join(parts)


def _shared(one: str, other: str) -> int:
    """How many signs two terms have in common at their beginning."""
    most = min(len(one), len(other), _LONGEST_PREFIX if other.isascii() else _LONGEST_PREFIX // 2)
    return next((at for at in range(most) if one[at] != other[at]), most)


def _units(text: str) -> int:
    """How long scripts say that a text is: some signs are two to them."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def runs(values: Iterable[int]) -> list[int]:
    """Pairs of a value and how often it is repeated, in one list."""
    found: list[int] = []
    for value in values:
        if found and found[-2] == value:
            found[-1] += 1
        else:
            found += [value, 1]
    return found
