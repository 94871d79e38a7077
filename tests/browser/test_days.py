"""Lists that start over every day or for every event, and what is kept of earlier ones."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest

from browser.engines import CLOCK, Browser
from browser.pages.checklist import (
    SIGN_FIELD,
    button,
    do,
    earlier,
    open_list,
    press,
    record,
    said,
    tick,
    ticked,
    why_field,
)
from browser.pages.page import violations
from browser.pages.storage import entries, put, put_text
from browser.served import Served, served
from examples import Example
from samples.checklists import DAILY, DELIVERY, EVENT, MORNING, NEEDED
from sites import rebuilt

MONDAY = date(2026, 11, 23)
TUESDAY = MONDAY + timedelta(days=1)


@contextmanager
def on_monday(browser: Browser, example: Example, *names: str, key: str = DAILY) -> Iterator[Served]:
    """The site on a Monday on which some lines were done."""
    with served(rebuilt(example, morning=MORNING, delivery=DELIVERY)) as site:
        browser.on_day(MONDAY)
        open_list(browser, site, key)
        do(browser, *names)
        yield site


def test_daily_list_starts_over_and_yesterday_can_be_seen(browser: Browser, example: Example) -> None:
    with on_monday(browser, example, "alarm", "float", "round", "weather") as site:
        assert earlier(browser) == []
        browser.click(button(browser, "lights"))
        browser.one(why_field("lights")).send_keys("No power")
        browser.on_day(TUESDAY)
        open_list(browser, site)
        assert (said(browser), ticked(browser)) == ("0 of 7 done", [])
        assert earlier(browser) == [
            "Yesterday: 4 of 7 done, by AB",
            "Not done: Switch on the lights (No power)",
            "Count the float: 250",
            "Note the weather: Rain all day",
            "Left open: Hang the poster; Hold the drill",
        ]
        assert violations(browser) == []
        tick(browser, "alarm")
        assert browser.active().get_attribute("value") == "", "nobody signs with the initials of yesterday"
        browser.on_day(TUESDAY + timedelta(days=1))
        open_list(browser, site)
        headlines = [text for text in earlier(browser) if " done" in text and "of" in text]
        assert headlines == ["Yesterday: 0 of 7 done", "Monday 23 November: 4 of 7 done, by AB"]


def test_weekly_list_is_the_same_until_sunday(browser: Browser, example: Example) -> None:
    weekly = MORNING.replace("daily", "weekly")
    with served(rebuilt(example, morning=weekly, delivery=DELIVERY)) as site:
        browser.on_day(MONDAY)
        open_list(browser, site)
        do(browser, "alarm")
        browser.on_day(MONDAY + timedelta(days=6))
        open_list(browser, site)
        assert (ticked(browser), earlier(browser)) == (["alarm"], [])
        do(browser, "float")
        browser.on_day(MONDAY + timedelta(days=7))
        open_list(browser, site)
        assert ticked(browser) == []
        assert earlier(browser)[0] == "Yesterday: 2 of 7 done, by AB"


def test_open_page_notices_midnight(browser: Browser, example: Example) -> None:
    with on_monday(browser, example, *NEEDED):
        browser.run("window.stayed = true")
        browser.run(CLOCK % TUESDAY.isoformat())
        browser.run("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")
        assert (said(browser), ticked(browser)) == ("0 of 7 done", [])
        assert earlier(browser)[0] == "Yesterday: 7 of 7 done, by AB"
        assert browser.run("return window.stayed")


def test_tick_after_midnight_belongs_to_the_new_day(browser: Browser, example: Example) -> None:
    with on_monday(browser, example, "lights", "float"):
        browser.run(CLOCK % TUESDAY.isoformat())
        do(browser, "weather")
        assert (said(browser), ticked(browser)) == ("1 of 7 done", ["weather"])
        assert earlier(browser)[0] == "Yesterday: 2 of 7 done"


def test_record_of_yesterday_stays(browser: Browser, example: Example) -> None:
    with on_monday(browser, example, *NEEDED) as site:
        browser.one(SIGN_FIELD).send_keys("Pat")
        press(browser, "Sign the list")
        before = record(browser)
        assert before
        browser.on_day(TUESDAY)
        open_list(browser, site)
        tick(browser, "lights", "lights")
        assert record(browser) == before
        assert earlier(browser)[0] == "Yesterday: 7 of 7 done, by AB, signed by Pat"


def test_earlier_lists_keep_their_texts(browser: Browser, example: Example) -> None:
    edited = (
        MORNING.replace("Count the float.", "Weigh the coins.")
        .replace("      - {id: lights, text: Switch on the lights., if_no: Open the shutters.}\n", "")
        .replace("kind: checklist\n", "kind: checklist\nwas: morning\n")
    )
    with on_monday(browser, example, "float") as site:
        before = earlier(browser)
        (example.playbooks / "shop/morning.yml").unlink()
        rebuilt(example, dawn=edited, delivery=DELIVERY)
        browser.on_day(TUESDAY)
        open_list(browser, site, "checklist/dawn")
        after = earlier(browser)
        assert before == []
        assert after[:2] == ["Yesterday: 1 of 7 done", "Count the float: 250"]
        assert "Switch on the lights" in after[2]
        do(browser, "weather")
        assert [len(entries(browser, f"{name}:past")) for name in (DAILY, "checklist/dawn")] == [1, 1]


def test_new_list_for_the_next_event(browser: Browser, example: Example) -> None:
    with on_monday(browser, example, "sign", key=EVENT) as site:
        tick(browser, "boxes")
        browser.active().send_keys("12")
        before = record(browser, EVENT)
        assert before
        browser.on_day(TUESDAY)
        open_list(browser, site, EVENT)
        assert said(browser) == "Everything done.", "it is the same delivery"
        press(browser, "Start a new list")
        assert said(browser) == "0 of 2 done"
        assert earlier(browser) == ["Yesterday: 2 of 2 done", "Count the boxes: 12"]
        press(browser, "Undo")
        assert (said(browser), earlier(browser)) == ("Everything done.", [])
        press(browser, "Start a new list")
        assert record(browser, EVENT) == before, "what was done stays done"
        do(browser, "sign")
        open_list(browser, site, EVENT)
        assert said(browser) == "1 of 2 done"
        assert earlier(browser) == ["Yesterday: 2 of 2 done", "Count the boxes: 12"]
        press(browser, "Start a new list")
        assert [text for text in earlier(browser) if " done" in text] == [
            "Tuesday 24 November: 1 of 2 done",
            "Yesterday: 2 of 2 done",
        ]
        assert violations(browser) == []


def test_cleared_list_leaves_nothing_behind(browser: Browser, example: Example) -> None:
    with on_monday(browser, example, "alarm", "float") as site:
        press(browser, "Clear the ticks")
        assert entries(browser, f"{DAILY}:past") == {}
        browser.on_day(TUESDAY)
        open_list(browser, site)
        assert earlier(browser) == []


def test_two_tabs_start_the_same_new_list(browser: Browser, example: Example) -> None:
    with on_monday(browser, example, "sign", key=EVENT) as site:
        with browser.second_tab():
            open_list(browser, site, EVENT)
            press(browser, "Start a new list")
        browser.until(lambda: said(browser) == "0 of 2 done", "the first tab does not show it")
        browser.until(lambda: earlier(browser)[:1] == ["Monday 23 November: 1 of 2 done"], "nor what was before")
        do(browser, "sign")
        assert len(entries(browser, f"{EVENT}:past")) == 2


@pytest.mark.parametrize(
    "garbage",
    [
        "no json",
        "[]",
        '{"1": {"on": "2026-11-22"}, "2": null, "3": "x"}',
        '{"1": {"on": {"toString": 1}, "done": 1, "all": 1, "by": "", "signed": "", "lines": []}}',
        '{"1": {"on": "2026-11-22", "done": 1, "all": 1, "by": "<img src=x onerror=window.ran=1>", "signed": "",'
        ' "lines": [["<img src=x onerror=window.ran=1>", "no", "<script>window.ran=1</script>"]]}}',
        '{"__proto__": {"on": "2026-11-22"}, "constructor": 7}',
    ],
)
def test_stored_garbage_is_not_an_earlier_list(browser: Browser, example: Example, garbage: str) -> None:
    with on_monday(browser, example) as site:
        put(browser, f"{DAILY}:past", {"1": {}})
        put_text(browser, f"countertalk:2:/::{DAILY}:past#", garbage)
        open_list(browser, site)
        text = "\n".join(earlier(browser))
        assert ("<img" in text) == ("<img" in garbage), "it is text, if anything"
        assert browser.run("return window.ran") is None
        do(browser, "float")
        open_list(browser, site)
        assert said(browser) == "1 of 7 done"
        kept = str(browser.run("return JSON.stringify(Object.entries(localStorage))"))
        assert "2026-11-22" not in garbage or "2026-11-22" in kept, "nothing is lost"
        assert browser.complaints() == []
