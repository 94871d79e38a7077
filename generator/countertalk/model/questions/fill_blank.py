"""Gaps in a sentence are filled."""

from collections.abc import Sequence
from typing import ClassVar, TypedDict

from countertalk.model.cloze import ClozeText
from countertalk.model.question import Question, spelled


class Gaps(TypedDict):
    """The answer key of a sentence with gaps."""

    gaps: tuple[tuple[str, ...], ...]
    """The accepted spellings, gap by gap."""


class FillBlank(Question):
    """A sentence with gaps to fill."""

    answered_by: ClassVar[str] = "fill"

    fill: ClozeText
    """A sentence with what belongs in each gap in square brackets; a bar separates accepted spellings."""

    @property
    def solution(self) -> Sequence[str]:
        return ["\t".join(spelled(gap)) for gap in self.fill.gaps]

    @property
    def answer_key(self) -> Gaps:
        return {"gaps": self.fill.gaps}
