r"""Backslashes inside double quotes that were meant as such: `"C:\new\table"` is no path but three lines and a tab."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)")
_PATH = re.compile(r"""(?:^|[\s"'(=])(?:[A-Za-z]:|\.{1,2}|%\w+%|(?:\\\\)+[\w.$-]+)\\(?![\\"])""")
_INVISIBLE = {**dict.fromkeys("0abefv", "a control character"), **dict.fromkeys("rNLP", "a line break")}
_MEANINGS = {
    **_INVISIBLE,
    "n": "a line break",
    "t": "a tab",
    "\t": "a tab",
    "_": "a no-break space",
    " ": "a space",
    "/": "a slash",
}


def swallowed(typed: str) -> Iterator[tuple[int, str, str]]:
    r"""Every backslash in a text in double quotes that was probably meant as one.

    Yields its position, what is typed there, such as `\n`, and what YAML reads instead. Escapes that nobody takes for a
    part of a path are left alone: a quotation mark, a backslash, a code such as `\u00e9`, and a line break that does
    not come before a small letter.
    """
    if "\\" not in typed:
        return
    is_path = bool(_PATH.search(typed))
    for escape in _ESCAPE.finditer(typed):
        if _looks_swallowed(escape) or (is_path and escape[1] not in '"\\'):
            yield escape.start(), escape[0], _meaning(escape[1])


def _meaning(code: str) -> str:
    return _MEANINGS.get(code) or f"the character {chr(int(code[1:], 16)) if len(code) > 1 else code}"


def _looks_swallowed(escape: re.Match[str]) -> bool:
    code, text = escape[1], escape.string
    before, after = text[escape.start() - 1], text[escape.end()]
    if code in ("n", "t"):
        return "a" <= after <= "z" and (before.isalnum() or before in ' "_')
    if code[0] == "x" and len(code) > 1:
        return " " < chr(int(code[1:], 16)) <= "~"  # nobody writes a code for what is on the keyboard
    return code in _INVISIBLE and after.isalnum()
