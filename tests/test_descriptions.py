"""Descriptions of fields, which authors see in an editor, a new playbook and messages, help them to fill it in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from countertalk.model.forms import ONE_LINE
from countertalk.schema import for_authors
from fields import adapter_of, fields

SHORTEST = 20
"""Characters."""


@pytest.mark.parametrize("name", fields())
def test_description_is_a_sentence(name: str) -> None:
    description = fields()[name].description or ""
    assert len(description) >= SHORTEST, "say more in the docstring of the field"
    assert description.endswith(".")
    assert "\n" not in description


def test_fields_with_different_keys_have_different_descriptions() -> None:
    keys: dict[str, set[str]] = defaultdict(set)
    for name, field in fields().items():
        keys[field.description or ""].add(field.alias or name.rpartition(".")[2])
    shared = {description: names for description, names in keys.items() if len(names) > 1}
    assert shared == {}, "say in the docstring of each what sets it apart"


@pytest.mark.parametrize("name", fields())
def test_field_has_an_example_unless_it_takes_any_text(name: str) -> None:
    has_example = bool(fields()[name].examples)
    assert [
        form for form in forms(schema_of(name)) if is_particular(form) and not (has_example or "examples" in form)
    ] == []


@pytest.mark.parametrize("name", fields())
def test_examples_of_a_field_are_right(name: str) -> None:
    adapter, schema = adapter_of(name), Draft202012Validator(schema_of(name))
    for example in examples(name):
        adapter.validate_python(as_typed(example))
        assert schema.is_valid(example)


def examples(name: str) -> Iterator[Any]:
    """A field's examples, and its value's examples as the field takes them: alone or in a list."""
    yield from fields()[name].examples or ()
    schema = schema_of(name)
    for form in schema.get("anyOf", [schema]):
        yield from form.get("examples", ())
        yield from ([example] * form.get("minItems", 1) for example in form.get("items", {}).get("examples", ()))


def as_typed(example: Any) -> Any:
    """What our reader makes of it: every single value is text."""
    match example:
        case list():
            return [as_typed(entry) for entry in example]
        case dict():
            return {key: as_typed(value) for key, value in example.items()}
        case _:
            return str(example)


def schema_of(name: str) -> dict[str, Any]:
    return for_authors(adapter_of(name).json_schema())


def forms(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The forms of the single values that a field takes, alone or in a list."""
    for form in schema.get("anyOf", [schema]):
        yield from forms(form["items"]) if "items" in form else [form]


def is_particular(form: dict[str, Any]) -> bool:
    """Whether a value has to be typed in a form that needs an example: a date, not a line of text."""
    return "pattern" in form and form["pattern"] != ONE_LINE["pattern"] and "boolean" not in form["type"]
