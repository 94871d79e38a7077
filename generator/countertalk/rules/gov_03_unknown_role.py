"""An owner, a verifier or a reader who is not a known role.

What it does: Looks up owner, verifier and audience in the playbooks of the kind roles.
Why it matters: A page that everybody may edit is a page that nobody keeps right.

Example:
    # playbooks/shop/rain-hat.yml
>   owner: trainr

Instead:
    # playbooks/shop/rain-hat.yml
    owner: trainer
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from countertalk.handbook import Handbook
from countertalk.model import Reference
from countertalk.problems import Severity, did_you_mean, one_of
from countertalk.rules.rule import RuleFinding, rule
from countertalk.rules.unresolved_references import PEOPLE, none_yet, unresolved


@rule("GOV-03", Severity.ERROR, __doc__)
def unknown_role(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    roles = [name for kind, name in handbook.names.by_id if kind == "roles"]

    @cache
    def why(reference: Reference) -> tuple[str, str]:
        hint = did_you_mean(reference.item, roles) or one_of(roles) or none_yet("roles")
        return f"there is no role '{reference}'", hint

    return unresolved(handbook, lambda mention: mention.loc[0] in PEOPLE, why)
