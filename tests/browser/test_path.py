"""A path from its first step to its receipt: what was read, what is next, how long it takes, and its links."""

from __future__ import annotations

import pytest

from browser.engines import Browser
from browser.pages.home import HOME, HOME_LABELS, HOME_LINKS, HOME_PARTS, HOME_STARTED
from browser.pages.page import KNOWS_ACTIVITIES, barriers
from browser.pages.path import (
    BACK,
    DAY,
    LESSON,
    ONWARD_LINES,
    ONWARD_LINKS,
    ONWARD_RECEIPT,
    ONWARD_STEP,
    PATH,
    PATH_OR_RECEIPT,
    PATH_STARTED,
    READ,
    READ_BOX,
    READ_NOTE,
    READ_PARTS,
    RECEIPT,
    START_LABEL,
    START_LINKS,
    START_TITLE,
    STEPS,
    TRAIL_BUTTON,
    activity_index,
    full,
    read,
    record,
    show,
    states,
    trail,
)
from browser.pages.quiz import FIELDS, FIRST_CHECK
from browser.pages.storage import BLOCKED, FULL, GONE, put, put_text, records
from browser.served import Served


def focused(browser: Browser) -> str:
    return str(browser.run("return document.activeElement.textContent"))


def test_lesson_is_read_once_the_reader_says_so(browser: Browser, site: Served) -> None:
    browser.on_day(DAY)
    browser.open(site(f"{LESSON}/"))
    assert browser.one(READ).text == "I have read this"
    assert records(browser) == {}
    browser.click(READ)
    assert browser.texts(READ_NOTE) == ["✓ Read on 23 November 2026"]
    assert records(browser)[LESSON]["read"] == {
        "on": "2026-11-23",
        "first": "2026-11-23",
        "share": 1,
        "of": {},
        "version": "2026-11-05",
    }
    browser.reload()
    browser.until(lambda: browser.texts(READ_NOTE) == ["✓ Read on 23 November 2026"])
    assert browser.shown(READ) == []


def test_reading_can_be_undone(browser: Browser, site: Served) -> None:
    read(browser, site, LESSON)
    browser.click(BACK)
    assert browser.texts(READ_PARTS) == ["I have read this"]
    browser.reload()
    browser.until(lambda: browser.texts(READ_PARTS) == ["I have read this"])
    assert "read" not in records(browser).get(LESSON, {})


def test_keyboard_confirms_and_undoes_reading_without_losing_focus(browser: Browser, site: Served) -> None:
    browser.on_day(DAY)
    browser.open(site(f"{LESSON}/"))
    browser.one(READ).send_keys(" ")
    assert focused(browser) == "✓ Read on 23 November 2026", "a second press takes nothing back"
    browser.one(BACK).send_keys(" ")
    assert focused(browser) == "I have read this"


@pytest.mark.parametrize("storage", [BLOCKED, FULL, GONE], ids=["blocked", "full", "gone"])
def test_reader_is_warned_if_reading_is_not_kept(browser: Browser, site: Served, storage: str) -> None:
    browser.before_scripts(storage)
    browser.open(site(f"{LESSON}/"))
    browser.click(READ)
    assert "✓ Read on" in browser.one(READ_BOX).text
    assert "Your browser keeps nothing for this site" in browser.one(READ_BOX).text
    browser.click(BACK)
    assert browser.texts(READ_PARTS) == ["I have read this"]


def test_other_tab_shows_the_same(browser: Browser, site: Served) -> None:
    browser.open(site(f"{LESSON}/"))
    browser.one(READ)
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    read(browser, site, LESSON)
    browser.driver.close()
    browser.driver.switch_to.window(first)
    browser.until(lambda: browser.shown(BACK))


def test_read_lesson_is_accessible(browser: Browser, site: Served) -> None:
    read(browser, site, LESSON)
    assert barriers(browser) == {}


@pytest.mark.parametrize("page", [LESSON, "quiz/store-selling", "checklist/store-opening", "scenario/boots-fitting"])
def test_step_links_to_the_next_one_without_scripts(browser: Browser, site: Served, page: str) -> None:
    browser.without_scripts()
    browser.open(site(f"{page}/"))
    browser.click(ONWARD_STEP)
    browser.until(lambda: browser.driver.current_url != site(f"{page}/"))
    assert browser.texts("h1")


