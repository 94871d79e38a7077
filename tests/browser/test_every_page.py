"""What must hold on every page of the shipped site, at a phone's width and on a desk, by day and by night."""

from __future__ import annotations

from typing import Any

import pytest

from browser.engines import DESKTOP, PHONE, Browser
from browser.served import Served
from examples import PROJECT

AXE = PROJECT / "node_modules/axe-core/axe.min.js"
ONE_OF_EACH = (
    "",
    "role/new_hire/",
    "section/retail/",
    "review/",
    "404.html",
    "roles/roles/",
    "tags/tags/",
    "channels/channels/",
    "metrics/metrics/",
    "glossary/marketing-and-sales/",
    "lesson/qualified-leads/",
    "checklist/store-opening/",
    "quiz/alpine-range/",
    "content_plan/alpine-launch/",
    "objections/outdoor/",
    "product/alpine-shell/",
    "case_study/brightbuild/",
)
LOADED = "return document.readyState === 'complete' && !!window.document$"
WIDER = """
return [...document.querySelectorAll('.md-content *')]
  .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.ct-scroll'))
  .map((e) => e.outerHTML.slice(0, 80))
"""
SMALL = """
return [...document.querySelectorAll('.md-content :is(button, summary, .ct-button, .ct-option, label)')]
  .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
  .map((e) => `${Math.round(e.getBoundingClientRect().height)} px: ${e.outerHTML.slice(0, 80)}`)
"""


def loaded(browser: Browser, address: str) -> None:
    browser.open(address)
    browser.until(lambda: browser.run(LOADED), f"{address} does not start")


def violations(browser: Browser) -> list[str]:
    """What axe-core finds, each with the first element that it finds it on."""
    browser.run(AXE.read_text("utf-8"))
    found: list[dict[str, Any]] = browser.run_async(
        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then((r) => done(r.violations))"
    )
    return [f"{one['id']}: {one['help']}: {one['nodes'][0]['html'][:200]}" for one in found]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
@pytest.mark.parametrize("page", ONE_OF_EACH)
def test_nobody_is_kept_out(browser: Browser, site: Served, page: str, size: tuple[int, int], dark: bool) -> None:
    browser.screen(size, dark)
    loaded(browser, site(page))
    assert violations(browser) == []


def test_every_kind_of_page_is_looked_at(site: Served) -> None:
    assert {page.split("/")[0] for page in site.pages()} <= {page.split("/")[0] for page in ONE_OF_EACH}


def test_nobody_is_kept_out_of_open_search_and_answered_quiz(browser: Browser, site: Served) -> None:
    loaded(browser, site("quiz/alpine-range/"))
    for question in browser.all(".ct-q"):
        browser.run(
            "arguments[0].querySelector('input').click(); arguments[0].querySelector('button').click()", question
        )
    browser.until(lambda: browser.texts(".ct-score__words"))
    assert violations(browser) == []
    loaded(browser, site("?q=jacket"))
    browser.until(lambda: browser.shown(".md-search-result__link"))
    assert violations(browser) == []


def test_nothing_is_wider_than_a_phone(browser: Browser, site: Served) -> None:
    browser.screen(PHONE)
    wide = {}
    for page in site.pages():
        loaded(browser, site(page))
        if browser.run("return document.documentElement.scrollWidth") > PHONE[0]:
            wide[page] = browser.run(WIDER)
    assert wide == {}


def test_what_is_tapped_is_large_enough(browser: Browser, site: Served) -> None:
    browser.screen(PHONE)
    small = {}
    for page in ONE_OF_EACH:
        loaded(browser, site(page))
        if found := browser.run(SMALL):
            small[page] = found
    assert small == {}


def test_price_and_what_to_say_need_no_scrolling(browser: Browser, site: Served) -> None:
    browser.screen(PHONE)
    for page in (page for page in site.pages() if page.startswith("product/")):
        loaded(browser, site(page))
        for css in (".ct-price", ".ct-say__words"):
            bottom = browser.run("return arguments[0].getBoundingClientRect().bottom", browser.one(css))
            assert bottom <= PHONE[1], (page, css)


def test_no_request_leaves_the_host_and_nothing_complains(browser: Browser, site: Served) -> None:
    browser.requests()
    browser.complaints()
    for page in site.pages():
        loaded(browser, site(page))
    asked = browser.requests()
    assert len(asked) > len(site.pages()), "requests are seen at all"
    assert [address for address in asked if not address.startswith((site.origin, "data:", "about:"))] == []
    assert browser.complaints() == []


@pytest.mark.parametrize("page", ["product/alpine-shell/", "quiz/alpine-range/", "checklist/store-opening/"])
def test_page_reads_without_scripts(browser: Browser, site: Served, page: str) -> None:
    browser.without_scripts()
    browser.open(site(page))
    assert browser.texts("h1")
    assert browser.shown(".md-content :is(button, input)") == [], "no control that does nothing"
    answers = browser.all(".ct-q__answer")
    assert len(answers) == len(browser.all(".ct-q"))
    for answer in answers[:2]:
        browser.click(answer.find_element("css selector", "summary"))
        assert "Right answer" in answer.text
