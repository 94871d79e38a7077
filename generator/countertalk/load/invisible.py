"""Characters that cannot be seen, which a reviewer would miss, and those that look different on every device."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from unicodedata import category

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", re.ASCII)
# Control characters, format characters, separators, surrogates and noncharacters, the letters that have no ink, those
# of private use, and what stands for a character that was lost. Joiners and variation selectors belong behind emoji and
# letters of Indic, Persian and Mongolian script, one at a time (a selector behind the digit of a keycap, too).
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "\ue000-\uf8ff\ufffc\ufffd\U000f0000-\U0010ffff]"
    "|(?<![\x80-\u200b\u200e-\U0010ffff])[\u200c\u200d]"
    "|(?<![0-9#*\x80-\ufdff\ufe10-\U0010ffff])[\ufe00-\ufe0f]"
)
MOST_MARKS = 8
"""Combining marks in a row: more than any language puts on a letter. A hundred of them cover the lines above."""


def characters(line: str) -> Iterator[tuple[int, str]]:
    """The position, from 0, and the name of every invisible character of a line."""
    return ((match.start(), _name(match[0])) for match in _INVISIBLE.finditer(line))


def in_markdown(text: str) -> Iterator[str]:
    """The names of those in a text, as CommonMark would make them of `&shy;` or `&#x202e;`, too."""
    yield from map(_name, _INVISIBLE.findall(_ENTITY.sub(_unescaped, text)))


def longest_pile(text: str) -> int:
    """The longest run of combining marks on one letter, if it is longer than `MOST_MARKS`; otherwise 0."""
    runs = groupby(_ENTITY.sub(_unescaped, text), key=_is_mark)
    longest = max((sum(1 for _ in run) for is_mark, run in runs if is_mark), default=0)
    return longest if longest > MOST_MARKS else 0


def _is_mark(character: str) -> bool:
    return character > "\u02ff" and category(character).startswith("M")


def _unescaped(entity: re.Match[str]) -> str:
    return html.unescape(entity[0])


@lru_cache(maxsize=8)
def shown(text: str) -> str:
    """`text` as it may be shown on a terminal: made once for all problems of a line."""
    return text if text.isascii() and text.isprintable() else _INVISIBLE.sub("\ufffd", text)


def _name(character: str) -> str:
    """`U+200B zero width space`; control characters have no name."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f" {name.lower()}" if name else "")
