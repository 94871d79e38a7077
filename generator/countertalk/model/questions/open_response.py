"""Readers answer in their own words and mark themselves."""

from collections.abc import Sequence
from typing import ClassVar

from pydantic import Field

from countertalk.model.items import normalized
from countertalk.model.markup import Text
from countertalk.model.question import Question, RightParts, answer_id


class OpenResponse(Question):
    """A question to answer in one's own words."""

    answered_by: ClassVar[str] = "rubric"
    must_explain: ClassVar[bool] = False

    rubric: tuple[Text, ...] = Field(min_length=1)
    """The points a good answer makes: readers answer in their own words, then tick what they covered."""

    @property
    def solution(self) -> Sequence[str]:
        return sorted(normalized(point) for point in self.rubric)

    @property
    def answer_key(self) -> RightParts:
        return {"right": [answer_id(point) for point in self.rubric]}
