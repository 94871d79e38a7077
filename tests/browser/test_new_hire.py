"""A new hire's way from the first page to the receipt on a phone: by touch, by keyboard alone, and by ear."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from browser.engines import PHONE, Browser
from browser.served import Served
from browser.test_every_page import loaded
from browser.test_shapes import active

MENU = ".md-header [for='__drawer']"
LESSON = "lesson/what-sales-does/"
SEEN = """
const [element] = arguments, { left, right, top, bottom } = element.getBoundingClientRect();
const isInside = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
return isInside && element.checkVisibility({ visibilityProperty: true });
"""


def tab(browser: Browser) -> WebElement:
    """Go to what comes next by keyboard, which is in sight."""
    active(browser).send_keys(Keys.TAB)
    now = active(browser)
    assert browser.run(SEEN, now), f"nobody sees where the focus is: {now.get_attribute('outerHTML')[:200]}"
    return now


@pytest.mark.parametrize("page", [LESSON, "checklist/store-opening/", "quiz/alpine-range/"])
def test_keyboard_comes_to_the_page_without_the_menu(browser: Browser, site: Served, page: str) -> None:
    browser.screen(PHONE)
    loaded(browser, site(page))
    assert tab(browser).text == "Skip to content"
    active(browser).send_keys(Keys.ENTER)
    tab(browser)
    assert browser.run("return !!document.activeElement.closest('.md-content')")


def test_keyboard_comes_by_all_that_stands_above_the_page(browser: Browser, site: Served) -> None:
    browser.screen(PHONE)
    loaded(browser, site(LESSON))
    assert tab(browser).text == "Skip to content"
    assert tab(browser) == browser.one(MENU)
    assert str(active(browser).get_property("textContent")).strip() == "Menu"
    assert [tab(browser).accessible_name for _ in range(3)] == ["Switch to the dark colours", "My progress", "Search"]


def test_menu_opens_by_keyboard(browser: Browser, site: Served) -> None:
    browser.screen(PHONE)
    loaded(browser, site())
    browser.one(MENU).send_keys(Keys.ENTER)
    browser.until(lambda: browser.shown(".md-sidebar--primary"), "the menu stays closed")
    while active(browser).text != "By role":
        tab(browser)
    active(browser).send_keys(Keys.ENTER)
    browser.until(lambda: browser.shown("[data-md-level='1'] a[href$='role/new_hire/']"))
    assert tab(browser).text == "New hire"
