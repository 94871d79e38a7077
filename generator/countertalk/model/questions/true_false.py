"""A statement is true or false."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from countertalk.model.question import Question, RightParts
from countertalk.model.values import YesNo


class TrueFalse(Question):
    """A statement to judge."""

    answered_by: ClassVar[str] = "answer"

    answer: YesNo
    """Whether the statement is true: `true` or `false`."""

    @classmethod
    def fits(cls, written: Mapping[str, Any]) -> bool:
        return written[cls.answered_by] in ("true", "false") and not written.get("wrong")

    @property
    def solution(self) -> Sequence[str]:
        return self.answer_key["right"]

    @property
    def answer_key(self) -> RightParts:
        return {"right": ["true" if self.answer else "false"]}
