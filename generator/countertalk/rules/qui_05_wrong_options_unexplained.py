"""A question whose wrong options do not say why they are wrong.

What it does: Looks in each question with options for a wrong option with because.
Why it matters: Readers learn that they chose wrong, but not why.

Example:
    # playbooks/shop/rain-hat.yml
    quiz:
      - ask: Why a wide brim?
        answer: It keeps your glasses dry
>       wrong: [It is in fashion, It is cheaper]
        because: Drops fall from the brim.

Instead:
    # playbooks/shop/rain-hat.yml
    quiz:
      - ask: Why a wide brim?
        answer: It keeps your glasses dry
        wrong:
          - text: It is in fashion
            because: Nobody buys a rain hat for its looks.
          - It is cheaper
        because: Drops fall from the brim.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.problems import Severity
from countertalk.rules.choice_questions import choice_questions
from countertalk.rules.item_places import place_in
from countertalk.rules.rule import RuleFinding, rule

_HINT = "write the most likely one with 'text:' and 'because:'"


@rule("QUI-05", Severity.WARNING, __doc__)
def wrong_options_unexplained(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for target, question in choice_questions(handbook):
        if not any(wrong.because for wrong in question.wrong):
            message = f"no wrong option of '{question.label}' says why it is wrong"
            yield RuleFinding(place_in(target, "wrong", of_key=True), message, _HINT)
