"""SAL: objections and their proof."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.objections import Objections
from countertalk.model import Status
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("SAL-01", Severity.ERROR)
def objection_without_proof(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """An objection without proof.

    What it does: Reports objections that point at nothing which shows that the reply is true; warns where the proof
    is archived or no longer holds.
    Why it matters: A reply without proof is a claim against a claim.
    Example: An objection about the price, answered with words alone.
    Instead: proof: [case_study/brightbuild]
    """
    for playbook in handbook.of_kind("objections"):
        if not isinstance(playbook.content, Objections):
            continue
        for number, objection in enumerate(playbook.content.items):
            loc = ("items", number)
            if not objection.proof:
                message = f"nothing proves the reply to '{objection.says}'"
                yield RuleFinding(
                    playbook.source.place((*loc, "id")), message, "add 'proof:' with a case_study or a lesson"
                )
            for position, reference in enumerate(objection.proof):
                target = handbook.resolve(reference)
                content = target.playbook.content if target else None
                if content and (
                    content.status is Status.ARCHIVED or (content.effective_until and content.effective_until < today)
                ):
                    place = playbook.source.place((*loc, "proof", position))
                    message = f"the proof '{reference}' no longer holds"
                    yield RuleFinding(place, message, "point at a proof that does", Severity.WARNING)
