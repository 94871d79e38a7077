"""Practice: due questions come first, then new ones, one at a time; the mix changes from day to day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from browser.engines import PHONE, Browser
from browser.pages.page import ALL_CONTROLS, HEADER, barriers, item_of, loaded, top_of
from browser.pages.practice import (
    ALL,
    ASKED,
    ASKED_MORE,
    ASKED_WORDS,
    BANK,
    BANK_QUESTIONS,
    MONDAY,
    NO_CARDS,
    OTHERS,
    PRACTICE,
    ROUND,
    ROUND_BUTTONS,
    ROUND_LABEL,
    ROUND_NEXT,
    WITH_ID,
    asked,
    done_but,
    give,
    go_on,
    keep,
    known,
    practise,
    put_off,
    review,
    said,
    start,
)
from browser.pages.question import choose, part, right_keys
from browser.pages.quiz import ANSWERS
from browser.served import Served
from samples.quizzes import SHOWN

# -- a round


def test_round_asks_eight_questions_one_at_a_time_and_ends_with_a_summary(browser: Browser, bank: Served) -> None:
    start(browser, bank)
    assert browser.shown(BANK) == []
    assert browser.texts(ROUND_LABEL)[0].startswith(f"1 of {ROUND} · ")
    assert browser.shown(ROUND_NEXT) == [], "first the answer"
    ids = [str(one.get_attribute("id")) for one in browser.all(WITH_ID)]
    assert len(ids) == len(set(ids))
    names = practise(browser, ["wrong", "right", "wrong"])
    assert len(names) == len(set(names)) == ROUND
    assert set(names) <= set(ALL)
    assert said(browser) == f"{ROUND} practised, 6 right. Next: 2 tomorrow, 6 on Thursday."
    assert set(known(browser)) == set(names)
    assert browser.complaints() == []


def test_question_says_where_it_is_from_and_explains_itself(browser: Browser, bank: Served) -> None:
    keep(browser, bank, done_but(browser, bank, "product/rain-jacket#dry"))
    assert browser.texts(ROUND_LABEL) == ["1 of 1 · Rain jacket"]
    assert "It is the layer that no drop passes." not in browser.one(ASKED).text
    give(browser, "wrong")
    text = browser.one(ASKED).text
    assert "Not quite." in text
    assert "It is the layer that no drop passes." in text
    assert browser.texts(ROUND_NEXT) == ["Finish"]


def test_next_round_asks_remaining_questions_and_then_those_due_soonest(browser: Browser, bank: Served) -> None:
    start(browser, bank)
    first = practise(browser, ["wrong"])
    assert browser.texts(ROUND_BUTTONS) == ["Another round"]
    go_on(browser)
    second = practise(browser)
    left = set(ALL) - set(first)
    assert set(second[: len(left)]) == left
    assert second[len(left)] == first[0], "what was wrong comes back sooner"
    assert len(second) == ROUND


def test_everything_new_and_due_is_practised(browser: Browser, bank: Served) -> None:
    keep(browser, bank, done_but(browser, bank, due=3) | {OTHERS[0]: review(browser, OTHERS[0], 9)})
    assert said(browser) == f"Nothing is due today. Next: {len(ALL) - 1} on Thursday, 1 in 9 days."
    go_on(browser)
    assert len(practise(browser)) == ROUND


def test_round_is_over_after_three_minutes(browser: Browser, bank: Served) -> None:
    browser.before_scripts(
        "const clock = performance.now.bind(performance); window.later = 0;"
        "performance.now = () => clock() + window.later;"
    )
    start(browser, bank)
    give(browser)
    go_on(browser)
    give(browser)
    browser.run("window.later = 181000")
    go_on(browser)
    assert said(browser) == "2 practised, 2 right. Next: 2 on Thursday."


@pytest.mark.parametrize("name", SHOWN)
def test_every_shape_can_be_practised(browser: Browser, bank: Served, name: str) -> None:
    question = f"quiz/shapes#{name}"
    keep(browser, bank, done_but(browser, bank, question))
    assert give(browser) == question
    go_on(browser)
    assert said(browser).startswith("1 practised, 1 right. Next: 1 on Thursday")
    entry = known(browser)[question]
    assert (entry["n"], entry["last"], entry["due"]) == (1, "2026-11-23", "2026-11-26")


def test_open_answer_counts_once_however_often_it_is_marked(browser: Browser, bank: Served) -> None:
    keep(browser, bank, done_but(browser, bank, "quiz/shapes#own"))
    give(browser, "wrong")
    assert known(browser)["quiz/shapes#own"]["due"] == "2026-11-24"
    for key in right_keys(browser, "quiz/shapes#own"):
        part(browser, "quiz/shapes#own", key).find_element("css selector", "input").send_keys(Keys.SPACE)
    entry = known(browser)["quiz/shapes#own"]
    assert (entry["n"], entry["due"]) == (1, "2026-11-26")


# -- what comes first


def test_longest_overdue_comes_first_and_wrong_before_right(browser: Browser, bank: Served) -> None:
    single, several, statement, steps, pairs = (f"quiz/shapes#{name}" for name in list(SHOWN)[:5])
    entries = done_but(browser, bank, OTHERS[0])
    entries |= {
        single: review(browser, single, 0, s=9.0),
        several: review(browser, several, 0, s=0.2),
        statement: review(browser, statement, -1),
        steps: review(browser, steps, -30),
        pairs: review(browser, pairs, 1),
    }
    keep(browser, bank, entries)
    assert practise(browser) == [steps, statement, several, single, OTHERS[0]]
    assert said(browser).startswith("5 practised, 5 right. Next: 1 tomorrow, ")


def test_more_than_one_round_is_announced(browser: Browser, bank: Served) -> None:
    keep(browser, bank, done_but(browser, bank, due=-1))
    assert len(practise(browser)) == ROUND
    assert f"right. {len(ALL) - ROUND} more are due today. Next: " in said(browser)


def test_next_day_asks_wrong_answers_again(browser: Browser, bank: Served) -> None:
    keep(browser, bank, done_but(browser, bank, *OTHERS))
    names = practise(browser, ["right", "wrong", "right"])
    browser.on_day(MONDAY + timedelta(days=1))
    start(browser, bank)
    assert practise(browser) == [names[1]]
    browser.on_day(MONDAY + timedelta(days=3))
    start(browser, bank)
    assert sorted(practise(browser)) == sorted([names[0], names[2]])
    dues = {name: (entry["n"], entry["due"]) for name, entry in known(browser).items() if name in names}
    assert dues == {names[0]: (2, "2026-12-10"), names[1]: (2, "2026-11-27"), names[2]: (2, "2026-12-10")}


def test_order_of_new_questions_is_stable_until_they_are_asked(browser: Browser, bank: Served) -> None:
    start(browser, bank)
    first = asked(browser)
    start(browser, bank)
    names = practise(browser)
    assert names[0] == first
    assert names != [name for name in ALL if name in names], "they are mixed"


# -- for everybody


def test_practice_works_by_keyboard(browser: Browser, bank: Served) -> None:
    keep(browser, bank, done_but(browser, bank, OTHERS[0], OTHERS[2]))
    first = asked(browser)
    choose(browser, first, "right")
    browser.one(f"{ASKED} > button").send_keys(Keys.ENTER)
    assert browser.active().text == "Right."

    def tab_to(element: WebElement) -> None:
        for _ in range(8):
            if browser.active() == element:
                return
            browser.active().send_keys(Keys.TAB)
        raise AssertionError("Tab does not lead there")

    tab_to(browser.one(ROUND_NEXT))
    browser.active().send_keys(Keys.ENTER)
    second = asked(browser)
    assert second != first
    assert browser.active() == browser.one(ASKED_WORDS)
    browser.active().send_keys(Keys.TAB)
    browser.active().send_keys(Keys.SPACE)
    browser.one(f"{ASKED} > button").send_keys(Keys.ENTER)
    tab_to(browser.one(ROUND_NEXT))
    browser.active().send_keys(Keys.ENTER)
    assert browser.active().text.startswith("2 practised, ")
    browser.active().send_keys(Keys.TAB)
    assert browser.active().text == "Another round"
    browser.active().send_keys(Keys.ENTER)
    assert browser.active() == browser.one(ASKED_WORDS)


def test_page_is_accessible(browser: Browser, bank: Served) -> None:
    keep(browser, bank, done_but(browser, bank, OTHERS[0], "quiz/shapes#pairs"))
    while asked(browser):
        assert barriers(browser) == {}
        give(browser, "wrong")
        assert barriers(browser) == {}
        go_on(browser)
    assert barriers(browser) == {}


def test_next_question_scrolls_into_view(browser: Browser, bank: Served) -> None:
    browser.screen(PHONE)
    start(browser, bank)
    browser.run("document.body.style.paddingBottom = '3000px'")
    give(browser)
    button = browser.one(ROUND_NEXT)
    browser.run("arguments[0].scrollIntoView({ block: 'start' }); scrollBy(0, 400); arguments[0].click()", button)
    top = top_of(browser, ASKED_WORDS)
    assert browser.one(HEADER).rect["height"] <= top
    assert top < PHONE[1] / 2


def test_without_scripts_all_questions_are_shown_with_their_answers(browser: Browser, bank: Served) -> None:
    browser.without_scripts()
    browser.open(bank(PRACTICE))
    assert [item_of(one) for one in browser.shown(BANK_QUESTIONS)] == [
        *OTHERS[:2],
        OTHERS[2],
        *(f"quiz/shapes#{name}" for name in SHOWN),
    ]
    assert browser.shown(ALL_CONTROLS) == []
    answer = browser.all(ANSWERS)[0]
    browser.click(answer.find_element("css selector", "summary"))
    assert "Right answer: A question" in answer.text


def test_cards_are_practised_like_any_question(browser: Browser, site: Served) -> None:
    loaded(browser, site("role/store_associate/practice/"))
    put_off(browser, NO_CARDS)
    loaded(browser, site("role/store_associate/practice/"))
    name = asked(browser)
    assert name.startswith("objections/outdoor#card-")
    assert browser.one(ASKED_WORDS).text.startswith("A customer says: “")
    choose(browser, name, "wrong")
    browser.one(f"{ASKED} > button").send_keys(Keys.ENTER)
    text = browser.one(ASKED).text
    assert "That belongs to “" in text
    link = browser.one(ASKED_MORE)
    assert str(link.get_attribute("href")).startswith(site("objections/outdoor/#"))
