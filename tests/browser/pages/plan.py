"""An onboarding plan and its first day."""

from __future__ import annotations

from typing import Any

from browser.engines import Browser
from browser.pages.path import DAY
from browser.pages.storage import entries
from browser.served import Served

SUMMARY_LINK = ".ct-plan__summary a"
HINT = ".ct-plan__hint"
MONTHS = ".ct-subtitle"
TALKS = ".ct-try > .ct-label"
PLAN_LABELS = ".ct-label"
PHASE = ".ct-phases > [aria-current] > a"
PLAN_BOX = ".ct-plan, .ct-plan *"
HINT_WARNING = ".ct-plan__hint.ct-note"
CANNOT = ".ct-text-button"
PROOF_FIELD = ".ct-checks__proof input"

PLAN = "onboarding_plan/store-associate-ninety-days"
FIRST = "2026-11-14"
INPUT = ".ct-plan input"
SUMMARY = ".ct-plan__summary > *"


def open_plan(browser: Browser, site: Served) -> None:
    browser.on_day(DAY)
    browser.open(site(f"{PLAN}/"))
    browser.one(INPUT)


def set_day(browser: Browser, day: str) -> None:
    """Choose a day, as the calendar of the field does."""
    browser.run(
        "const field = document.querySelector(arguments[0]); field.value = arguments[1];"
        "field.dispatchEvent(new Event('change', { bubbles: true }))",
        INPUT,
        day,
    )


def due(browser: Browser, item: str) -> str:
    return str(browser.one(f"[id='{item}'] .ct-checks__due").text)


def kept(browser: Browser) -> dict[str, Any]:
    return entries(browser, PLAN)
