"""A checklist: its lines, their proof, the signature and the lists of earlier days."""

from __future__ import annotations

from typing import Any

from selenium.webdriver.remote.webelement import WebElement

from browser.engines import Browser
from browser.pages.page import loaded
from browser.pages.storage import records
from browser.served import Served
from samples.checklists import DAILY, PROOF

LIST_STATUS = ".ct-count [role=status]"
SIGN_FIELD = ".ct-signoff form input"
LINE_BOXES = ".ct-checks__row input"
LINE_LABELS = "li[data-ct-item] label"
LINE_FIELDS = "li[data-ct-item] input"
COUNT_BUTTONS = ".ct-count button"
SECTIONS = ".ct-checklist > .ct-subtitle"
NOW_MARK = "[data-ct-now] .ct-checks__mark"
NOW = "[data-ct-now]"
SIGN_FORM = ".ct-signoff form"
SIGN_STATUS = ".ct-signoff [role=status]"
NOT_ON_PAPER = ".ct-checks :is(button, .ct-write), .ct-count, .ct-past, .ct-signoff form"
SIGNATURE = ".ct-signoff"
RULES = ".ct-rule"
COUNT = ".ct-count"
EARLIER = ".ct-past > summary"
EARLIER_LINES = ".ct-past li"
COUNT_NOTE = ".ct-count .ct-note"
LINE_STATES = ".ct-checks [data-ct-state=no]"

ROWS = "li[data-ct-item]"
TICK = ":scope > label input"


def ticked(browser: Browser) -> list[str]:
    ids: list[str] = browser.run(
        f"return [...document.querySelectorAll('{ROWS}')].filter((row) => row.querySelector('input').checked)"
        ".map((row) => row.dataset.ctItem)"
    )
    return ids


def first_ids(browser: Browser, count: int) -> list[str]:
    browser.one(f"{ROWS} input")
    return browser.attributes(ROWS, "data-ct-item")[:count]


def open_list(browser: Browser, site: Served, key: str = DAILY) -> None:
    loaded(browser, site(f"{key}/"))
    browser.until(lambda: browser.texts(".ct-count [role=status]"), "the list does not start")


def line(name: str) -> str:
    return f"li[data-ct-item='{name}']"


def tick(browser: Browser, *names: str) -> None:
    for name in names:
        browser.click(f"{line(name)} > label input")


def do(browser: Browser, *names: str) -> None:
    """Tick lines and give their proof."""
    for name in names:
        tick(browser, name)
        if (
            name in PROOF
            and browser.texts(f"{line(name)} .ct-note") != [""]
            and browser.shown(f"{line(name)} .ct-note")
        ):
            browser.active().send_keys(PROOF[name])


def button(browser: Browser, name: str) -> WebElement:
    return browser.one(f"{line(name)} button")


def said(browser: Browser) -> str:
    return browser.texts(".ct-count [role=status]")[0]


def press(browser: Browser, word: str) -> None:
    """A button of the list as a whole, or of its signature."""
    found = [one for one in browser.shown(".ct-count button, .ct-signoff button") if one.text == word]
    assert found, f"no button {word}"
    browser.click(found[0])


def record(browser: Browser, key: str = DAILY) -> dict[str, Any] | None:
    """What is recorded as done of a list."""
    found: dict[str, Any] | None = records(browser).get(key, {}).get("checklist")
    return found


def field(browser: Browser, name: str) -> str:
    return str(browser.one(f"{line(name)} .ct-checks__proof input").get_attribute("value"))


def note(browser: Browser, name: str) -> str:
    return "".join(browser.texts(f"{line(name)} .ct-note"))


def earlier(browser: Browser) -> list[str]:
    """What is shown of earlier lists, line by line."""
    browser.run("document.querySelector('.ct-past').open = true")
    return [text for one in browser.texts(".ct-past") for text in one.splitlines()]


def proof_field(name: str) -> str:
    return f"{line(name)} .ct-checks__proof input"


def why_field(name: str) -> str:
    return f"{line(name)} .ct-checks__why input"


def proof(name: str) -> str:
    return f"{line(name)} .ct-checks__proof"


def kept_of(element: WebElement) -> str:
    """What is printed on a blank line to write on."""
    return str(element.get_attribute("data-ct-kept"))


def is_at_signature(browser: Browser) -> bool:
    return bool(browser.run("return !!document.activeElement.closest('.ct-signoff')"))
