"""Several of the options are right."""

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from countertalk.model.choice import Choice
from countertalk.model.markup import Text


class MultipleAnswers(Choice):
    """A question with several right options."""

    answer: tuple[Text, ...] = Field(min_length=1)
    """The right answers, as a list: the reader has to choose all of them."""

    @classmethod
    def fits(cls, written: Mapping[str, Any]) -> bool:
        return isinstance(written[cls.answered_by], list | tuple)

    @property
    def answers(self) -> tuple[Text, ...]:
        return self.answer
