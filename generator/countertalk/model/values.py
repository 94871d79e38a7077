"""How an author's string becomes a value.

The reader hands over every scalar as text (`08:30`, `No`, `00123` mean what they say). Each type here says
what text it takes and, when it does not take it, what to type instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler, StringConstraints
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from countertalk.folding import fold
from countertalk.model.forms import (
    ADDRESS,
    DAY,
    DIGITS,
    DURATION,
    FORMER,
    ID,
    ITEM_ID,
    MAX_ID,
    NUMBER,
    OFFSET,
    ONE_LINE,
    WHOLE,
    matching,
    named,
    such_as,
    up_to,
    within,
)
from countertalk.model.scalar import Scalar, refuse

_GTIN_LENGTHS = (8, 12, 13, 14)


def slug(text: str) -> str:
    """`text` in the form of an id: lower case, no accents, words joined by hyphens; may be empty."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def _parse_line(text: str) -> str:
    if "\n" in text.strip():
        raise refuse("this text has more than one line", "write it on one line")
    return text.strip()


def _parse_id(pattern: str, text: str) -> str:
    if not re.fullmatch(pattern, text):
        suggestion = slug(text)
        hint = f"write '{suggestion}'" if suggestion else "write a name such as 'first-question'"
        raise refuse(f"'{text}' is not an id: ids have lower-case letters, digits and hyphens", hint)
    if len(text) > MAX_ID:
        raise refuse(f"'{text[:20]}…' is too long for an id: {len(text)} characters, at most {MAX_ID}", "shorten it")
    return text


def _parse_former(text: str) -> str:
    kind, slash, name = text.rpartition("/")
    if slash and not re.fullmatch(r"[a-z][a-z0-9_]*", kind):
        raise refuse(f"'{text}' is not a reference", "write an id, or kind/id")
    return kind + slash + _parse_id(ID, name)


def _parse_day(text: str) -> date:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        raise refuse(f"'{text}' is not a date", "write year-month-day, such as 2026-03-01")
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise refuse(f"'{text}' is not in the calendar", "check the month and the day") from None
    if not 1900 <= day.year < 2200:  # so that adding days cannot leave the calendar
        raise refuse(f"'{text}' is too far from today", "check the year")
    return day


def _count(unit: str, what: str, example: str, most: int) -> Any:
    """The type of a whole number from 1 to `most` that is written with its unit."""

    def parse(text: str) -> int:
        match = re.fullmatch(rf"(\d{{1,6}}){unit}", text, re.ASCII)
        if not match or not 1 <= int(match[1]) <= most:
            raise refuse(f"'{text}' is not a number of {what}", f"write it like {example}, at most {most}{unit}")
        return int(match[1])

    return Scalar(parse, such_as(matching(f"0*(?:{up_to(most)}){unit}"), example), f"{{}}{unit}".format)


_DURATION = such_as(matching(DURATION), "4h", "2d")


@dataclass(frozen=True, slots=True)
class Duration:
    """A span of time, written `30s`, `10m`, `4h`, `2d` or `1w`: a number and its unit (s, m, h, d or w)."""

    number: int
    unit: str

    def __str__(self) -> str:
        return f"{self.number}{self.unit}"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        return Scalar(_parse_duration, _DURATION).around(core_schema.is_instance_schema(cls))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return dict(_DURATION)


def _parse_duration(text: str) -> Duration:
    match = re.fullmatch(DURATION, text)
    if not match:
        raise refuse(f"'{text}' is not a span of time", "write it like 4h: a number and s, m, h, d or w")
    return Duration(int(match[1]), match[2])


def days_from_start(text: str) -> int | None:
    """The days in `+10d` or `-2d`; None if the text is not a number of days."""
    match = re.fullmatch(r"([+-]?\d{1,4})d", text, re.ASCII)
    return int(match[1]) if match else None


def _parse_offset(text: str) -> int:
    days = days_from_start(text if text.endswith("d") else f"{text}d")
    if days is None:
        raise refuse(f"'{text}' is not a number of days from the start", "write it like +10d, or -2d for before")
    return days


def _parse_number(text: str) -> Decimal:
    if re.fullmatch(NUMBER, text):
        return Decimal(text)
    raise refuse(f"'{text}' is not a number", "write digits with a point for decimals, such as 1799 or 17.50")


