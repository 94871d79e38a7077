"""Problems of the content: a place, a sentence in the author's words, and the remedy.

A `Problem` is a value that flows through the stages. Each stage collects all that it finds and raises
`ContentError` once, at its end, so that one bad file never hides the next.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from enum import StrEnum


class Severity(StrEnum):
    """How serious a problem is: an error stops the build, a warning is listed, an info is for dashboards."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    OFF = "off"


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
    `countertalk explain` documents.
    """

    place: Place
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    def with_severity(self, severity: Severity) -> Problem:
        """The same problem with another severity."""
        return replace(self, severity=severity)


class ContentError(Exception):
    """The content cannot be built: carries every problem that was found, in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__(f"{len(self.problems)} problems")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`did you mean 'benefit'?` for the nearest known word, else the empty string."""
    candidates = sorted(set(known))
    folded = {candidate.casefold(): candidate for candidate in candidates}
    nearest = get_close_matches(word.casefold(), folded, n=1, cutoff=0.7)
    return f"did you mean '{folded[nearest[0]]}'?" if nearest else ""


def one_of(known: Iterable[str], most: int = 12) -> str:
    """`use one of: a, b, c` with at most `most` words."""
    words = list(known)
    rest = f", … ({len(words) - most} more)" if len(words) > most else ""
    return f"use one of: {', '.join(words[:most])}{rest}" if words else ""
