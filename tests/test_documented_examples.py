"""A documented example has only this problem, and what the documentation gives instead has none."""

from __future__ import annotations

import os

import pytest

from countertalk.problem_codes import ProblemCode
from countertalk.rules import all_problem_codes
from documented_examples import HEADINGS, put, section, snippets
from examples import Example, shown

CODES = all_problem_codes()


def need_a_shell_for(text: str) -> None:
    if os.name == "nt" and not all(snippet.path for snippet in snippets(text)):
        pytest.skip("the example is commands of a POSIX shell")


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_documented_example_has_only_this_problem_on_the_marked_line(code: ProblemCode, example: Example) -> None:
    text = section(code, "Example")
    need_a_shell_for(text)
    marked = put(example, text)
    problems = example.problems()
    assert {problem.code for problem in problems} == {code.name}, [*map(shown, problems)]
    assert all(problem.hint for problem in problems)
    if marked:
        assert sorted({(problem.place.path, problem.place.line) for problem in problems}) == marked
    else:
        assert all(problem.place.line == 1 for problem in problems), "a line that is reported is not marked"
        assert all(problem.place.path in text for problem in problems)


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_what_is_documented_instead_has_no_problem(code: ProblemCode, example: Example) -> None:
    text = section(code, "Instead")
    need_a_shell_for(text)
    assert put(example, text) == [], "nothing is marked in a good example"
    assert [shown(problem) for problem in example.problems()] == []


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_code_is_documented_under_its_four_headings(code: ProblemCode) -> None:
    lines = code.documentation.splitlines()
    found = [line.partition(":")[0] for line in lines if line.startswith(HEADINGS)]
    assert tuple(found) == HEADINGS
    assert lines[0].endswith("."), "the first line is a sentence"
    assert section(code, "What it does").strip().endswith(".")
    assert section(code, "Why it matters").strip().endswith(".")