def test_last_step_leads_back_to_its_path_and_to_the_receipt(browser: Browser, site: Served) -> None:
    said = "This is the last step of: Foundations for the shop floor (16 of 16) · Show the receipt"
    for css, address in ((ONWARD_LINKS, f"{PATH}/"), (ONWARD_RECEIPT, RECEIPT)):
        browser.open(site("quiz/selling-steps/"))
        assert browser.texts(ONWARD_LINES) == [said]
        browser.click(css)
        browser.until(lambda: browser.driver.current_url == site(address))  # noqa: B023 — asked at once
    assert browser.texts(PATH_OR_RECEIPT)


# -- the page of a path


def test_path_not_yet_started_shows_no_progress(browser: Browser, site: Served) -> None:
    browser.open(site(f"{PATH}/"))
    browser.until(lambda: browser.all(PATH_STARTED))
    assert trail(browser) == ["Start: What sales does"]
    assert states(browser) == {}


def test_path_shows_what_is_done_what_is_next_and_how_long_it_takes(browser: Browser, site: Served) -> None:
    show(browser, site, {"lesson/what-sales-does": {"read": record()}, LESSON: {"read": record("2026-11-22")}})
    browser.until(lambda: states(browser))
    assert states(browser) == {
        "lesson/what-sales-does": "Done on 20 November 2026",
        "lesson/paid-social-to-store": "Next",
        LESSON: "Done on 22 November 2026",
    }
    minutes = [activity_index(site)[key].get("minutes", 0) for key in activity_index(site)[PATH]["steps"]]
    left = sum(minutes) - sum(activity_index(site)[key]["minutes"] for key in ("lesson/what-sales-does", LESSON))
    assert trail(browser) == [
        f"2 of {len(minutes)} done · about {left} minutes of lessons left",
        "Go on: From the ad to your shop floor",
    ]
    browser.click(TRAIL_BUTTON)
    browser.until(lambda: browser.driver.current_url == site("lesson/paid-social-to-store/"))


def test_started_failed_or_changed_step_says_so(browser: Browser, site: Served) -> None:
    asked = activity_index(site)["quiz/alpine-range"]["quiz"]["of"]
    first, *_ = asked
    right = record(share=1, **asked)
    results = {
        "lesson/what-sales-does": {"read": record()},
        "quiz/alpine-range": {"quiz": {**right, "of": {**asked, first: "another"}}},
        "quiz/store-selling": {"quiz": record(share=0.5, **activity_index(site)["quiz/store-selling"]["quiz"]["of"])},
    }
    browser.open(site("404.html"))
    put(browser, "checklist/store-closing", {"till": {"on": "2026-11-20"}})
    show(browser, site, results)
    browser.until(lambda: states(browser))
    found = states(browser)
    assert found["checklist/store-closing"] == "begun"
    assert "one question has changed since: answer it again" in found["quiz/alpine-range"]
    assert "% are needed" in found["quiz/store-selling"]
    assert trail(browser)[0].startswith("1 of 16 done")


def test_completed_path_links_to_its_receipt(browser: Browser, site: Served) -> None:
    show(browser, site, full(site))
    browser.until(lambda: len(states(browser)) == 16)
    assert all(state.startswith("Done on") for state in states(browser).values())
    assert trail(browser) == ["16 of 16 done", "You have done all of this path.", "Show the receipt"]
    assert str(browser.one(TRAIL_BUTTON).get_attribute("href")) == site(RECEIPT)


def test_daily_list_stays_done_for_the_path(browser: Browser, site: Served) -> None:
    show(browser, site, full(site))
    browser.until(lambda: states(browser))
    assert states(browser)["checklist/store-opening"] == "Done on 20 November 2026"


def test_path_updates_after_another_tab_and_the_back_button(browser: Browser, site: Served) -> None:
    browser.open(site(f"{PATH}/"))
    browser.click(TRAIL_BUTTON)
    browser.click(READ)
    browser.driver.back()
    browser.until(lambda: trail(browser)[0].startswith("1 of 16 done"))


