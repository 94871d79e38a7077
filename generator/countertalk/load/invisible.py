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
_JOINED = "\u0600-\u1cff\u2190-\u2bff\ua800-\uabff\ufb50-\ufdff\ufe70-\ufefe\U00010800-\U00011fff\U0001e800-\U0001faff"
"""Emoji, and the letters of Arabic, Indic and similar scripts."""
_REGIONS = ("gbeng", "gbsct", "gbwls")  # the flags of England, Scotland and Wales are spelt in invisible letters
_FLAGS = "|".join("".join(chr(0xE0000 + ord(letter)) for letter in region) for region in _REGIONS)
# Control characters, format characters, separators, surrogates and noncharacters, the letters that have no ink, those
# of private use, and what stands for a character that was lost. Joiners belong beside the letters that they join;
# variation selectors behind emoji, the digit of a keycap, and letters that have variants (Mongolian; the ideographs of
# names); one at a time.
_INVISIBLE = re.compile(
    f"\U0001f3f4(?:{_FLAGS})\U000e007f|(?P<sign>"
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
    "\ue000-\uf8ff\ufffc\ufffd\U000f0000-\U0010ffff]"
    f"|(?<![{_JOINED}])[\u200c\u200d](?![{_JOINED}])"
    "|(?<=[\u200c\u200d])[\u200c\u200d]"
    "|(?<![0-9#*\xa9\xae\u0600-\u1cff\u2010-\u2027\u2030-\ufdff\ufe10-\ufefe\uff00-\U000dffff])[\ufe00-\ufe0f]"
    "|(?<![\u1807\u180a\u1820-\u18aa])[\u180b-\u180f]"
    "|(?<![\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[\U000e0100-\U000e01ef])"
)
MOST_MARKS = 8
"""Combining marks in a row: more than any language puts on a letter. A hundred of them cover the lines above."""


def characters(line: str) -> Iterator[tuple[int, str]]:
    """The position, from 0, and the name of every invisible character of a line."""
    return ((match.start(), _name(match[0])) for match in _INVISIBLE.finditer(line) if match["sign"])


def in_markdown(text: str) -> Iterator[str]:
    """The names of those in a text, as CommonMark would make them of `&shy;` or `&#x202e;`, too."""
    yield from (name for _, name in characters(_ENTITY.sub(_unescaped, text)))


def longest_pile(text: str) -> int:
    """The longest run of combining marks on one letter, if it is longer than `MOST_MARKS`; otherwise 0."""
    runs = groupby(_ENTITY.sub(_unescaped, text), key=_is_mark)
    longest = max((sum(1 for _ in run) for is_mark, run in runs if is_mark), default=0)
    return longest if longest > MOST_MARKS else 0


def _is_mark(character: str) -> bool:
    """Whether it combines with the letter before it; a joiner between two marks does not end their pile."""
    return character > "\u02ff" and (category(character).startswith("M") or character in "\u200c\u200d")


def _unescaped(entity: re.Match[str]) -> str:
    return html.unescape(entity[0])


@lru_cache(maxsize=8)
def shown(text: str) -> str:
    """`text` as it may be shown on a terminal: made once for all problems of a line."""
    return text if text.isascii() and text.isprintable() else _INVISIBLE.sub(_replaced, text)


def _replaced(match: re.Match[str]) -> str:
    return "\ufffd" if match["sign"] else match[0]


def _name(character: str) -> str:
    """`U+200B zero width space`; control characters have no name."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f" {name.lower()}" if name else "")
