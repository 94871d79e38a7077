from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from countertalk.model import Address, Count, Day, Days, Gtin, ItemId, Line, Minutes, Number, Percent, PlaybookId, YesNo
from countertalk.model.values import gtin_error, slug


def error_of(kind: Any, text: Any) -> dict[str, Any]:
    """The one error that `kind` has for `text`."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(text)
    (error,) = caught.value.errors()
    return dict(error)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Line, "  No ", "No"),
        (Line, "x" * 300, "x" * 300),
        (PlaybookId, "alpine-shell-2", "alpine-shell-2"),
        (ItemId, "store_associate", "store_associate"),
        (Day, "2026-03-01", date(2026, 3, 1)),
        (Day, "2024-02-29", date(2024, 2, 29)),
        (Days, "90d", 90),
        (Minutes, "6m", 6),
        (Number, "1799", Decimal(1799)),
        (Number, "-17.50", Decimal("-17.50")),
        (Count, "080", 80),
        (Percent, "80", 80),
        (YesNo, "true", True),
        (YesNo, "false", False),
        (Gtin, "02000000000008", "02000000000008"),
        (Address, "https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
    ],
)
def test_text_becomes_its_value(kind: Any, text: str, value: Any) -> None:
    assert TypeAdapter(kind).validate_python(text) == value


@pytest.mark.parametrize(
    ("kind", "text", "message", "hint"),
    [
        (Line, "a\nb", "this text has more than one line", "write it on one line"),
        (PlaybookId, "Alpine Shell", "'Alpine Shell' is not an id", "write 'alpine-shell'"),
        (PlaybookId, "store_associate", "'store_associate' is not an id", "write 'store-associate'"),
        (PlaybookId, "-shell", "'-shell' is not an id", "write 'shell'"),
        (PlaybookId, "日本", "'日本' is not an id", "write a name such as"),
        (ItemId, "a" * 65, "'aaaaaaaaaaaaaaaaaaaa…' is too long for an id: 65", "shorten it"),
        (ItemId, "a\n", "'a ' is not an id", "write 'a'"),
        (Day, "1.3.2026", "'1.3.2026' is not a date", "write year-month-day"),
        (Day, "2026-3-1", "'2026-3-1' is not a date", "write year-month-day"),
        (Day, "２０２６-03-01", "'２０２６-03-01' is not a date", "write year-month-day"),
        (Day, "2026-02-29", "'2026-02-29' is not in the calendar", "check the month"),
        (Day, "0001-01-01", "'0001-01-01' is too far from today", "check the year"),
        (Days, "90", "'90' is not a number of days", "write it like 90d"),
        (Days, "0d", "'0d' is not a number of days", "write it like 90d"),
        (Days, "3661d", "'3661d' is not a number of days", "write it like 90d, at most 3660d"),
        (Minutes, "1h", "'1h' is not a number of minutes", "write it like 6m"),
        (Number, "1,799", "'1,799' is not a number", "write digits"),
        (Number, "1e3", "'1e3' is not a number", "write digits"),
        (Number, "NaN", "'NaN' is not a number", "write digits"),
        (Number, "９", "'９' is not a number", "write digits"),
        (Count, "8.5", "'8.5' is not a whole number", "write digits alone"),
        (Percent, "80%", "'80%' is not a whole number", "write digits alone"),
        (YesNo, "Yes", "'Yes' is neither true nor false", "write true or false"),
        (YesNo, "True", "'True' is neither true nor false", "write true or false"),
        (Gtin, "2000 0000", "'2000 0000' is not a GTIN", "write digits only"),
        (Address, "www.example.com", "'www.example.com' is not a web address", "start it with https://"),
        (Address, "javascript:alert(1)", "'javascript:alert(1)' is not a web address", "start it with https://"),
        (Address, "https://a b", "'https://a b' is not a web address", "start it with https://"),
        (Address, 'https://a"onclick=', "'https://a\"onclick=' is not a web address", "start it with https://"),
    ],
)
def test_wrong_text_is_refused_with_what_to_type(kind: Any, text: str, message: str, hint: str) -> None:
    error = error_of(kind, text)
    assert error["ctx"]["message"].startswith(message)
    assert error["ctx"]["hint"].startswith(hint)


@pytest.mark.parametrize("kind", [Line, ItemId, Day, Days, Number, Count, YesNo, Gtin, Address])
@pytest.mark.parametrize("value", [["a"], {"a": "b"}])
def test_value_that_is_not_text_is_named_and_not_read(kind: Any, value: Any) -> None:
    assert error_of(kind, value)["type"].endswith("_type")


@pytest.mark.parametrize("text", ["", "   "])
def test_blank_line_is_too_short(text: str) -> None:
    assert error_of(Line, text)["type"].endswith("too_short")


def test_no_day_plus_duration_leaves_the_calendar() -> None:
    last = TypeAdapter(Day).validate_python("2199-12-31")
    assert last + timedelta(days=TypeAdapter(Days).validate_python("3660d")) > last


@pytest.mark.parametrize(
    ("gtin", "fault"),
    [
        # 4006381333931 and 036000291452 are the textbook examples of EAN-13 and UPC-A; 96385074 of EAN-8.
        ("4006381333931", ""),
        ("036000291452", ""),
        ("96385074", ""),
        ("00012345600012", ""),
        ("4006381333932", "ends in 2, its check digit would be 1"),
        ("4006381339331", "ends in 1, its check digit would be"),  # two digits changed places
        ("1234567890", "has 10 digits, a GTIN has 8, 12, 13 or 14"),
    ],
)
def test_check_digit_of_a_gtin(gtin: str, fault: str) -> None:
    assert gtin_error(gtin).startswith(fault)
    assert bool(gtin_error(gtin)) is bool(fault)


def test_slug_keeps_letters_and_digits_and_may_be_empty() -> None:
    assert [slug(text) for text in ("Alpine Shell!", "a__b", "ÄB", "日本")] == ["alpine-shell", "a-b", "ab", ""]
