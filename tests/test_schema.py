"""An editor with a kind's schema accepts and rejects the same values as `countertalk check`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from pydantic import TypeAdapter, ValidationError

from core_schema import as_editors_read, resolved
from countertalk.kinds import all_kinds
from countertalk.model import LocalItemId, Reference
from countertalk.model.forms import ID, ITEM_ID
from countertalk.schema import for_authors, schema_of
from examples import EXAMPLES, PROJECT, TESTS
from fields import adapter_of, fields

PLAYBOOKS = sorted(
    path
    for folder in (PROJECT / "playbooks", EXAMPLES)
    for path in folder.rglob("*.yml")
    if path.name != "_section.yml"
)
BROKEN = TESTS / "broken"
PROBES = (
    *("x", "Two words", "Say *this* [4 | four]", "[]", "[a|]", "No", "true", "false", "True", "null-ish", "a\nb"),
    *("0", "00123", "1", "-1", "+5", "80", "100", "101", "1799", "17.50", "-0.5", "1e3", "1_000", "3.1234567", "٣"),
    *("90d", "0d", "3660d", "3661d", "090d", "6m", "600m", "601m", "4h", "30s", "12345h", "+10d", "-2d", "10", "d"),
    *("2026-03-01", "2026-3-1", "1899-12-31", "01.03.2026", "20260301", "EUR", "eur", "en", "eng", "no"),
    *("first-call", "first_call", "First call", "a--b", "-a", "kind/id", "product/hat", "product/hat#brim"),
    *("roles/all#buyer", "roles/buyer", "buyer", "persona/x", "lesson/y", "glossary/main#lead", "/x", "x/", "a/b/c"),
    *("https://example.com/a", "HTTP://EXAMPLE.COM", "ftp://example.com", "https://", "https://a b", "example.com"),
    *("files/a.pdf", "4006381333931", "12 34", "tofu", "awareness", "draft", "published", "internal", "once"),
)


@cache
def validator(kind: str) -> Draft202012Validator:
    schema = schema_of(kind)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker(["date"]))


@pytest.mark.slow
@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_playbook_is_valid_as_its_author_typed_it(path: Any) -> None:
    typed = as_editors_read(path.read_text("utf-8"))
    assert [error.message for error in validator(typed["kind"]).iter_errors(typed)] == []


UNSEEN_BY_EDITORS = {
    "block-with-nothing",
    "block-with-two-things",
    "campaign/ends-before-it-starts",
    "collateral/file-and-address",
    "collateral/neither-file-nor-address",
    "objections/reply-without-a-step",
    "onboarding_plan/phase-that-ends-before-it-starts",
    "quiz/self-check-with-pass-mark",
    "quiz/true-with-a-capital",
    "scenario/branching-without-steps",
    "scenario/rubric-with-a-line-twice",
    "table-with-short-row",
}
"""Mistakes that involve two values, and `True`, which is `true` to an editor."""


def test_schema_marks_mistakes_within_one_value() -> None:
    unmarked = {
        path.relative_to(BROKEN).with_suffix("").as_posix()
        for path in BROKEN.rglob("*.yml")
        if re.search("# expect: FLD-", path.read_text("utf-8")) and is_unmarked(path.read_text("utf-8"))
    }
    assert unmarked == UNSEEN_BY_EDITORS


def is_unmarked(text: str) -> bool:
    """Whether an editor shows nothing wrong in the playbook; one without a kind has no schema."""
    try:
        typed = as_editors_read(text)
    except yaml.YAMLError:
        return False
    kind = typed.get("kind") if isinstance(typed, dict) else None
    return isinstance(kind, str) and kind in all_kinds() and validator(kind).is_valid(typed)


def admits(adapter: TypeAdapter[Any], typed: Any) -> bool:
    """Whether the field accepts what is typed, and it could refer to something: what is not an id cannot."""
    try:
        value = adapter.validate_python(typed)
    except ValidationError:
        return False
    return all(is_named(found) for found in (value if isinstance(value, tuple) else (value,)))


def is_named(value: Any) -> bool:
    """Whether everything that a pointer may point at has an id."""
    if isinstance(value, LocalItemId):
        return bool(re.fullmatch(ITEM_ID, value))
    return not isinstance(value, Reference) or bool(
        re.fullmatch(ID, value.id or "x") and re.fullmatch(ITEM_ID, value.item or "x")
    )


def is_lost(typed: str) -> bool:
    """Whether an editor cannot know how it was typed: to it, `1e3`, `+5` and `True` are numbers and a boolean."""
    value = resolved(typed)
    return not isinstance(value, str) and json.dumps(value) != typed


def disagreements(adapter: TypeAdapter[Any], schema: Draft202012Validator) -> Iterator[Any]:
    for probe in PROBES:
        for typed, read in ((probe, resolved(probe)), ([probe], [resolved(probe)])):
            is_wrong, is_marked = not admits(adapter, typed), not schema.is_valid(read)
            if is_wrong != is_marked and not (is_wrong and is_lost(probe)):
                yield typed


@pytest.mark.parametrize("name", fields())
def test_schema_of_a_field_accepts_exactly_what_the_field_does(name: str) -> None:
    adapter = adapter_of(name)
    schema = Draft202012Validator(for_authors(adapter.json_schema()))
    assert list(disagreements(adapter, schema)) == []