@pytest.mark.parametrize("garbage", ["no json", "[]", '{"lesson/what-sales-does#read": {"on": 7}}', '{"__proto__": 1}'])
def test_stored_garbage_is_not_progress(browser: Browser, site: Served, garbage: str) -> None:
    browser.open(site("404.html"))
    put(browser, "_results", {f"{LESSON}#read": {}})
    put_text(browser, "countertalk:2:/::_results#", garbage)
    browser.open(site(f"{PATH}/"))
    browser.until(lambda: browser.all(PATH_STARTED))
    assert trail(browser) == ["Start: What sales does"]
    assert browser.complaints() == []


# -- the pages of roles and the home page


def test_role_links_to_the_one_next_step(browser: Browser, site: Served) -> None:
    show(browser, site, full(site, "lesson/alpine-range"), "role/store_associate/")
    browser.until(lambda: states(browser))
    assert browser.texts(START_TITLE) == ["The Alpine range in six minutes"]
    assert browser.texts(START_LABEL) == ["Next for you"]
    assert len(states(browser)) == 5, "the steps around it"
    assert states(browser)["lesson/alpine-range"] == "Next"
    assert sorted(states(browser).values()) == ["Next", *["done"] * 4]
    assert "Your first ninety days in a Northway store" in browser.texts(START_LINKS)


def test_role_with_its_own_path_links_to_the_next_step(browser: Browser, site: Served) -> None:
    show(browser, site, {"lesson/what-marketing-does": {"read": record()}}, "role/new_hire/")
    browser.until(lambda: states(browser))
    assert browser.texts(START_TITLE) == ["What sales does"]


def test_role_without_progress_is_unchanged(browser: Browser, site: Served) -> None:
    browser.open(site("role/new_hire/"))
    assert browser.texts(START_LABEL) == ["Start here"]


def test_home_links_to_where_the_reader_was(browser: Browser, site: Served) -> None:
    browser.open(site())
    browser.one("h1")
    assert browser.shown(HOME) == []
    browser.open(site("quiz/alpine-range/"))
    browser.one(FIELDS).click()
    browser.click(FIRST_CHECK)
    browser.open(site())
    browser.until(lambda: browser.shown(HOME))
    assert browser.texts(HOME_LABELS) == ["Go on where you were"]
    browser.click(HOME_LINKS)
    browser.until(lambda: browser.driver.current_url == site("quiz/alpine-range/"))


def test_home_links_to_the_next_step_after_a_completed_one(browser: Browser, site: Served) -> None:
    read(browser, site, "lesson/what-sales-does")
    browser.open(site())
    browser.until(lambda: browser.shown(HOME))
    assert browser.texts(HOME_LABELS) == ["Next for you"]


@pytest.mark.parametrize("here", ['"quiz/gone"', "7", "no json", '"__proto__"', '"<b>"'])
def test_home_has_no_link_from_a_deleted_page(browser: Browser, site: Served, here: str) -> None:
    read(browser, site, "lesson/what-sales-does")
    browser.run("localStorage.setItem('countertalk:2:/::_here#at', arguments[0])", here)
    browser.open(site())
    browser.until(lambda: browser.all(HOME_STARTED))
    assert browser.texts(HOME_PARTS) == []
    assert browser.complaints() == []


@pytest.mark.parametrize("page", [f"{LESSON}/", "quiz/alpine-range/", "", f"{PATH}/#_certificate"])
def test_link_is_never_overridden_by_where_the_reader_was(browser: Browser, site: Served, page: str) -> None:
    """A link back is offered, but never followed automatically."""
    read(browser, site, "lesson/what-sales-does")
    browser.open(site(page))
    browser.until(lambda: browser.run(KNOWS_ACTIVITIES))
    assert browser.driver.current_url == site(page)


def test_path_without_scripts_is_a_list_of_links(browser: Browser, site: Served) -> None:
    browser.without_scripts()
    browser.open(site(f"{PATH}/"))
    assert trail(browser) == ["Start: What sales does"]
    assert len(browser.shown(STEPS)) == 16


@pytest.mark.parametrize("page", [f"{PATH}/", "role/store_associate/"])
@pytest.mark.parametrize("done", ["lesson/alpine-range", ""], ids=["half done", "done"])
def test_path_is_accessible(browser: Browser, site: Served, page: str, done: str) -> None:
    show(browser, site, full(site, *filter(None, [done])), page)
    browser.until(lambda: states(browser))
    assert barriers(browser) == {}
