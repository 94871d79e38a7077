"""Every file in `broken/` has comments that say what is wrong with it, and no other problem may be found.

# expect: CODE line:column start of the message => start of the remedy

The files in `broken/<kind>/` have mistakes that only that kind can have; they are added to the examples of
the kinds, the others to the small handbook.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from countertalk.kinds import all_kinds
from examples import TESTS, Example, copy_examples, shown

_EXPECT = re.compile(r"^\s*# expect: (?P<code>\S+) (?P<line>\d+):(?P<column>\d+) (?P<message>.+?) => (?P<hint>.+)$")
BROKEN = TESTS / "broken"


def files(pattern: str) -> list[str]:
    return sorted(path.relative_to(BROKEN).with_suffix("").as_posix() for path in BROKEN.glob(pattern))


@pytest.mark.parametrize("name", files("*.yml"))
def test_broken_file_has_exactly_the_problems_that_it_names(name: str, example: Example) -> None:
    assert_reported(f"{name}.yml", example, f"shop/{name}.yml")


@pytest.mark.parametrize("name", files("*/*.yml"))
def test_mistake_in_a_kind_is_the_only_problem(name: str, tmp_path: Path) -> None:
    text = (BROKEN / f"{name}.yml").read_text(encoding="utf-8")
    assert f"\nkind: {Path(name).parent}\n" in text, "the file is in the folder of another kind"
    assert_reported(f"{name}.yml", copy_examples(tmp_path / "examples"), f"{name}.yml")


def test_every_broken_file_is_tested() -> None:
    assert sorted(BROKEN.rglob("*.yml")) == sorted(BROKEN / f"{name}.yml" for name in files("*.yml") + files("*/*.yml"))
    assert {path.name for path in BROKEN.iterdir() if path.is_dir()} <= set(all_kinds())


def assert_reported(broken: str, example: Example, place: str) -> None:
    """Put a broken file among the playbooks of `example` and compare what is found with what it expects."""
    raw = (BROKEN / broken).read_bytes()
    expected = [match for line in re.split(r"\r\n|\r|\n", raw.decode("utf-8")) if (match := _EXPECT.match(line))]
    assert expected, "the file does not say what is wrong with it"
    example.write(place, raw)
    problems = example.problems()
    found = "\n".join(f"{shown(problem)} => {problem.hint}" for problem in problems)
    assert len(problems) == len(expected), found
    for problem, wanted in zip(problems, sorted(expected, key=_order), strict=True):
        assert problem.place.path == f"playbooks/{place}", found
        assert (problem.code, problem.place.line, problem.place.column) == (wanted["code"], *_order(wanted)), found
        assert problem.message.startswith(wanted["message"]), found
        assert problem.hint.startswith(wanted["hint"]), found
        text = problem.place.text
        assert text == "" or problem.place.column <= len(text) + 1, "the column is outside the line that is shown"


def _order(wanted: re.Match[str]) -> tuple[int, int]:
    return int(wanted["line"]), int(wanted["column"])
