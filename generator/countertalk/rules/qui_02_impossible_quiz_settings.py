"""A quiz that asks more questions than it has, or a pass mark that nobody can reach.

What it does: Compares draw with the number of questions, and checks that pass_percent is between 1 and 100.
Why it matters: Nobody could pass, or everybody would.

Example:
    # playbooks/basics/quizzes/first-words.yml
>   pass_percent: 120

Instead:
    # playbooks/basics/quizzes/first-words.yml
    pass_percent: 80
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.quiz import Quiz
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("QUI-02", Severity.ERROR, __doc__)
def impossible_quiz_settings(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook, quiz in handbook.all(Quiz):
        count = len(quiz.questions)
        if quiz.pass_percent is not None and not 1 <= quiz.pass_percent <= 100:
            message = f"the pass mark is {quiz.pass_percent} per cent"
            yield RuleFinding(playbook.source.place(("pass_percent",)), message, "write a number from 1 to 100")
        if quiz.draw is not None and not 1 <= quiz.draw <= count:
            message = f"'draw' asks for {quiz.draw} of {count} questions"
            yield RuleFinding(playbook.source.place(("draw",)), message, f"write a number from 1 to {count}")
