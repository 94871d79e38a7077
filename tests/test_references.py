from __future__ import annotations

from typing import Annotated

import pytest
from pydantic import TypeAdapter, ValidationError

from chalktalk.model import Reference, To
from chalktalk.model.references import parse_reference


@pytest.mark.parametrize(
    ("written", "kinds", "to_item", "expected"),
    [
        ("lesson/a-b", (), False, ("lesson", "a-b", "")),
        ("objections/a#b", (), False, ("objections", "a", "b")),
        ("a-b", ("lesson",), False, ("lesson", "a-b", "")),
        ("a-b", ("lesson", "quiz"), False, ("", "a-b", "")),
        ("too-dear", ("objections",), True, ("objections", "", "too-dear")),
        ("outdoor#too-dear", ("objections",), True, ("objections", "outdoor", "too-dear")),
        ("objections/outdoor#too-dear", ("objections",), True, ("objections", "outdoor", "too-dear")),
        ("Store Manager", ("roles",), True, ("roles", "", "Store Manager")),
    ],
)
def test_form_of_a_reference(
    written: str, kinds: tuple[str, ...], to_item: bool, expected: tuple[str, str, str]
) -> None:
    found = parse_reference(written, kinds, to_item)
    assert found is not None
    assert (found.kind, found.id, found.item, str(found)) == (*expected, written)


@pytest.mark.parametrize("written", ["a/b/c", "#a", "a#", "/a", "a/", "", " ", "a#b#c", "Product/a", "../a/b", "a\nb"])
def test_other_forms_are_no_reference(written: str) -> None:
    assert parse_reference(written) is None


@pytest.mark.parametrize(
    ("to", "written", "message", "hint"),
    [
        (To(), "a/b/c", "'a/b/c' is not a reference", "write it like lesson/its-id"),
        (To(), "first", "'first' does not say which kind it is", "write it like lesson/its-id"),
        (
            To(("quiz",)),
            "lesson/a",
            "'lesson/a' points at kind 'lesson', this field takes quiz",
            "write it like its-id or",
        ),
        (To(("quiz", "lesson")), "a", "'a' does not say which kind", "write it like quiz/its-id"),
        (To(("roles",), item=True), "roles/a/b", "'roles/a/b' is not", "write it like item-id or roles/"),
    ],
)
def test_field_says_what_it_takes(to: To, written: str, message: str, hint: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Annotated[Reference, to]).validate_python(written)
    context = caught.value.errors()[0]["ctx"]
    assert context["message"].startswith(message)
    assert context["hint"].startswith(hint)
