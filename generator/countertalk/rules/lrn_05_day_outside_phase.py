"""A task or a review outside its phase, or phases that overlap.

What it does: Compares, in onboarding plans, the days of tasks and reviews with the days of their phase, and each
phase with the one before.
Why it matters: The new hire reads in month three what was due in month one.

Example:
    # playbooks/basics/first-month.yml
    kind: onboarding_plan
    title: The first month
    summary: What a new colleague learns first.
    for_role: associate
    manager_role: trainer
    phases:
      - id: month-one
        name: Month one
        days: [1, 30]
        outcome: Opens the shop alone.
        tasks:
          - text: Open the shop.
>           due: +40d

Instead:
    # playbooks/basics/first-month.yml
    kind: onboarding_plan
    title: The first month
    summary: What a new colleague learns first.
    for_role: associate
    manager_role: trainer
    phases:
      - id: month-one
        name: Month one
        days: [1, 30]
        outcome: Opens the shop alone.
        tasks:
          - text: Open the shop.
            due: +20d
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from countertalk.handbook import Handbook
from countertalk.kinds.onboarding_plan import OnboardingPlan, Phase
from countertalk.load import Playbook
from countertalk.model import Loc
from countertalk.model.values import days_from_start
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("LRN-05", Severity.WARNING, __doc__)
def day_outside_phase(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook, plan in handbook.all(OnboardingPlan):
        yield from _overlaps(playbook, plan)
        for number, phase in enumerate(plan.phases):
            first, last = phase.days
            for loc, day in _due_days(phase):
                if not first <= day <= last:
                    place = playbook.source.place(("phases", number, *loc, "due"))
                    message = f"day {day} is outside '{phase.name}', which covers days {first} to {last}"
                    yield RuleFinding(place, message, "correct the day, or move it to the right phase")


def _overlaps(playbook: Playbook, plan: OnboardingPlan) -> Iterator[RuleFinding]:
    for number, (before, phase) in enumerate(pairwise(plan.phases), 1):
        start, end = phase.days[0], before.days[1]
        if start <= end:
            message = f"'{phase.name}' starts on day {start}, before '{before.name}' ends on day {end}"
            place = playbook.source.place(("phases", number, "days"))
            yield RuleFinding(place, message, f"start on day {end + 1} at the earliest")


def _due_days(phase: Phase) -> Iterator[tuple[Loc, int]]:
    """The days on which something in a phase is due, each with the path of keys to it."""
    for number, task in enumerate(phase.tasks):
        day = days_from_start(task.due or "")
        if day is not None:
            yield ("tasks", number), day
    if phase.review:
        yield ("review",), phase.review.due
