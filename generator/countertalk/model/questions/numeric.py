"""A number is typed."""

from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar, TypedDict

from pydantic import Field

from countertalk.model.question import Question
from countertalk.model.values import Number


class Figure(TypedDict):
    """The answer key of a number."""

    number: float
    """The right number."""
    tolerance: float
    """How far off the reader's number may be, either way."""


class Numeric(Question):
    """A question to answer with a number."""

    answered_by: ClassVar[str] = "number"

    number: Number
    """The number that the reader has to type."""
    tolerance: Number = Field(default=Decimal(), ge=0, title="a tolerance")
    """How far off, in either direction, the reader's number may be and still count as right."""

    @property
    def solution(self) -> Sequence[str]:
        return [str((number + 0).normalize()) for number in (self.number, self.tolerance)]  # -0 is 0

    @property
    def answer_key(self) -> Figure:
        return {"number": float(self.number), "tolerance": float(self.tolerance)}
