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
        ("می\u200cخ: x", 6, 1, "می\u200cخ: x", "    ^"),
        ("दिनী: x", 6, 1, "दिनী: x", "     ^"),
        ("ที่: x", 5, 1, "ที่: x", "  ^"),
    ],
)
def test_mark_is_below_the_wrong_text(text: str, column: int, length: int, line: str, marks: str) -> None:
    _, shown, below = one(problem(text, column, length)).splitlines()
    assert shown == f"    14 | {line}"
    assert below == f"       | {marks}  fix it"


def test_text_that_a_sentence_quotes_starts_no_line_of_its_own() -> None:
    quoted = Problem(Place("a.yml"), "FLD-04", "'a\n\n::error::b\r\x1b[2J' is no\u2028choice", "write\n'c'")
    assert one(quoted).splitlines() == [
        "a.yml:1:1  error  'a  ::error::b \ufffd[2J' is no choice  [FLD-04]",
        "    write 'c'",
    ]


def test_sentence_that_quotes_a_long_text_is_cut() -> None:
    head = one(Problem(Place("a.yml"), "FLD-04", f"'{'x' * 16_000}' is not one of the choices"))
    assert len(head) < 700
    assert head.endswith("x' is not one of the choices  [FLD-04]")


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


def problems_of(path: str, count: int, more: int = 0) -> list[Problem]:
    last = Problem(Place(path, count), "FLD-02", "'kind' is missing", more=more)
    return [*(Problem(Place(path, line), "FLD-01", "unknown key") for line in range(1, count)), last]


def test_long_list_ends_with_how_many_problems_each_file_has_and_of_which_codes() -> None:
    files = [*problems_of("playbooks/a.yml", 2), *problems_of("playbooks/b.yml", 100, more=1200)]
    assert report(files).splitlines()[-5:] == [
        "playbooks/b.yml  and 1,200 more problems in this file",
        "",
        " 1,300  playbooks/b.yml  99 FLD-01, 1 FLD-02",
        "     2  playbooks/a.yml  1 FLD-01, 1 FLD-02",
        "102 errors, and 1,200 problems not listed",
    ]


def test_table_is_short_however_many_files_there_are() -> None:
    many = [problem for number in range(500) for problem in problems_of(f"playbooks/{number:03}.yml", 1)]
    *table, rest, total = report(many).splitlines()[-23:]
    assert (table[0], len(table[1:])) == ("", 20)
    assert (rest.strip(), total) == ("and 480 more files", "500 errors")


def test_short_list_has_no_table() -> None:
    assert len(report(problems_of("playbooks/a.yml", 10)).splitlines()) == 11
