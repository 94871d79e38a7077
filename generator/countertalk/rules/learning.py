"""LRN: plans that can be kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from countertalk.handbook import Handbook
from countertalk.kinds.onboarding_plan import OnboardingPlan, Phase
from countertalk.model import Loc
from countertalk.model.values import days_from_start
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("LRN-05", Severity.WARNING)
def day_outside_phase(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A task or a talk outside its phase, or phases that overlap.

    What it does: Compares, in onboarding plans, the days of tasks and reviews with the days of their phase, and each
    phase with the one before.
    Why it matters: The new hire reads in month three what was due in month one.
    Example: days: [31, 60] with a task that is due on +10d
    Instead: due: +40d
    """
    for playbook in handbook.of_kind("onboarding_plan"):
        plan = playbook.content
        if not isinstance(plan, OnboardingPlan):
            continue
        for number, (before, phase) in enumerate(pairwise(plan.phases), 1):
            if phase.days[0] <= before.days[1]:
                message = f"'{phase.name}' starts on day {phase.days[0]}, '{before.name}' ends on day {before.days[1]}"
                hint = f"start on day {before.days[1] + 1} at the earliest"
                yield RuleFinding(playbook.source.place(("phases", number, "days")), message, hint)
        for number, phase in enumerate(plan.phases):
            for loc, day in _days(phase):
                if not phase.days[0] <= day <= phase.days[1]:
                    message = f"day {day} is none of the days {phase.days[0]} to {phase.days[1]} of '{phase.name}'"
                    place = playbook.source.place(("phases", number, *loc, "due"))
                    yield RuleFinding(place, message, "correct the day, or move it to its phase")


def _days(phase: Phase) -> Iterator[tuple[Loc, int]]:
    """The days on which something in a phase is due, each with the place of what is due."""
    for number, task in enumerate(phase.tasks):
        day = days_from_start(task.due or "")
        if day is not None:
            yield ("tasks", number), day
    if phase.review:
        yield ("review",), phase.review.due
