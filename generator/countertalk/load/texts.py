"""What can be wrong with a single text of a file, whatever it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from countertalk.load import escapes, invisible
from countertalk.load.problems import text_problems
from countertalk.problems import Place, Problem

MAX_TEXT = 16 * 1024

PlaceOf = Callable[[int, int, int], Place]
"""The place of a line and a column, both counted from 0, and a length."""


def wrong_in(event: Any, lines: list[str], place: PlaceOf) -> Iterator[Problem]:
    """The problems of a scalar, which is an event of libyaml; of swallowed backslashes, the first alone."""
    text = event.value
    if event.style == '"' and (swallowed := next(_swallowed(event, lines, place), None)):
        yield swallowed
        return  # what it was read as need not be reported
    if "&" in text or not text.isascii() or not text.isprintable():
        for name in dict.fromkeys(invisible.in_markdown(text)):
            yield text_problems.invisible(_whole(event, place), name)
        if pile := invisible.longest_pile(text):
            yield text_problems.pile_of_marks(_whole(event, place), pile)
    if len(text) > MAX_TEXT // 4 and (size := len(text.encode("utf-8", "replace"))) > MAX_TEXT:
        yield text_problems.long_text(_whole(event, place), size, MAX_TEXT)


def _swallowed(event: Any, lines: list[str], place: PlaceOf) -> Iterator[Problem]:
    """The backslashes in a text in double quotes that YAML swallows."""
    start, end = event.start_mark, event.end_mark
    typed = lines[start.line : end.line + 1]
    if not any("\\" in line for line in typed):
        return
    typed[-1] = typed[-1][: end.column]
    typed[0] = typed[0][start.column :]
    for number, column, escape, meaning in escapes.swallowed(typed):
        at = place(start.line + number, column if number else start.column + column, len(escape))
        yield text_problems.swallowed_backslash(at, escape, meaning, _instead(event.value))


def _instead(text: str) -> str:
    """How a backslash is typed in a text that is now in double quotes."""
    return "write it twice" if "'" in text or '"' in text else "put the text in single quotes"


def _whole(event: Any, place: PlaceOf) -> Place:
    start, end = event.start_mark, event.end_mark
    return place(start.line, start.column, end.column - start.column if start.line == end.line else 1)
