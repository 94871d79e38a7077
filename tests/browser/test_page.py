"""What every page does by itself: how fresh it is today, copying, printing, the 404 page."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from browser.engines import PHONE, Browser
from browser.pages.checklist import ROWS, line, tick
from browser.pages.finder import HITS
from browser.pages.page import (
    CLOSED,
    COPIED_WORDS,
    COPY,
    COPY_SHOWN,
    DEAD_CONTROLS,
    DUE_STATE,
    FRESH,
    HEADER_LABELS,
    MISSING,
    REVIEW_STATES,
    due_day,
    item_of,
    state_of,
)
from browser.served import Served
from sites import SHIPPED_DAY

PRODUCT = "product/alpine-shell/"


@pytest.mark.parametrize(
    ("days", "state", "word"),
    [(15, "verified", "verified"), (14, "soon", "due soon"), (0, "soon", "due soon"), (-1, "overdue", "overdue")],
)
def test_badge_says_how_fresh_the_page_is_on_the_day(
    browser: Browser, site: Served, days: int, state: str, word: str
) -> None:
    browser.on_day(due_day(site, PRODUCT) - timedelta(days=days))
    browser.open(site(PRODUCT))
    badge = browser.one(DUE_STATE)
    assert state_of(badge) == state
    assert badge.text.startswith(f"{word} · Confirmed on ")


def test_reviews_turn_red_without_a_new_build(browser: Browser, site: Served) -> None:
    browser.on_day(SHIPPED_DAY + timedelta(days=4000))
    browser.open(site("review/"))
    browser.one(FRESH)
    assert set(browser.texts(REVIEW_STATES)) == {"overdue"}


COPIED = """
window.copied = [];
const writeText = async (text) => { %s; window.copied.push(text); };
Object.defineProperty(navigator, "clipboard", { value: { writeText } });
"""


def test_copy_button_copies_what_to_say(browser: Browser, site: Served) -> None:
    browser.before_scripts(COPIED % "")
    browser.open(site(PRODUCT))
    browser.click(COPY_SHOWN)
    browser.until(lambda: browser.texts(COPY)[0] == "Copied")
    words = str(browser.one(COPIED_WORDS).get_property("textContent")).strip()
    assert words
    assert browser.run("return window.copied") == [words]
    browser.until(lambda: browser.texts(COPY)[0] == "Copy")


def test_words_are_selected_if_copying_is_not_allowed(browser: Browser, site: Served) -> None:
    browser.before_scripts(COPIED % "throw new DOMException('no', 'NotAllowedError')")
    browser.open(site(PRODUCT))
    browser.click(COPY_SHOWN)
    words = browser.texts(COPIED_WORDS)[0]
    browser.until(lambda: browser.run("return String(getSelection()).trim()") in words)
    assert browser.complaints() == []


def test_there_is_no_copy_button_without_a_clipboard(browser: Browser, site: Served) -> None:
    browser.before_scripts('Object.defineProperty(navigator, "clipboard", { value: undefined });')
    browser.open(site(PRODUCT))
    browser.one(FRESH)
    assert browser.shown(COPY) == []


def test_print_opens_what_is_closed_and_closes_it_again(browser: Browser, site: Served) -> None:
    browser.open(site(PRODUCT))
    browser.one(FRESH)
    before = len(browser.all(CLOSED))
    assert before > 1
    browser.run("dispatchEvent(new Event('beforeprint'))")
    assert len(browser.all(CLOSED)) == 0
    browser.run("dispatchEvent(new Event('afterprint'))")
    assert len(browser.all(CLOSED)) == before


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("product/anorak/", "product anorak"),
        ("old/pages/alpine-shell.html", "old pages alpine shell"),
        ("a%20b/%C3%A9t%C3%A9", "a b été"),
        ("%ff/jacket", "ff jacket"),
        ("%3Cscript%3Ealert(1)%3C/script%3E", "script alert 1 script"),
    ],
)
def test_missing_page_leads_to_a_search_for_its_address(
    browser: Browser, site: Served, address: str, words: str
) -> None:
    browser.open(site(address))
    link = browser.one(MISSING)
    target = str(link.get_attribute("href"))
    assert target.startswith(site("?"))
    assert parse_qs(urlsplit(target).query) == {"q": [words]}
    assert [line for line in browser.complaints() if "404" not in line] == []


def test_missing_page_finds_the_product_that_was_meant(browser: Browser, site: Served) -> None:
    browser.open(site("product/anorak/"))
    browser.click(MISSING)
    browser.until(lambda: browser.shown(HITS), "the search is not open")
    hits = [str(hit.get_attribute("href")) for hit in browser.shown(HITS)]
    assert any(PRODUCT in hit for hit in hits)


def test_answers_of_two_tabs_are_both_kept(browser: Browser, site: Served) -> None:
    browser.open(site("checklist/first-week/"))
    ids = [item_of(row) for row in browser.all(ROWS)[:2]]
    with browser.second_tab():
        browser.open(site("checklist/first-week/"))
        tick(browser, ids[0])
    tick(browser, ids[1])
    browser.reload()
    assert [browser.one(f"{line(one)} input").is_selected() for one in ids] == [True, True]


def test_every_header_button_works_without_scripts(browser: Browser, site: Served) -> None:
    """The button of the menu works by CSS alone; search and colours need the script, so they are not there."""
    browser.screen(PHONE)
    browser.without_scripts()
    for page in ("", PRODUCT, "404.html"):
        browser.open(site(page))
        assert browser.texts("h1")
        assert {str(label.get_attribute("for")) for label in browser.shown(HEADER_LABELS)} <= {"__drawer"}, page
        assert browser.shown(DEAD_CONTROLS) == []
