r"""Backslashes inside double quotes that were meant as such: `"C:\new\table"` is no path but three lines and a tab."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_ESCAPE = re.compile(r"""\\(?:(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0abtnvfre "/\\N_LP\t])|.)""")
"""A backslash and what is behind it, which is a group if YAML knows it."""
_PATH = re.compile(
    r"""(?:^|[\s"'(=])(?:[A-Za-z]:|\.{1,2}(?=\\(?!u[0-9a-fA-F]{4})\w\w)|%\w+%|(?:\\\\)+[\w.$-]+)\\(?![\\"])"""
)
_CODE = re.compile(r"\\u[0-9a-fA-F]{4}")
_CONTINUED = re.compile(r"(?<!\\)(?:\\\\)*\\$")
_INVISIBLE = {**dict.fromkeys("0abefv", "a control character"), **dict.fromkeys("rNLP", "a line break")}
_AS_TYPED = {r"\\": "\\"}
"""The sign that the next escape sees before it: a backslash typed as two; after any other escape there is none."""
_OPENING = frozenset(' "_$([{<=/\\')
_MEANINGS = {
    **_INVISIBLE,
    "n": "a line break",
    "t": "a tab",
    "\t": "a tab",
    "_": "a no-break space",
    " ": "a space",
    "/": "a slash",
}


def unknown(typed: str) -> re.Match[str] | None:
    """The first backslash in a text in double quotes that YAML does not know what to make of."""
    return next((escape for escape in _ESCAPE.finditer(typed) if escape[1] is None), None)


def swallowed(typed: Sequence[str]) -> Iterator[tuple[int, int, str, str]]:
    r"""Every backslash in a text in double quotes, given as its lines, that was probably meant as one.

    Yields the number of its line, its position, what is typed there, such as `\n`, and what YAML reads instead. Escapes
    that nobody takes for a part of a path or of Markdown are left alone: a quotation mark, a backslash, a code such as
    `\u00e9`, and a line break that does not come before a small letter, or comes behind the end of a sentence or of a
    line. In a text with codes or with a backslash at the end of a line, mostly a program's, only paths count.
    """
    is_careful = any(map(_CODE.search, typed)) or any(map(_CONTINUED.search, typed[:-1]))
    for number, line in enumerate(typed):
        is_path = bool(_PATH.search(line))
        for column, escape in _suspicious(line, is_path) if is_path or not is_careful else ():
            yield number, column, escape, _meaning(escape[1:])


def _suspicious(line: str, is_path: bool) -> Iterator[tuple[int, str]]:
    end, last = 0, ""
    for escape in _ESCAPE.finditer(line):
        start = escape.start()
        before = line[max(start - 1, 0) : start] if start > end or not start else _AS_TYPED.get(last, "")
        end, last = escape.end(), escape[0]
        if _looks_swallowed(escape[1] or "", before, line[end : end + 1]) or (is_path and escape[1] not in '"\\'):
            yield start, escape[0]


def _meaning(code: str) -> str:
    return _MEANINGS.get(code) or f"the character {chr(int(code[1:], 16)) if len(code) > 1 else code}"


def _looks_swallowed(code: str, before: str, after: str) -> bool:
    if code in ("n", "t"):
        return after.islower() and (before.isalnum() or before in _OPENING)
    if code == "_":
        return not before.isdigit()  # Markdown's way to write an underscore; a unit is kept beside its number
    if code[:1] == "x":
        return " " < chr(int(code[1:], 16)) <= "~"  # nobody writes a code for what is on the keyboard
    return code in _INVISIBLE
