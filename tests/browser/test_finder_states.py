"""The search where something is missing, in every state, and on other sites."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from selenium.webdriver.common.keys import Keys

from browser.engines import DESKTOP, PHONE, Browser
from browser.pages.finder import (
    AGAIN,
    ANY_FINDER,
    BREAK,
    COPYING,
    DIRECTION,
    FILTER_FIELDS,
    FILTER_TITLE,
    FIND_BUTTON,
    FIND_LINK,
    FIND_ROLE,
    FIND_ROWS,
    HITS,
    NOTHING,
    PLACE,
    ROLE,
    TOO_SMALL,
    TOO_WIDE,
    ask,
    by_control_k,
    by_slash,
    marked_on_page,
    open_finder,
    press,
    search,
    status,
    until_said,
)
from browser.pages.page import barriers, loaded, violations
from browser.served import Served, served
from countertalk.model import Visibility
from countertalk.outputs.mkdocs import build
from countertalk.project import publish_project, read_project
from examples import PROJECT, copy_handbook
from sites import SHIPPED_DAY, built

# -- files that are missing


@pytest.mark.parametrize("file", ["search/index", "search/words-", "search/numbers-", "search/entries-"])
def test_missing_file_is_said_and_tried_again(browser: Browser, site: Served, file: str) -> None:
    browser.before_scripts(BREAK % file)
    open_finder(browser, site)
    ask(browser, "jacket 104233")
    until_said(browser, "The search could not be loaded.")
    assert barriers(browser) == {}
    browser.run("window.broken = ''")
    browser.click(FIND_BUTTON)
    browser.until(lambda: browser.shown(HITS), "it was not tried again")


def test_script_of_the_search_is_tried_again(browser: Browser, site: Served) -> None:
    browser.before_scripts(BREAK % "/find.js")
    open_finder(browser, site)
    ask(browser, "104233")
    press(browser, "ESCAPE")
    browser.run("window.broken = ''")
    browser.click(FIND_LINK)
    browser.until(lambda: browser.shown(HITS), "it was not tried again")


# -- accessible in every state


def nothing_typed(browser: Browser, site: Served) -> None:
    loaded(browser, site(ROLE))
    search(browser, site, "waterproof")
    browser.run("document.querySelector(arguments[0]).click()", HITS)
    browser.until(lambda: "?h=" in browser.driver.current_url)
    open_finder(browser, site)
    browser.until(lambda: browser.shown(AGAIN))


def results(browser: Browser, site: Served) -> None:
    search(browser, site, "too expensive")


def active_row(browser: Browser, site: Served) -> None:
    results(browser, site)
    press(browser, "ARROW_DOWN")


def nothing_found(browser: Browser, site: Served) -> None:
    open_finder(browser, site)
    ask(browser, NOTHING)
    until_said(browser, "No results")


def did_you_mean(browser: Browser, site: Served) -> None:
    search(browser, site, f"jakcet {NOTHING}")


def filters_open(browser: Browser, site: Served) -> None:
    results(browser, site)
    browser.click(FILTER_TITLE)
    browser.until(lambda: browser.shown(FILTER_FIELDS))


STATES = [nothing_typed, results, active_row, nothing_found, did_you_mean, filters_open]


@pytest.mark.parametrize("state", STATES)
def test_state_is_accessible(browser: Browser, site: Served, state: Callable[[Browser, Served], None]) -> None:
    state(browser, site)
    assert barriers(browser) == {}
    browser.screen((320, 640))
    assert browser.run(TOO_WIDE) == []
    assert browser.run(TOO_SMALL) == []


# -- other sites


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The small handbook on a site that is written from right to left."""
    folder = tmp_path_factory.mktemp("arabic")
    example = copy_handbook(folder / "example")
    path = example.root / "site_config.yml"
    path.write_text(path.read_text("utf-8") + "language: ar\n", "utf-8")
    with served(built(example.root, folder)) as found:
        yield found


def test_it_works_from_right_to_left(browser: Browser, arabic: Served) -> None:
    browser.before_scripts(COPYING)
    search(browser, arabic, "jacket")
    assert browser.run(DIRECTION) == "rtl"
    assert barriers(browser) == {}
    press(browser, "ARROW_DOWN", "ARROW_LEFT", "ENTER")
    browser.until(lambda: browser.run("return copied.length") == 1, "the button is on the left")


def test_it_works_in_a_folder_of_files(browser: Browser, site: Served) -> None:
    browser.open((site.folder / "index.html").as_uri())
    browser.click(FIND_LINK)
    ask(browser, "is it really waterproof")
    browser.until(lambda: browser.shown(HITS), "nothing is found")
    browser.click(HITS)
    browser.until(lambda: "/objections/outdoor/index.html?h=" in browser.driver.current_url)
    browser.until(lambda: marked_on_page(browser))


def test_customers_have_a_search_without_roles(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("customers")
    publish_project(read_project(PROJECT, SHIPPED_DAY), folder / "build", Visibility.EXTERNAL)
    build(folder / "build", folder / "site")
    with served(folder / "site") as site:
        open_finder(browser, site)
        ask(browser, "a")
        browser.until(lambda: browser.shown(HITS))
        ask(browser, Keys.BACKSPACE)
        browser.until(lambda: not browser.shown(FIND_ROWS))
        assert browser.all(FIND_ROLE) == []
        assert violations(browser) == []


def test_page_that_is_shown_to_customers_has_no_search(browser: Browser, site: Served) -> None:
    alone = next(page for page in site.pages() if f"{page}staff/" in site.pages())
    loaded(browser, site(alone))
    by_slash(browser)
    by_control_k(browser)
    assert browser.all(ANY_FINDER) == []
    assert browser.complaints() == []


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
def test_nothing_moves_while_answers_come(browser: Browser, site: Served, size: tuple[int, int]) -> None:
    browser.screen(size)
    open_finder(browser, site)
    places = set()
    for query in ("j", "jacket", NOTHING, "104233"):
        ask(browser, query)
        browser.until(lambda: status(browser))
        places.add(tuple(browser.run(f"{PLACE} return [x, y, width, height]")))
    assert len(places) == 1
