"""YAML syntax errors inside braces and brackets, where a colon, a comma or a hash sign in a text ends it."""

from __future__ import annotations

import re

Found = tuple[int, int, str, str]
"""A line and a column, counted from 0, and the words of a problem."""

_QUOTED = re.compile(r"""(?<![^\s,:{\[])(?:"(?:[^"\\]|\\.)*"|'[^']*')""")
_HASH = re.compile(r"(?<=[\s,\[{])#(?=.*[\]}])")
_KEY_FIRST = re.compile(r"\s*[\w-]+")
_QUOTES = "put quotes around the whole text"
_COMMENT = ("the rest of the line is read as a comment", "put quotes around the text with #")
_CLOSING = {"[": "]", "{": "}"}


def explain(lines: list[str], since: tuple[int, int], at: tuple[int, int]) -> Found:
    """What is wrong at the mark `at` inside what opens at the mark `since`."""
    line, column = since
    sign = lines[line][column : column + 1]
    if sign in ("?", ":"):
        return line, column, special(sign), _QUOTES
    if sign not in _CLOSING:  # libyaml was in the middle of it
        line, column = _last_bracket(lines, at)
        sign = lines[line][column : column + 1]
    is_behind = at[0] > line or at[1] >= len(lines[line])
    found = _lost(lines[line], column) if is_behind else None
    if found:
        return (line, *found)
    return _inside(lines, sign, at) or _below(lines, line, at) or _left_open(line, column, sign)


def _lost(line: str, column: int) -> tuple[int, str, str] | None:
    """The hash sign that makes a comment of the closing bracket."""
    unquoted = _QUOTED.sub(lambda quoted: "x" * len(quoted[0]), line[column:])
    found = _HASH.search(unquoted)
    return (column + found.start(), *_COMMENT) if found else None


def _inside(lines: list[str], opened: str, at: tuple[int, int]) -> Found | None:
    """What must not be at the mark `at`, behind something else on its line."""
    line, column = at
    sign, before = lines[line][column : column + 1], lines[line][:column].rstrip()
    if not before or not sign.strip():
        return None
    if sign == ":" and not _KEY_FIRST.fullmatch(before):
        return line, column, "there is a colon with a space after it inside the text", _QUOTES
    if sign == ",":
        return line, column, "there is nothing before this comma", "delete it, or put quotes around the text with it"
    if sign == "-":
        return line, column, special(sign), _QUOTES
    if sign in _CLOSING and before[-1] not in "[{,:":
        return line, column, f"there is a '{sign}' inside the text", _QUOTES
    if sign in _CLOSING.values() and opened in _CLOSING and sign != _CLOSING[opened]:
        hint = f"write '{_CLOSING[opened]}', or put quotes around the text with it"
        return line, column, f"'{sign}' does not close what '{opened}' opens", hint
    return _behind_quote(line, len(before) - 1, before[-1], sign) if before[-1] in "\"'" else None


def _below(lines: list[str], opening: int, at: tuple[int, int]) -> Found | None:
    """What is wrong where a line inside the brackets begins: it is indented by more than the one that opens them."""
    line, column = at
    sign, before = lines[line][column : column + 1], lines[line][:column]
    is_start = not before.strip() or (sign == ":" and _KEY_FIRST.fullmatch(before))
    if not is_start or not sign.strip() or _indent(lines[line]) <= _indent(lines[opening]):
        return None
    if sign == "-":
        return line, column, special(sign), "write commas instead of hyphens, or take the brackets away"
    above = next(number for number in range(line - 1, opening - 1, -1) if lines[number].strip() or number == opening)
    comment = lines[above].find(" #")
    if comment >= 0:
        return above, comment + 1, *_COMMENT
    return above, len(lines[above].rstrip()), "a comma is missing here", "write a comma at the end of this line"


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _behind_quote(line: int, column: int, quote: str, sign: str) -> Found:
    if sign in "\"'":
        return line, column + 1, "a comma is missing here", "write a comma between the two texts"
    hint = f"{_QUOTES}, of the kind that it does not contain"
    return line, column, f"the text continues after the closing quotation mark ({quote})", hint


def _left_open(line: int, column: int, sign: str) -> Found:
    hint = f"add {_CLOSING.get(sign, '}')} where it ends, or put quotes around text that starts with {sign}"
    return line, column, f"the {sign} that opens here is never closed", hint


def special(sign: str) -> str:
    """What is wrong with text that starts with a sign of YAML's."""
    return f"text that starts with '{sign}' has a special meaning in YAML"


def _last_bracket(lines: list[str], at: tuple[int, int]) -> tuple[int, int]:
    for line in range(at[0], -1, -1):
        until = at[1] if line == at[0] else len(lines[line])
        column = max(lines[line].rfind(sign, 0, until) for sign in _CLOSING)
        if column >= 0:
            return line, column
    return at
