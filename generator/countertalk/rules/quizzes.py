"""QUI: questions that test what they should."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.quiz import Quiz
from countertalk.load import Playbook
from countertalk.model import Choice, Loc, walk
from countertalk.model.questions.single_choice import SingleChoice
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule

_ENOUGH = 4
_TOO_OFTEN = 0.75


@rule("QUI-01", Severity.ERROR)
def options_alike(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """Two options of a question are the same.

    What it does: Compares the options of each question without regard to case and spacing.
    Why it matters: One of the two would be right and the other wrong.
    Example: answer: The SDR with wrong: [the SDR, Nobody]
    Instead: Options that differ.
    """
    for playbook, loc, question in _choices(handbook):
        options = [*question.answers, *(wrong.text for wrong in question.wrong)]
        counted = Counter(" ".join(option.plain().casefold().split()) for option in options)
        for option, times in counted.items():
            if times > 1:
                message = f"the option '{option}' stands {times} times in this question"
                yield RuleFinding(playbook.source.place((*loc, "ask")), message, "make every option different")


@rule("QUI-02", Severity.ERROR)
def impossible_numbers(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A quiz that asks more than it has, or a pass mark that nobody can reach.

    What it does: Compares draw with the number of questions, and pass_percent with 1 to 100.
    Why it matters: Nobody could pass, or everybody would.
    Example: pass_percent: 120
    Instead: pass_percent: 80
    """
    for playbook, quiz in _quizzes(handbook):
        if quiz.pass_percent is not None and not 1 <= quiz.pass_percent <= 100:
            message = f"the pass mark is {quiz.pass_percent} per cent"
            yield RuleFinding(playbook.source.place(("pass_percent",)), message, "write a number from 1 to 100")
        if quiz.draw is not None and not 1 <= quiz.draw <= len(quiz.questions):
            message = f"'draw' asks {quiz.draw} of {len(quiz.questions)} questions"
            yield RuleFinding(
                playbook.source.place(("draw",)), message, f"write a number from 1 to {len(quiz.questions)}"
            )


@rule("QUI-03", Severity.WARNING)
def answer_without_source(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A question of a quiz without the page that holds its answer, or with one that has changed since.

    What it does: Looks for learn_more, and compares the day on which that page was last reviewed with the quiz's own.
    Why it matters: The product changed, the quiz did not: it now teaches something wrong.
    Example: A question about the price, the product card reviewed a month after the quiz.
    Instead: Check the answer against the page, then set the quiz's last_reviewed.
    """
    for playbook, quiz in _quizzes(handbook):
        for number, question in enumerate(quiz.questions):
            loc: Loc = ("questions", number)
            if question.learn_more is None:
                message = f"no page holds the answer to '{question.label}'"
                yield RuleFinding(playbook.source.place((*loc, "ask")), message, "add 'learn_more:' with the playbook")
                continue
            target = handbook.resolve(question.learn_more)
            reviewed = target.playbook.content.last_reviewed if target else None
            if reviewed and quiz.last_reviewed and reviewed > quiz.last_reviewed:
                message = f"'{question.learn_more}' was reviewed on {reviewed}, this quiz on {quiz.last_reviewed}"
                hint = "check the answer against the page, then set last_reviewed"
                yield RuleFinding(playbook.source.place((*loc, "learn_more")), message, hint)


@rule("QUI-04", Severity.WARNING)
def longest_is_right(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """The right answer is nearly always the longest.

    What it does: Counts, in playbooks with four or more single-choice questions, how often the right answer is longer
    than every wrong one, and reports three in four and more.
    Why it matters: Readers pass without knowing anything.
    Example: A careful right answer of two lines among wrong ones of three words.
    Instead: Options of about one length.
    """
    for playbook in handbook.playbooks:
        choices = [question for question in playbook.content.page_questions if isinstance(question, SingleChoice)]
        longest = [question for question in choices if _is_longest(question)]
        if len(choices) >= _ENOUGH and len(longest) >= _TOO_OFTEN * len(choices):
            message = f"the right answer is the longest in {len(longest)} of {len(choices)} questions"
            yield RuleFinding(playbook.source.place(("title",)), message, "make the options about equally long")


@rule("QUI-05", Severity.WARNING)
def no_word_on_wrong_choices(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """No wrong option says why it is wrong.

    What it does: Looks, in each question with options, for one wrong option with because.
    Why it matters: Whoever chose it learns that it is wrong, and not why.
    Example: wrong: [Nobody, The account executive]
    Instead: - text: The account executive … because: Their clock starts later.
    """
    for playbook, loc, question in _choices(handbook):
        if not any(wrong.because for wrong in question.wrong):
            message = f"no wrong option of '{question.label}' says why it is wrong"
            hint = "write the likeliest one as 'text:' and 'because:'"
            yield RuleFinding(playbook.source.place((*loc, "wrong"), key=True), message, hint)


def _is_longest(question: SingleChoice) -> bool:
    longest_wrong = max(len(wrong.text.plain()) for wrong in question.wrong)
    return len(question.answer.plain()) > longest_wrong


def _quizzes(handbook: Handbook) -> Iterator[tuple[Playbook, Quiz]]:
    for playbook in handbook.playbooks:
        if isinstance(playbook.content, Quiz):
            yield playbook, playbook.content


def _choices(handbook: Handbook) -> Iterator[tuple[Playbook, Loc, Choice]]:
    for playbook in handbook.playbooks:
        for loc, found in walk(playbook.content):
            if isinstance(found, Choice):
                yield playbook, loc, found
