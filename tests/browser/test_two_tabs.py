"""Two tabs in which the same reader does something at the same time: nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from browser.engines import Browser
from browser.pages.checklist import ROWS, TICK, open_list, said, ticked
from browser.pages.question import CHECK_OWN, INPUTS
from browser.pages.quiz import QUESTIONS, results, score_words, start
from browser.pages.storage import entries, records
from browser.pages.tabs import clicks, in_both_tabs
from browser.served import Served, served_with
from samples.checklists import LONG
from samples.quizzes import LONG_QUIZ

PAUSES = (0, 5, 30)
"""Milliseconds from one thing that is done in a tab to the next."""
LIST, QUIZ = "checklist/ticks", "quiz/answers"


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The small handbook with two hundred things to tick, and a hundred to answer."""
    with served_with(tmp_path_factory.mktemp("both") / "example", ticks=LONG, answers=LONG_QUIZ) as found:
        yield found


@pytest.mark.parametrize("pause", PAUSES)
def test_ticks_of_two_tabs_are_all_kept_and_recorded(browser: Browser, both: Served, pause: int) -> None:
    in_both_tabs(browser, lambda: open_list(browser, both, LIST), lambda tab: clicks(tab, ROWS, TICK), pause)
    browser.until(lambda: said(browser) == "Everything done.", "the first tab does not show it")
    browser.until(lambda: records(browser).get(LIST), "it is not recorded")
    open_list(browser, both, LIST)
    assert len(ticked(browser)) == 200


@pytest.mark.parametrize("pause", PAUSES)
def test_answers_of_two_tabs_are_all_kept_and_recorded(browser: Browser, both: Served, pause: int) -> None:
    acts = [clicks(tab, QUESTIONS, INPUTS, CHECK_OWN) for tab in (0, 1)]
    in_both_tabs(browser, lambda: start(browser, both, f"{QUIZ}/"), acts.__getitem__, pause)
    browser.until(lambda: " of 100 right" in score_words(browser), "the first tab does not show it")
    browser.until(lambda: records(browser).get(QUIZ), "it is not recorded")
    start(browser, both, f"{QUIZ}/")
    assert len(results(browser)) == 100
    assert len(entries(browser, "_practice")) == 100, "each answer is practice, too"
