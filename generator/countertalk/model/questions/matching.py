"""Things are matched with their partners."""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field

from countertalk.model.base import Model
from countertalk.model.items import normalized
from countertalk.model.markup import Text
from countertalk.model.question import Question, RightParts, answer_id, shuffled


class Pair(Model):
    """Two things that belong together."""

    left: Text
    """The one that is shown."""
    right: Text
    """The one to find."""


def _pairs(value: Any) -> Any:
    return [{"left": left, "right": right} for left, right in value.items()] if isinstance(value, dict) else value


class Matching(Question):
    """Things to match with their partners."""

    answered_by: ClassVar[str] = "match"

    match: Annotated[tuple[Pair, ...], BeforeValidator(_pairs), Field(min_length=2)]
    """What belongs together, one pair a line: the thing, a colon, its partner."""

    @property
    def partners(self) -> tuple[Text, ...]:
        """The partners to choose from, each once and out of order."""
        return shuffled(tuple(dict.fromkeys(pair.right for pair in self.match)))

    @property
    def solution(self) -> Sequence[str]:
        return sorted(f"{normalized(pair.left)}\t{normalized(pair.right)}" for pair in self.match)

    @property
    def answer_key(self) -> RightParts:
        """The partners, in the order of the ids of what they belong to."""
        pairs = sorted(self.match, key=lambda pair: answer_id(pair.left))
        return {"right": [answer_id(pair.right) for pair in pairs]}
