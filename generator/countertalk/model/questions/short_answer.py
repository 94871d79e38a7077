"""A word or two are typed."""

from collections.abc import Sequence
from typing import ClassVar, TypedDict

from pydantic import Field

from countertalk.model.question import Question, spelled
from countertalk.model.values import Line


class Spellings(TypedDict):
    """The answer key of a typed word."""

    accept: list[str]
    """The accepted spellings."""


class ShortAnswer(Question):
    """A question to answer in a word or two."""

    answered_by: ClassVar[str] = "accept"

    accept: tuple[Line, ...] = Field(min_length=1)
    """The accepted spellings of a short typed answer: the first one is shown as the solution."""

    @property
    def solution(self) -> Sequence[str]:
        return spelled(self.accept)

    @property
    def answer_key(self) -> Spellings:
        return {"accept": list(self.accept)}
