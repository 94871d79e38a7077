"""A quiz with questions of nine shapes: each is answered with the keyboard, marked, kept and tried again."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from browser.engines import Browser
from browser.pages.page import barriers, within
from browser.pages.question import (
    AROUND,
    CHECK,
    FIELD,
    GROUP,
    MARK,
    MOVABLE,
    TYPED,
    VERDICT,
    WRITE,
    check,
    give,
    part,
    result,
    right_keys,
    state,
    type_in,
)
from browser.pages.quiz import (
    CHECK_BUTTONS,
    CONTROLS,
    FOREIGN,
    LABELS,
    MISSED,
    SCORE_WORDS,
    numbers,
    results,
    retry,
    reviews,
    score,
    start,
)
from browser.pages.quiz import QUESTIONS as ON_THE_PAGE
from browser.pages.quiz import SHAPES as QUIZ
from browser.pages.storage import stored
from browser.served import Served, served
from countertalk.model import all_shapes
from examples import Example, copy_examples
from samples.quizzes import QUESTIONS, SHOWN, WITH_OPTIONS
from sites import built, rebuilt

pytestmark = pytest.mark.desk

POINTS = {"several": 1 / 2, "steps": 2 / 4, "pairs": 1 / 3, "gaps": 1 / 2, "own": 1 / 2}
"""The share of the points for a partly right answer, by question."""
ALL = len(SHOWN)
CASES = [(name, how) for name in SHOWN for how in ("right", "wrong", "partly") if how != "partly" or name in POINTS]


def test_every_question_is_numbered_and_can_be_checked(browser: Browser, shapes: Served) -> None:
    start(browser, shapes)
    assert numbers(browser) == [str(number) for number in range(1, ALL + 1)]
    assert len(browser.shown(CHECK_BUTTONS)) == ALL
    assert set(POINTS) == {name for name, how in CASES if how == "partly"}


@pytest.mark.parametrize(("name", "how"), CASES)
def test_answer_is_marked_explained_and_kept(browser: Browser, shapes: Served, name: str, how: str) -> None:
    start(browser, shapes)
    question = browser.one(within(name))
    *_, words = SHOWN[name][1]
    before = state(browser, name)
    assert words not in question.text, "nothing is given away"
    give(browser, name, how)
    browser.until(lambda: words in question.text.replace("\n", " "), words)
    assert results(browser) == {name: result(name, how)}
    verdict = {"right": "Right.", "partly": "Partly right.", "wrong": "Not quite.", "open": "Compare: "}
    assert browser.texts(within(name, VERDICT))[0].startswith(verdict[result(name, how)])
    assert browser.texts(within(name, CHECK)) == []
    assert score(browser) == f"{ALL - 1} still to answer."
    after = state(browser, name)
    assert after != before
    marks = [mark.text for mark in browser.shown(within(name, MARK))]
    start(browser, shapes)
    assert results(browser) == {name: result(name, how)}
    assert state(browser, name) == after
    assert [mark.text for mark in browser.shown(within(name, MARK))] == marks
    assert score(browser) == f"{ALL - 1} still to answer."
    assert browser.complaints() == []


@pytest.mark.parametrize("name", SHOWN)
def test_check_without_an_answer_asks_for_one(browser: Browser, shapes: Served, name: str) -> None:
    start(browser, shapes)
    check(browser, name)
    assert browser.texts(within(name, VERDICT)) == ["Answer the whole question first."]
    assert results(browser) == {}
    assert stored(browser) == {}


@pytest.mark.parametrize("name", ["steps", "pairs", "gaps"])
def test_positions_are_marked_one_by_one(browser: Browser, shapes: Served, name: str) -> None:
    start(browser, shapes)
    give(browser, name, "partly")
    marks = [mark.text.strip() for mark in browser.shown(within(name, MARK))]
    assert marks.count("✓ right") == round(POINTS[name] * len(marks))
    assert marks.count("✗ not right" if name == "gaps" else "✗ not here") == len(marks) - marks.count("✓ right")
    fields = browser.all(within(name, MOVABLE))
    assert fields
    assert not any(field.is_enabled() and not field.get_attribute("readonly") for field in fields)


@pytest.mark.parametrize(("name", "key"), [("pairs", Keys.ARROW_DOWN), ("gaps", "4")])
def test_half_an_answer_is_not_an_answer(browser: Browser, shapes: Served, name: str, key: str) -> None:
    start(browser, shapes)
    browser.one(within(name, FIELD)).send_keys(key)
    check(browser, name)
    assert browser.texts(within(name, VERDICT)) == ["Answer the whole question first."]
    assert results(browser) == {}


def test_every_gap_has_a_name_and_its_sentence(browser: Browser, shapes: Served) -> None:
    start(browser, shapes)
    gaps = browser.all(within("gaps", WRITE))
    assert [gap.accessible_name for gap in gaps] == ["Gap 1 of 2", "Gap 2 of 2"]
    described = {
        browser.run("return document.getElementById(arguments[0]).textContent", gap.get_attribute("aria-describedby"))
        for gap in gaps
    }
    assert described == {"We call within  hours of the ."}
    group = browser.one(within("gaps", GROUP))
    assert group.accessible_name == "6 What is promised?"


def test_answer_counts_as_practice_once(browser: Browser, shapes: Served) -> None:
    """Marking again, restoring or looking again is the same answer."""
    start(browser, shapes)
    give(browser, "single", "wrong")
    give(browser, "own")
    given = reviews(browser)
    assert {name: review["n"] for name, review in given.items()} == {"single": 1, "own": 1}
    assert given["single"]["due"] < given["own"]["due"], "what was wrong comes sooner"
    start(browser, shapes)
    part(browser, "own", right_keys(browser, "own")[0]).find_element("css selector", "input").send_keys(Keys.SPACE)
    assert reviews(browser) == given
    for name in SHOWN:
        if name not in given:
            give(browser, name)
    retry(browser, "wrong")
    give(browser, "single")
    assert reviews(browser)["single"]["n"] == 2


HOSTILE = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>'


@pytest.mark.parametrize("name", ["gaps", "word", "own"])
def test_typed_answer_is_restored_as_text(browser: Browser, shapes: Served, name: str) -> None:
    start(browser, shapes)
    for field in browser.all(within(name, WRITE)):
        field.send_keys(HOSTILE)
    check(browser, name)
    for _ in range(2):
        assert {field.get_attribute("value") for field in browser.all(within(name, WRITE))} == {HOSTILE}
        assert not browser.all(FOREIGN)
        assert browser.run("return window.ran") is None
        start(browser, shapes)
    assert browser.complaints() == []


@pytest.mark.parametrize("name", ["gaps", "word", "figure"])
def test_enter_checks_what_was_typed_on_one_line(browser: Browser, shapes: Served, name: str) -> None:
    start(browser, shapes)
    type_in(browser, name, "right")
    browser.all(within(name, WRITE))[-1].send_keys(Keys.ENTER)
    assert results(browser) == {name: "right"}
    assert browser.active() == browser.one(within(name, VERDICT))


def test_every_control_has_a_role_and_a_name(browser: Browser, shapes: Served) -> None:
    """A tick that is only drawn on a list item has neither."""
    start(browser, shapes)
    controls = browser.shown(CONTROLS)
    roles = {one.aria_role for one in controls if one.tag_name != "summary"}  # each engine has another name for that
    assert roles <= {"button", "checkbox", "combobox", "link", "radio", "textbox"}
    assert [one.get_attribute("outerHTML") for one in controls if not one.accessible_name] == []
    assert all(one.find_elements("css selector", "input") for one in browser.shown(LABELS))


def test_step_stops_at_both_ends(browser: Browser, shapes: Served) -> None:
    """A button that can do nothing more is disabled, and the focus goes to the other one."""
    start(browser, shapes)
    first = state(browser, "steps")[1][0]
    step = part(browser, "steps", first)
    up, down = step.find_elements("css selector", "button")
    assert (up.is_enabled(), down.is_enabled()) == (False, True)
    for _ in range(3):
        down.send_keys(Keys.ENTER)
    assert (up.is_enabled(), down.is_enabled()) == (True, False)
    assert browser.active() == up
    assert state(browser, "steps")[1][-1] == first


@pytest.mark.parametrize("how", ["right", "partly", "wrong"])
def test_score_counts_partial_answers_and_all_can_be_tried_again(browser: Browser, shapes: Served, how: str) -> None:
    start(browser, shapes)
    hows = {name: how if (name, how) in CASES else "right" for name in SHOWN}
    points = sum({"right": 1, "wrong": 0, "partly": POINTS.get(name, 0)}[one] for name, one in hows.items())
    fresh = {name: state(browser, name) for name in SHOWN}
    for name, one in hows.items():
        give(browser, name, one)
    assert results(browser) == {name: result(name, one) for name, one in hows.items()}
    verdict = "You have passed." if points >= 0.8 * ALL else f"{0.8 * ALL:g} are needed to pass."
    expected = f"{int(points * 10) / 10:g} of {ALL} right. {verdict}"
    assert browser.texts(SCORE_WORDS) == [expected]
    missed = [name for name, one in hows.items() if one != "right"]
    assert [str(link.get_attribute("href")) for link in browser.shown(MISSED)] == [
        shapes(f"{QUIZ}#{name}") for name in missed
    ]
    start(browser, shapes)
    assert browser.texts(SCORE_WORDS) == [expected]
    if how == "right":
        retry(browser, "Start again")
        assert stored(browser) == {}
        missed = list(SHOWN)
    else:
        retry(browser, "wrong")
    assert set(results(browser)) == set(SHOWN) - set(missed)
    assert {name: state(browser, name) for name in missed} == {name: fresh[name] for name in missed}
    assert browser.active().find_element("xpath", AROUND).get_attribute("id") == missed[0]
    start(browser, shapes)
    assert set(results(browser)) == set(SHOWN) - set(missed)
    for name in missed:
        give(browser, name)
    assert score(browser) == f"{ALL} of {ALL} right. You have passed."
    assert browser.complaints() == []


def test_points_of_an_open_answer_can_be_ticked_later(browser: Browser, shapes: Served) -> None:
    start(browser, shapes)
    give(browser, "own", "wrong")
    for name in SHOWN:
        if name != "own":
            give(browser, name)
    assert browser.texts(SCORE_WORDS) == [f"{ALL - 1} of {ALL} right. You have passed."]
    start(browser, shapes)
    one, other = right_keys(browser, "own")
    for key, expected in ((one, ALL - 0.5), (other, ALL), (one, ALL - 0.5)):
        part(browser, "own", key).find_element("css selector", "input").send_keys(Keys.SPACE)
        assert browser.texts(SCORE_WORDS) == [f"{expected} of {ALL} right. You have passed."]
    (kept,) = stored(browser).values()
    assert kept["own"]["chosen"] == [TYPED["own"]["wrong"], other]


def test_example_of_every_shape_waits_for_an_answer(browser: Browser, tmp_path: Path) -> None:
    """Of every shape that there is: a new one needs no question in the quiz of the other tests."""
    example = copy_examples(tmp_path / "example")
    example.replace("quiz/company-bikes.yml", "draw: 5\n", "")
    tried = set()
    with served(built(example.root, tmp_path, example.day)) as site:
        for quiz in example.handbook().of_kind("quiz"):
            start(browser, site, f"{quiz.key}/")
            for question in quiz.content.page_questions:
                check(browser, question.id)
                assert browser.texts(within(question.id, VERDICT)) == ["Answer the whole question first."]
                tried.add(question.type)
            assert barriers(browser) == {}
    assert tried == set(all_shapes()), "ask one of each in a quiz in templates/examples/questions/"
    assert browser.complaints() == []


def test_every_shape_is_accessible(browser: Browser, shapes: Served) -> None:
    start(browser, shapes)
    assert barriers(browser) == {}
    for name in SHOWN:
        give(browser, name, "partly" if name in POINTS else "wrong")
    assert len(results(browser)) == ALL
    assert barriers(browser) == {}


def test_quiz_without_options_is_scored(browser: Browser, example: Example) -> None:
    head, *questions = QUESTIONS.split("  - ")
    text = head + "".join(f"  - {one}" for one in questions if not any(f"id: {name}," in one for name in WITH_OPTIONS))
    names = [name for name in SHOWN if name not in WITH_OPTIONS]
    with served(rebuilt(example, shapes=text)) as site:
        start(browser, site)
        assert numbers(browser) == [str(number) for number in range(1, len(names) + 1)]
        for name in names:
            give(browser, name)
        assert score(browser) == f"{len(names)} of {len(names)} right. You have passed."
        assert browser.complaints() == []


def test_draw_counts_questions_of_every_shape(browser: Browser, example: Example) -> None:
    text = QUESTIONS.replace("questions:\n", "draw: 4\nquestions:\n")
    with served(rebuilt(example, shapes=text)) as site:
        seen = set()
        for _ in range(8):
            start(browser, site)
            browser.run("localStorage.clear()")  # the next one to come is another reader
            assert numbers(browser) == ["1", "2", "3", "4"]
            shown = browser.ids(ON_THE_PAGE)
            assert len(browser.shown(CHECK_BUTTONS)) == 4
            seen |= {tuple(shown)}
        assert len(seen) > 1
        start(browser, site, f"{QUIZ}#own")
        shown = browser.ids(ON_THE_PAGE)
        assert "own" in shown, "a link to it still works"
        for name in shown:
            give(browser, name)
        assert score(browser) == "4 of 4 right. You have passed."
        start(browser, site)
        assert browser.ids(ON_THE_PAGE) == shown, "what was answered stays"
        assert score(browser) == "4 of 4 right. You have passed."
