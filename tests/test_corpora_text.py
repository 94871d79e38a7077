"""Naughty strings and hostile lines in every text field: each is text or a problem, never anything else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import cycle
from typing import Any

import pytest

from countertalk.handbook import link
from countertalk.load import load
from countertalk.model import Prose, Text, walk
from countertalk.problems import ContentError, Problem
from countertalk.project import unwatched
from countertalk.rules import check
from examples import TODAY, Example, copy_handbook
from samples.hostile import hostile, naughty, playbook, write

pytestmark = pytest.mark.slow


def load_what_can_be_loaded(example: Example) -> tuple[tuple[Problem, ...], int]:
    """Load, drop the files with problems, load and check the rest; returns how many playbooks were left."""
    problems: tuple[Problem, ...] = ()
    try:
        with unwatched(lasting=True):
            load(example.playbooks, example.root)
    except ContentError as error:
        problems = error.problems
        for path in {problem.place.path for problem in problems}:
            (example.root / path).unlink()
    with unwatched(lasting=True):
        playbooks, sections = load(example.playbooks, example.root)
    check(link(playbooks, sections), TODAY)
    for loaded in playbooks:
        for _, value in walk(loaded.content):
            if isinstance(value, Text | Prose):
                assert "\n" not in value.plain()
    return problems, len(playbooks)


@pytest.fixture
def shop(tmp_path: Any) -> Example:
    return copy_handbook(tmp_path / "example")


@pytest.mark.parametrize("kind", ["product", "lesson", "objections"])
def test_fields_can_all_be_filled(shop: Example, kind: str) -> None:
    count = 0

    def texts() -> Iterator[str]:
        nonlocal count
        while True:
            count += 1
            yield f"Text {count}"

    write(shop, "filled", playbook(kind, texts()))
    loaded = next(one for one in shop.load() if one.id == "filled")
    found = {str(value) for _, value in walk(loaded.content) if str(value).startswith("Text ")}
    assert len(found) >= count - 3, "all but the kind and the headings that the lesson's blocks share"
    assert count > 15


@pytest.mark.parametrize("kind", ["product", "lesson", "objections"])
def test_naughty_string_in_every_field(shop: Example, kind: str) -> None:
    for number, text in enumerate(naughty()):
        write(shop, f"naughty-{number}", playbook(kind, cycle([text])))
    problems, loaded = load_what_can_be_loaded(shop)
    assert loaded > 100
    assert {problem.code for problem in problems} <= {"YML-02", "YML-15", "YML-16", "FLD-05", "FLD-06"}
    assert all(problem.hint and problem.message.isprintable() for problem in problems)


@pytest.mark.parametrize("kind", ["product", "lesson", "objections"])
def test_hostile_line_in_every_field(shop: Example, kind: str) -> None:
    texts = cycle(hostile())
    for number in range(200):
        write(shop, f"hostile-{number}", playbook(kind, texts))
    problems, _ = load_what_can_be_loaded(shop)
    codes = {problem.code for problem in problems}
    assert codes <= {"YML-02", "YML-11", "YML-14", "YML-15", "FLD-05", "FLD-06", "IMG-01", "IMG-02", "IMG-03"}
    assert all(problem.hint for problem in problems)


def test_text_that_is_accepted_is_what_was_typed(shop: Example) -> None:
    texts = {f"hostile-{number}": text for number, text in enumerate([*hostile(), *naughty()])}
    parts = [list(texts.items())[start : start + 100] for start in range(0, len(texts), 100)]
    for number, part in enumerate(parts):
        data = playbook("lesson", cycle(["x"]))
        data["body"] = [{"heading": name, "text": text} for name, text in part]
        write(shop, f"part-{number}", data)
    load_what_can_be_loaded(shop)
    kept = 0
    for loaded in shop.load():
        if re.match("part-", loaded.id):
            for block in loaded.content.body:  # type: ignore[attr-defined]
                assert block.text == texts[block.heading]
                kept += 1
    assert kept > 3000


@pytest.mark.parametrize(
    "src", ["\\\\host\\a.png", "file:///etc/a.png", "//host/a.png", "%2e%2e/%2e%2e/a.png", "a\\..\\b.png"]
)
def test_hostile_picture_is_refused(shop: Example, src: str) -> None:
    data = playbook("product", cycle(["x"]))
    write(shop, "picture", {**data, "images": [{"file": src, "alt": "x"}]})
    assert {problem.code for problem in shop.problems()} <= {"IMG-01", "IMG-03"}
    assert shop.problems()
