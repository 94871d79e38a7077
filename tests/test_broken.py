"""Every file in `broken/` holds comments that say what is wrong with it, and nothing else may be found.

# expect: CODE line:column start of the message => start of the remedy
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from examples import TESTS, Example, shown

_EXPECT = re.compile(r"^\s*# expect: (?P<code>\S+) (?P<line>\d+):(?P<column>\d+) (?P<message>.+?) => (?P<hint>.+)$")
FILES = sorted((TESTS / "broken").glob("*.yml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_broken_file_is_told_what_is_wrong_with_it_and_nothing_else(path: Path, example: Example) -> None:
    text = path.read_text(encoding="utf-8")
    expected = [match for line in re.split(r"\r\n|\r|\n", text) if (match := _EXPECT.match(line))]
    assert expected, "the file does not say what is wrong with it"
    example.write(f"shop/{path.name}", path.read_bytes())
    problems = example.problems()
    found = "\n".join(f"{shown(problem)} => {problem.hint}" for problem in problems)
    assert len(problems) == len(expected), found
    for problem, wanted in zip(problems, sorted(expected, key=_order), strict=True):
        place = problem.place
        assert place.path == f"playbooks/shop/{path.name}", found
        assert (problem.code, place.line, place.column) == (wanted["code"], *_order(wanted)), found
        assert problem.message.startswith(wanted["message"]), found
        assert problem.hint.startswith(wanted["hint"]), found
        assert place.text == "" or place.column <= len(place.text) + 1, "the column lies in the line that is shown"


def _order(wanted: re.Match[str]) -> tuple[int, int]:
    return int(wanted["line"]), int(wanted["column"])
