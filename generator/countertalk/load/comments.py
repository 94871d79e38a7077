"""Comments that may be text: YAML drops a hash sign and what follows it, wherever it thinks that a comment begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

_PLAIN = (None, "")
_BLOCK = ("|", ">")
_LEAD = re.compile(r"\s*(?:-\s+)*")


class _Part(NamedTuple):
    """A part of a line between two values: from `start` to `end`, or to the end of the line."""

    line: int
    start: int
    end: int | None
    is_header: bool = False


def lost_text(lines: list[str], before: Any, after: Any) -> Iterator[tuple[int, int]]:
    """The line and column, from 0, of every hash between two of libyaml's events that seems to begin no comment.

    A comment has a line of its own, or is set off by a blank and begins with one. Two blanks set it off from plain
    text, which it may be a part of; so may a line below the text that is indented like it.
    """
    may_go_on = _is_plain(before) or _is_block(before)
    for part in _between(lines, before, after):
        line = lines[part.line]
        at = line.find("#", part.start, part.end)
        if at >= 0 and _is_lost(line, at, part, before, may_go_on and at > _lead(lines[before.start_mark.line])):
            yield part.line, at
        may_go_on = may_go_on and (part.is_header or not line[part.start : part.end].strip())


def _is_lost(line: str, at: int, part: _Part, before: Any, is_indented: bool) -> bool:
    """Whether the hash sign at the column `at` begins no comment; `is_indented` as a part of the text above it."""
    is_glued = bool(line[at + 1 : at + 2].strip())
    signs = line[part.start : at]
    if part.start == 0 and not signs.strip():  # on a line of its own
        return is_glued and is_indented
    is_beside = _is_plain(before) and part.line == before.end_mark.line and not signs.strip()
    return is_glued or not signs.endswith("  " if is_beside else " ")


def _is_plain(event: Any) -> bool:
    return isinstance(event, yaml.ScalarEvent) and event.style in _PLAIN and bool(event.value)


def _is_block(event: Any) -> bool:
    return isinstance(event, yaml.ScalarEvent) and event.style in _BLOCK


def _between(lines: list[str], before: Any, after: Any) -> Iterator[_Part]:
    since, until = before.end_mark, after.start_mark
    if _is_block(before):  # behind the sign, before the text
        yield _Part(before.start_mark.line, before.start_mark.column + 1, None, is_header=True)
    for number in range(since.line, min(until.line + 1, len(lines))):
        start = since.column if number == since.line else 0
        yield _Part(number, start, until.column if number == until.line else None)


def _lead(line: str) -> int:
    """The column at which the text of a line begins, behind hyphens."""
    match = _LEAD.match(line)
    return match.end() if match else 0
