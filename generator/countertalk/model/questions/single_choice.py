"""One of several options is right."""

from collections.abc import Mapping
from typing import Any

from countertalk.model.choice import Choice
from countertalk.model.markup import Text
from countertalk.model.questions.multiple_answers import MultipleAnswers
from countertalk.model.questions.true_false import TrueFalse


class SingleChoice(Choice):
    """A question with one right option."""

    answer: Text
    """The right answer: use a list if several are right, or `true` or `false` for a statement."""

    @classmethod
    def fits(cls, written: Mapping[str, Any]) -> bool:
        return not MultipleAnswers.fits(written) and not TrueFalse.fits(written)

    @property
    def answers(self) -> tuple[Text, ...]:
        return (self.answer,)
