"""One spelling for what people type in many: `Café`, `CAFE` and `café` are `cafe`, ’ is ', – is -, ٣ and ３ are 3.

Search, typed answers, numbers and *did you mean* compare texts in this form. Scripts do the same in
`templates/scripts/core/folding.js`; both are tested with `tests/search/folding.tsv`.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_APOSTROPHES = "`´‘’‚‛′ʹʻʼʽˈ՚׳ꞌ＇"
_DASHES = "‐‑‒–—―⁃−⸺⸻﹘﹣－"
_UNSEEN = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
"""Soft hyphens, joiners, marks of direction, variation selectors."""
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
)
"""Accents and other marks of Latin, Greek, Cyrillic, Hebrew and Arabic; in other scripts, marks are letters."""
_TATWEEL = "\u0640"
_SIGNS = "™®©℠"
"""Signs behind a name, which normalisation would make part of it."""
_LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ŧ": "t", "þ": "th",
    **{chr(sign): chr(sign - 0x60) for sign in range(ord("ァ"), ord("ヶ") + 1)},
    "ς": "σ", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه",
}  # fmt: skip
"""Letters that no normalisation takes apart; katakana; letters of Arabic that people take for each other."""


def _every(characters: str) -> list[int]:
    """The code points of a list of characters and of ranges `a-b`."""
    found: list[int] = []
    signs = iter(characters)
    for sign in signs:
        if sign == "-" and found:
            found += range(found[-1] + 1, ord(next(signs)) + 1)
        else:
            found.append(ord(sign))
    return found


_FIRST: dict[int, str | None] = {
    **dict.fromkeys(_every(_APOSTROPHES), "'"),
    **dict.fromkeys(_every(_DASHES), "-"),
    **dict.fromkeys(_every(_UNSEEN + _TATWEEL + _SIGNS)),
}
_STRIPPED = dict.fromkeys(_every(_MARKS))
_LAST = str.maketrans(_LETTERS)


@lru_cache(maxsize=50_000)  # texts repeat their words
def fold(text: str) -> str:
    """`text` as it is compared: without case, accents, and the differences between signs that look alike."""
    return text.translate(_FIRST).lower() if text.isascii() else fold_signs(text).lower().translate(_LAST)


def fold_signs(text: str) -> str:
    """`text` folded in everything but case, which tells where the words of a name such as PlanBoard begin."""
    plain = unicodedata.normalize("NFKD", text.translate(_FIRST)).translate(_STRIPPED)
    digits = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in plain)
    return unicodedata.normalize("NFKC", digits)
