"""How a text is split into words, and the terms that find each of them.

Scripts split what is typed in the same way, in `templates/scripts/search/words.js`; both are tested with
`tests/search/words.tsv`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from countertalk.folding import fold, fold_signs

_MARKS = "\u0900-\u0963\u0970-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u0f18-\u0fbc\u102b-\u109d\u17b4-\u17dd\u3099\u309a"
"""Marks of scripts in which they are part of the word."""
_SIGN = rf"(?:[^\W_]|[{_MARKS}])"
_CONNECTOR = r"[-'.,&/+_:@#]"
_WORD = re.compile(rf"{_SIGN}+")
_COMPOUND = re.compile(rf"{_SIGN}+(?:{_CONNECTOR}{_SIGN}+)*")
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]+)"
)
"""Scripts that have no blanks between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""
_SIMPLE = re.compile(r"[\"'(\[“]*([A-Za-z][a-z]*|[1-9][0-9]*)[\"')\].,;:!?”…]*")
"""Most words and numbers, of which nothing has to be taken apart."""
_LONGEST = 64
"""Of a word, so many signs are told apart: nobody types more, and a word of a hostile text must not fill the index."""
_HIRAGANA = {katakana: katakana - 0x60 for katakana in range(ord("ァ"), ord("ヶ") + 1)}
"""Katakana as hiragana: phones offer both for the same sounds."""
_MOST_PARTS = 6
"""Of a compound. Longer ones are lists or addresses, and nobody types those."""


class Term(NamedTuple):
    """A term by which a word is found."""

    text: str
    place: int
    """How many words come before it."""
    is_extra: bool
    """Whether it is an extra way in: only a part of the word."""


def words(text: str) -> list[str]:
    """The words of a text as they are compared; of a script without blanks, each pair of neighbouring signs."""
    return [term.text for chunk in text.split() for term in _plain(chunk)]


@lru_cache(maxsize=200_000)
def terms(chunk: str) -> tuple[tuple[Term, ...], int]:
    """The terms of a text without blanks, and how many words it has: `rain-jacket` is found by `rainjacket`, too."""
    if simple := _SIMPLE.fullmatch(chunk):
        return (Term(simple[1].lower()[:_LONGEST], 0, False),), 1
    found = [*_plain(chunk)]
    count = found[-1].place + 1 if found else 0
    is_unspaced = not chunk.isascii() and _UNSPACED.search(chunk)
    if is_unspaced:
        found += _last_signs(chunk)
    place = 0
    for compound in _COMPOUND.findall(fold_signs(chunk)):
        if is_unspaced and _UNSPACED.search(compound):
            place += sum(1 for _ in _plain(compound))
            continue
        parts = _WORD.findall(compound)
        found += _joined(parts, place)
        for at, part in enumerate(parts, place):
            found += _pieces(part, at)
            found += _without_zeros(part, at)
        place += len(parts)
    return tuple(found), count


def _plain(chunk: str) -> Iterator[Term]:
    found = _WORD.findall(fold(chunk).translate(_HIRAGANA))
    if chunk.isascii():
        yield from (Term(text[:_LONGEST], place, False) for place, text in enumerate(found))
        return
    place = 0
    for word in found:
        for part in _UNSPACED.split(word):
            for text in _neighbours(part) if _UNSPACED.match(part) else filter(None, [part]):
                yield Term(text[:_LONGEST], place, False)
                place += 1


def _neighbours(text: str) -> list[str]:
    """Each pair of neighbouring signs, or a sign that is alone."""
    return [first + second for first, second in pairwise(text)] or [text]


def _last_signs(chunk: str) -> Iterator[Term]:
    """The last sign of each text without blanks: with it, every sign is the beginning of some term."""
    found = list(_plain(chunk))
    for term, after in pairwise([*found, Term("", -1, False)]):
        if len(term.text) == 2 and _UNSPACED.match(term.text) and not after.text.startswith(term.text[1]):
            yield Term(term.text[1], term.place, True)


def _joined(parts: list[str], place: int) -> Iterator[Term]:
    """A compound as one word, and what is left of it from each of its parts on."""
    if 1 < len(parts) <= _MOST_PARTS:
        for at in range(len(parts) - 1):
            yield Term(fold("".join(parts[at:]))[:_LONGEST], place + at, at > 0)


def _pieces(word: str, place: int) -> Iterator[Term]:
    """The words inside a name with capitals or digits, such as PlanBoard, and what is left of it from each on."""
    if word.isdecimal() or (word.isalpha() and word.islower()):
        return
    pieces = _split(word)
    if 1 < len(pieces) <= _MOST_PARTS:
        rests = (("".join(pieces[at:])) for at in range(1, len(pieces) - 1))
        yield from (Term(fold(text)[:_LONGEST], place, True) for text in (*pieces, *rests))


def _without_zeros(word: str, place: int) -> Iterator[Term]:
    """A number without the zeros that it begins with."""
    if word.startswith("0") and word.isdecimal() and (rest := word.lstrip("0")[:_LONGEST]):
        yield Term(rest, place, True)


def _split(word: str) -> list[str]:
    starts = [at for at, (one, other) in enumerate(pairwise(word), 1) if _begins(one, other)]
    return [word[start:end] for start, end in pairwise([0, *starts, len(word)])]


def _begins(one: str, other: str) -> bool:
    return (one.islower() and other.isupper()) or one.isdecimal() != other.isdecimal()
