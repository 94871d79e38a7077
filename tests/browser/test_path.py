"""A path from its first step to its receipt: what was read, what is next, how long it takes, and the way on."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from browser.engines import DESKTOP, PHONE, Browser
from browser.served import Served
from browser.test_checklist import BLOCKED, FULL, GONE
from browser.test_every_page import violations

DAY = date(2026, 11, 23)
LESSON = "lesson/greeting-in-store"
READ = ".ct-read > .ct-button"
BACK = ".ct-read > .ct-text-button"


def results(browser: Browser) -> dict[str, Any]:
    """What is recorded of playbooks, by kind/id."""
    text = browser.run("return localStorage.getItem(chalktalk.prefix() + '_results')")
    return dict(json.loads(text or "{}"))


def focused(browser: Browser) -> str:
    return str(browser.run("return document.activeElement.textContent"))


def read(browser: Browser, site: Served, lesson: str) -> None:
    """Read a lesson to its end."""
    browser.open(site(f"{lesson}/"))
    browser.click(READ)
    browser.until(lambda: browser.shown(BACK))


def test_lesson_is_read_once_the_reader_says_so(browser: Browser, site: Served) -> None:
    browser.on_day(DAY)
    browser.open(site(f"{LESSON}/"))
    assert browser.one(READ).text == "I have read this"
    assert results(browser) == {}
    browser.click(READ)
    assert browser.texts(".ct-read__note") == ["✓ Read on 23 November 2026"]
    assert results(browser)[LESSON]["read"] == {"on": "2026-11-23", "share": 1, "of": {}, "version": "2026-11-05"}
    browser.reload()
    browser.until(lambda: browser.texts(".ct-read__note") == ["✓ Read on 23 November 2026"])
    assert browser.shown(READ) == []


def test_reading_can_be_taken_back(browser: Browser, site: Served) -> None:
    read(browser, site, LESSON)
    browser.click(BACK)
    assert browser.texts(".ct-read > *") == ["I have read this"]
    browser.reload()
    browser.until(lambda: browser.texts(".ct-read > *") == ["I have read this"])
    assert "read" not in results(browser).get(LESSON, {})


def test_keyboard_reads_and_takes_back_without_losing_its_place(browser: Browser, site: Served) -> None:
    browser.on_day(DAY)
    browser.open(site(f"{LESSON}/"))
    browser.one(READ).send_keys("\n")
    assert focused(browser) == "✓ Read on 23 November 2026", "a second press takes nothing back"
    browser.one(BACK).send_keys("\n")
    assert focused(browser) == "I have read this"


@pytest.mark.parametrize("storage", [BLOCKED, FULL, GONE], ids=["blocked", "full", "gone"])
def test_reading_that_is_not_kept_is_said(browser: Browser, site: Served, storage: str) -> None:
    browser.before_scripts(storage)
    browser.open(site(f"{LESSON}/"))
    browser.click(READ)
    assert "✓ Read on" in browser.one(".ct-read").text
    assert "Your browser keeps nothing for this site" in browser.one(".ct-read").text
    browser.click(BACK)
    assert browser.texts(".ct-read > *") == ["I have read this"]


def test_other_tab_says_the_same(browser: Browser, site: Served) -> None:
    browser.open(site(f"{LESSON}/"))
    browser.one(READ)
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    read(browser, site, LESSON)
    browser.driver.close()
    browser.driver.switch_to.window(first)
    browser.until(lambda: browser.shown(BACK))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
def test_nobody_is_kept_out_of_a_lesson_that_was_read(
    browser: Browser, site: Served, size: tuple[int, int], dark: bool
) -> None:
    browser.screen(size, dark)
    read(browser, site, LESSON)
    assert violations(browser) == []


@pytest.mark.parametrize("page", [LESSON, "quiz/store-selling", "checklist/store-opening", "scenario/boots-fitting"])
def test_step_of_a_path_leads_on_without_scripts(browser: Browser, site: Served, page: str) -> None:
    browser.without_scripts()
    browser.open(site(f"{page}/"))
    browser.click(".ct-onward__step")
    assert browser.until(lambda: browser.driver.current_url) != site(f"{page}/")
    assert browser.texts("h1")


def test_last_step_leads_back_to_its_path(browser: Browser, site: Served) -> None:
    browser.open(site("quiz/selling-steps/"))
    assert browser.texts(".ct-onward li") == ["This is the last step of: Foundations for the shop floor"]
    browser.click(".ct-onward a")
    browser.until(lambda: browser.driver.current_url == site("learning_path/store-associate-foundations/"))
