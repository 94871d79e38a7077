"""An onboarding plan by its reader's calendar: what is due, what is late, and impossible days."""

from __future__ import annotations

import pytest

from browser.engines import Browser
from browser.pages.checklist import COUNT_BUTTONS
from browser.pages.home import HOME, HOME_LABELS, HOME_LATE, HOME_LINKS, HOME_STARTED
from browser.pages.page import LABEL, barriers, within
from browser.pages.plan import (
    CANNOT,
    FIRST,
    HINT,
    INPUT,
    MONTHS,
    PHASE,
    PLAN,
    PLAN_BOX,
    PLAN_LABELS,
    PROOF_FIELD,
    SUMMARY,
    SUMMARY_LINK,
    TALKS,
    due,
    kept,
    open_plan,
    set_day,
)
from browser.pages.storage import BLOCKED, FULL, put
from browser.served import Served


def test_plan_without_a_first_day_counts_days_and_asks_for_it(browser: Browser, site: Served) -> None:
    open_plan(browser, site)
    assert browser.texts(HINT) == ["Set it, and every task gets its day."]
    assert due(browser, "pour-water") == "Due day 10"
    assert browser.texts(SUMMARY) == []


def test_every_task_gets_its_date(browser: Browser, site: Served) -> None:
    open_plan(browser, site)
    set_day(browser, FIRST)
    assert due(browser, "wear-three-jackets") == "Due Sunday 22 November, overdue by 1 day"
    assert due(browser, "watch-talks") == "Due Saturday 21 November, overdue by 2 days"
    assert due(browser, "pour-water") == "Due Tuesday 24 November, tomorrow"
    assert due(browser, "first-own-customer") == "Due Tuesday 8 December, in 15 days"
    assert due(browser, "fit-boots") == "Due Tuesday 22 December, in 29 days"
    assert due(browser, "lead-wall") == "Due Thursday 21 January 2027, in 59 days"
    assert due(browser, "try-on-as-customer") == "Due Thursday 12 November", "nobody needs to do it"
    assert "Days 1 to 30 · 15 November – 14 December" in browser.texts(MONTHS)
    assert "Talk with your Store manager, day 30 · Monday 14 December" in browser.texts(TALKS)
    assert "You know that it works when Monday 14 December" in browser.texts(PLAN_LABELS)
    assert browser.texts(PHASE) == ["Month one: learn the floor"]


def test_summary_links_to_late_and_next_tasks(browser: Browser, site: Served) -> None:
    open_plan(browser, site)
    set_day(browser, FIRST)
    late, following = browser.texts(SUMMARY)
    assert late == "7 tasks are overdue"
    assert following == "Next due: Hold the water test once in front of the team. Tuesday 24 November, tomorrow"
    browser.click(SUMMARY_LINK)
    assert browser.run("return location.hash") == "#order-access"


def test_task_that_is_done_or_cannot_be_done_is_not_late(browser: Browser, site: Served) -> None:
    open_plan(browser, site)
    set_day(browser, FIRST)
    browser.click(within("watch-talks", LABEL))
    browser.one(within("watch-talks", PROOF_FIELD)).send_keys("10")
    browser.until(lambda: due(browser, "watch-talks") == "Due Saturday 21 November")
    assert browser.texts(SUMMARY)[0] == "6 tasks are overdue"
    browser.click(within("order-access", CANNOT))
    browser.until(lambda: browser.texts(SUMMARY)[0] == "5 tasks are overdue")


def test_first_day_survives_a_reload_and_clearing_the_ticks(browser: Browser, site: Served) -> None:
    open_plan(browser, site)
    set_day(browser, FIRST)
    browser.click(within("first-week-list", LABEL))
    browser.click(COUNT_BUTTONS)
    assert kept(browser) == {"_start": {"day": FIRST}}
    browser.reload()
    browser.until(lambda: browser.one(INPUT).get_attribute("value") == FIRST)
    assert due(browser, "pour-water") == "Due Tuesday 24 November, tomorrow"


def test_first_day_can_be_removed(browser: Browser, site: Served) -> None:
    open_plan(browser, site)
    set_day(browser, FIRST)
    set_day(browser, "")
    assert due(browser, "pour-water") == "Due day 10"
    assert kept(browser) == {}
    assert "Days 1 to 30" in browser.texts(MONTHS)


@pytest.mark.parametrize("day", ["0001-01-01", "0202-11-14", "2016-11-14", "2126-11-14", "9999-12-31"])
def test_impossible_first_day_is_refused(browser: Browser, site: Served, day: str) -> None:
    open_plan(browser, site)
    set_day(browser, FIRST)
    set_day(browser, day)
    assert browser.texts(HINT)[0].startswith("This cannot be your first day")
    assert browser.one(INPUT).get_attribute("aria-invalid") == "true"
    assert kept(browser) == {"_start": {"day": FIRST}}
    assert due(browser, "pour-water") == "Due Tuesday 24 November, tomorrow"


@pytest.mark.parametrize(
    "entry", [7, None, [], {}, {"day": 7}, {"day": "0001-01-01"}, {"day": "<b>"}, {"on": FIRST}, {"day": [FIRST]}]
)
def test_stored_garbage_is_not_a_first_day(browser: Browser, site: Served, entry: object) -> None:
    browser.open(site("404.html"))
    put(browser, PLAN, {"_start": entry})
    open_plan(browser, site)
    assert due(browser, "pour-water") == "Due day 10"
    browser.open(site())
    browser.until(lambda: browser.all(HOME_STARTED))
    assert browser.complaints() == []


@pytest.mark.parametrize("storage", [BLOCKED, FULL], ids=["blocked", "full"])
def test_reader_is_warned_if_the_first_day_is_not_kept(browser: Browser, site: Served, storage: str) -> None:
    browser.before_scripts(storage)
    open_plan(browser, site)
    set_day(browser, FIRST)
    assert browser.texts(HINT)[0].startswith("Your browser keeps nothing")
    assert due(browser, "pour-water") == "Due Tuesday 24 November, tomorrow"


def test_home_shows_what_is_due(browser: Browser, site: Served) -> None:
    open_plan(browser, site)
    set_day(browser, "2026-11-22")
    browser.open(site())
    browser.until(lambda: browser.shown(HOME))
    assert browser.texts(HOME_LABELS) == ["Go on where you were", "Due next"]
    assert browser.texts(HOME_LATE) == ["4 tasks are overdue"]
    browser.click(f"{HOME_LINKS}[href*='{PLAN}/#']")
    browser.until(lambda: browser.run("return location.hash") == "#order-access")


def test_plan_without_scripts_counts_days(browser: Browser, site: Served) -> None:
    browser.without_scripts()
    browser.open(site(f"{PLAN}/"))
    assert due(browser, "pour-water") == "Due day 10"
    assert browser.shown(PLAN_BOX) == []


def test_keyboard_sets_the_first_day(browser: Browser, site: Served) -> None:
    open_plan(browser, site)
    browser.run("document.querySelector(arguments[0]).focus()", INPUT)
    assert str(browser.one(INPUT).accessible_name).startswith("Your first day")


def test_plan_is_accessible(browser: Browser, site: Served) -> None:
    open_plan(browser, site)
    for day in (FIRST, "0001-01-01", "2026-01-01"):
        set_day(browser, day)
        assert barriers(browser) == {}, day
    browser.open(site())
    browser.until(lambda: browser.shown(HOME))
    assert barriers(browser) == {}
