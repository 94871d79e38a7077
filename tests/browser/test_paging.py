"""One question per screen on a phone, all of them in wide windows; a link to resume for returning readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from selenium.webdriver.common.keys import Keys

from browser.engines import DESKTOP, PHONE, Browser
from browser.pages.page import FACTS, add_link, violations
from browser.pages.question import give
from browser.pages.quiz import (
    MISSED,
    TURN,
    TURN_PLACE,
    WAY_ON,
    asked,
    media_of_pages,
    results,
    retry,
    score,
    start,
    top,
    turn,
    turns,
    way_on,
)
from browser.served import Served, served_with
from samples.quizzes import GAPS, OWN, SINGLE, STEPS, quiz

QUIZ = "quiz/practice/"
ALL = ["single", "steps", "gaps", "own"]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    practice = quiz(SINGLE, STEPS, GAPS, OWN, more="", title="Practice")
    alone = quiz(SINGLE, more="", title="Alone")
    with served_with(tmp_path_factory.mktemp("pages") / "example", practice=practice, alone=alone) as site:
        yield site


def test_phone_shows_one_question_at_a_time(browser: Browser, pages: Served) -> None:
    browser.screen(PHONE)
    start(browser, pages, QUIZ)

    def is_in_sight(name: str) -> Callable[[], bool]:
        return lambda: 0 <= top(browser, name) < PHONE[1] / 2

    for number, name in enumerate(ALL, 1):
        assert asked(browser) == [name]
        assert browser.texts(TURN_PLACE) == [f"{number} of 4"]
        if number > 1:
            assert browser.active().get_attribute("id") == f"_ask-{name}"
            browser.until(is_in_sight(name), "the question is not in sight")
        assert turns(browser) == [*(["Back"] if number > 1 else []), "Next question"]
        if number < len(ALL):
            turn(browser, "Next question")
    turn(browser, "Back")
    assert asked(browser) == ["gaps"]
    assert browser.complaints() == []


def test_next_question_is_an_unanswered_one(browser: Browser, pages: Served) -> None:
    browser.screen(PHONE)
    start(browser, pages, QUIZ)
    turn(browser, "Next question")
    give(browser, "steps")
    turn(browser, "Back")
    turn(browser, "Next question")
    assert asked(browser) == ["gaps"], "what is answered is not shown once more"
    give(browser, "gaps")
    turn(browser, "Next question")
    give(browser, "own")
    turn(browser, "Next question")
    assert asked(browser) == ["single"], "what was passed over comes last"
    give(browser, "single")
    turn(browser, "Next question")
    assert asked(browser) == ["steps"], "all are answered: one after the other again"
    turn(browser, "Next question")
    turn(browser, "Next question")
    assert turns(browser) == ["Back"]


def test_whole_quiz_is_taken_on_a_phone(browser: Browser, pages: Served) -> None:
    browser.screen(PHONE)
    start(browser, pages, QUIZ)
    for name in ALL:
        give(browser, name, "wrong" if name == "gaps" else "right")
        assert violations(browser) == []
        assert [browser.run(FACTS)[fact] for fact in ("wide", "small")] == [[], []]
        if name != ALL[-1]:
            turn(browser, "Next question")
    assert score(browser).startswith("3 of 4 right.")
    browser.shown(MISSED)[0].send_keys(Keys.ENTER)
    browser.until(lambda: asked(browser) == ["gaps"], "the link leads nowhere")
    browser.shown(MISSED)[0].send_keys(Keys.ENTER)
    browser.until(lambda: browser.active().get_attribute("id") == "_ask-gaps", "the same link once more does nothing")
    turn(browser, "Next question")
    retry(browser, "wrong")
    assert asked(browser) == ["gaps"]
    give(browser, "gaps")
    assert score(browser) == "4 of 4 right. You have passed."


def test_link_to_a_question_shows_that_one(browser: Browser, pages: Served) -> None:
    browser.screen(PHONE)
    start(browser, pages, f"{QUIZ}#gaps")
    assert asked(browser) == ["gaps"]
    browser.until(lambda: 0 <= top(browser, "gaps") < PHONE[1] / 2, "the question is not in sight")
    add_link(browser, "#steps")
    browser.click("#go")
    browser.until(lambda: asked(browser) == ["steps"], "the other link does nothing")
    browser.driver.back()
    browser.until(lambda: asked(browser) == ["gaps"], "the way back does nothing")


@pytest.mark.desk
def test_wide_window_and_paper_show_all_questions(browser: Browser, pages: Served) -> None:
    start(browser, pages, QUIZ)
    assert asked(browser) == ALL
    assert browser.shown(TURN) == []
    browser.screen(PHONE)
    assert asked(browser) == ["single"]
    hidden = media_of_pages(browser)
    assert hidden
    assert all("screen" in media for media in hidden), "on paper all stand below one another"
    browser.without_scripts()
    browser.open(pages(QUIZ))
    assert asked(browser) == ALL


def test_single_question_is_not_paged(browser: Browser, pages: Served) -> None:
    browser.screen(PHONE)
    start(browser, pages, "quiz/alone/")
    assert asked(browser) == ["single"]
    assert browser.shown(TURN) == []


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
def test_returning_reader_gets_a_link_to_resume_and_no_jump(
    browser: Browser, pages: Served, size: tuple[int, int]
) -> None:
    browser.screen(size)
    start(browser, pages, QUIZ)
    assert way_on(browser) == []
    for name in ("single", "steps"):
        give(browser, name)
    assert way_on(browser) == [], "nothing moves while one answers"
    start(browser, pages, QUIZ)
    assert way_on(browser) == ["Go on with question 3"]
    assert browser.run("return [scrollY, location.hash]") == [0, ""]
    assert asked(browser)[0] == "single"
    browser.one(WAY_ON).send_keys(Keys.ENTER)
    browser.until(lambda: browser.active().get_attribute("id") == "_ask-gaps", "the link leads elsewhere")
    assert "gaps" in asked(browser)
    give(browser, "gaps")
    assert way_on(browser) == ["Go on with question 4"]
    give(browser, "own")
    assert way_on(browser) == []
    assert len(results(browser)) == len(ALL)
    start(browser, pages, QUIZ)
    assert way_on(browser) == []


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
def test_link_to_a_question_takes_precedence_over_resuming(
    browser: Browser, pages: Served, size: tuple[int, int]
) -> None:
    """The question in the link matters more than where the reader stopped."""
    browser.screen(size)
    start(browser, pages, QUIZ)
    give(browser, "single")
    start(browser, pages, f"{QUIZ}#own")
    assert way_on(browser) == []
    assert "own" in asked(browser)
    browser.until(lambda: 0 <= top(browser, "own") < size[1], "the question is not in sight")


def test_there_is_no_resume_link_if_the_first_question_is_next(browser: Browser, pages: Served) -> None:
    start(browser, pages, QUIZ)
    give(browser, "gaps")
    start(browser, pages, QUIZ)
    assert way_on(browser) == []
