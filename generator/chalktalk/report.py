"""Problems as text for a terminal: where, what, the line itself, and what to type instead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from chalktalk.problems import Problem

_WIDTH = 100


def report(problems: Iterable[Problem]) -> str:
    """All problems one after another, then how many there are; the empty string where there are none."""
    problems = list(problems)
    if not problems:
        return ""
    counted = Counter(problem.severity.value for problem in problems)
    total = ", ".join(f"{n} {severity}{'s' if n > 1 else ''}" for severity, n in sorted(counted.items()))
    return "\n".join([*map(one, problems), total, ""])


def one(problem: Problem) -> str:
    """One problem on two to four lines."""
    place = problem.place
    head = f"{place.path}:{place.line}:{place.column}  {problem.severity.value}  {problem.message}  [{problem.code}]"
    if not place.text.strip():
        return head + (f"\n    {problem.hint}" if problem.hint else "")
    text, column = _clipped(place.text, place.column - 1)
    marks = "^" * max(1, min(place.length, len(text) - column))
    number = f"{place.line:>6}"
    pad = " " * len(number)
    return f"{head}\n{number} | {text}\n{pad} | {' ' * column}{marks}  {problem.hint}".rstrip()


def _clipped(line: str, column: int) -> tuple[str, int]:
    """The part of a long line around `column`, and where `column` is in it; tabs become blanks."""
    line = line.replace("\t", " ")
    start = max(0, column - _WIDTH // 2) if len(line) > _WIDTH else 0
    return line[start : start + _WIDTH], column - start
