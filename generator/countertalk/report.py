"""Problems as text for a terminal: where, what, the line itself, and what to type instead."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from countertalk.problems import Problem

_LONGEST = 100
_LONGEST_SENTENCE = 600
_SCREEN = 10
"""From this many problems on, a table says where they are: the first of them are out of sight."""
_MOST_FILES = 20
_JOINERS = "\u200c\u200d"
"""They join letters and emoji; the reader refuses them anywhere else."""
_NO_WIDTH = ("Mn", "Me", "Cf")


def report(problems: Iterable[Problem]) -> str:
    """All problems one after another, then how many there are; the empty string if there are none."""
    problems = list(problems)
    if not problems:
        return ""
    shown = [line for problem in problems for line in _with_more(problem)]
    return "\n".join([*shown, *(_table(problems) if len(problems) > _SCREEN else ()), _total(problems), ""])


def _with_more(problem: Problem) -> Iterator[str]:
    yield one(problem)
    if problem.more:
        yield f"{problem.place.path}  and {number_of(problem.more, 'more problem')} in this file"


def _total(problems: list[Problem]) -> str:
    counted = Counter(problem.severity.value for problem in problems)
    total = ", ".join(number_of(n, severity) for severity, n in sorted(counted.items()))
    more = sum(problem.more for problem in problems)
    return f"{total}, and {number_of(more, 'problem')} not listed" if more else total


def _table(problems: list[Problem]) -> Iterator[str]:
    """A line for each file, that with the most problems first: how many it has, and how many of each code."""
    codes: dict[str, Counter[str]] = defaultdict(Counter)
    counted: Counter[str] = Counter()
    for problem in problems:
        codes[problem.place.path][problem.code] += 1
        counted[problem.place.path] += 1 + problem.more
    yield ""
    for path, count in counted.most_common(_MOST_FILES):
        of_each = ", ".join(f"{n} {code}" for code, n in sorted(codes[path].items()))
        yield f"{count:>6,}  {path}  {of_each}"
    if len(counted) > _MOST_FILES:
        yield f"        and {number_of(len(counted) - _MOST_FILES, 'more file')}"


def number_of(count: int, name: str) -> str:
    """How many there are, in English: 1 page, 2 pages."""
    return f"{count:,} {name}{'' if count == 1 else 's'}"


def one(problem: Problem) -> str:
    """One problem on one to three lines."""
    place, message, hint = problem.place, _on_one_line(problem.message), _on_one_line(problem.hint)
    head = f"{place.path}:{place.line}:{place.column}  {problem.severity.value}  {message}  [{problem.code}]"
    if not place.text.strip():
        return head + (f"\n    {hint}" if hint else "")
    text, column = _clipped(place.text, place.column - 1)
    marked = text[column : column + max(1, place.length)]
    number = f"{place.line:>6}"
    pad = " " * len(number)
    marks = " " * _width(text[:column]) + "^" * max(1, _width(marked))
    return f"{head}\n{number} | {text}\n{pad} | {marks}  {hint}".rstrip()


def _on_one_line(text: str) -> str:
    """A sentence that may quote what an author has typed: a line of its own could be a command to a build server."""
    line = " ".join(part.strip() for part in text.splitlines())
    if len(line) > _LONGEST_SENTENCE:
        line = f"{line[: _LONGEST_SENTENCE // 2]} … {line[-_LONGEST_SENTENCE // 2 :]}"
    return "".join(map(_shown, line))


def _clipped(line: str, column: int) -> tuple[str, int]:
    """The part of a long line around `column`, and where `column` is in it; what cannot be shown is replaced."""
    start = max(0, column - _LONGEST // 2) if len(line) > _LONGEST else 0
    return "".join(map(_shown, line[start : start + _LONGEST])), column - start


def _shown(sign: str) -> str:
    """The character itself, a space for other white space, and U+FFFD for what moves or hides text on a terminal."""
    if sign.isprintable() or sign in _JOINERS:
        return sign
    return " " if sign == "\t" or unicodedata.category(sign) == "Zs" else "\ufffd"


def _width(text: str) -> int:
    """How many columns a terminal gives to `text`: two to wide characters, none to accents and joiners.

    Unicode Standard Annex 11, East Asian Width.
    """
    signs = (sign for sign in text if unicodedata.category(sign) not in _NO_WIDTH)
    return sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in signs)
