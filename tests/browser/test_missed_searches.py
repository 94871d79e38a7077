"""Searches that found nothing: shown to whoever typed them, and to the team only if they say so."""

from __future__ import annotations

from pathlib import Path

import pytest

from browser.engines import Browser
from browser.pages.device import press
from browser.pages.missed import (
    MISSED,
    MISSED_BOX,
    MISSED_BUTTONS,
    MISSED_STATUS,
    REMOVE_ALL_MISSED,
    TEAM_MISSED,
    TEAM_MISSED_IMAGES,
    TEAM_MISSED_PART,
    WITH_MISSED,
    focused,
    keep_missed,
    miss,
    open_missed,
)
from browser.pages.page import barriers
from browser.pages.progress import DOWNLOADS, TODAY, give_name, save, take, written
from browser.pages.storage import BLOCKED, GONE, entries, put
from browser.pages.team import LATELY, Desk
from browser.served import Served

HOSTILE = "<img src=x onerror=alert(1)>"
GAITERS = miss("Gaiters", "2026-11-22", 3)
POLES = miss("walking poles", "2026-11-21")


def test_reader_sees_what_was_not_found_the_newest_first_and_removes_it(browser: Browser, site: Served) -> None:
    keep_missed(browser, site, POLES, GAITERS, miss(HOSTILE, "2026-11-01"))
    assert open_missed(browser, site) == [
        "Gaiters\n22 November 2026 · 3 times\nRemove",
        "walking poles\n21 November 2026 · once\nRemove",
        f"{HOSTILE}\n1 November 2026 · once\nRemove",
    ]
    browser.click(MISSED_BUTTONS)
    assert focused(browser) == "Remove “walking poles”"
    assert list(entries(browser, "_missed")) == [HOSTILE, "walking poles"]
    browser.click(REMOVE_ALL_MISSED)
    assert browser.all(MISSED) == []
    assert browser.one(MISSED_STATUS).get_attribute("textContent") == "Removed."
    assert focused(browser) == "ctMissed"
    assert entries(browser, "_missed") == {}
    assert browser.complaints() == []


def test_where_nothing_was_missed_there_is_nothing_to_see(browser: Browser, site: Served) -> None:
    assert open_missed(browser, site) == []
    assert "found nothing" not in browser.one("article").text
    assert browser.one(MISSED_BOX).size["height"] == 0
    assert browser.shown(WITH_MISSED) == []


@pytest.mark.parametrize("storage", [BLOCKED, GONE], ids=["blocked", "gone"])
def test_where_the_browser_keeps_nothing_the_page_works(browser: Browser, site: Served, storage: str) -> None:
    browser.before_scripts(storage)
    assert open_missed(browser, site) == []
    assert browser.shown(WITH_MISSED) == []


def test_what_was_searched_for_stays_on_the_device_unless_the_reader_includes_it(
    browser: Browser, site: Served, tmp_path: Path
) -> None:
    browser.before_scripts(DOWNLOADS)
    browser.on_day(TODAY)
    keep_missed(browser, site, GAITERS)
    put(browser, "_recent", {"1": {"text": "shell"}})
    open_missed(browser, site)
    give_name(browser, "Ana")
    open_missed(browser, site)
    without = written(tmp_path / "without.json", save(browser))
    assert "aiters" not in without.read_text("utf-8")
    browser.click(WITH_MISSED)
    file = save(browser)
    assert file["entries"] == {"_missed": {"gaiters": GAITERS}}
    browser.run("localStorage.clear()")

    keep_missed(browser, site, POLES)
    open_missed(browser, site)
    assert take(browser, without) == "Everything in it was here already."
    assert list(entries(browser, "_missed")) == ["walking poles"]
    assert take(browser, written(tmp_path / "with.json", file)) == "1 entries loaded from the file of Ana."
    assert [text.partition("\n")[0] for text in browser.texts(MISSED)] == ["Gaiters", "walking poles"]
    assert browser.shown(WITH_MISSED), "there is something to include"


def test_file_never_makes_the_list_longer_than_it_may_be(browser: Browser, site: Served, tmp_path: Path) -> None:
    browser.before_scripts(DOWNLOADS)
    browser.on_day(TODAY)
    keep_missed(browser, site, *(miss(f"theirs {n}", "2026-11-21") for n in range(200)))
    open_missed(browser, site)
    give_name(browser, "Ana")
    open_missed(browser, site)
    browser.click(WITH_MISSED)
    path = written(tmp_path / "ana.json", save(browser))
    browser.run("localStorage.clear()")
    keep_missed(browser, site, miss("newest", "2026-11-23"), *(miss(f"own {n}", "2026-11-20") for n in range(199)))
    open_missed(browser, site)
    take(browser, path)
    kept = entries(browser, "_missed")
    assert len(kept) == 200
    assert "newest" in kept
    assert not any(name.startswith("own") for name in kept)


def test_two_people_on_a_device_do_not_see_each_others(browser: Browser, site: Served) -> None:
    keep_missed(browser, site, GAITERS)
    open_missed(browser, site)
    give_name(browser, "Ana")
    assert [text.partition("\n")[0] for text in open_missed(browser, site)] == ["Gaiters"]
    browser.run("window.before = true")
    press(browser, "Finish")
    browser.until(lambda: not browser.run("return window.before"), "the page is not redrawn")
    assert open_missed(browser, site) == []


def test_list_and_choice_are_accessible(browser: Browser, site: Served) -> None:
    keep_missed(browser, site, GAITERS, miss("x" * 100), miss("واقي المطر"))
    open_missed(browser, site)
    assert barriers(browser) == {}


def test_team_page_says_what_most_people_missed_and_what_to_do(browser: Browser, site: Served, tmp_path: Path) -> None:
    desk = Desk(browser, site, tmp_path)

    def file(name: str, *missed: object, file: str = "", **changes: str) -> Path:
        stored = {"_results": LATELY, "_missed": {str(n): one for n, one in enumerate(missed)}}
        return desk.file(name, {}, file, entries=stored, **changes)

    desk.put(
        file("Ana", miss("gaiters", times=2), miss(HOSTILE, times=9), miss("", times=3), miss("late", "9999-12-31")),
        file("Ben", miss("GAITERS"), miss("poles")),
        file("Ben", miss("old"), file="old.json", exported="2026-11-01T10:00:00"),
        desk.file("Cora", LATELY),
    )
    assert browser.texts(TEAM_MISSED) == [
        "gaiters\n2 people · 3 times",
        f"{HOSTILE}\n1 person · 9 times",
        "poles\n1 person · once",
    ]
    assert browser.all(TEAM_MISSED_IMAGES) == []
    for word in ("alias", "misspelling", "under synonyms in site_config.yml", "write the page"):
        assert word in browser.one(TEAM_MISSED_PART).text
    assert barriers(browser) == {}
    assert browser.complaints() == []


def test_of_many_the_team_page_lists_fifty_and_counts_the_others(
    browser: Browser, site: Served, tmp_path: Path
) -> None:
    desk = Desk(browser, site, tmp_path)
    missed = {str(n): miss(f"search {n}") for n in range(62)}
    desk.put(desk.file("Ana", {}, entries={"_missed": missed}))
    assert len(browser.all(TEAM_MISSED)) == 50
    assert "And 12 more." in browser.one(TEAM_MISSED_PART).text


def test_team_page_without_missed_searches_does_not_mention_them(
    browser: Browser, site: Served, tmp_path: Path
) -> None:
    desk = Desk(browser, site, tmp_path)
    desk.put(desk.file("Ana", LATELY))
    assert browser.all(TEAM_MISSED_PART) == []
