"""My team's progress: files side by side, what needs attention first, and nothing leaves the page."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from browser.engines import Browser
from browser.pages.page import barriers, loaded
from browser.pages.progress import DOWNLOADS, record
from browser.pages.storage import stored
from browser.pages.team import (
    LATELY,
    QUIET,
    SITE,
    TEAM,
    TEAM_BUTTONS,
    TEAM_DETAILS,
    TEAM_FIELD,
    TEAM_FILE_NAMES,
    TEAM_FILES,
    TEAM_IMAGES,
    TEAM_LINES,
    TEAM_REMOVE,
    Desk,
    everything,
    heights_of_controls,
)
from browser.served import Served

HOSTILE = '<img src=x onerror="alert(1)">=1+1'


@pytest.fixture
def desk(browser: Browser, site: Served, tmp_path: Path) -> Desk:
    browser.before_scripts(DOWNLOADS)
    return Desk(browser, site, tmp_path)


def test_files_become_a_table_with_what_needs_attention_first(desk: Desk) -> None:
    ana = desk.file("Ana", everything(desk.browser))
    desk.put(ana, desk.file("Ben", LATELY), desk.file("Cora", QUIET), desk.file("Dan", {}))
    path = "Foundations for the shop floor"
    assert desk.rows() == [
        ["Dan", "–", "–", "–", "–", "no path begun yet"],
        ["Cora", path, "1 of 16", "–", "1 October 2026", "nothing for 53 days"],
        ["Ana", path, "16 of 16", "100 %", "20 November 2026", "finished"],
        ["Ben", path, "1 of 16", "–", "20 November 2026", "on the way"],
    ]
    assert desk.said() == "Files read: 4."
    desk.browser.click(TEAM_DETAILS)
    (step,) = desk.browser.until(lambda: desk.browser.texts(TEAM_LINES))
    assert "The first two minutes with a customer" in step
    assert "1 October 2026 · content of 1 October 2026 · confirmed again on 5 November 2026" in step


def test_bad_file_does_not_hide_the_others(desk: Desk) -> None:
    bad = (
        desk.text("hello", "notes.txt"),
        desk.text(" " * 10_000_000, "large.json"),
        desk.text("[" * 100_000, "deep.json"),
    )
    newer = desk.file("New", {}, version=3)
    desk.put(*bad, desk.file("Ana", LATELY), newer)
    assert [row[0] for row in desk.rows()] == ["Ana"]
    assert desk.said() == "Files read: 1. Files that cannot be used: 4, see below."
    listed = desk.browser.texts(TEAM_FILES)
    assert desk.browser.texts(TEAM_FILE_NAMES) == [
        "notes.txt",
        "large.json",
        "deep.json",
        "New.json",
        "Ana.json",
    ]
    for text, reason in zip(
        listed, ("not a progress file", "too large", "not a progress file", "newer version", "Ana"), strict=True
    ):
        assert reason in text
    assert desk.browser.complaints() == []


def test_newest_of_two_files_of_a_person_counts_and_the_other_is_mentioned(desk: Desk) -> None:
    old = desk.file("Ana", QUIET, "old.json", exported="2026-10-02T10:00:00")
    desk.put(desk.file("ana", LATELY, "new.json"), old)
    assert [row[4] for row in desk.rows()] == ["20 November 2026"]
    (text,) = (text for text in desk.browser.texts(TEAM_FILES) if text.startswith("old.json"))
    assert "an older file of somebody who has sent a newer one, not counted" in text


def test_what_has_a_day_that_has_not_come_is_not_counted(desk: Desk) -> None:
    ahead = {name: {"read": record("9999-12-31")} for name in ("lesson/greeting-in-store", "lesson/what-sales-does")}
    old = desk.file("Ana", ahead, "old.json", exported="9999-12-31T10:00:00")
    desk.put(old, desk.file("Ana", LATELY, "new.json"))
    assert [row[4] for row in desk.rows()] == ["20 November 2026"]
    (text,) = (text for text in desk.browser.texts(TEAM_FILES) if text.startswith("old.json"))
    assert "entries not counted because their day has not come yet: 2" in text
    assert "not counted" in text.rpartition(": 2")[2], "nor is the file the newest"


def test_file_is_removed_and_the_focus_stays_in_the_list(desk: Desk) -> None:
    desk.put(desk.file("Ana", LATELY), desk.file("Ben", LATELY))
    buttons = [button.get_attribute("aria-label") for button in desk.browser.all(TEAM_REMOVE)]
    assert buttons == ["Remove Ana.json", "Remove Ben.json"]
    desk.browser.click(TEAM_REMOVE)
    assert [row[0] for row in desk.rows()] == ["Ben"]
    focus = "return document.activeElement.ariaLabel ?? document.activeElement.type"
    assert desk.browser.run(focus) == "Remove Ben.json"
    desk.browser.click(TEAM_REMOVE)
    assert desk.browser.run(focus) == "file"
    assert desk.rows() == []


def test_file_of_another_site_is_marked_and_shows_its_own_data(desk: Desk) -> None:
    way = {"title": "Bikes", "done": 2, "of": 5, "finished": False, "share": 0.5, "on": "2026-11-20"}
    desk.put(desk.file("Ana", {}, site={"name": "Bikes & Co", "path": "/"}, ways=[way]))
    assert desk.rows() == [["Ana", "Bikes", "2 of 5", "50 %", "20 November 2026", "from another site: Bikes & Co"]]


def test_table_is_downloaded_as_csv_without_formulas(desk: Desk) -> None:
    desk.put(desk.file("=1+1", LATELY, "a.json"), desk.file('Ben "B", jr', everything(desk.browser), "b.json"))
    (button,) = (one for one in desk.browser.shown(TEAM_BUTTONS) if one.text == "Download as CSV")
    desk.browser.click(button)
    desk.browser.until(lambda: desk.browser.run("return saved.length"))
    assert desk.browser.run("return window.file") == "countertalk-team-2026-11-23.csv"
    text = str(desk.browser.run("return saved[0]"))  # without its mark, which text() takes away
    head, *rows, note = csv.reader(io.StringIO(text))
    assert head[:5] == ["Person", "Path", "Done", "Of", "Score in %"]
    path = "Foundations for the shop floor"
    assert rows == [
        ["'=1+1", path, "1", "16", "", "2026-11-20", "", "", "2026-11-22", SITE],
        ['Ben "B", jr', path, "16", "16", "100", "2026-11-20", "2027-11-20", "", "2026-11-22", SITE],
    ]
    assert note[0].startswith("Self-reported.")


@pytest.mark.requests
def test_page_sends_nothing_and_keeps_nothing(desk: Desk, site: Served) -> None:
    before = stored(desk.browser)
    desk.browser.requests()
    desk.put(desk.file("Ana", everything(desk.browser)), desk.text("x", "bad.json"))
    desk.browser.click(TEAM_DETAILS)
    assert [address for address in desk.browser.requests() if address.startswith(("http", "file"))] == []
    assert stored(desk.browser) == before == {}
    assert desk.browser.run("return Object.keys(localStorage).filter((key) => key.includes('_results'))") == []
    loaded(desk.browser, site(TEAM))
    desk.browser.one(TEAM_FIELD)
    assert desk.rows() == []


def test_hostile_files_are_shown_as_text(desk: Desk) -> None:
    desk.browser.run("window.alert = () => (window.ran = true)")
    results = {
        HOSTILE: {"read": record()},
        "__proto__": {"read": record()},
        "lesson/x": {"read": record(HOSTILE)},
        **LATELY,
    }
    way = {"title": HOSTILE, "done": 1, "of": 2, "on": HOSTILE, "until": HOSTILE, "share": HOSTILE}
    entries = {"_results": results, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}
    here = desk.file(HOSTILE, {}, "here.json", entries=entries)
    there = desk.file(HOSTILE, {}, "there.json", site={"name": HOSTILE, "path": HOSTILE}, ways=[way, HOSTILE, 7, None])
    strange = desk.file({"toString": 1}, {}, "strange.json", exported=[1], ways={"a": 1}, entries={"_results": [1]})
    desk.put(here, there, strange)
    assert [row[0] for row in desk.rows()].count(HOSTILE) == 2
    for summary in desk.browser.all(TEAM_DETAILS):
        desk.browser.click(summary)
    assert (
        desk.browser.run("return [window.ran, ({}).polluted, document.querySelector(arguments[0])]", TEAM_IMAGES)
        == [None] * 3
    )
    assert desk.browser.complaints() == []


def test_hundred_files_are_accepted(desk: Desk) -> None:
    records = everything(desk.browser)
    desk.put(*(desk.file(f"Person {number}", records) for number in range(100)))
    assert len(desk.rows()) == 100


def test_dropped_files_are_read(desk: Desk) -> None:
    text = desk.file("Ana", LATELY).read_text("utf-8")
    refused = desk.browser.run(
        "const data = new DataTransfer(); data.items.add(new File([arguments[0]], 'ana.json'));"
        "const tell = (type) => document.querySelector('h1').dispatchEvent("
        "  new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));"
        "return [tell('dragover'), tell('drop')]",
        text,
    )
    assert refused == [False, False], "the browser would open the file"
    desk.browser.until(lambda: [row[0] for row in desk.rows()] == ["Ana"])


def test_page_is_accessible(browser: Browser, site: Served, tmp_path: Path) -> None:
    desk = Desk(browser, site, tmp_path)
    assert barriers(browser) == {}
    desk.put(desk.file("Ana", everything(browser)), desk.file("Cora", QUIET), desk.text("x", "bad.json"))
    browser.click(TEAM_DETAILS)
    assert barriers(browser) == {}
    assert min(heights_of_controls(browser)) >= 43.5


@pytest.mark.parametrize("page", ["review/", "roles/roles/", "progress/"])
def test_manager_finds_the_page(browser: Browser, site: Served, page: str) -> None:
    browser.open(site(page))
    (link, *_) = browser.all("article a[href$='team/']")
    assert link.text == "See how your team is getting on"


def test_page_without_scripts_says_what_it_is_for(browser: Browser, site: Served) -> None:
    browser.without_scripts()
    browser.open(site(TEAM))
    assert "It needs JavaScript" in browser.one("article").text
    assert "Self-reported." in browser.one("article").text
