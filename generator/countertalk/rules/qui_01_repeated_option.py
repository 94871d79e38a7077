"""A question with the same option twice.

What it does: Compares the options of each question without regard to case and spacing.
Why it matters: One of the two would be right and the other wrong.

Example:
    # playbooks/shop/rain-hat.yml
    quiz:
>     - ask: Why a wide brim?
        answer: It keeps your glasses dry
        wrong:
          - text: it keeps your glasses  dry
            because: That is the right answer, typed again.
        because: Drops fall from the brim.

Instead:
    # playbooks/shop/rain-hat.yml
    quiz:
      - ask: Why a wide brim?
        answer: It keeps your glasses dry
        wrong:
          - text: It is in fashion
            because: Nobody buys a rain hat for its looks.
        because: Drops fall from the brim.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.problems import Severity
from countertalk.rules.choice_questions import choice_questions
from countertalk.rules.item_places import place_in
from countertalk.rules.rule import RuleFinding, rule


@rule("QUI-01", Severity.ERROR, __doc__)
def repeated_option(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for target, question in choice_questions(handbook):
        options = [*question.answers, *(wrong.text for wrong in question.wrong)]
        counted = Counter(" ".join(option.plain().casefold().split()) for option in options)
        for option, times in counted.items():
            if times > 1:
                message = f"the option '{option}' appears {times} times in this question"
                yield RuleFinding(place_in(target, "ask"), message, "make every option different")
