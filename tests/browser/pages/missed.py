"""Searches that found nothing: on My progress, in the progress file, and of a team."""

from __future__ import annotations

from typing import Any

from browser.engines import Browser
from browser.pages.page import loaded
from browser.pages.progress import ME
from browser.pages.storage import PLAIN_FILE, put
from browser.served import Served

MISSED_BOX = "[data-ct-missed]"
MISSED = "[data-ct-missed] li"
MISSED_STATUS = "[data-ct-missed] [role=status]"
MISSED_BUTTONS = "[data-ct-missed] button"
REMOVE_ALL_MISSED = "[data-ct-missed] .ct-next button"
WITH_MISSED = "[data-ct-carry] [type=checkbox]"
TEAM_MISSED = ".ct-team > div > .ct-rows > li"
TEAM_MISSED_PART = ".ct-team > div:has(> .ct-rows)"
TEAM_MISSED_IMAGES = f"{TEAM_MISSED} img"


def miss(text: str, on: str = "2026-11-20", times: int = 1) -> dict[str, Any]:
    """A search that found nothing, as it is stored."""
    return {"text": text, "on": on, "times": times}


def keep_missed(browser: Browser, site: Served, *searches: dict[str, Any]) -> None:
    """Keep these searches for a reader without a name."""
    browser.open(site(PLAIN_FILE))
    put(browser, "_missed", {search["text"].lower(): search for search in searches})


def open_missed(browser: Browser, site: Served) -> list[str]:
    """What My progress lists."""
    loaded(browser, site(ME))
    browser.one("[data-ct-carry] button")
    return browser.texts(MISSED)


def focused(browser: Browser) -> str:
    """What has the focus: the name of a button, or the mark of a part of the page."""
    found: str = browser.run(
        "const found = document.activeElement;"
        "return found.ariaLabel ?? (found.matches('button') ? found.textContent : Object.keys(found.dataset)[0]) ?? ''"
    )
    return found
