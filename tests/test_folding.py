"""One spelling for what people type in many: scripts are tested with the same examples."""

from __future__ import annotations

import pytest

from countertalk.folding import fold
from countertalk.problems import did_you_mean
from countertalk.search.words import terms, words
from examples import TESTS

SEARCH = TESTS / "search"


def rows(name: str) -> list[tuple[str, str]]:
    lines = (SEARCH / name).read_text("utf-8").splitlines()[1:]
    return [(typed, expected) for typed, _, expected in (line.partition("\t") for line in lines)]


@pytest.mark.parametrize(("typed", "folded"), rows("folding.tsv"))
def test_fold(typed: str, folded: str) -> None:
    assert fold(typed) == folded
    assert fold(folded) == folded


@pytest.mark.parametrize(("text", "expected"), rows("words.tsv"))
def test_words(text: str, expected: str) -> None:
    assert words(text) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PlanBoard", {"planboard", "plan", "board"}),
        ("rain-jacket", {"rain", "jacket", "rainjacket"}),
        ("KL-3310-RED", {"kl", "3310", "red", "kl3310red", "3310red"}),
        ("77-104-3", {"77", "104", "3", "771043", "1043"}),
        ("don’t", {"don", "t", "dont"}),
        ("24L", {"24l", "24", "l"}),
        ("防水靴", {"防水", "水靴", "靴"}),
        ("a/b/c/d/e/f/g", set("abcdefg")),
    ],
)
def test_terms(text: str, expected: set[str]) -> None:
    assert {term.text for term in terms(text)[0]} == expected


def test_places_count_words() -> None:
    found, count = terms("rain-jacket")
    assert count == 2
    assert {term.text: term.place for term in found} == {"rain": 0, "jacket": 1, "rainjacket": 0}


def test_did_you_mean_is_folded() -> None:
    assert did_you_mean("cafe\u0301", ["café"]) == "did you mean 'café'?"
    assert did_you_mean("first–call", ["first-call"]) == "did you mean 'first-call'?"


@pytest.mark.parametrize("shape", ["a1", "aB", "x-", "水", "0", "é", "1,"])
def test_text_without_blanks_is_taken_apart_in_linear_time(shape: str) -> None:
    """Without a limit, what is left of it from each of its parts on would fill the memory."""
    found, _ = terms(shape * 50_000)
    assert sum(len(term.text) for term in found) <= 60 * 50_000
