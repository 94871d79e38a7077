"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from countertalk.handbook import Handbook
from countertalk.problems import Place, Problem, Severity


@dataclass(frozen=True)
class Finding:
    """What a rule found: where, what is, the remedy, and a severity where it is not the rule's own."""

    place: Place
    message: str
    hint: str = ""
    severity: Severity | None = None


Finder = Callable[[Handbook, date], Iterator[Finding]]


@dataclass(frozen=True)
class Rule:
    """A code, a weight, and a function that looks through the handbook on a given day."""

    code: str
    severity: Severity
    find: Finder

    @property
    def doc(self) -> str:
        """The rule's documentation."""
        return self.find.__doc__ or ""

    def problems(self, handbook: Handbook, today: date) -> Iterator[Problem]:
        """What it finds, as problems."""
        for found in self.find(handbook, today):
            yield Problem(found.place, self.code, found.message, found.hint, found.severity or self.severity)


def rule(code: str, severity: Severity) -> Callable[[Finder], Rule]:
    """Make a function that yields findings into a rule."""
    return lambda find: Rule(code, severity, find)
