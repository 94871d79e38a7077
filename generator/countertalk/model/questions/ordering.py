"""Steps are put in order."""

from collections.abc import Sequence
from typing import ClassVar

from pydantic import Field

from countertalk.model.items import normalized
from countertalk.model.markup import Text
from countertalk.model.question import Question, RightParts, answer_id, shuffled


class Ordering(Question):
    """Steps to put in order."""

    answered_by: ClassVar[str] = "order"

    order: tuple[Text, ...] = Field(min_length=2)
    """The steps in the right order: readers get them shuffled."""

    @property
    def steps(self) -> tuple[Text, ...]:
        """The steps as they are shown at first: shuffled."""
        return shuffled(self.order)

    @property
    def solution(self) -> Sequence[str]:
        return [normalized(step) for step in self.order]

    @property
    def answer_key(self) -> RightParts:
        return {"right": [answer_id(step) for step in self.order]}
