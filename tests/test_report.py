"""Problems as text: where, what, the line itself with a mark below, and what to type instead."""

from __future__ import annotations

import pytest

from countertalk.problems import Place, Problem, Severity
from countertalk.report import one, report


def problem(text: str, column: int = 1, length: int = 1, hint: str = "fix it") -> Problem:
    return Problem(Place("playbooks/a.yml", 14, column, length, text), "FLD-01", "unknown key 'benifit'", hint)


def test_problem_says_where_it_is_what_it_is_and_what_to_type() -> None:
    assert one(problem("    benifit: Dry inside", 5, 7, "did you mean 'benefit'?")).splitlines() == [
        "playbooks/a.yml:14:5  error  unknown key 'benifit'  [FLD-01]",
        "    14 |     benifit: Dry inside",
        "       |     ^^^^^^^  did you mean 'benefit'?",
    ]


@pytest.mark.parametrize(
    ("text", "column", "length", "line", "marks"),
    [
        ("\tkey: x", 2, 3, " key: x", " ^^^"),
        ("日本: x", 1, 2, "日本: x", "^^^^"),
        ("日本: x", 5, 1, "日本: x", "      ^"),
        ("e\u0301te: x", 5, 1, "e\u0301te: x", "   ^"),
        ("ab", 3, 1, "ab", "  ^"),
        ("ab", 1, 99, "ab", "^^"),
        ("a\x1b[2Jb\u202ec", 1, 1, "a\ufffd[2Jb\ufffdc", "^"),
        ("a\u00a0b", 2, 1, "a b", " ^"),
    ],
)
def test_mark_is_below_the_wrong_text(text: str, column: int, length: int, line: str, marks: str) -> None:
    _, shown, below = one(problem(text, column, length)).splitlines()
    assert shown == f"    14 | {line}"
    assert below == f"       | {marks}  fix it"


@pytest.mark.parametrize("column", [1, 60, 500, 990])
def test_long_line_is_shown_around_the_place(column: int) -> None:
    text = "".join(f"{number:04} " for number in range(200))
    _, shown, below = one(problem(text, column, 4)).splitlines()
    assert len(shown) <= 110
    start = below.index("^")
    assert shown[start : start + 4] == text[column - 1 : column + 3]


def test_problem_of_a_whole_file_has_no_excerpt() -> None:
    assert one(problem("")).splitlines() == [
        "playbooks/a.yml:14:1  error  unknown key 'benifit'  [FLD-01]",
        "    fix it",
    ]
    assert len(one(problem("", hint="")).splitlines()) == 1


def test_problems_are_counted() -> None:
    warning = problem("x").with_severity(Severity.WARNING)
    assert report([problem("x"), warning, warning]).splitlines()[-1] == "1 error, 2 warnings"
    assert report([]) == ""
