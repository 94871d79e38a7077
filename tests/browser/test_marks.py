"""Links to finished things are marked, in every engine, edition and folder, without moving anything."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from browser.engines import DESKTOP, PHONE, Browser
from browser.pages.checklist import first_ids, tick
from browser.pages.marks import (
    BOXES,
    CARD,
    CARD_LINKS,
    CARD_TICK,
    CARDS,
    CONTENTS_MARKED,
    COVERED,
    DONE_COUNT,
    HERE_MARKED,
    MARKED,
    NAV_LINKS,
    SECTION,
    TICK,
    TICK_OR_ONWARD,
    marked,
)
from browser.pages.page import KNOWS_ACTIVITIES, barriers, colours, violations
from browser.pages.path import BACK, LESSON, READ, activity_index, full, read, record
from browser.pages.storage import one_by_one, put
from browser.served import Served, served
from examples import TODAY, Example
from samples.checklists import CHECKS
from sites import built


def test_link_to_something_done_says_so(browser: Browser, site: Served) -> None:
    read(browser, site, LESSON)
    browser.open(site(SECTION))
    browser.until(lambda: browser.all(CARD + MARKED))
    (name,) = marked(browser)
    assert re.fullmatch("The first two minutes with a customer ?, done", name)
    browser.open(site(f"{LESSON}/"))
    browser.until(lambda: browser.all(TICK))
    assert len(marked(browser, NAV_LINKS)) == 1
    assert browser.complaints() == []


def test_marks_update_at_once(browser: Browser, site: Served) -> None:
    browser.open(site(f"{LESSON}/"))
    browser.one(READ)
    assert not browser.all(TICK)
    browser.click(READ)
    browser.until(lambda: browser.all(HERE_MARKED))
    browser.click(BACK)
    browser.until(lambda: not browser.all(TICK))


def test_marks_follow_another_tab_and_the_back_button(browser: Browser, site: Served) -> None:
    browser.open(site(SECTION))
    browser.click(CARD)
    browser.click(READ)
    browser.driver.back()
    browser.until(lambda: browser.all(CARD + MARKED), "there is no mark on the page that was gone back to")
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    browser.open(site(f"{LESSON}/"))
    browser.click(BACK)
    browser.driver.close()
    browser.driver.switch_to.window(first)
    browser.until(lambda: not browser.all(TICK), "the mark is still there")


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
def test_nothing_moves_when_the_marks_come(browser: Browser, site: Served, size: tuple[int, int]) -> None:
    browser.screen(size)
    browser.open(site("section/foundations/"))
    browser.one(CARDS)
    before = browser.run(BOXES)
    results = {key: {"read": record()} for key, entry in activity_index(site).items() if entry.get("read")}
    put(browser, "_results", one_by_one(results))
    browser.run("countertalk.showBadges()")
    browser.until(lambda: len(browser.all(CARD_TICK)) > 3)
    assert browser.run(BOXES) == before


@pytest.mark.parametrize("page", [SECTION, f"{LESSON}/", "", "role/store_associate/"])
def test_marks_are_accessible(browser: Browser, site: Served, page: str) -> None:
    read(browser, site, LESSON)
    browser.open(site(page))
    browser.until(lambda: browser.run(KNOWS_ACTIVITIES))
    assert barriers(browser) == {}
    for dark in (False, True):
        browser.resize(PHONE)
        colours(browser, dark)
        browser.run("document.getElementById('__drawer').checked = true")
        assert violations(browser) == [], "in the menu"


@pytest.mark.parametrize("page", [SECTION, "role/store_associate/", "section/retail/"])
def test_tick_covers_no_word(browser: Browser, site: Served, page: str) -> None:
    browser.open(site("404.html"))
    put(browser, "_results", one_by_one(full(site)))
    for size in (PHONE, DESKTOP):
        browser.screen(size)
        browser.open(site(page))
        browser.until(lambda: len(browser.all(TICK)) > 3)
        assert browser.run(COVERED) == []


def test_section_counts_what_is_done(browser: Browser, site: Served) -> None:
    browser.open(site(SECTION))
    browser.one(CARD)
    assert browser.shown(DONE_COUNT) == [], "nothing is done, and nothing is said"
    read(browser, site, LESSON)
    browser.open(site(SECTION))
    browser.until(lambda: browser.shown(DONE_COUNT))
    every = {str(link.get_attribute("href")) for link in browser.all(CARD_LINKS)}
    to_do = [key for key in activity_index(site) if any(f"/{key}/" in href for href in every)]
    assert browser.texts(DONE_COUNT) == [f"1 of {len(to_do)} done"]


def test_pages_for_customers_show_nothing_of_the_reader(browser: Browser, site: Served) -> None:
    read(browser, site, LESSON)
    browser.open(site("case_study/brightbuild/"))
    browser.one("h1")
    assert browser.run("countertalk.showBadges(); return window.countertalk.activities ?? null") is None
    assert not browser.all(TICK_OR_ONWARD)


def test_table_of_contents_is_not_marked(browser: Browser, site: Served) -> None:
    read(browser, site, LESSON)
    browser.until(lambda: browser.all(TICK))
    assert not browser.all(CONTENTS_MARKED)


def test_two_sites_on_one_host_have_separate_marks(browser: Browser, site: Served) -> None:
    read(browser, site, LESSON)
    browser.open(site.second(SECTION))
    browser.one(CARD)
    assert not browser.all(TICK)
    browser.open(site.second(f"{LESSON}/"))
    browser.click(READ)
    browser.open(site.second(SECTION))
    browser.until(lambda: len(browser.all(CARD_TICK)) == 1)


def test_marks_in_a_folder_of_files(browser: Browser, site: Served) -> None:
    folder = site.folder.as_uri()
    browser.open(f"{folder}/{LESSON}/index.html")
    browser.run("localStorage.clear()")
    browser.click(READ)
    browser.until(lambda: browser.all(HERE_MARKED))
    browser.open(f"{folder}/{SECTION}index.html")
    browser.until(lambda: browser.all(CARD + MARKED))
    browser.run("localStorage.clear()")


LIST = "shop/closing.yml"
EDITS: dict[str, tuple[str, str, str, bool]] = {
    "nothing": (LIST, "", "", True),
    "another name that says what it was": (
        "shop/evening.yml",
        "kind: checklist\n",
        "kind: checklist\nwas: closing\n",
        True,
    ),
    "another name that says nothing": ("shop/evening.yml", "", "", False),
    "a line in other words": (LIST, "Turn off the lights.", "Switch off the lights.", True),
    "a line that was added": (LIST, "    items:\n", "    items:\n      - {id: alarm, text: Set the alarm.}\n", False),
    "a line that was removed": (LIST, "      - {id: till, text: Count the till.}\n", "", True),
}
"""What is edited, and whether the list still counts as done."""


@pytest.mark.parametrize("name", EDITS)
def test_marks_after_an_edit(browser: Browser, example: Example, name: str, tmp_path: Path) -> None:
    path, old, new, stays = EDITS[name]
    example.write(LIST, CHECKS)
    with served(built(example.root, tmp_path, TODAY)) as site:
        browser.open(site("checklist/closing/"))
        tick(browser, *first_ids(browser, 99))
        browser.open(site("section/shop/"))
        browser.until(lambda: len(marked(browser)) == 1)
        (example.playbooks / LIST).unlink()
        example.write(path, CHECKS.replace(old, new) if old else CHECKS)
        built(example.root, tmp_path, TODAY)
        browser.open(site("section/shop/"))
        browser.until(lambda: browser.run("return !!countertalk.activities"))
        assert len(marked(browser)) == stays
