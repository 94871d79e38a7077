"""Role plays: a card for the partner, and a sheet that takes points and notes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from selenium.webdriver.common.keys import Keys

from browser.engines import Browser
from browser.pages.page import WRITING_CONTROLS, barriers, loaded
from browser.pages.role_play import (
    PARTNER,
    PARTNER_FOLD,
    PARTNER_TEXT,
    PLAY,
    PRINTED_NOTE,
    RUBRIC,
    SHEET_ABOVE,
    SHEET_BOX,
    SHEET_BUTTONS,
    SHEET_FIELDS,
    SHEET_LINES,
    SHEET_NOTE,
    SHEET_VERDICT,
    TYPED_POINTS,
    fill_in,
    give,
    given,
    on_sheet,
    rehearsing,
    total,
)
from browser.pages.scenario import press, recorded
from browser.pages.storage import BLOCKED, FULL, GONE, put_text, stored
from browser.served import Served, served_with
from examples import Example
from samples.conversations import SHEET
from sites import rebuilt


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The small handbook with a sheet, for tests that do not edit it."""
    with served_with(tmp_path_factory.mktemp("rehearsal") / "root", boots=SHEET) as site:
        yield site


def test_points_are_entered_kept_and_recorded(browser: Browser, small: Served) -> None:
    browser.on_day(date(2026, 11, 23))
    on_sheet(browser, small)
    assert total(browser) == "0 of 15"
    give(browser, "Asked first.", 2)
    assert "2 lines still have no points." in browser.texts(SHEET_VERDICT)[0]
    assert "Record this result" not in browser.texts(SHEET_BUTTONS)
    fill_in(browser)
    assert total(browser) == "13 of 15"
    browser.one("textarea").send_keys("Ask when it began.")
    on_sheet(browser, small)
    assert given(browser) == ["2", "0", "11"]
    assert browser.one("textarea").get_attribute("value") == "Ask when it began."
    assert browser.one(PRINTED_NOTE).get_attribute("textContent") == "Ask when it began."
    assert recorded(browser, "scenario/boots") is None
    press(browser, "Record this result")
    assert recorded(browser, "scenario/boots") == pytest.approx(13 / 15)
    assert browser.texts(SHEET_VERDICT) == [
        "Points given on 23 November 2026. Recorded: 87 %, on 23 November 2026. You have passed."
    ]
    press(browser, "Start again")
    assert given(browser) == ["", "", ""]
    assert browser.one("textarea").get_attribute("value") == ""
    assert stored(browser) == {}
    assert recorded(browser, "scenario/boots") == pytest.approx(13 / 15), "what was recorded stays"


@pytest.mark.parametrize("typed", ["13", "-1", "1.5", ""])
def test_only_points_can_be_typed(browser: Browser, small: Served, typed: str) -> None:
    on_sheet(browser, small)
    give(browser, "Let them walk.", 3)
    box = browser.one(TYPED_POINTS)
    box.clear()
    box.send_keys(typed, Keys.TAB)
    assert given(browser) == ["", "", ""]
    assert total(browser) == "0 of 15"


SHEET_CHANGED = "The sheet has changed since these points were given. Lines that are new or different have none yet."
SHEET_EDITS: dict[str, tuple[tuple[str, str], list[str], bool]] = {
    "line added above": (("rubric:\n", "rubric:\n  - {criterion: Smiled.}\n"), ["", "2", "0", "11"], False),
    "line removed": (("  - {criterion: Asked first., points: 2}\n", ""), ["0", "11"], False),
    "punctuation": (("Asked first.", "Asked first!"), ["2", "0", "11"], False),
    "line in other words": (("Asked first.", "Asked where."), ["", "0", "11"], True),
    "fewer points": (("points: 12", "points: 10"), ["2", "0", ""], False),
    "more points": (("points: 2}", "points: 4}"), ["2", "0", "11"], False),
}


@pytest.mark.parametrize("name", SHEET_EDITS)
def test_edit_of_a_sheet(browser: Browser, example: Example, name: str) -> None:
    (old, new), points, is_changed = SHEET_EDITS[name]
    assert SHEET.count(old) == 1
    with rehearsing(browser, example) as site:
        fill_in(browser)
        rebuilt(example, boots=SHEET.replace(old, new))
        on_sheet(browser, site)
        assert given(browser) == points
        assert (SHEET_CHANGED in browser.texts(SHEET_NOTE)) == is_changed
        assert total(browser).startswith(f"{sum(int(one or 0) for one in points)} of ")


