"""A learning path, its steps and the lessons that are read on the way."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from browser.engines import Browser
from browser.pages.storage import one_by_one, put
from browser.served import Served

TRAIL_LINKS = ".ct-trail a"
READ_BUTTON = ".ct-read button"
ONWARD_STEP = ".ct-onward__step"
ONWARD_LINKS = ".ct-onward a"
ONWARD_LINES = ".ct-onward li"
PATH_STARTED = "[data-ct-way][data-ct-started]"
ONWARD_OR_NEXT = ".ct-onward a, .ct-next a"
ONWARD_STARTED = ".ct-onward[data-ct-started]"
PATH_OR_RECEIPT = ".ct-progress h2, [data-ct-receipt] h2"
TRAIL_BUTTON = ".ct-trail .ct-button"
READ_NOTE = ".ct-read__note"
READ_PARTS = ".ct-read > *"
ONWARD_RECEIPT = ".ct-onward a[href*=receipt]"
START_TITLE = ".ct-start__title"
START_LABEL = ".ct-start .ct-label"
START_LINKS = ".ct-start a"
READ_BOX = ".ct-read"
STEPS = ".ct-path > li"
READ_WARNING = ".ct-read .ct-note"
STATE_SOON = ".ct-path__state .ct-shape--soon"

DAY = date(2026, 11, 23)
LESSON = "lesson/greeting-in-store"
READ = ".ct-read > .ct-button"
BACK = ".ct-read > .ct-text-button"
PATH = "learning_path/store-associate-foundations"
RECEIPT = f"progress/receipt/#{PATH}"


def record(on: str = "2026-11-20", share: float = 1, **of: str) -> dict[str, Any]:
    return {"on": on, "share": share, "of": of, "version": "2026-11-02"}


def activity_index(site: Served) -> dict[str, Any]:
    text = (site.folder / "assets/activity-index.js").read_text("utf-8")
    return dict(json.loads(text.partition("=")[2].strip().removesuffix(";")))


def read(browser: Browser, site: Served, lesson: str) -> None:
    """Read a lesson to its end."""
    browser.open(site(f"{lesson}/"))
    browser.click(READ)
    browser.until(lambda: browser.shown(BACK))


def full(site: Served, *but: str) -> dict[str, Any]:
    """What is recorded once every step of the path is done."""
    found = {}
    for key, entry in activity_index(site).items():
        parts = [part for part in ("read", "quiz", "checklist", "scenario") if entry.get(part)]
        if key not in but and "steps" not in entry:
            found[key] = {part: record(**(entry[part].get("of", {}) if part != "read" else {})) for part in parts}
    return found


def show(browser: Browser, site: Served, results: dict[str, Any], page: str = f"{PATH}/") -> None:
    """Open a page for a reader who has done that."""
    browser.on_day(DAY)
    browser.open(site("404.html"))
    put(browser, "_results", one_by_one(results))
    browser.open(site(page))


def states(browser: Browser) -> dict[str, str]:
    """What is said about the steps, by kind/id; open ones are left out."""
    found = ((str(step.get_attribute("data-ct-step")), step) for step in browser.shown(".ct-path > li"))
    shown = ((key, step.find_elements("css selector", ".ct-path__state")) for key, step in found)
    return {key: state[0].text for key, state in shown if state}


def trail(browser: Browser) -> list[str]:
    return browser.texts(".ct-trail > *")