def _parse_whole(text: str) -> int:
    if not re.fullmatch(WHOLE, text):
        raise refuse(f"'{text}' is not a whole number", "write digits alone, such as 80, without a sign or a unit")
    return int(text)


def _parse_yes_no(text: str) -> bool:
    if text not in ("true", "false"):
        raise refuse(f"'{text}' is neither true nor false", "write true or false")
    return text == "true"


def _write_yes_no(value: bool) -> str:
    return "true" if value else "false"


def _parse_gtin(text: str) -> str:
    if not re.fullmatch(r"\d+", text, re.ASCII):
        raise refuse(f"'{text}' is not a GTIN", "write digits only")
    return text


def _parse_address(text: str) -> str:
    try:
        host = urlsplit(text).hostname
    except ValueError:  # brackets that do not close
        host = None
    if not host or not re.fullmatch(ADDRESS, text):
        raise refuse(f"'{text}' is not a web address", "start it with https://, and leave out spaces and quotes")
    return text


def gtin_error(gtin: str) -> str:
    """Why the digits are not a GTIN, or the empty string.

    The last digit is a check digit: from the right, the digits weigh 3 and 1 in turn, and with the check
    digit the sum is a multiple of ten (GS1 General Specifications, section 7.9).
    """
    if len(gtin) not in _GTIN_LENGTHS:
        return f"has {len(gtin)} digits, a GTIN has 8, 12, 13 or 14"
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(gtin[:-1])))
    expected = -total % 10
    return "" if expected == int(gtin[-1]) else f"ends in {gtin[-1]}, its check digit would be {expected}"


Line = Annotated[
    str,
    StringConstraints(min_length=1, max_length=300),
    Scalar(_parse_line, ONE_LINE),
]
"""One line of text without any markup: a title, a name, an SKU."""

PlaybookId = Annotated[str, Scalar(partial(_parse_id, ID), such_as(named(ID), "first-call"))]
"""The name of a playbook: kebab-case."""

ItemId = Annotated[str, Scalar(partial(_parse_id, ITEM_ID), such_as(named(ITEM_ID), "too-expensive"))]
"""The name of a thing inside a playbook: kebab-case or snake_case."""

Day = Annotated[date, Scalar(_parse_day, such_as({**matching(DAY), "format": "date"}, "2026-03-01"), date.isoformat)]
"""A day from 1900 to 2199: year-month-day."""

Days = Annotated[int, _count("d", "days", "90d", 3660)]
"""A number of days, written `90d`."""

FormerId = Annotated[
    str, Scalar(_parse_former, such_as(named(FORMER, 2 * MAX_ID), "alpine-shell-2025", "product/alpine-shell-2025"))
]
"""A playbook that may no longer exist: its id, or kind/id if it was of another kind."""

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$"), Field(examples=["en"])]
"""Two letters that name a language (ISO 639-1)."""

DayOffset = Annotated[
    int, Scalar(_parse_offset, such_as(within(1e4, matching(OFFSET, "integer")), "+10d", "-2d"), "{:+d}d".format)
]
"""A number of days from a start, written `+10d`; `-2d` is before it."""

Minutes = Annotated[int, _count("m", "minutes", "6m", 600)]
"""A number of minutes, written `6m`."""

Number = Annotated[
    Decimal, Scalar(_parse_number, such_as(within(1e12, matching(NUMBER, "number")), 1799, 17.5), "{:f}".format)
]
"""A number, with a point for decimals."""

Count = Annotated[int, Scalar(_parse_whole, such_as(within(1e9, matching(WHOLE, "integer")), 10))]
"""A whole number."""

Percent = Annotated[int, Scalar(_parse_whole, such_as(within(1e9, matching(WHOLE, "integer")), 80))]
"""A whole number of per cent, without the per cent sign."""

YesNo = Annotated[bool, Scalar(_parse_yes_no, matching("true|false", "boolean"), _write_yes_no)]
"""`true` or `false`."""

Gtin = Annotated[str, Scalar(_parse_gtin, such_as({**matching(DIGITS, "integer"), "minimum": 0}, "4006381333931"))]
"""The digits of a Global Trade Item Number, the number under a bar code."""

Address = Annotated[str, Scalar(_parse_address, such_as(matching(ADDRESS), "https://example.com/prices"))]
"""A web address that starts with http:// or https://."""
