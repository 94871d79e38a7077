"""Every guarantee names the tests that would fail if it were broken, and these exist."""

from __future__ import annotations

import re

import pytest

from examples import PROJECT

GUARANTEES = re.findall(
    r"^\*\*(\d+)\. (.+?)\*\*(.*?)(?=^\*\*\d|^## |\Z)",
    (PROJECT / "docs/guarantees.md").read_text("utf-8"),
    re.MULTILINE | re.DOTALL,
)


def test_there_are_eighteen_in_order() -> None:
    assert [int(number) for number, _, _ in GUARANTEES] == list(range(1, 19))


@pytest.mark.parametrize(("number", "promise", "text"), GUARANTEES, ids=[number for number, _, _ in GUARANTEES])
def test_guarantee_is_held_by_tests_that_exist(number: str, promise: str, text: str) -> None:
    named = re.findall(r"`(tests/[^:`]+)::([^`]+)`", text.partition("\nTest: ")[2])
    assert named, promise
    for path, name in named:
        source = (PROJECT / path).read_text("utf-8")
        assert f"def {name}(" in source or f'test("{name}"' in source, f"{path} has no {name}"
