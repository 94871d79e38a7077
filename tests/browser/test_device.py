"""A device that several people use: names, handing on, and clearing after hours of rest."""

from __future__ import annotations

import json

import pytest

from browser.engines import PHONE, Browser
from browser.pages.checklist import first_ids, tick, ticked
from browser.pages.device import (
    DEVICE,
    DEVICE_BOX,
    DEVICE_FORM,
    DEVICE_STATUS,
    DEVICE_SUBMIT,
    ME,
    NAME_FIELD,
    PROFILE,
    PROFILE_NAME,
    give_name,
    hand_on_after,
    open_settings,
    press,
    set_device,
)
from browser.pages.page import loaded, violations
from browser.pages.question import answer
from browser.pages.quiz import FIELDS, questions, results
from browser.pages.storage import BLOCKED, LEAVE_ROOM, stored
from browser.served import Served

QUIZ = "quiz/store-selling/"
LIST = "checklist/first-week/"
HOUR = 60 * 60 * 1000


def do_something(browser: Browser, site: Served) -> str:
    """Answer a question and tick a line; returns the question."""
    browser.open(site(LIST))
    tick(browser, *first_ids(browser, 1))
    browser.open(site(QUIZ))
    question = questions(browser)[0]
    answer(browser, question)
    return question


def seen(browser: Browser, site: Served) -> tuple[list[str], list[str]]:
    """What of the quiz and of the list is shown as done."""
    browser.open(site(QUIZ))
    questions(browser)
    answered = list(results(browser))
    browser.open(site(LIST))
    first_ids(browser, 1)
    return answered, ticked(browser)


def test_finish_and_clear_leaves_nothing_to_the_next_person(browser: Browser, site: Served) -> None:
    do_something(browser, site)
    open_settings(browser, site)
    press(browser, "Finish and clear")
    assert len(stored(browser)) == 2, "it asks once more"
    browser.run("window.before = true")
    press(browser, "Really clear everything that was done here without a name?")
    browser.until(lambda: not browser.run("return window.before"), "the page is not shown anew")
    assert stored(browser) == {}
    assert seen(browser, site) == ([], [])


def test_way_back_leads_to_nothing_that_was_cleared(browser: Browser, site: Served) -> None:
    do_something(browser, site)
    browser.click(PROFILE)
    browser.one(DEVICE_FORM)
    browser.run("window.before = true")
    press(browser, "Finish and clear")
    press(browser, "Really clear everything that was done here without a name?")
    browser.until(lambda: not browser.run("return window.before"), "the page is not shown anew")
    browser.driver.back()
    browser.until(lambda: browser.all(FIELDS) and not results(browser), "the answer of the last one is there")


def test_two_names_do_not_see_each_other(browser: Browser, site: Served) -> None:
    give_name(browser, site, "Anna")
    question = do_something(browser, site)
    give_name(browser, site, "Björn")
    assert seen(browser, site) == ([], [])
    open_settings(browser, site)
    press(browser, "Read as Anna")
    browser.until(lambda: browser.texts(PROFILE_NAME) == ["Anna"])
    answered, lines = seen(browser, site)
    assert answered == [question]
    assert len(lines) == 1


def test_who_finishes_is_not_named_any_more_and_loses_nothing(browser: Browser, site: Served) -> None:
    give_name(browser, site, "Anna")
    question = do_something(browser, site)
    open_settings(browser, site)
    press(browser, "Finish")
    browser.until(lambda: not browser.texts(PROFILE_NAME))
    assert seen(browser, site) == ([], [])
    open_settings(browser, site)
    press(browser, "Read as Anna")
    browser.until(lambda: browser.texts(PROFILE_NAME) == ["Anna"])
    assert seen(browser, site)[0] == [question]


@pytest.mark.parametrize("along", [True, False])
def test_name_takes_along_what_was_done_without_one(browser: Browser, site: Served, along: bool) -> None:
    question = do_something(browser, site)
    give_name(browser, site, "Anna", along)
    assert seen(browser, site)[0] == ([question] if along else [])
    open_settings(browser, site)
    press(browser, "Finish")
    browser.until(lambda: not browser.texts(PROFILE_NAME))
    assert seen(browser, site)[0] == ([] if along else [question])


def test_removed_name_takes_what_it_did_with_it(browser: Browser, site: Served) -> None:
    give_name(browser, site, "Anna")
    do_something(browser, site)
    open_settings(browser, site)
    press(browser, "Remove Anna from this device")
    press(browser, "Really remove everything that Anna did here?")
    browser.until(lambda: not browser.texts(PROFILE_NAME))
    assert stored(browser) == {}
    assert browser.run(DEVICE)["names"] == {}


