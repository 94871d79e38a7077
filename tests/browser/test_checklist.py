"""A checklist that remembers, and says so if it cannot."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from browser.engines import Browser
from browser.pages.checklist import COUNT, COUNT_BUTTONS, LIST_STATUS, ROWS, first_ids, tick, ticked
from browser.pages.storage import BLOCKED, FULL, GONE, put_text, stored
from browser.served import Served

DAILY = "checklist/store-opening"
ONCE = "checklist/first-week"
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize("address", [DAILY, ONCE])
def test_tick_is_there_after_a_reload(browser: Browser, site: Served, address: str) -> None:
    browser.open(site(f"{address}/"))
    first, second = first_ids(browser, 2)
    tick(browser, second)
    browser.reload()
    assert first_ids(browser, 1) == [first]
    assert ticked(browser) == [second]
    assert browser.texts(LIST_STATUS)[0].startswith("1 of ")


def test_tick_can_be_removed(browser: Browser, site: Served) -> None:
    browser.open(site(f"{ONCE}/"))
    (first,) = first_ids(browser, 1)
    tick(browser, first, first)
    browser.reload()
    assert ticked(browser) == []
    assert stored(browser) == {}


def test_ticks_can_be_cleared(browser: Browser, site: Served) -> None:
    browser.open(site(f"{ONCE}/"))
    tick(browser, *first_ids(browser, 3))
    browser.click(COUNT_BUTTONS)
    assert ticked(browser) == []
    browser.reload()
    assert ticked(browser) == []
    assert stored(browser) == {}
    assert not browser.shown(COUNT_BUTTONS)


def test_complete_list_says_so(browser: Browser, site: Served) -> None:
    browser.open(site(f"{ONCE}/"))
    tick(browser, *first_ids(browser, 99))
    assert browser.texts(LIST_STATUS) == ["Everything done."]


def test_line_is_ticked_by_keyboard(browser: Browser, site: Served) -> None:
    browser.open(site(f"{ONCE}/"))
    browser.one(f"{ROWS} input").send_keys(" ")
    assert ticked(browser) == first_ids(browser, 1)


@pytest.mark.parametrize("storage", [BLOCKED, FULL, GONE], ids=["blocked", "full", "gone"])
def test_reader_is_warned_if_nothing_is_kept(browser: Browser, site: Served, storage: str) -> None:
    browser.before_scripts(storage)
    browser.open(site(f"{ONCE}/"))
    (first,) = first_ids(browser, 1)
    tick(browser, first)
    assert ticked(browser) == [first]
    assert "Your browser keeps nothing for this site" in browser.one(COUNT).text
    tick(browser, first)
    assert ticked(browser) == []


def test_daily_list_forgets_the_ticks_of_yesterday(browser: Browser, site: Served) -> None:
    browser.on_day(MONDAY)
    browser.open(site(f"{DAILY}/"))
    ids = first_ids(browser, 2)
    tick(browser, *ids)
    browser.on_day(MONDAY + timedelta(days=1))
    browser.reload()
    first_ids(browser, 1)
    assert ticked(browser) == []
    tick(browser, ids[1])
    browser.reload()
    assert ticked(browser) == [ids[1]]


def test_one_time_list_keeps_the_ticks_of_yesterday(browser: Browser, site: Served) -> None:
    browser.on_day(MONDAY)
    browser.open(site(f"{ONCE}/"))
    ids = first_ids(browser, 2)
    tick(browser, *ids)
    browser.on_day(MONDAY + timedelta(days=400))
    browser.reload()
    first_ids(browser, 1)
    assert ticked(browser) == ids


def test_two_lists_keep_separate_ticks(browser: Browser, site: Served) -> None:
    browser.open(site(f"{ONCE}/"))
    tick(browser, *first_ids(browser, 3))
    browser.open(site(f"{DAILY}/"))
    first_ids(browser, 1)
    assert ticked(browser) == []


@pytest.mark.parametrize(
    "garbage",
    [
        "no json",
        "[]",
        "7",
        "null",
        '{"alarm-off": {"toString": 1}, "lights-on": true, "look-round": "<img src=x onerror=alert(1)>"}',
        '{"__proto__": {"ticked": "2026-01-01"}, "constructor": "2026-01-01"}',
        json.dumps({"gone-from-the-page": "2026-01-01"}),
    ],
)
def test_stored_garbage_is_ignored(browser: Browser, site: Served, garbage: str) -> None:
    browser.open(site(f"{DAILY}/"))
    (first,) = first_ids(browser, 1)
    tick(browser, first)
    (key,) = stored(browser)
    put_text(browser, key, garbage)
    browser.reload()
    first_ids(browser, 1)
    assert ticked(browser) == []
    assert browser.run("return ({}).ticked") is None
    tick(browser, first)
    browser.reload()
    assert first_ids(browser, 1) == [first]
    assert ticked(browser) == [first]
    if garbage.startswith("{"):
        assert json.loads(garbage).keys() <= stored(browser)[key].keys(), "nothing is lost"
    assert browser.complaints() == []
