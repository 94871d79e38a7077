"""Values that authors type as a single text: how each is read, written back and described to an editor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from countertalk.model.forms import Form


def refuse(message: str, hint: str) -> PydanticCustomError:
    """The error of a value that cannot be read: `hint` says what to type instead. A text of several lines is folded."""
    folded = " ".join(message.split())
    return PydanticCustomError("value", "{message}", {"message": folded, "hint": hint})


_LIMITS = ("minLength", "maxLength", "minimum", "maximum", "ge", "le")


@dataclass(frozen=True)
class Scalar:
    """Annotates a type with the form in which authors type it."""

    read: Callable[[str], Any]
    """Turns a text into the value, or raises `refuse(…)`. Anything but text is left for pydantic to report."""
    form: Form = field(hash=False)
    """What JSON Schema says about the typed text."""
    write: Callable[[Any], str] = str
    """Turns the value into a text that `read` accepts."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return self.around(handler(source))

    def around(self, value: CoreSchema) -> CoreSchema:
        """The schema of `value`, typed as text."""
        return core_schema.no_info_before_validator_function(
            lambda typed: self.read(typed) if isinstance(typed, str) else typed,
            value,
            serialization=core_schema.plain_serializer_function_ser_schema(self.write, when_used="json"),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        found = handler(schema)
        found = found.get("anyOf", [found])[0]  # a decimal may be a number or a text
        return {**self.form, **{key: found[key] for key in _LIMITS if key in found}}
