"""My team's progress: files of several people side by side."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from browser.engines import Browser
from browser.pages.page import loaded
from browser.pages.path import PATH
from browser.pages.progress import record
from browser.served import Served

TEAM_IMAGES = ".ct-team img"
TEAM_ROOT = "[data-ct-team]"
TEAM_ROWS = ".ct-team tbody tr"
TEAM_DETAILS = ".ct-team summary"
TEAM_FILES = ".ct-team > .ct-rows li"
TEAM_REMOVE = ".ct-team > .ct-rows button"
TEAM_FIELD = "[data-ct-team] input"
TEAM_FILE_NAMES = ".ct-team > .ct-rows strong"
TEAM_LINES = ".ct-team details li"
TEAM_BUTTONS = ".ct-team button"

TEAM = "progress/team/"
TODAY = date(2026, 11, 23)
SITE = "The Coach's Playbook"
QUIET = {"lesson/greeting-in-store": {"read": record("2026-10-01")}}
LATELY = {"lesson/greeting-in-store": {"read": record("2026-11-20")}}


class Desk:
    """The page, and a folder with the files that are put on it."""

    def __init__(self, browser: Browser, site: Served, folder: Path) -> None:
        self.browser = browser
        self.folder = folder
        browser.on_day(TODAY)
        loaded(browser, site(TEAM))
        browser.one("[data-ct-team] input")

    def file(self, name: Any, results: Any, file: str = "", **changes: Any) -> Path:
        found = {
            "format": "countertalk-progress",
            "version": 2,
            "site": {"name": SITE, "path": "/"},
            "name": name,
            "exported": "2026-11-22T10:00:00",
            "ways": [],
            "entries": {"_results": results},
        }
        return self.text(json.dumps(found | changes), file or f"{name}.json")

    def text(self, text: str, file: str) -> Path:
        path = self.folder / file
        path.write_text(text, encoding="utf-8")
        return path

    def put(self, *paths: Path) -> None:
        count = len(self.browser.all(".ct-team > .ct-rows li")) + len(paths)
        self.browser.one("[data-ct-team] input").send_keys("\n".join(map(str, paths)))
        self.browser.until(lambda: len(self.browser.all(".ct-team > .ct-rows li")) == count, "the files are not there")

    def rows(self) -> list[list[str]]:
        found: list[list[str]] = self.browser.run(
            "return [...document.querySelectorAll('.ct-team tbody tr')]"
            ".map((row) => [...row.cells].map((cell) => cell.textContent))"
        )
        return found

    def said(self) -> str:
        return self.browser.one("[data-ct-team] [role=status]").text


def everything(browser: Browser) -> dict[str, Any]:
    """The records of somebody who has finished a path."""
    found: dict[str, Any] = browser.run(
        "const results = {}; for (const key of countertalk.activities[arguments[0]].steps)"
        " for (const part of ['read', 'quiz', 'checklist', 'scenario']) if (countertalk.activities[key][part])"
        " (results[key] ??= {})[part] ="
        " { on: '2026-11-20', share: 1, of: countertalk.activities[key][part].of ?? {}, version: '2026-10-01' };"
        "return results",
        PATH,
    )
    return found


def heights_of_controls(browser: Browser) -> list[float]:
    found: list[float] = browser.run(
        "return [...document.querySelectorAll('.ct-team :is(button, input, summary)')].map((e) => e.offsetHeight)"
    )
    return found
