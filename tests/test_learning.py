"""LRN-05: an onboarding plan whose days fit their phases."""

from __future__ import annotations

import pytest

from examples import Example, shown

PLAN = """kind: onboarding_plan
title: The first months
summary: What a new colleague learns first.
for_role: associate
manager_role: trainer
phases:
  - id: before
    name: Before day one
    days: [-7, 0]
    outcome: Everything is ready.
    tasks:
      - {text: Order the badge., due: -5d}
  - id: month-one
    name: Month one
    days: [1, 30]
    outcome: Opens the shop alone.
    tasks:
      - {text: Meet everybody., due: +1d}
      - {text: Open the shop., due: 08:30}
    review: {with: trainer, due: +30d}
"""


@pytest.mark.parametrize(
    ("old", "new", "problem", "hint"),
    [
        ("", "", "", ""),
        ("+1d}", "monday}", "", ""),
        (
            "+1d}",
            "+31d}",
            "18:38 LRN-05 day 31 is outside 'Month one', which covers days 1 to 30",
            "correct the day, or",
        ),
        (
            "+1d}",
            "-1d}",
            "18:38 LRN-05 day -1 is outside 'Month one', which covers days 1 to 30",
            "correct the day, or",
        ),
        (
            "-5d}",
            "+5d}",
            "12:39 LRN-05 day 5 is outside 'Before day one', which covers days -7 to 0",
            "correct the day, or",
        ),
        (
            "+30d",
            "+60d",
            "20:34 LRN-05 day 60 is outside 'Month one', which covers days 1 to 30",
            "correct the day, or",
        ),
        (
            "[1, 30]",
            "[0, 30]",
            "15:11 LRN-05 'Month one' starts on day 0, before 'Before day one' ends",
            "start on day 1",
        ),
    ],
)
def test_due_days_are_within_their_phase(example: Example, old: str, new: str, problem: str, hint: str) -> None:
    example.write("shop/months.yml", PLAN.replace(old, new))
    reported = [(shown(found).removeprefix("shop/months.yml:"), found.hint) for found in example.problems()]
    assert len(reported) == bool(problem)
    assert all(message.startswith(problem) and remedy.startswith(hint) for message, remedy in reported), reported