def test_renamed_sheet_keeps_its_points(browser: Browser, example: Example) -> None:
    with rehearsing(browser, example) as site:
        fill_in(browser)
        (example.playbooks / "shop/boots.yml").unlink()
        rebuilt(example, fitting=SHEET.replace("kind: scenario\n", "kind: scenario\nwas: boots\n"))
        on_sheet(browser, site, "scenario/fitting/")
        assert given(browser) == ["2", "0", "11"]


def test_two_tabs_show_the_same_sheet(browser: Browser, small: Served) -> None:
    on_sheet(browser, small)
    give(browser, "Asked first.", 1)
    with browser.second_tab():
        on_sheet(browser, small)
        give(browser, "Measured both feet.", 1)
        browser.one("textarea").send_keys("Good.")
    browser.until(lambda: given(browser) == ["1", "1", ""], "the first tab does not show it")
    browser.until(lambda: browser.one("textarea").get_attribute("value") == "Good.")
    give(browser, "Let them walk.", 5)
    with browser.second_tab():
        on_sheet(browser, small)
        assert given(browser) == ["1", "1", "5"]
        assert browser.one("textarea").get_attribute("value") == "Good."


def test_points_that_another_tab_gave_a_moment_ago_are_kept(browser: Browser, small: Served) -> None:
    on_sheet(browser, small)
    give(browser, "Measured both feet.", 1)
    ((key, kept),) = stored(browser).items()
    give(browser, "Measured both feet.", 0)
    put_text(browser, key, json.dumps(kept))
    give(browser, "Asked first.", 2)
    on_sheet(browser, small)
    assert given(browser) == ["2", "1", ""]


@pytest.mark.parametrize("storage", [BLOCKED, FULL, GONE], ids=["blocked", "full", "gone"])
def test_sheet_works_if_nothing_is_kept(browser: Browser, small: Served, storage: str) -> None:
    browser.before_scripts(storage)
    on_sheet(browser, small)
    fill_in(browser)
    assert total(browser) == "13 of 15"
    assert "Your browser keeps nothing for this site" in browser.one(SHEET_BOX).text
    press(browser, "Start again")
    assert given(browser) == ["", "", ""]


STRANGE_SHEETS: list[Any] = [
    {"on": "2026-11-23", "note": 1, "points": {}},
    {"on": "today", "note": "", "points": {}},
    {"on": "2026-11-23", "note": "", "points": "x"},
    {"on": "2026-11-23", "note": "", "points": None},
    "x",
]


@pytest.mark.parametrize("entry", STRANGE_SHEETS, ids=str)
def test_strange_sheet_is_not_trusted(browser: Browser, small: Served, entry: Any) -> None:
    on_sheet(browser, small)
    give(browser, "Asked first.", 1)
    (key,) = stored(browser)
    put_text(browser, key, json.dumps({"_sheet": entry}))
    on_sheet(browser, small)
    assert given(browser) == ["", "", ""]
    assert browser.shown(SHEET_NOTE) == []
    fill_in(browser)
    on_sheet(browser, small)
    assert given(browser) == ["2", "0", "11"]
    assert browser.complaints() == []


def test_partner_has_a_separate_card(browser: Browser, small: Served) -> None:
    on_sheet(browser, small)
    assert browser.shown(PARTNER_TEXT) == [], "it would give the answer away"
    assert "broad feet" not in " ".join(browser.texts(SHEET_ABOVE))
    browser.click(PARTNER_FOLD)
    assert "broad feet" in browser.texts(PARTNER_TEXT)[-1]


def test_sheet_without_scripts_has_no_controls(browser: Browser, small: Served) -> None:
    browser.without_scripts()
    browser.open(small(PLAY))
    assert browser.shown(WRITING_CONTROLS) == []
    assert "Measured both feet. 1" in browser.texts(RUBRIC)[0]
    browser.click(PARTNER_FOLD)
    assert "broad feet" in browser.one(PARTNER).text


def test_sheet_is_accessible(browser: Browser, site: Served) -> None:
    loaded(browser, site("scenario/boots-fitting/"))
    browser.one(SHEET_FIELDS)
    assert barriers(browser) == {}
    for row in browser.all(SHEET_LINES):
        browser.click(row.find_elements("css selector", "input")[1])
    press(browser, "Record this result")
    assert barriers(browser) == {}
