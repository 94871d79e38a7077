"""A published playbook that is no longer valid.

What it does: Compares valid_until with today. It is an error where customers may see the page.
Why it matters: A customer is promised an offer that has ended.

Example:
    # playbooks/shop/rain-hat.yml
>   valid_until: 2026-01-31  # today is 2026-02-01

Instead:
    # playbooks/shop/rain-hat.yml
    valid_until: 2026-12-31
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.edition import is_external
from countertalk.handbook import Handbook
from countertalk.problems import Severity
from countertalk.rules.elapsed import days_ago
from countertalk.rules.rule import RuleFinding, rule

_HINT = "write 'status: archived', or a later date"


@rule("GOV-11", Severity.WARNING, __doc__)
def expired_page(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook in handbook.playbooks:
        until = playbook.content.valid_until
        if playbook.is_published and until and until < today:
            severity = Severity.ERROR if is_external(playbook) else None
            message = f"this page was valid until {until}, {days_ago(until, today)}"
            yield RuleFinding(playbook.source.place(("valid_until",)), message, _HINT, severity)
