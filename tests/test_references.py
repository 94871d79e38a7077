from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Annotated, Any, get_args

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from countertalk.kinds import all_kinds
from countertalk.model import Item, Model, Reference, RefersTo
from countertalk.model.references import parse_reference
from examples import Example

MORE = """kind: objections
title: More of what customers say
summary: One more objection, and a question.
items:
  - id: too-dear
    says: That is dear
    category: price
    one_liner: It lasts.
    response:
      acknowledge: It is.
      explore: Than what?
      respond: It lasts.
    proof: [case_study/hill-club]
quiz:
  - id: how-much
    ask: It lasts.
    answer: true
    because: It does.
"""


@pytest.mark.parametrize(
    ("written", "kinds", "to_item", "expected"),
    [
        ("lesson/a-b", (), "", ("lesson", "a-b", "")),
        ("objections/a#b", (), "", ("objections", "a", "b")),
        ("a-b", ("lesson",), "", ("lesson", "a-b", "")),
        ("a-b", ("lesson", "quiz"), "", ("", "a-b", "")),
        ("too-dear", ("objections",), "Objection", ("objections", "", "too-dear")),
        ("outdoor#too-dear", ("objections",), "Objection", ("objections", "outdoor", "too-dear")),
        ("objections/outdoor#too-dear", ("objections",), "Objection", ("objections", "outdoor", "too-dear")),
        ("Store Manager", ("roles",), True, ("roles", "", "Store Manager")),
    ],
)
def test_form_of_a_reference(
    written: str, kinds: tuple[str, ...], to_item: str, expected: tuple[str, str, str]
) -> None:
    found = parse_reference(written, kinds, to_item)
    assert found is not None
    assert (found.kind, found.id, found.item, str(found)) == (*expected, written)


@pytest.mark.parametrize("written", ["a/b/c", "#a", "a#", "/a", "a/", "", " ", "a#b#c", "Product/a", "../a/b", "a\nb"])
def test_other_forms_are_not_references(written: str) -> None:
    assert parse_reference(written) is None


@pytest.mark.parametrize(
    ("to", "written", "message", "hint"),
    [
        (RefersTo(), "a/b/c", "'a/b/c' is not a reference", "write it like lesson/its-id"),
        (RefersTo(), "first", "'first' does not say which kind it is", "put the kind before it, such as lesson/first"),
        (
            RefersTo(("quiz",)),
            "lesson/a",
            "'lesson/a' points at kind 'lesson', this field takes quiz",
            "write it like its-id or",
        ),
        (RefersTo(("quiz", "lesson")), "a", "'a' does not say which kind", "put the kind before it, such as quiz/a"),
        (RefersTo(("roles",), item="Role"), "roles/a/b", "'roles/a/b' is not", "write it like item-id or roles/"),
    ],
)
def test_field_says_what_it_takes(to: RefersTo, written: str, message: str, hint: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Annotated[Reference, to]).validate_python(written)
    context = caught.value.errors()[0]["ctx"]
    assert context["message"].startswith(message)
    assert context["hint"].startswith(hint)


def test_every_item_class_that_a_field_points_at_exists() -> None:
    """A field for an objection accepts nothing else from an objection library."""
    asked = {(kind, mark.item) for mark in _marks() if mark.item for kind in mark.kinds}
    assert len(asked) > 10
    for kind, name in sorted(asked):
        item = getattr(import_module(f"countertalk.kinds.{kind}"), name)
        assert issubclass(item, Item)


def _marks() -> Iterator[RefersTo]:
    """Every mark of what a field points at, in all models."""
    assert all_kinds(), "the models of all kinds are there"
    waiting: list[Any] = [field for model in _models(Model) for field in model.model_fields.values()]
    while waiting:
        found = waiting.pop()
        if isinstance(found, FieldInfo):
            waiting += [found.annotation, *found.metadata]
        elif isinstance(found, RefersTo):
            yield found
        else:
            waiting += get_args(found)


def _models(model: type[Model]) -> Iterator[type[Model]]:
    for child in model.__subclasses__():
        yield child
        yield from _models(child)


def test_item_of_another_class_is_not_a_target(example: Example) -> None:
    example.write("shop/more.yml", MORE)
    example.replace("shop/rain-jacket.yml", "too-expensive", "objections/more#how-much")
    (problem,) = [problem for problem in example.problems() if problem.code == "GOV-01"]
    assert problem.message == "'objections/more#how-much' is not what this field refers to"
    assert problem.hint == "use one of: too-dear"
