"""How playbooks point at one another.

`kind/id` names a playbook, `kind/id#item` a thing inside it. Where a field takes one kind only, the kind may be
left out; where it takes a thing of that kind, the bare id of the thing is enough: `too-expensive`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from countertalk.model.forms import ID, ITEM_ID, MAX_ID, matching, named, such_as
from countertalk.model.scalar import refuse

_NAME = r"[^/#\s](?:[^/#\n]*[^/#\s])?"
_REFERENCE = re.compile(rf"(?:([a-z][a-z0-9_]*)/)?({_NAME})(?:#({_NAME}))?")
"""Names may contain anything here: `Store Associate` is reported later, once it is known which id was meant."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference as an author typed it; the handbook resolves it.

    `kind` is empty where any kind may be meant and none was named (which only the handbook can refuse).
    `id` is empty where only an item was named. `to_item` is the class of the things inside playbooks that the field
    points at; empty where it points at playbooks.
    """

    kind: str
    id: str
    item: str
    written: str
    to_item: str = ""

    def __str__(self) -> str:
        return self.written


def parse_reference(written: str, kinds: tuple[str, ...] = (), to_item: str = "") -> Reference | None:
    """`written` as a reference, or None if it does not have the form of one."""
    match = _REFERENCE.fullmatch(written)
    if not match:
        return None
    kind, name, item = match[1] or "", match[2], match[3] or ""
    if not kind and len(kinds) == 1:
        kind = kinds[0]
    if to_item and not item and not match[1]:
        return Reference(kind, "", name, written, to_item)
    return Reference(kind, name, item, written, to_item)


@dataclass(frozen=True)
class RefersTo:
    """What a field may point at: playbooks of `kinds` (none means any), or things of the class `item` inside them."""

    kinds: tuple[str, ...] = ()
    item: str = ""

    def __get_pydantic_core_schema__(self, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            self._parse,
            core_schema.str_schema(min_length=1),
            serialization=core_schema.to_string_ser_schema(when_used="json"),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        kinds = "|".join(self.kinds) or "[a-z][a-z0-9_]*"
        kind = f"(?:(?:{kinds})/)?" if len(self.kinds) == 1 else f"(?:{kinds})/"
        whole = f"{kind}{ID}(?:#{ITEM_ID})?"
        bare = f"|{ITEM_ID}" if self.item and len(self.kinds) == 1 else ""
        form = named(whole + bare, 3 * MAX_ID) if len(self.kinds) == 1 else matching(whole)
        return such_as(form, *self._examples())

    def _parse(self, written: str) -> Reference:
        reference = parse_reference(written, self.kinds, self.item)
        if reference is None:
            raise refuse(f"'{written}' is not a reference", f"write it like {self.example()}")
        if not reference.kind:
            raise refuse(f"'{written}' does not say which kind it is", self._with_kind(written))
        if self.kinds and reference.kind not in self.kinds:
            raise refuse(
                f"'{written}' points at kind '{reference.kind}', this field takes {' or '.join(self.kinds)}",
                f"write it like {self.example()}",
            )
        return reference

    def _with_kind(self, written: str) -> str:
        if not re.fullmatch(r"[a-z0-9-]+", written):
            return f"write it like {self.example()}"
        return f"put the kind before it, such as {self.kinds[0] if self.kinds else 'lesson'}/{written}"

    def example(self) -> str:
        """How to write a reference here."""
        return " or ".join(self._examples())

    def _examples(self) -> tuple[str, ...]:
        kind = self.kinds[0] if self.kinds else "lesson"
        whole = f"{kind}/its-id#item-id" if self.item else f"{kind}/its-id"
        bare = "item-id" if self.item else "its-id"
        return (bare, whole) if len(self.kinds) == 1 else (whole,)


class LocalItemId(str):
    """The id of an item in the same playbook."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return such_as(named(ITEM_ID), "item-id")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema(min_length=1))


RoleRef = Annotated[Reference, RefersTo(("roles",), item="Role")]
"""A reference to a role."""

AnyRef = Annotated[Reference, RefersTo()]
"""A reference to a playbook of any kind, or to an item inside one."""
