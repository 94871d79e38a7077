"""Things are matched with their partners."""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from countertalk.model.base import Model
from countertalk.model.forms import TEXT
from countertalk.model.items import normalized
from countertalk.model.markup import Text
from countertalk.model.question import Question, RightParts, answer_id, shuffled


class Pair(Model):
    """Two things that belong together."""

    left: Text
    """One half of the pair, which the reader sees."""
    right: Text
    """The other half of the pair, which the reader has to find."""


class _AsMapping:
    """Pairs are typed as a mapping: the thing, a colon, its partner."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(
            _pairs,
            handler(source),
            serialization=core_schema.plain_serializer_function_ser_schema(_mapping, when_used="json"),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        pairs = handler(schema)
        mapping = {"type": "object", "additionalProperties": TEXT, "minProperties": pairs["minItems"]}
        return {"anyOf": [mapping, pairs]}


def _pairs(value: Any) -> Any:
    return [{"left": left, "right": right} for left, right in value.items()] if isinstance(value, dict) else value


def _mapping(pairs: tuple[Pair, ...]) -> dict[str, str]:
    return {str(pair.left): str(pair.right) for pair in pairs}


class Matching(Question):
    """Things to match with their partners."""

    answered_by: ClassVar[str] = "match"

    match: Annotated[
        tuple[Pair, ...], Field(min_length=2, examples=[{"MQL": "Marketing", "SQL": "Sales"}]), _AsMapping()
    ]
    """The pairs that belong together, one per line: the term, a colon, its match."""

    @property
    def partners(self) -> tuple[Text, ...]:
        """The partners to choose from, each once and shuffled."""
        return shuffled(tuple(dict.fromkeys(pair.right for pair in self.match)))

    @property
    def solution(self) -> Sequence[str]:
        return sorted(f"{normalized(pair.left)}\t{normalized(pair.right)}" for pair in self.match)

    @property
    def answer_key(self) -> RightParts:
        """The partners, in the order of the ids of what they belong to."""
        pairs = sorted(self.match, key=lambda pair: answer_id(pair.left))
        return {"right": [answer_id(pair.right) for pair in pairs]}
