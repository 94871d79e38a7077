"""A quiz whose right answer is nearly always the longest option.

What it does: Counts, in playbooks with four or more single-choice questions, how often the right answer is longer
than every wrong one, and reports three in four or more.
Why it matters: Readers pass without knowing anything.

Example:
    # playbooks/shop/rain-hat.yml
>   title: Rain hat
    quiz:
      - {ask: Why a brim?, answer: It keeps your glasses dry, wrong: [{text: Style, because: No.}], because: Drops.}
      - {ask: Which size?, answer: The one that does not slip, wrong: [{text: Any, because: No.}], because: Wind.}
      - {ask: Which colour?, answer: The one the customer likes, wrong: [{text: Red, because: No.}], because: Taste.}
      - {ask: How to wash it?, answer: By hand and with cold water, wrong: [{text: Hot, because: No.}], because: Wax.}

Instead:
    # playbooks/shop/rain-hat.yml
    title: Rain hat
    quiz:
      - {ask: Why a brim?, answer: Dry glasses, wrong: [{text: This year's look, because: No.}], because: Drops.}
      - {ask: Which size?, answer: The one that does not slip, wrong: [{text: Any, because: No.}], because: Wind.}
      - {ask: Which colour?, answer: The one they like, wrong: [{text: The one we like, because: No.}], because: Taste.}
      - {ask: How to wash it?, answer: By hand, wrong: [{text: In the machine, because: No.}], because: Wax.}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.model.questions.single_choice import SingleChoice
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule

_FEWEST_QUESTIONS = 4
_LARGEST_SHARE = 0.75
_HINT = "make the options about equally long"


@rule("QUI-04", Severity.WARNING, __doc__)
def longest_option_is_right(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook in handbook.playbooks:
        choices = [question for question in playbook.content.page_questions if isinstance(question, SingleChoice)]
        longest = sum(map(_is_longest_right, choices))
        if len(choices) >= _FEWEST_QUESTIONS and longest >= _LARGEST_SHARE * len(choices):
            message = f"the right answer is the longest in {longest} of {len(choices)} questions"
            yield RuleFinding(playbook.source.place(("title",)), message, _HINT)


def _is_longest_right(question: SingleChoice) -> bool:
    longest_wrong = max(len(wrong.text.plain()) for wrong in question.wrong)
    return len(question.answer.plain()) > longest_wrong
