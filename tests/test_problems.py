from dataclasses import replace

import pytest

from countertalk.problems import MOST_IN_FILE, ContentError, Place, Problem, Severity, did_you_mean, listed, one_of


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [
        ("benifit", ["benefit", "feature"], "did you mean 'benefit'?"),
        ("Store Associate", ["store_associate", "store_manager"], "did you mean 'store_associate'?"),
        ("PRODUCT", ["product", "produce"], "did you mean 'product'?"),
        ("zzz", ["benefit"], ""),
        ("benefit", [], ""),
    ],
)
def test_nearest_word_is_suggested_but_not_a_distant_one(word: str, known: list[str], expected: str) -> None:
    assert did_you_mean(word, known) == expected


def test_suggestion_does_not_depend_on_the_order_of_the_words() -> None:
    words = ["ab-one", "ab-ona", "ab-onb"]
    assert len({did_you_mean("ab-onx", order) for order in (words, words[::-1], sorted(words))}) == 1


def test_choices_are_listed_up_to_a_limit() -> None:
    assert one_of(["a", "b"]) == "use one of: a, b"
    assert one_of("abcde", most=3) == "use one of: a, b, c, … (2 more)"
    assert one_of([]) == ""


def test_content_error_has_each_problem_once_in_file_and_line_order() -> None:
    problems = [Problem(Place(path, line), "X-1", "bad") for path, line in (("b", 1), ("a", 10), ("a", 9), ("b", 1))]
    error = ContentError(problems)
    assert [(problem.place.path, problem.place.line) for problem in error.problems] == [("a", 9), ("a", 10), ("b", 1)]


def test_with_severity_changes_only_the_severity() -> None:
    problem = Problem(Place("a"), "X-1", "bad", "fix it")
    assert problem.with_severity(Severity.INFO) == Problem(Place("a"), "X-1", "bad", "fix it", Severity.INFO)


def test_of_every_file_only_the_first_problems_are_listed() -> None:
    many = [Problem(Place("a", line), "X-1", "bad") for line in range(1, 1001)]
    few = [Problem(Place("b", line), "X-1", "bad") for line in range(1, 4)]
    found = listed([*many[::-1], *few])
    assert [problem.place.line for problem in found if problem.place.path == "a"] == list(range(1, MOST_IN_FILE + 1))
    assert [problem.more for problem in found] == [0] * (MOST_IN_FILE - 1) + [1000 - MOST_IN_FILE] + [0] * 3
    assert listed(found) == found
    assert listed([*found, Problem(Place("a", 2000), "X-2", "bad")])[MOST_IN_FILE - 1].more == 1001 - MOST_IN_FILE


def test_errors_are_listed_before_warnings() -> None:
    warnings = [Problem(Place("a", line), "X-1", "odd", severity=Severity.WARNING) for line in range(1, 1001)]
    error = Problem(Place("a", 5000), "X-2", "bad")
    found = listed([*warnings, error])
    assert (len(found), found[-1]) == (MOST_IN_FILE, error)
    assert found[-1].more == 901


def test_how_many_more_there_are_is_said_last_and_survives_repetitions() -> None:
    here, there = (Problem(Place("a", line), "X-1", "bad") for line in (1, 2))
    found = listed([there, replace(here, more=7), here])
    assert [(problem.place.line, problem.more) for problem in found] == [(1, 0), (2, 7)]
