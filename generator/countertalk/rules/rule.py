"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from countertalk.handbook import Handbook
from countertalk.problem_codes import ProblemCode
from countertalk.problems import Place, Problem, Severity


@dataclass(frozen=True)
class RuleFinding:
    """What a rule found: the place, the message, the remedy, and a severity if it differs from the rule's."""

    place: Place
    message: str
    hint: str = ""
    severity: Severity | None = None


Finder = Callable[[Handbook, date], Iterator[RuleFinding]]


@dataclass(frozen=True)
class Rule:
    """A documented code, and the function that looks through the handbook on a given day."""

    code: ProblemCode
    find: Finder

    def problems(self, handbook: Handbook, today: date) -> Iterator[Problem]:
        """Its findings, as problems."""
        for found in self.find(handbook, today):
            severity = found.severity or self.code.severity
            yield Problem(found.place, self.code.name, found.message, found.hint, severity)


def rule(name: str, severity: Severity, documentation: str | None) -> Callable[[Finder], Rule]:
    """Make a function that yields findings into the rule with the code `name`; the module's docstring documents it."""
    return lambda find: Rule(ProblemCode.documented(name, severity, documentation), find)
