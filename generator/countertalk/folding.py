"""One spelling for what people type in many: `Café`, `CAFE` and `café` are `cafe`, ’ is ', – is -, ٣ and ３ are 3.

Search, typed answers, numbers and *did you mean* compare texts in this form. Scripts do the same in
`templates/scripts/core/folding.js`; both are tested with `tests/search/folding.tsv`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from itertools import chain

_APOSTROPHES = "`´‘’‚‛′ʹʻʼ՚׳"
_DASHES = "−"
"""Besides what Unicode calls dash punctuation."""
_UNSEEN = "\u0640™®©℠"
"""The stroke that makes Arabic words longer, and signs behind a name that would become part of it; besides these, what
Unicode calls format characters (soft hyphens, joiners, marks of direction), and variation selectors.
"""
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)
_MARKS = range(0x0300, 0x06EE)
"""Accents and other marks of Latin, Greek, Cyrillic, Hebrew and Arabic; in other scripts, marks are letters."""
_LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "þ": "th",
    "ς": "σ", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه",
}  # fmt: skip
"""Letters that no normalisation takes apart; letters of Arabic that people take for each other."""


def _of(categories: Mapping[str, str]) -> Mapping[int, str]:
    """Every code point of the planes with letters and marks whose category is a key, with its value."""
    codes = chain(range(0x20000), range(0xE0000, 0xE0100))
    return {code: categories[category] for code in codes if (category := unicodedata.category(chr(code))) in categories}


_FIRST: Mapping[int, str] = {
    **_of({"Pd": "-", "Cf": ""}),
    **dict.fromkeys(map(ord, _APOSTROPHES), "'"),
    **dict.fromkeys(map(ord, _DASHES), "-"),
    **dict.fromkeys((*_VARIATION_SELECTORS, *map(ord, _UNSEEN)), ""),
}
_STRIPPED = dict.fromkeys(code for code in _MARKS if unicodedata.category(chr(code)).startswith("M"))
_LAST = str.maketrans(_LETTERS)


@lru_cache(maxsize=50_000)  # texts repeat their words
def fold(text: str) -> str:
    """`text` as it is compared: without case, accents, and the differences between signs that look alike."""
    return fold_signs(text).lower().translate(_LAST)


def fold_signs(text: str) -> str:
    """`text` folded in everything but case, which tells where the words of a name such as PlanBoard begin."""
    if text.isascii():
        return text.translate(_FIRST)
    plain = unicodedata.normalize("NFKD", text.translate(_FIRST)).translate(_STRIPPED)
    digits = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in plain)
    return unicodedata.normalize("NFKC", digits)
