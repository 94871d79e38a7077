"""A playbook for customers, of a kind that is for staff only.

What it does: Reports visibility: external in kinds that no customer may see, such as battlecards and scripts.
Why it matters: What we say about a competitor, or about the customer, would appear on a page for customers.

Example:
    # playbooks/shop/weekend-walker.yml
>   visibility: external

Instead:
    # playbooks/shop/weekend-walker.yml
    visibility: internal
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.model import Visibility
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule

_HINT = "remove 'visibility:', or write 'internal'"


@rule("GOV-10", Severity.ERROR, __doc__)
def internal_kind_for_customers(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook in handbook.playbooks:
        content = playbook.content
        if content.staff_only and content.visibility is Visibility.EXTERNAL:
            message = f"a playbook of the kind '{playbook.kind}' is never for customers"
            yield RuleFinding(playbook.source.place(("visibility",)), message, _HINT)
