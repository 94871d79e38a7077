"""A text with gaps that a reader fills: the right answer to each is in square brackets.

Square brackets are what a form on paper has, need no quotes in YAML but at the start of a value, and mean nothing in
CommonMark by themselves; a link, [words](address), and a bracket after a backslash are not gaps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from countertalk.model.forms import matching, such_as
from countertalk.model.markup import Text
from countertalk.model.scalar import refuse

GAP = "\ue000"
"""The placeholder for a gap in the text around it: a private-use character, which no playbook can contain."""

_PART = re.compile(r"\\.|!?\[[^\[\]]*\]\([^()]*\)|\[(?P<gap>[^\[\]]*)\]|(?P<odd>[\[\]])", re.DOTALL)
_HOW = "write the right answer in square brackets: The SDR calls within [4 | four] hours"


class ClozeText(Text):
    """One paragraph of CommonMark with gaps: [4 | four], where | separates accepted spellings."""

    __slots__ = ()

    @property
    def gaps(self) -> tuple[tuple[str, ...], ...]:
        """The accepted spellings, gap by gap; the first one is shown."""
        parts = (found["gap"] for found in _PART.finditer(self))
        return tuple(tuple(_spellings(part)) for part in parts if part is not None)

    @property
    def around(self) -> Text:
        """The text with `GAP` for every gap."""
        return Text(_PART.sub(lambda part: GAP if part["gap"] is not None else part[0], self))

    def split_at_gaps(self, html: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """`html`, made from `around`, split at the gaps: each part with the spellings for the gap after it."""
        yield from zip_longest(html.split(GAP, len(self.gaps)), self.gaps, fillvalue=())

    def plain(self) -> str:
        """The text as it reads with its gaps filled."""
        first = iter(self.gaps)
        return re.sub(GAP, lambda _: next(first, ("",))[0], self.around.plain()).strip()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(_parse, core_schema.str_schema(min_length=1))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        spelling = r"\s*[^\s\[\]|][^\[\]|]*"
        gap = rf"\[{spelling}(?:\|{spelling})*\]"
        part = rf"(?:\\[\s\S]|!?\[[^\[\]]*\]\([^()]*\)|{gap}|[^\[\]\\])"
        return such_as(matching(f"{part}*{gap}{part}*"), "The SDR calls within [4 | four] hours.")


def _spellings(gap: str) -> Iterator[str]:
    return (Text(spelling).plain() for spelling in gap.split("|"))


def _parse(text: str) -> ClozeText:
    if any(part["odd"] for part in _PART.finditer(text)):
        raise refuse(
            "this square bracket has no counterpart", r"close each gap: [4 | four]; write \[ for a bracket to show"
        )
    found = ClozeText(text)
    if not found.gaps:
        raise refuse("this text has no gap", _HOW)
    for number, spellings in enumerate(found.gaps, 1):
        if not all(spellings):
            raise refuse(f"gap {number} is empty, or something is missing beside a | in it", _HOW)
    return found
