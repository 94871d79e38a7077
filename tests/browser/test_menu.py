"""The menu and what is above a page, by keyboard and on a phone."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.keys import Keys

from browser.engines import PHONE, Browser
from browser.pages.keyboard import tab, words
from browser.pages.page import (
    MENU,
    MENU_ASSOCIATE,
    MENU_PANEL,
    MENU_SECTION,
    is_in_content,
    loaded,
)
from browser.served import Served

LESSON = "lesson/what-sales-does/"


@pytest.mark.parametrize("page", [LESSON, "checklist/store-opening/", "quiz/alpine-range/"])
def test_keyboard_can_skip_the_menu(browser: Browser, site: Served, page: str) -> None:
    browser.screen(PHONE)
    loaded(browser, site(page))
    assert words(tab(browser)) == "Skip to content"
    browser.active().send_keys(Keys.ENTER)
    tab(browser)
    assert is_in_content(browser)


def test_keyboard_reaches_everything_above_the_page(browser: Browser, site: Served) -> None:
    browser.screen(PHONE)
    loaded(browser, site(LESSON))
    assert words(tab(browser)) == "Skip to content"
    assert tab(browser) == browser.one(MENU)
    assert words(browser.active()) == "Menu"
    assert [tab(browser).accessible_name for _ in range(3)] == ["Switch to the dark colours", "My progress", "Search"]


def test_menu_opens_by_keyboard(browser: Browser, shapes: Served) -> None:
    loaded(browser, shapes())
    browser.one(MENU).send_keys(Keys.ENTER)
    browser.until(lambda: browser.shown(MENU_PANEL), "the menu stays closed")
    for _ in range(10):
        if words(browser.active()) != "By role":
            tab(browser)
    browser.active().send_keys(Keys.ENTER)
    browser.until(lambda: browser.shown(MENU_ASSOCIATE))
    assert words(tab(browser)) == "Store associate"


def test_menu_of_a_large_site_leads_to_the_overview_of_a_section(browser: Browser, site: Served) -> None:
    loaded(browser, site())
    browser.one(MENU).send_keys(Keys.ENTER)
    browser.click(browser.until(lambda: browser.shown(MENU_SECTION))[0])
    browser.until(lambda: browser.driver.current_url == site("section/software/"), "the menu leads elsewhere")
