"""The pictures and files that a playbook names: they are beside it."""

from __future__ import annotations

from typing import Any

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from countertalk.model.base import Model
from countertalk.model.forms import TEXT, such_as
from countertalk.model.values import Line


class Attachment(str):
    """The path of a file, relative to the playbook: files/price-list.pdf."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema(min_length=1, max_length=300))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return such_as({**handler(schema), **TEXT}, "files/price-list.pdf")


class Image(Model):
    """A picture, in a file beside the playbook."""

    former_keys = (("src", "file"),)

    file: Line = Field(examples=["img/alpine-shell.png"])
    """The image file, as a path relative to this playbook."""
    alt: Line
    """What the picture shows, for readers who cannot see it."""
