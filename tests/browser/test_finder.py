"""The search over the shipped playbooks: how it opens and closes, by keyboard, its filters, and whose it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from browser.engines import Browser
from browser.pages import device
from browser.pages.finder import (
    ACTIVE,
    AGAIN,
    COPYING,
    FILTER_FIELDS,
    FILTER_TITLE,
    FIND_BUTTON,
    FIND_CLOSE,
    FIND_FIELD,
    FIND_LINK,
    FIND_ROLE,
    GROUPS,
    HIT_ABOUT,
    HIT_COPY,
    HITS,
    ROLE,
    active,
    addresses,
    ask,
    by_control_k,
    by_slash,
    choose,
    fetched,
    filter_field,
    is_open,
    kept,
    open_finder,
    press,
    search,
    titles,
    until_said,
)
from browser.pages.page import barriers, loaded
from browser.served import Served

# -- how it opens and closes


@pytest.mark.requests
def test_nothing_of_the_search_is_fetched_before_it_is_opened(browser: Browser, site: Served) -> None:
    browser.requests()
    loaded(browser, site(ROLE))
    assert fetched(browser) == []
    browser.click(FIND_LINK)
    browser.until(lambda: browser.shown(HITS), "what the role uses most is not there")
    assert [one.removeprefix(site()) for one in fetched(browser)][:2] == ["assets/find.js", "assets/search/index.js"]


def by_command_k(browser: Browser) -> None:
    browser.run("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', metaKey: true, bubbles: true }))")


def by_button(browser: Browser) -> None:
    browser.click(FIND_LINK)


@pytest.mark.parametrize("opening", [by_button, by_slash, by_control_k, by_command_k])
def test_it_is_opened_and_takes_what_is_typed_at_once(
    browser: Browser, site: Served, opening: Callable[[Browser], None]
) -> None:
    loaded(browser, site())
    opening(browser)
    assert is_open(browser), "before any file has arrived"
    ActionChains(browser.driver).send_keys("104233").perform()
    browser.until(lambda: browser.shown(HITS), "nothing is found")
    assert browser.one(FIND_FIELD).get_attribute("value") == "104233"
    assert addresses(browser, site)[0] == "product/alpine-shell/"
    assert browser.complaints() == []


def test_slash_is_a_letter_where_somebody_types(browser: Browser, site: Served) -> None:
    device.open_settings(browser, site)
    field = browser.one(device.NAME_FIELD)
    field.send_keys("A/B")
    assert field.get_attribute("value") == "A/B"
    assert not is_open(browser)


@pytest.mark.parametrize("closing", ["Escape", "button"])
def test_closing_returns_the_focus_and_empties_the_address(browser: Browser, site: Served, closing: str) -> None:
    open_finder(browser, site)
    ask(browser, "jacket")
    browser.until(lambda: browser.driver.current_url == site("?q=jacket"), "it is not in the address")
    if closing == "Escape":
        press(browser, "ESCAPE")
    else:
        browser.click(FIND_CLOSE)
    browser.until(lambda: browser.driver.current_url == site(), "it stays in the address")
    assert not is_open(browser)
    assert browser.active() == browser.one(FIND_LINK)
    browser.click(FIND_LINK)
    assert browser.one(FIND_FIELD).get_attribute("value") == ""


def test_reload_and_shared_link_show_the_same(browser: Browser, site: Served) -> None:
    found = search(browser, site, "too expensive")
    browser.until(lambda: "?q=too+expensive" in browser.driver.current_url, "it is not in the address")
    browser.reload()
    browser.until(lambda: browser.shown(HITS), "it is not open")
    assert addresses(browser, site) == found


def test_back_leads_to_the_results(browser: Browser, site: Served) -> None:
    found = search(browser, site, "is it really waterproof")
    press(browser, "ARROW_DOWN", "ENTER")
    browser.until(lambda: "is-it-waterproof" in browser.driver.current_url)
    browser.driver.back()
    browser.until(lambda: browser.shown(HITS), "the results are gone")
    assert addresses(browser, site) == found


# -- by keyboard


@pytest.mark.desk
def test_keys_move_through_the_results(browser: Browser, site: Served) -> None:
    search(browser, site, "jacket")
    known = titles(browser)
    browser.one(FIND_FIELD).send_keys(Keys.HOME)
    assert browser.all(ACTIVE) == [], "Home is the field's as long as no row is active"
    for keys, title in [
        (["ARROW_DOWN"], known[0]),
        (["ARROW_DOWN", "ARROW_DOWN"], known[2]),
        (["ARROW_UP"], known[1]),
        (["HOME"], known[0]),
    ]:
        press(browser, *keys)
        assert active(browser) == title
    press(browser, "END")
    assert active(browser).startswith("Show all")
    press(browser, "ARROW_DOWN")
    assert browser.all(ACTIVE) == [], "behind the last row is the field"
    press(browser, "ARROW_UP")
    assert active(browser).startswith("Show all")
    assert browser.active() == browser.one(FIND_FIELD)


@pytest.mark.desk
def test_copy_button_is_reached_and_pressed_by_keys(browser: Browser, site: Served) -> None:
    browser.before_scripts(COPYING)
    search(browser, site, "104233")
    press(browser, "ARROW_DOWN", "ARROW_RIGHT", "ENTER")
    browser.until(lambda: browser.run("return copied.length") == 1)
    press(browser, "ARROW_LEFT", "ENTER")
    browser.until(lambda: "/product/alpine-shell/" in browser.driver.current_url)


@pytest.mark.desk
def test_enter_opens_the_first_result_even_before_it_is_there(browser: Browser, site: Served) -> None:
    open_finder(browser, site)
    browser.one(FIND_FIELD).send_keys("104233", Keys.ENTER)
    browser.until(lambda: "/product/alpine-shell/" in browser.driver.current_url)


# -- filters


def test_filters_narrow_the_results_and_can_be_dropped(browser: Browser, site: Served) -> None:
    search(browser, site, "jacket")
    browser.click(FILTER_TITLE)
    browser.until(lambda: browser.shown(FILTER_FIELDS))
    choose(browser, filter_field(browser, "Kind"), "Product")
    browser.until(lambda: all("Product" in one for one in browser.texts(HIT_ABOUT)))
    assert browser.texts(FILTER_TITLE) == ["Filters (1)"]
    choose(browser, filter_field(browser, "Section"), "PlanBoard")
    until_said(browser, "No results with these filters.")
    assert barriers(browser) == {}
    browser.click(FIND_BUTTON)
    browser.until(lambda: browser.shown(HITS))
    assert browser.texts(FILTER_TITLE) == ["Filters"]
    assert browser.active() == browser.one(FIND_FIELD)


def test_filter_says_how_many_results_each_choice_leaves(browser: Browser, site: Served) -> None:
    search(browser, site, "104233")
    browser.click(FILTER_TITLE)
    field = filter_field(browser, "Kind")
    browser.until(lambda: "Product (1)" in str(field.get_attribute("textContent")))


# -- whose search it is


def test_recent_searches_can_be_taken_again_and_removed(browser: Browser, site: Served) -> None:
    for query in ("waterproof", "104233"):
        search(browser, site, query)
        browser.run("document.querySelector(arguments[0]).click()", HITS)
        browser.until(lambda: "?h=" in browser.driver.current_url)
    open_finder(browser, site)
    browser.until(lambda: browser.texts(AGAIN) == ["104233", "waterproof"])
    browser.click(HIT_COPY)
    browser.until(lambda: browser.texts(AGAIN) == ["waterproof"])
    browser.click(AGAIN)
    browser.until(lambda: browser.shown(HITS))
    assert browser.one(FIND_FIELD).get_attribute("value") == "waterproof"


def test_what_is_kept_of_the_search_is_forgotten_with_the_reader(browser: Browser, site: Served) -> None:
    open_finder(browser, site, ROLE)
    browser.until(lambda: kept(browser) == {".role#page": "store_associate"})
    search(browser, site, "waterproof")
    browser.run("document.querySelector(arguments[0]).click()", HITS)
    browser.until(lambda: len(kept(browser)) == 2)
    device.give_name(browser, site, "Anna", along=False)
    browser.until(lambda: browser.texts(device.PROFILE_NAME) == ["Anna"])
    open_finder(browser, site)
    browser.until(lambda: browser.shown(FIND_ROLE))
    assert browser.texts(AGAIN) == []
    device.open_settings(browser, site)
    device.press(browser, "Finish")
    browser.until(lambda: not browser.texts(device.PROFILE_NAME))
    device.open_settings(browser, site)
    device.press(browser, "Finish and clear")
    device.press(browser, "Really clear everything that was done here without a name?")
    browser.until(lambda: kept(browser) == {}, "it is still there")


def until_labelled(browser: Browser, label: str) -> None:
    browser.until(lambda: browser.attributes(GROUPS, "aria-label") == [label], label)


def test_before_anything_is_typed_there_is_what_the_role_uses_most(browser: Browser, site: Served) -> None:
    """The role of the page of a role on which the search was opened last, until readers say which one they have."""
    open_finder(browser, site)
    browser.until(lambda: browser.shown(FIND_ROLE))
    assert browser.shown(HITS) == []
    for role, name in (("sales_rep", "Sales representative"), ("store_manager", "Store manager")):
        loaded(browser, site(f"role/{role}/"))
        browser.click(FIND_LINK)
        until_labelled(browser, f"Used most: {name}")
    choose(browser, browser.one(FIND_ROLE), "Store associate")
    browser.until(lambda: browser.attributes(GROUPS, "aria-label") == ["Used most: Store associate"])
    loaded(browser, site("role/sales_rep/"))
    browser.click(FIND_LINK)
    browser.until(lambda: browser.shown(HITS))
    assert browser.attributes(GROUPS, "aria-label") == ["Used most: Store associate"]
