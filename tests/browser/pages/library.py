"""A shelf of the library: its cards, and the fields that narrow them down."""

from __future__ import annotations

from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select

from browser.engines import Browser

CARD = "[data-ct-card]"
TITLES = "[data-ct-card] a"
LINES = "[data-ct-group] li, article nav a"
GROUPS = "article h2"
STATUS = "[data-ct-shown][role=status]"
CLEAR = "[data-ct-clear]"
READY = "[data-ct-library][data-ct-started]"
FIELDS = "[data-ct-library] :is(select, input, summary)"
LETTERS = "article nav a"
TOO_WIDE = "const page = document.documentElement; return page.scrollWidth - page.clientWidth"


def shelf(browser: Browser, address: str) -> None:
    """Open a shelf, and wait for its script."""
    browser.open(address)
    browser.one(READY)


def choose(browser: Browser, name: str, value: str) -> None:
    Select(field(browser, name)).select_by_value(value)


def field(browser: Browser, name: str) -> WebElement:
    return browser.one(f"[name='{name}']")


def value_of(browser: Browser, name: str) -> str:
    return str(field(browser, name).get_property("value"))


def open_more(browser: Browser) -> None:
    browser.click("[data-ct-more] > summary")


def titles(browser: Browser) -> list[str]:
    """What is shown."""
    return browser.texts(TITLES)


def status(browser: Browser) -> str:
    return browser.texts(STATUS)[0]
