"""Characters that cannot be seen, which a reviewer would miss."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", re.ASCII)
# Control characters, format characters (but the joiners of emoji and of Indic and Persian script), separators,
# surrogates and noncharacters, and the letters that have no ink.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


def characters(line: str) -> Iterator[tuple[int, str]]:
    """The position, from 0, and the name of every invisible character of a line."""
    return ((match.start(), _name(match[0])) for match in _INVISIBLE.finditer(line))


def in_markdown(text: str) -> Iterator[str]:
    """The names of those in a text: as they are, and as CommonMark would make them of `&shy;` or `&#x202e;`."""
    for typed in (text, *(html.unescape(entity) for entity in _ENTITY.findall(text))):
        yield from map(_name, _INVISIBLE.findall(typed))


@lru_cache(maxsize=8)
def shown(text: str) -> str:
    """`text` as it may be shown on a terminal: made once for all problems of a line."""
    return text if text.isascii() and text.isprintable() else _INVISIBLE.sub("\ufffd", text)


def _name(character: str) -> str:
    """`U+200B zero width space`; control characters have no name."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f" {name.lower()}" if name else "")
