"""A quiz question that does not say where to look up its answer, or whose source has changed since.

What it does: Looks for learn_more, and compares the date of that page's last review with the quiz's.
Why it matters: Nobody notices that the product has changed and the question has not.

Example:
    # playbooks/basics/quizzes/first-words.yml
    questions:
>     - ask: It is best to wait in silence.
        answer: "false"
        because: A question starts the conversation.

Instead:
    # playbooks/basics/quizzes/first-words.yml
    questions:
      - ask: It is best to wait in silence.
        answer: "false"
        because: A question starts the conversation.
        learn_more: lesson/first-words
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.quiz import Quiz
from countertalk.load import Playbook
from countertalk.model import Loc, Question, Reference
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("QUI-03", Severity.WARNING, __doc__)
def answer_without_source(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook, quiz in handbook.all(Quiz):
        for number, question in enumerate(quiz.questions):
            loc: Loc = ("questions", number)
            if question.learn_more is None:
                yield _no_source(playbook, loc, question)
                continue
            target = handbook.resolve(question.learn_more)
            reviewed = target.playbook.content.last_reviewed if target else None
            if reviewed and quiz.last_reviewed and reviewed > quiz.last_reviewed:
                yield _source_is_newer(playbook, loc, question.learn_more, reviewed)


def _no_source(playbook: Playbook, loc: Loc, question: Question) -> RuleFinding:
    message = f"no page is named for the answer to '{question.label}'"
    hint = "add 'learn_more:' with the playbook that has the answer"
    return RuleFinding(playbook.source.place((*loc, "ask")), message, hint)


def _source_is_newer(playbook: Playbook, loc: Loc, source: Reference, reviewed: date) -> RuleFinding:
    message = f"'{source}' was reviewed on {reviewed}, this quiz on {playbook.content.last_reviewed}"
    hint = "check the answer against the page, then update 'last_reviewed:'"
    return RuleFinding(playbook.source.place((*loc, "learn_more")), message, hint)
