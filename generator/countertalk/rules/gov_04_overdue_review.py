"""A review that is overdue.

What it does: Compares the date of the next review with today: review_by, or last_reviewed plus review_every.
Why it matters: An old price at the shelf costs more trust than no price.

Example:
    # playbooks/shop/rain-hat.yml
>   last_reviewed: 2025-10-01  # today is 2026-02-01
    review_every: 90d

Instead:
    # playbooks/shop/rain-hat.yml
    last_reviewed: 2026-02-01  # read again and corrected
    review_every: 90d
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.problems import Severity
from countertalk.rules.elapsed import days_ago
from countertalk.rules.rule import RuleFinding, rule

_HINT = "read the page, correct it, and update 'last_reviewed:'"


@rule("GOV-04", Severity.WARNING, __doc__)
def overdue_review(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook in handbook.playbooks:
        due = playbook.content.due
        if playbook.is_published and due and due < today:
            key = "review_by" if playbook.content.review_by else "last_reviewed"
            message = f"the review was due on {due}, {days_ago(due, today)}"
            yield RuleFinding(playbook.source.place((key,)), message, _HINT)
