"""A device that several people use: names, handing it on, and clearing after idle hours."""

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
    """What is shown as done of the quiz and the list."""
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
    browser.until(lambda: not browser.run("return window.before"), "the page is not redrawn")
    assert stored(browser) == {}
    assert seen(browser, site) == ([], [])


def test_back_button_shows_nothing_that_was_cleared(browser: Browser, site: Served) -> None:
    do_something(browser, site)
    browser.click(PROFILE)
    browser.one(DEVICE_FORM)
    browser.run("window.before = true")
    press(browser, "Finish and clear")
    press(browser, "Really clear everything that was done here without a name?")
    browser.until(lambda: not browser.run("return window.before"), "the page is not redrawn")
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


def test_finished_reader_is_no_longer_named_and_loses_nothing(browser: Browser, site: Served) -> None:
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
def test_new_name_takes_over_what_was_done_without_one(browser: Browser, site: Served, along: bool) -> None:
    question = do_something(browser, site)
    give_name(browser, site, "Anna", along)
    assert seen(browser, site)[0] == ([question] if along else [])
    open_settings(browser, site)
    press(browser, "Finish")
    browser.until(lambda: not browser.texts(PROFILE_NAME))
    assert seen(browser, site)[0] == ([] if along else [question])


def test_removing_a_name_removes_its_progress(browser: Browser, site: Served) -> None:
    give_name(browser, site, "Anna")
    do_something(browser, site)
    open_settings(browser, site)
    press(browser, "Remove Anna from this device")
    press(browser, "Really remove everything that Anna did here?")
    browser.until(lambda: not browser.texts(PROFILE_NAME))
    assert stored(browser) == {}
    assert browser.run(DEVICE)["names"] == {}


def test_name_in_use_is_refused(browser: Browser, site: Served) -> None:
    give_name(browser, site, "Anna")
    open_settings(browser, site)
    browser.one(NAME_FIELD).send_keys(" Anna ")
    browser.click(DEVICE_SUBMIT)
    assert "Anna is there already" in browser.one(DEVICE_STATUS).text
    assert list(browser.run(DEVICE)["names"].values()) == ["Anna"]


def test_name_is_text_wherever_it_is_shown(browser: Browser, site: Served) -> None:
    name = "<img src=x onerror=window.ran=1>"
    give_name(browser, site, name)
    open_settings(browser, site)
    assert name in browser.one(DEVICE_BOX).text
    assert browser.run("return window.ran") is None
    assert browser.complaints() == []


@pytest.mark.parametrize("named", [False, True])
def test_idle_device_is_handed_on(browser: Browser, site: Served, named: bool) -> None:
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


def test_page_left_open_shows_nothing_to_the_next_person(browser: Browser, site: Served) -> None:
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


def test_reader_is_warned_if_storage_is_blocked(browser: Browser, site: Served) -> None:
    browser.before_scripts(BLOCKED)
    open_settings(browser, site)
    browser.one(NAME_FIELD).send_keys("Anna")
    browser.click(DEVICE_SUBMIT)
    assert "keeps nothing" in browser.one(DEVICE_STATUS).text


def test_name_that_does_not_fit_loses_nothing(browser: Browser, site: Served) -> None:
    do_something(browser, site)
    open_settings(browser, site)
    before = stored(browser)
    browser.run(LEAVE_ROOM, max(len(key) + len(json.dumps(kept)) for key, kept in before.items()) - 1)
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
def test_stored_garbage_is_not_a_reader(browser: Browser, site: Served, garbage: str) -> None:
    loaded(browser, site(ME))
    browser.run("localStorage.setItem('countertalk:2:/:_device', arguments[0])", garbage)
    open_settings(browser, site)
    assert browser.texts(PROFILE_NAME) == []
    assert "You are reading without a name." in browser.one(DEVICE_BOX).text
    assert browser.complaints() == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_settings_are_accessible(browser: Browser, site: Served, dark: bool) -> None:
    browser.screen(PHONE, dark)
    open_settings(browser, site)
    assert violations(browser) == []
    give_name(browser, site, "Anna")
    open_settings(browser, site)
    assert violations(browser) == []
    assert browser.one(PROFILE).accessible_name == "My progress Anna"
