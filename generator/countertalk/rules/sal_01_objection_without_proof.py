"""An objection whose reply has no proof.

What it does: Reports objections that refer to no evidence for the reply. A proof that is archived or
no longer valid is a warning.
Why it matters: A reply without proof is one claim against another.

Example:
    # playbooks/shop/outdoor.yml
    items:
>     - id: too-expensive
        says: No, that is too expensive
        category: price
        root_cause: They compare it with a jacket that lasts one winter.
        one_liner: Spread over ten years it is the cheap one.
        response:
          acknowledge: It is a lot of money at once.
          explore: How long did your last one last?
          respond: This one is repaired for ten years.
        follow_up_question: Shall we see how it fits?

Instead:
    # playbooks/shop/outdoor.yml
    items:
      - id: too-expensive
        says: No, that is too expensive
        category: price
        root_cause: They compare it with a jacket that lasts one winter.
        one_liner: Spread over ten years it is the cheap one.
        response:
          acknowledge: It is a lot of money at once.
          explore: How long did your last one last?
          respond: This one is repaired for ten years.
        proof: [case_study/hill-club]
        follow_up_question: Shall we see how it fits?
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.objections import Objections
from countertalk.model import Reference
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("SAL-01", Severity.ERROR, __doc__)
def objection_without_proof(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook, objections in handbook.all(Objections):
        for number, objection in enumerate(objections.items):
            if not objection.proof:
                place = playbook.source.place(("items", number, "id"))
                message = f"the reply to '{objection.says}' has no proof"
                yield RuleFinding(place, message, "add 'proof:' with a case_study or a lesson")
            for position, reference in enumerate(objection.proof):
                if _is_outdated(handbook, reference, today):
                    place = playbook.source.place(("items", number, "proof", position))
                    message = f"the proof '{reference}' is no longer valid"
                    yield RuleFinding(place, message, "refer to one that is", Severity.WARNING)


def _is_outdated(handbook: Handbook, reference: Reference, today: date) -> bool:
    target = handbook.resolve(reference)
    until = target.playbook.content.valid_until if target else None
    return target is not None and (target.playbook.is_archived or (until is not None and until < today))
