"""Progress as a file: saved under the reader's name, and loaded in another browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from browser.engines import Browser
from browser.pages.marks import NAV_TICK
from browser.pages.path import PATH
from browser.pages.progress import (
    CARRY,
    CARRY_BUTTON,
    DONE,
    DOWNLOADS,
    FILE,
    NAME,
    QUIZ,
    TODAY,
    do,
    give_name,
    open_progress,
    record,
    save,
    take,
    written,
)
from browser.pages.question import answer
from browser.pages.quiz import questions, results
from browser.pages.storage import BLOCKED, FULL, GONE, LEAVE_ROOM
from browser.served import Served


def test_progress_is_saved_as_a_file_under_the_readers_name(browser: Browser, site: Served) -> None:
    browser.before_scripts(DOWNLOADS)
    browser.on_day(TODAY)
    do(browser, site, PATH)
    open_progress(browser, site)
    browser.click(CARRY_BUTTON)
    assert "Give your name first" in browser.one(CARRY).text
    assert browser.run("return document.activeElement.name") == "name"
    give_name(browser, NAME)
    open_progress(browser, site)
    file = save(browser)
    assert browser.run("return window.file") == "countertalk-progress-ana-íñiguez-b-2026-11-23.json"
    assert (file["format"], file["version"], file["name"]) == ("countertalk-progress", 2, NAME)
    assert file["site"] == {"name": "The Coach's Playbook", "path": "/"}
    assert file["exported"].startswith("2026-11-23T12:0")
    assert len(file["entries"]["_results"]) == 16
    (way,) = file["ways"]
    assert way == {
        "title": "Foundations for the shop floor",
        "done": 16,
        "of": 16,
        "finished": True,
        "share": pytest.approx(0.94),
        "on": "2026-11-20",
        "until": "2027-11-20",
    }


def test_saved_progress_is_imported_in_another_browser(browser: Browser, site: Served, tmp_path: Path) -> None:
    browser.before_scripts(DOWNLOADS)
    do(browser, site, PATH)
    browser.open(site(f"{QUIZ}/"))
    question = questions(browser)[0]
    answer(browser, question)
    give_name(browser, NAME)
    open_progress(browser, site)
    path = written(tmp_path / "ana.json", save(browser))
    browser.run("localStorage.clear()")
    assert "will be here" in open_progress(browser, site)
    assert f"entries loaded from the file of {NAME}." in take(browser, path)
    assert len(browser.texts(DONE)) == 16
    assert take(browser, path) == "Everything in it was here already."
    browser.open(site(f"{QUIZ}/"))
    questions(browser)
    assert list(results(browser)) == [question]


def test_navigation_has_marks_as_soon_as_progress_is_loaded(browser: Browser, shapes: Served, tmp_path: Path) -> None:
    browser.before_scripts(DOWNLOADS)
    do(browser, shapes, "lesson/first-words")
    give_name(browser, NAME)
    open_progress(browser, shapes)
    path = written(tmp_path / "ana.json", save(browser))
    browser.run("localStorage.clear()")
    open_progress(browser, shapes)
    assert browser.all(NAV_TICK) == []
    take(browser, path)
    browser.until(lambda: browser.all(NAV_TICK), "the navigation has no marks")


def test_newer_progress_here_stays(browser: Browser, site: Served, tmp_path: Path) -> None:
    browser.before_scripts(DOWNLOADS)
    do(browser, site, "lesson/what-sales-does", on="2026-11-01")
    give_name(browser, "Ana")
    open_progress(browser, site)
    path = written(tmp_path / "ana.json", save(browser))
    do(browser, site, "lesson/what-sales-does", on="2026-11-05")
    open_progress(browser, site)
    said = "0 entries loaded from the file of Ana. 1 stay as they are here: newer, or just as good."
    assert take(browser, path) == said
    assert "5 November 2026" in browser.texts(DONE)[0]


def test_day_that_has_not_come_does_not_win_for_ever(browser: Browser, site: Served, tmp_path: Path) -> None:
    browser.on_day(TODAY)
    do(browser, site, "lesson/what-sales-does", on="2026-11-05")
    open_progress(browser, site)
    results = {
        "lesson/what-sales-does": {"read": record("9999-12-31")},
        "lesson/closing": {"read": record("2026-11-25")},
        "lesson/alpine-range": {"read": record("2026-11-24")},
    }
    file = {**FILE, "site": {"name": "The Coach's Playbook"}, "name": "Ana", "entries": {"_results": results}}
    assert take(browser, written(tmp_path / "x.json", file)) == (
        "1 entries loaded from the file of Ana."
        " Entries left out because their day has not come yet: 2. Check the date on both devices."
    )
    assert "5 November 2026" in browser.texts(DONE)[1]


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("", "This is not a progress file."),
        ("PK\u0003", "This is not a progress file."),
        ([1], "This is not a progress file."),
        (FILE, "This is not a progress file."),
        ({**FILE, "version": 3}, "This file comes from a newer version of this site."),
        (
            {**FILE, "site": {"name": "<img src=x onerror=alert(1)>"}},
            "from another site: <img src=x onerror=alert(1)>.",
        ),
        ({**FILE, "site": {"name": "The Coach's Playbook"}}, "Everything in it was here already."),
        (" " * 6_000_001, "This file is too large"),
        ("[" * 1_000_000, "This is not a progress file."),
    ],
)
def test_file_without_anything_for_this_site_is_reported(
    browser: Browser, site: Served, tmp_path: Path, file: Any, said: str
) -> None:
    open_progress(browser, site)
    assert said in take(browser, written(tmp_path / "x.json", file))
    assert "will be here" in open_progress(browser, site)
    assert browser.complaints() == []


@pytest.mark.parametrize("storage", [BLOCKED, FULL, GONE], ids=["blocked", "full", "gone"])
def test_browser_without_room_imports_nothing(browser: Browser, site: Served, tmp_path: Path, storage: str) -> None:
    browser.before_scripts(storage)
    open_progress(browser, site)
    entries = {"_results": {"lesson/what-sales-does": {"read": record()}}}
    path = written(tmp_path / "x.json", {**FILE, "site": {"name": "The Coach's Playbook"}, "entries": entries})
    assert "Your browser has no room for it. Nothing was loaded." in take(browser, path)


def test_file_that_fits_only_partly_changes_nothing(browser: Browser, site: Served, tmp_path: Path) -> None:
    do(browser, site, "lesson/closing")
    before = open_progress(browser, site)
    browser.run(LEAVE_ROOM, 1000)
    entries = {
        "_results": {"lesson/closing": {"read": record("2026-11-22")}, "lesson/what-sales-does": {"read": record()}},
        "quiz/store-selling": {"first": {"key": "12345678", "chosen": ["x" * 2000], "on": "2026-11-20"}},
    }
    path = written(tmp_path / "x.json", {**FILE, "site": {"name": "The Coach's Playbook"}, "entries": entries})
    assert "Your browser has no room for it. Nothing was loaded." in take(browser, path)
    assert open_progress(browser, site) == before
    assert browser.complaints() == []
