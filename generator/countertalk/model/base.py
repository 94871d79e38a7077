"""The strict, frozen model that every part of a playbook derives from."""

from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import (
    BaseModel,
    ConfigDict,
    GetJsonSchemaHandler,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from countertalk.model.forms import TEXT


@dataclass(frozen=True)
class StaffOnly:
    """Marks a field whose value never reaches a page that a customer may see."""


class Model(BaseModel):
    """A mapping in a playbook: unknown keys are refused, nothing changes after loading."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        use_attribute_docstrings=True,
        populate_by_name=False,
        serialize_by_alias=True,
    )

    former_keys: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Keys that were renamed, each with its new name: a message names it where a file still has the old one."""

    def typed(self) -> dict[str, Any]:
        """What an author types for it: keys and texts, without those that only repeat a default.

        `model_validate` makes an equal model of it.
        """
        return self.model_dump(mode="json", exclude_defaults=True)


class Shorthand(Model):
    """A mapping that may be written as one text: the value of the key that `shorthand` names."""

    shorthand: ClassVar[str]

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:
        return {cls.shorthand: data} if isinstance(data, str) else data

    @model_serializer(mode="wrap")
    def _as_text(self, handler: SerializerFunctionWrapHandler) -> Any:
        typed = handler(self)
        return typed[self.shorthand] if typed.keys() == {self.shorthand} else typed

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"anyOf": [TEXT, handler(schema)]}
