"""A quiz as an exam, handed in as a whole, and as a self-check, which nobody passes or fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from selenium.webdriver.common.keys import Keys

from browser.engines import Browser
from browser.pages.page import barriers, within
from browser.pages.question import (
    CHOSEN,
    INPUTS,
    MARK,
    POINT_BOXES,
    VERDICT,
    WRITE,
    fill_in,
    give,
    state,
    tick_own,
    turn_to,
)
from browser.pages.quiz import (
    ABOUT,
    AFTERWARDS,
    CHANGED,
    CHECK_OR_HAND_IN,
    GIVEN_AWAY,
    HINTS,
    INSTRUCTION,
    NUMBERS,
    QUIZ_BUTTONS,
    SCORE_BOX,
    SCORE_WORDS,
    WARNING,
    WARNING_LINKS,
    asked,
    hand_in,
    notes,
    results,
    retry,
    score,
    start,
)
from browser.pages.quiz import QUESTIONS as ON_THE_PAGE
from browser.pages.storage import BLOCKED, stored
from browser.served import Served, served, served_with
from examples import Example
from samples.quizzes import GAPS, OWN, QUESTIONS, SHOWN, SINGLE, STEPS, quiz
from sites import rebuilt

pytestmark = pytest.mark.desk

EXAM = "quiz/exam/"


ALL = ("single", "steps", "gaps", "own")
DAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def site_of_modes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    questions = (SINGLE, STEPS, GAPS, OWN)
    quizzes = {
        "exam": quiz(*questions),
        "drawn": quiz(*QUESTIONS.partition("questions:\n")[2].splitlines(keepends=True), more="mode: exam\ndraw: 3\n"),
        "self": quiz(*questions, more="mode: self_check\n", title="Self-check"),
    }
    with served_with(tmp_path_factory.mktemp("modes") / "example", **quizzes) as site:
        yield site


@pytest.fixture
def modes(browser: Browser, site_of_modes: Served) -> Served:
    browser.on_day(DAY)
    return site_of_modes


def kept(browser: Browser) -> dict[str, Any]:
    (found,) = stored(browser).values()
    return found


def test_nothing_is_marked_before_the_exam_is_handed_in(browser: Browser, modes: Served) -> None:
    start(browser, modes, EXAM)
    assert browser.texts(ABOUT) == ["Exam · 4 questions · Pass mark: 80 %"]
    assert browser.texts(INSTRUCTION)[0].startswith("You hand in all answers together.")
    for name in ALL:
        fill_in(browser, name)
    browser.one(within("gaps", WRITE)).send_keys(Keys.ENTER)
    assert results(browser) == {}
    assert browser.shown(GIVEN_AWAY) == []
    assert [one.text for one in browser.shown(CHECK_OR_HAND_IN)] == ["Hand in your answers"]
    hand_in(browser)
    assert results(browser) == {"single": "right", "steps": "right", "gaps": "right", "own": "open"}
    assert browser.active() == browser.one(SCORE_BOX)
    assert browser.texts(SCORE_WORDS) == ["3 of 4 right. 3.2 are needed to pass."]
    tick_own(browser)
    assert score(browser) == "4 of 4 right. You have passed."
    start(browser, modes, EXAM)
    assert score(browser) == "4 of 4 right. You have passed."
    assert browser.complaints() == []


def test_warning_lists_unanswered_questions_and_links_to_them(browser: Browser, modes: Served) -> None:
    start(browser, modes, EXAM)
    fill_in(browser, "single")
    browser.one(within("gaps", WRITE)).send_keys("4")
    hand_in(browser)
    warning = browser.one(WARNING)
    assert browser.active() == warning
    assert warning.text.startswith("3 of 4 questions are not answered yet:")
    links = warning.find_elements("css selector", "a")
    assert [link.text for link in links] == ["In which order?", "What is promised?", "How do you greet?"]
    assert results(browser) == {}
    links[1].send_keys(Keys.ENTER)
    browser.until(lambda: browser.active() == browser.one(within("_ask-gaps")), "the link does not lead there")
    browser.all(within("gaps", WRITE))[1].send_keys("download")
    assert warning.text == "", "it is no longer true"
    hand_in(browser)
    assert [link.text for link in browser.shown(WARNING_LINKS)] == ["In which order?", "How do you greet?"]
    assert browser.complaints() == []


def test_unanswered_question_is_wrong_and_stays_so(browser: Browser, modes: Served) -> None:
    start(browser, modes, EXAM)
    fill_in(browser, "single")
    browser.one(within("gaps", WRITE)).send_keys("4")
    hand_in(browser)
    hand_in(browser, "Hand in anyway")
    expected = {"single": "right", "steps": "wrong", "gaps": "partly", "own": "open"}
    for _ in range(2):
        assert results(browser) == expected
        assert browser.texts(SCORE_WORDS) == ["1.5 of 4 right. 3.2 are needed to pass."]
        assert browser.texts(within("steps", VERDICT)) == ["Not answered."]
        assert browser.texts(within("steps", MARK)) == [], "no step is marked that nobody moved"
        assert browser.texts(within("gaps", MARK)) == ["✓ right"], "nor a gap that nobody filled"
        assert "Steps why." in browser.one(within("steps")).text
        assert not any(box.is_enabled() for box in browser.all(within("own", POINT_BOXES)))
        assert [one.text for one in browser.shown(AFTERWARDS)] == ["Start again"]
        assert browser.shown(WARNING_LINKS) == []
        start(browser, modes, EXAM)
    assert {name: entry["chosen"] for name, entry in kept(browser).items()} == {
        "single": kept(browser)["single"]["chosen"],
        "steps": [],
        "gaps": ["4", ""],
        "own": [],
    }
    assert {entry["on"] for entry in kept(browser).values()} == {DAY.isoformat()}


def test_draft_survives_a_reload_and_is_not_an_answer(browser: Browser, modes: Served) -> None:
    start(browser, modes, EXAM)
    for name in ("single", "steps", "own"):
        fill_in(browser, name)
    browser.one(within("gaps", WRITE)).send_keys("4")
    before = {name: state(browser, name) for name in ALL}
    start(browser, modes, EXAM)
    assert {name: state(browser, name) for name in ALL} == before
    assert results(browser) == {}
    assert all("chosen" not in entry for entry in kept(browser).values())
    browser.all(within("gaps", WRITE))[1].send_keys("visit")
    hand_in(browser)
    assert results(browser) == {"single": "right", "steps": "right", "gaps": "partly", "own": "open"}
    assert all("draft" not in entry for entry in kept(browser).values())


def test_exam_is_retaken_as_a_whole(browser: Browser, modes: Served) -> None:
    start(browser, modes, EXAM)
    fresh = {name: state(browser, name) for name in ALL}
    for name in ALL:
        fill_in(browser, name, "wrong")
    hand_in(browser)
    assert [one.text for one in browser.shown(AFTERWARDS)] == ["Start again"]
    retry(browser, "Start again")
    assert {name: state(browser, name) for name in ALL} == fresh
    assert (results(browser), stored(browser)) == ({}, {})
    for name in ALL:
        fill_in(browser, name)
    hand_in(browser)
    tick_own(browser)
    assert score(browser) == "4 of 4 right. You have passed."


def test_drawn_exam_stays_the_same_until_it_is_retaken(browser: Browser, modes: Served) -> None:
    start(browser, modes, "quiz/drawn/")
    drawn = asked(browser)
    assert len(drawn) == 3
    fill_in(browser, drawn[0])
    for _ in range(3):
        start(browser, modes, "quiz/drawn/")
        assert asked(browser) == drawn
    seen = {tuple(drawn)}
    for _ in range(8):
        hand_in(browser)
        hand_in(browser, "Hand in anyway")
        retry(browser, "Start again")
        seen.add(tuple(asked(browser)))
        assert browser.texts(NUMBERS) == ["1", "2", "3"]
    assert len(seen) > 1


def test_two_tabs_have_the_same_draft(browser: Browser, modes: Served) -> None:
    start(browser, modes, EXAM)
    fill_in(browser, "gaps")
    with browser.second_tab():
        start(browser, modes, EXAM)
        fill_in(browser, "single")
        fill_in(browser, "steps")
    browser.until(lambda: browser.all(within("single", CHOSEN)), "the first tab does not show it")
    browser.one(within("own", WRITE)).send_keys("Hello")
    drafts = kept(browser)
    assert all(drafts[name]["draft"] for name in ALL), "neither has overwritten the other"
    with browser.second_tab():
        start(browser, modes, EXAM)
        hand_in(browser)
    browser.until(lambda: len(results(browser)) == len(ALL), "the first tab does not show that it is handed in")
    assert "Hand in your answers" not in browser.texts(QUIZ_BUTTONS)


def test_exam_works_and_warns_if_nothing_is_kept(browser: Browser, modes: Served) -> None:
    browser.before_scripts(BLOCKED)
    start(browser, modes, EXAM)
    for name in ALL:
        fill_in(browser, name)
    assert score(browser).startswith("Your browser keeps nothing for this site")
    hand_in(browser)
    assert score(browser).startswith("3 of 4 right.")


EDITS = {
    "nothing": (quiz(SINGLE, GAPS), {"single": "right", "gaps": "right"}, {}, "2 of 2 right. You have passed."),
    "question added": (quiz(SINGLE, STEPS, GAPS), {"single": "right", "gaps": "right"}, {}, ""),
    "question removed": (quiz(GAPS), {"gaps": "right"}, {}, "1 of 1 right. You have passed."),
    "key changed": (quiz(SINGLE, GAPS.replace("| four", "| four | IV")), {"single": "right"}, {"gaps": CHANGED}, ""),
    "made practice": (
        quiz(SINGLE, GAPS, more=""),
        {"single": "right", "gaps": "right"},
        {},
        "2 of 2 right. You have passed.",
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_edit_of_an_exam_that_was_handed_in(browser: Browser, example: Example, name: str) -> None:
    text, expected, again, words = EDITS[name]
    with served(rebuilt(example, exam=quiz(SINGLE, GAPS))) as site:
        start(browser, site, EXAM)
        for one in ("single", "gaps"):
            fill_in(browser, one)
        hand_in(browser)
        rebuilt(example, exam=text)
        start(browser, site, EXAM)
        assert results(browser) == expected
        assert notes(browser) == again
        assert score(browser) == words
        assert ("Hand in your answers" in browser.texts(QUIZ_BUTTONS)) == (not words)
        if not words:
            (new,) = set(asked(browser)) - set(expected)
            fill_in(browser, new)
            hand_in(browser)
            assert score(browser).endswith("right. You have passed.")


def test_draft_of_a_changed_question_is_dropped(browser: Browser, example: Example) -> None:
    with served(rebuilt(example, exam=quiz(SINGLE, GAPS))) as site:
        start(browser, site, EXAM)
        for one in ("single", "gaps"):
            fill_in(browser, one)
        rebuilt(example, exam=quiz(SINGLE, GAPS.replace("| four", "| four | IV")))
        start(browser, site, EXAM)
        assert [one.get_attribute("value") for one in browser.all(within("gaps", INPUTS))] == ["", ""]
        assert notes(browser) == {"gaps": CHANGED}
        assert browser.all(within("single", CHOSEN))


def test_exam_is_accessible(browser: Browser, modes: Served) -> None:
    start(browser, modes, EXAM)
    ways: tuple[Callable[[], None], ...] = (
        lambda: fill_in(browser, "single", "wrong"),
        lambda: hand_in(browser),
        lambda: hand_in(browser, "Hand in anyway"),
        lambda: turn_to(browser, "gaps"),
    )
    for go_on in ways:
        assert barriers(browser) == {}
        go_on()
    assert barriers(browser) == {}


def test_self_check_says_only_what_was_right(browser: Browser, modes: Served) -> None:
    start(browser, modes, "quiz/self/")
    assert browser.texts(ABOUT) == ["Self-check · 4 questions"]
    for name in ALL:
        give(browser, name, "wrong" if name == "single" else "right")
    assert browser.texts(SCORE_WORDS) == ["3 of 4 right."]
    assert "pass" not in browser.one("article").text.casefold()
    retry(browser, "wrong")
    give(browser, "single")
    assert score(browser) == "4 of 4 right."


def test_exam_on_paper_has_no_hints(browser: Browser, modes: Served) -> None:
    browser.without_scripts()
    browser.open(modes(EXAM))
    assert len(browser.shown(ON_THE_PAGE)) == len(ALL)
    assert browser.all(HINTS) == []
    browser.open(modes("quiz/self/"))
    assert len(browser.shown(HINTS)) == 1


def test_questions_here_cover_the_shapes() -> None:
    assert set(ALL) <= set(SHOWN)
