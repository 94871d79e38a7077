"""Problems of the content: a place, a sentence in the author's words, and the remedy.

A `Problem` is a value that flows through the stages. Each stage collects all that it finds and raises
`ContentError` once, at its end, so that one bad file never hides the next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from enum import StrEnum
from itertools import groupby

from countertalk.folding import fold

MOST_IN_FILE = 100
"""So many problems of a file are listed. Nobody reads more at once, and a hostile file has a problem in every byte."""


class Severity(StrEnum):
    """How serious a problem is: an error stops the build, a warning is listed, an info is for dashboards."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    OFF = "off"


_SEVERITIES = list(Severity)


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A place in a file: `line` and `column` count from 1, `length` counts characters.

    `text` is the line itself, to be shown under the message.
    """

    path: str
    line: int = 1
    column: int = 1
    length: int = 1
    text: str = field(default="", compare=False)


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing that is wrong, and what to type instead.

    `message` says what is wrong, in the author's words; `hint` is the remedy; `code` is stable and is what
    `countertalk explain` documents. `more` problems of the same file are not listed.
    """

    place: Place
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    more: int = field(default=0, compare=False)

    def with_severity(self, severity: Severity) -> Problem:
        """The same problem with another severity."""
        return replace(self, severity=severity)


class ContentError(Exception):
    """The content cannot be built: carries every problem that was found, in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = listed(problems)
        super().__init__(f"{len(self.problems)} problems")


def first(makers: Sequence[Callable[[], Problem]]) -> tuple[Problem, ...]:
    """The problems of a file, of which no more are made than are `listed`: to find a remedy takes time."""
    made = [make() for make in makers[:MOST_IN_FILE]]
    more = len(makers) - len(made)
    return (*made[:-1], replace(made[-1], more=more)) if more else tuple(made)


def listed(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, in the order of the files: of every file the first `MOST_IN_FILE`, errors before warnings.

    The last one of a file says how many `more` there are.
    """
    more: Counter[str] = Counter()
    for problem in (problems := list(problems)):
        more[problem.place.path] += problem.more
    files = groupby(sorted(set(problems)), key=lambda problem: problem.place.path)
    return tuple(problem for path, of_file in files for problem in _first(list(of_file), more[path]))


def _first(problems: list[Problem], more: int) -> list[Problem]:
    kept = sorted(sorted(problems, key=lambda problem: _SEVERITIES.index(problem.severity))[:MOST_IN_FILE])
    more += len(problems) - len(kept)
    return [*(replace(problem, more=0) for problem in kept[:-1]), replace(kept[-1], more=more)] if more else kept


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`did you mean 'benefit'?` for the nearest known word, else the empty string."""
    candidates = sorted(set(known))
    folded = {fold(candidate): candidate for candidate in candidates}
    nearest = get_close_matches(fold(word), folded, n=1, cutoff=0.7)
    return f"did you mean '{folded[nearest[0]]}'?" if nearest else ""


def one_of(known: Iterable[str], most: int = 12) -> str:
    """`use one of: a, b, c` with at most `most` words."""
    words = list(known)
    rest = f", … ({len(words) - most} more)" if len(words) > most else ""
    return f"use one of: {', '.join(words[:most])}{rest}" if words else ""