def test_name_that_is_taken_is_not_given_twice(browser: Browser, site: Served) -> None:
    give_name(browser, site, "Anna")
    open_settings(browser, site)
    browser.one(NAME_FIELD).send_keys(" Anna ")
    browser.click(DEVICE_SUBMIT)
    assert "Anna is there already" in browser.one(DEVICE_STATUS).text
    assert list(browser.run(DEVICE)["names"].values()) == ["Anna"]


def test_name_is_text_wherever_it_stands(browser: Browser, site: Served) -> None:
    name = "<img src=x onerror=window.ran=1>"
    give_name(browser, site, name)
    open_settings(browser, site)
    assert name in browser.one(DEVICE_BOX).text
    assert browser.run("return window.ran") is None
    assert browser.complaints() == []


@pytest.mark.parametrize("named", [False, True])
def test_rest_hands_the_device_on(browser: Browser, site: Served, named: bool) -> None:
    if named:
        give_name(browser, site, "Anna")
    question = do_something(browser, site)
    open_settings(browser, site)
    hand_on_after(browser, 4)
    used = browser.run(DEVICE)["used"]
    set_device(browser, {"used": used - 3 * HOUR})
    assert seen(browser, site)[0] == [question], "three hours are less than four"
    set_device(browser, {"used": used - 5 * HOUR})
    assert seen(browser, site) == ([], [])
    assert len(stored(browser)) == (2 if named else 0)
    assert browser.texts(PROFILE_NAME) == []


def test_page_that_was_left_open_shows_nothing_to_whoever_touches_it_next(browser: Browser, site: Served) -> None:
    browser.open(site(LIST))
    set_device(browser, {"rest": 1, "used": browser.run("return Date.now()")})
    do_something(browser, site)
    set_device(browser, {"rest": 1, "used": browser.run("return Date.now()") - 2 * HOUR})
    browser.run("document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))")
    browser.until(lambda: not results(browser), "the answer of the last one is still there")
    assert stored(browser) == {}


def test_other_tab_follows_a_change_of_the_reader(browser: Browser, site: Served) -> None:
    question = do_something(browser, site)
    assert list(results(browser)) == [question]
    with browser.second_tab():
        give_name(browser, site, "Anna", along=False)
    browser.until(lambda: browser.texts(PROFILE_NAME) == ["Anna"] and not results(browser), "the tab is as before")


def test_blocked_storage_is_said(browser: Browser, site: Served) -> None:
    browser.before_scripts(BLOCKED)
    open_settings(browser, site)
    browser.one(NAME_FIELD).send_keys("Anna")
    browser.click(DEVICE_SUBMIT)
    assert "keeps nothing" in browser.one(DEVICE_STATUS).text


def test_name_that_finds_no_room_costs_nothing(browser: Browser, site: Served) -> None:
    do_something(browser, site)
    open_settings(browser, site)
    before = stored(browser)
    browser.run(LEAVE_ROOM, max(len(key) + len(text) for key, text in before.items()) - 1)
    browser.one(NAME_FIELD).send_keys("Anna")
    browser.click(DEVICE_SUBMIT)
    browser.until(lambda: "keeps nothing" in browser.one(DEVICE_STATUS).text)
    assert stored(browser) == before
    assert browser.complaints() == []


@pytest.mark.parametrize(
    "garbage",
    [
        json.dumps({"names": {"p1": ["Anna"], "p 2": "B", "p3": " "}, "profile": "p1", "rest": -1, "used": "x"}),
        "no json",
        "[]",
        "7",
        "null",
        '{"names": 7, "profile": "p1"}',
        '{"profile": "__proto__", "names": {"__proto__": "x"}}',
    ],
)
def test_garbage_about_the_device_is_nobody(browser: Browser, site: Served, garbage: str) -> None:
    loaded(browser, site(ME))
    browser.run("localStorage.setItem(`${window.countertalk.ours}_device`, arguments[0])", garbage)
    open_settings(browser, site)
    assert browser.texts(PROFILE_NAME) == []
    assert "You are reading without a name." in browser.one(DEVICE_BOX).text
    assert browser.complaints() == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_nobody_is_kept_out_of_the_settings(browser: Browser, site: Served, dark: bool) -> None:
    browser.screen(PHONE, dark)
    open_settings(browser, site)
    assert violations(browser) == []
    give_name(browser, site, "Anna")
    open_settings(browser, site)
    assert violations(browser) == []
    assert browser.one(PROFILE).accessible_name == "My progress Anna"
