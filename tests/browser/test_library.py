"""The library: cards are narrowed down in the page, and the address keeps what was chosen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from browser.engines import DESKTOP, Browser
from browser.pages.library import (
    CARD,
    CLEAR,
    FIELDS,
    GROUPS,
    LETTERS,
    LINES,
    READY,
    TOO_WIDE,
    choose,
    field,
    open_more,
    shelf,
    status,
    titles,
    value_of,
)
from browser.pages.page import ON_PAPER, barriers
from browser.served import Served, served_with
from examples import HAT, TESTS, TODAY

PRODUCTS = "library/products/"
LAST_DAY = date(2029, 11, 11)
"""Some products were to be reviewed the day before."""


@pytest.fixture
def products(browser: Browser, site: Served) -> list[str]:
    """All products."""
    shelf(browser, site(PRODUCTS))
    return titles(browser)


def test_category_includes_what_is_below_it(browser: Browser, products: list[str]) -> None:
    choose(browser, "category", "outerwear")
    shown = titles(browser)
    assert 3 < len(shown) < len(products)
    assert browser.texts(GROUPS) == ["Outerwear"]
    assert status(browser) == f"Showing {len(shown)} of {len(products)}"
    choose(browser, "category", "outerwear/trousers")
    assert titles(browser) == ["Storm Trousers"]


def test_address_keeps_what_was_chosen(browser: Browser, site: Served, products: list[str]) -> None:
    choose(browser, "category", "outerwear")
    open_more(browser)
    field(browser, "to").send_keys("120")
    shown = titles(browser)
    assert browser.driver.current_url == site(f"{PRODUCTS}?category=outerwear&to=120")
    assert "Trail Lite jacket" in shown
    assert "Alpine Shell jacket" not in shown
    shelf(browser, browser.driver.current_url)
    assert titles(browser) == shown
    assert value_of(browser, "to") == "120"
    browser.click(CLEAR)
    assert titles(browser) == products
    assert browser.driver.current_url == site(PRODUCTS)
    assert status(browser) == f"Showing all {len(products)}"
    assert browser.active() == field(browser, "category")


def test_nothing_found_leads_back(browser: Browser, products: list[str]) -> None:
    open_more(browser)
    field(browser, "from").send_keys("9999", Keys.ENTER)
    assert titles(browser) == browser.texts(GROUPS) == []
    assert status(browser) == "Nothing here matches all of this."
    browser.click(CLEAR)
    assert titles(browser) == products


def test_pages_to_be_reviewed_are_found(browser: Browser, site: Served) -> None:
    browser.on_day(LAST_DAY)
    shelf(browser, site(f"{PRODUCTS}?state=overdue"))
    overdue = titles(browser)
    choose(browser, "state", "soon")
    soon = titles(browser)
    assert "Ridge Boots" in overdue
    assert "Alpine Shell jacket" in soon
    assert not {*overdue} & {*soon}


def test_what_is_not_in_force_is_left_out(browser: Browser, tmp_path: Path) -> None:
    hat = (TESTS / "handbook/playbooks" / HAT).read_text("utf-8").replace("brim", "band")
    winter = hat.replace("00124", "00125").replace("summary:", f"valid_until: {TODAY}\nsummary:")
    summer = hat.replace("00124", "00126").replace("summary:", "valid_from: 2026-05-01\nsummary:")
    browser.on_day(TODAY)
    with served_with(
        tmp_path / "example",
        winter=winter.replace("Rain hat", "Winter hat"),
        summer=summer.replace("Rain hat", "Summer hat"),
    ) as site:
        shelf(browser, site(PRODUCTS))
        assert titles(browser) == ["Rain hat", "Rain jacket", "Summer hat", "Winter hat"]
        open_more(browser)
        browser.click(field(browser, "valid"))
        assert titles(browser) == ["Rain hat", "Rain jacket", "Winter hat"]
        assert browser.driver.current_url == site(f"{PRODUCTS}?valid=today")


def test_address_that_means_nothing_is_ignored(browser: Browser, site: Served, products: list[str]) -> None:
    shelf(browser, site(f"{PRODUCTS}?category=__proto__&to=cheap&state=%3Cb%3E&utm=boots"))
    assert titles(browser) == products
    assert value_of(browser, "category") == value_of(browser, "to") == ""
    choose(browser, "category", "gear")
    assert browser.driver.current_url == site(f"{PRODUCTS}?utm=boots&category=gear")


def test_objections_of_a_product(browser: Browser, site: Served) -> None:
    shelf(browser, site("library/objections/"))
    choose(browser, "category", "price")
    choose(browser, "product", "planboard-business")
    assert titles(browser) == ["That is too expensive for us."]


def test_whole_card_leads_to_its_product(browser: Browser, site: Served, products: list[str]) -> None:
    browser.click(browser.all(CARD)[0])
    browser.until(lambda: "/product/" in browser.driver.current_url, "the card leads nowhere")


def test_shelf_in_a_folder_of_files(browser: Browser, site: Served) -> None:
    shelf(browser, f"{(site.folder / PRODUCTS / 'index.html').as_uri()}?category=outerwear")
    shown = len(titles(browser))
    choose(browser, "category", "footwear")
    assert len(titles(browser)) != shown
    assert browser.driver.current_url.endswith("index.html?category=footwear")


def test_everything_is_there_without_scripts(browser: Browser, site: Served, products: list[str]) -> None:
    browser.without_scripts()
    browser.open(site(PRODUCTS))
    assert titles(browser) == products
    assert browser.shown(FIELDS) == []
    assert browser.texts(LETTERS) == browser.texts(GROUPS)


def test_paper_shows_what_the_screen_shows(browser: Browser, products: list[str]) -> None:
    choose(browser, "category", "footwear")
    shown = titles(browser)
    browser.run(ON_PAPER)
    assert titles(browser) == shown
    assert browser.shown(FIELDS) == []


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_narrowed_shelf_is_accessible(browser: Browser, site: Served, direction: str) -> None:
    shelf(browser, site(f"{PRODUCTS}?category=outerwear&to=150"))
    browser.run("document.documentElement.dir = document.body.dir = arguments[0]", direction)
    assert barriers(browser) == {}


@pytest.mark.parametrize("page", [PRODUCTS, "library/objections/", "library/terms/", "all/"])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_lists_fit_a_narrow_phone(browser: Browser, site: Served, page: str, direction: str) -> None:
    browser.screen((320, 640))
    browser.open(site(page))
    browser.run("document.documentElement.dir = document.body.dir = arguments[0]", direction)
    assert browser.run(TOO_WIDE) == 0


def test_nothing_moves_when_the_fields_come_to_life(browser: Browser, site: Served) -> None:
    """Layout shifts are measured by the engine where it can; the place of the first card is the same in all."""
    browser.screen(DESKTOP)
    browser.open(site(PRODUCTS))
    browser.one(READY)
    place = "return document.querySelector(arguments[0]).getBoundingClientRect().top"
    alive = browser.run(place, CARD)
    browser.run("delete document.querySelector(arguments[0]).dataset.ctStarted", READY)
    assert browser.run(place, CARD) == alive
    assert browser.shown(LINES)
