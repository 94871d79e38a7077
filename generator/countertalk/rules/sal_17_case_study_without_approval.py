"""A case study for customers that the customer in it has not approved.

What it does: Looks, in case studies with visibility: external, for an approval with customer_approved: true.
Why it matters: It publishes a customer's name and figures without their consent.

Example:
    # playbooks/shop/hill-club.yml
>   visibility: external

Instead:
    # playbooks/shop/hill-club.yml
    visibility: external
    approval:
      customer_approved: true
      date: 2026-01-05
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.case_study import CaseStudy
from countertalk.model import Visibility
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule

_HINT = "add 'approval:' with 'customer_approved: true' and the date, or remove 'visibility:'"


@rule("SAL-17", Severity.ERROR, __doc__)
def case_study_without_approval(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook, study in handbook.all(CaseStudy):
        is_approved = study.approval and study.approval.customer_approved
        if study.visibility is Visibility.EXTERNAL and not is_approved and not study.anonymous:
            message = f"'{study.customer}' has not approved this case study"
            yield RuleFinding(playbook.source.place(("visibility",)), message, _HINT)
