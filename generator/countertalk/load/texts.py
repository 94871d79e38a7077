"""What can be wrong with a single text of a file, whatever it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from countertalk.load import invisible
from countertalk.load.escapes import swallowed
from countertalk.load.problems import text_problems
from countertalk.problems import Place, Problem

MAX_TEXT = 16 * 1024

PlaceOf = Callable[[int, int, int], Place]
"""The place of a line and a column, both counted from 0, and a length."""


def wrong_in(event: Any, lines: list[str], place: PlaceOf) -> Iterator[Problem]:
    """The problems of a scalar, which is an event of libyaml; of swallowed backslashes, the first alone."""
    text, start, end = event.value, event.start_mark, event.end_mark
    is_on_one_line = start.line == end.line
    at = place(start.line, start.column, end.column - start.column if is_on_one_line else 1)
    if event.style == '"' and is_on_one_line and "\\" in (typed := lines[start.line][start.column : end.column]):
        for column, escape, meaning in swallowed(typed):
            yield text_problems.swallowed_backslash(
                place(start.line, start.column + column, len(escape)), escape, meaning
            )
            return  # what it was read as need not be reported
    if "&" in text or not text.isascii() or not text.isprintable():
        yield from (text_problems.invisible(at, name) for name in invisible.in_markdown(text))
        if pile := invisible.longest_pile(text):
            yield text_problems.pile_of_marks(at, pile)
    if len(text) > MAX_TEXT // 4 and (size := len(text.encode("utf-8", "replace"))) > MAX_TEXT:
        yield text_problems.long_text(at, size, MAX_TEXT)
