"""My progress and the receipt: what was done, how well, when, and of which version of the content."""

from __future__ import annotations

from typing import Any

import pytest

from browser.engines import Browser
from browser.pages.page import ARTICLE_BUTTON, HEADER, LEAD, SIDEBAR, barriers, loaded
from browser.pages.path import PATH
from browser.pages.plan import PLAN
from browser.pages.progress import (
    DONE,
    DONE_LINKS,
    ME,
    MINE,
    MINE_BUTTON,
    NAME,
    NAMELESS,
    NAMELESS_FIELD,
    NOTHING_DONE,
    QUIZ,
    RECEIPT_LINKS,
    RECEIPT_NAME,
    RECEIPT_PAPER,
    RECEIPT_ROWS,
    TODAY,
    do,
    give_name,
    open_progress,
    open_receipt,
    record,
    text_of,
)
from browser.pages.question import answer
from browser.pages.quiz import questions
from browser.served import Served

SELF_REPORTED = "Self-reported."


def test_empty_page_says_what_it_will_show(browser: Browser, site: Served) -> None:
    text = open_progress(browser, site)
    assert "that you have begun will be here" in text
    assert "Nobody has checked this." in text
    assert not browser.all(NOTHING_DONE)


def test_activity_is_listed_with_score_day_and_version(browser: Browser, site: Served) -> None:
    do(browser, site, QUIZ)
    open_progress(browser, site)
    when = "20 November 2026 · content of 1 October 2026 · confirmed again on 16 November 2026"
    row = f"Quiz: selling in the store | Quiz · 9 of 10 right | {when}"
    assert text_of(browser, DONE) == row
    browser.click(DONE_LINKS)
    browser.until(lambda: browser.driver.current_url == site(f"{QUIZ}/"))


def test_path_shows_its_progress_and_what_comes_next(browser: Browser, site: Served) -> None:
    do(browser, site, "lesson/what-sales-does", "lesson/greeting-in-store")
    open_progress(browser, site)
    assert text_of(browser, MINE).startswith("Foundations for the shop floor | 2 of 16 done | Next: ")
    (bar,) = browser.all("progress")
    assert (bar.get_attribute("aria-label"), bar.get_attribute("value")) == ("Foundations for the shop floor", "2")
    browser.click(MINE_BUTTON)
    browser.until(lambda: browser.driver.current_url == site("lesson/paid-social-to-store/"))


def test_failed_changed_or_reviewed_content_is_marked(browser: Browser, site: Served) -> None:
    loaded(browser, site(ME))
    asked = browser.run("return countertalk.activities[arguments[0]].quiz.of", QUIZ)
    other: dict[str, Any] = {"quiz__selling_steps": {"quiz": record(of={"gone": "1", "former": "2"}, share=0.5)}}
    do(browser, site, quiz__store_selling={"quiz": record(of=asked, share=0.25)}, **other)
    text = open_progress(browser, site)
    assert "not passed, 80 % are needed" in text
    assert "changed since, do it again" in text
    assert text.count("confirmed again on") == 2


def test_started_and_deleted_playbooks_are_listed_separately(browser: Browser, site: Served) -> None:
    do(browser, site, gone__one={"read": record()})
    browser.open(site(f"{QUIZ}/"))
    answer(browser, questions(browser)[0])
    text = open_progress(browser, site)
    assert "Begun | Quiz: selling in the store | Quiz" in text
    assert "No longer on this site | gone/one | 20 November 2026" in text


def test_page_updates_from_another_tab(browser: Browser, site: Served) -> None:
    open_progress(browser, site)
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    try:
        do(browser, site, PATH)
    finally:
        browser.driver.close()
        browser.driver.switch_to.window(first)
    browser.until(lambda: len(browser.texts(DONE)) == 16)


@pytest.mark.parametrize("finished", [False, True])
def test_page_is_accessible(browser: Browser, site: Served, finished: bool) -> None:
    do(browser, site, PATH if finished else "lesson/what-sales-does", gone__one={"read": record()})
    open_progress(browser, site)
    assert barriers(browser) == {}
    open_receipt(browser, site)
    assert barriers(browser) == {}
    give_name(browser, NAME)
    open_receipt(browser, site)
    assert barriers(browser) == {}


def test_receipt_shows_name_path_score_days_and_versions(browser: Browser, site: Served) -> None:
    browser.on_day(TODAY)
    do(browser, site, PATH)
    give_name(browser, NAME)
    text = open_receipt(browser, site)
    for expected in (
        "The Coach's Playbook",
        "Northway shop floor foundations",
        NAME,
        "has worked through “Foundations for the shop floor”",
        "Completed on | 20 November 2026",
        "Score in the tests | 94 %",
        "Valid until | 20 November 2027",
        SELF_REPORTED,
        "To be confirmed by Store manager: | Name, date, signature:",
    ):
        assert expected in text
    assert len(browser.all(RECEIPT_ROWS)) == 16
    assert "Quiz: the Alpine range | 9 of 10 right | 20 November 2026 | 1 October 2026" in text


def test_expired_receipt_says_so(browser: Browser, site: Served) -> None:
    browser.on_day(TODAY)
    do(browser, site, PATH, on="2025-11-01")
    give_name(browser, "Ana")
    assert "Was valid until | 1 November 2026" in open_receipt(browser, site)


def test_receipt_asks_for_a_name_and_shows_it(browser: Browser, site: Served) -> None:
    do(browser, site, PATH)
    assert "A receipt needs a name" in open_receipt(browser, site)
    browser.one(NAMELESS_FIELD).send_keys("Ana", "\ue007")
    browser.until(lambda: browser.texts(RECEIPT_NAME) == ["Ana"])
    assert not browser.shown(NAMELESS)


def test_unfinished_path_lists_what_is_missing_instead_of_a_receipt(browser: Browser, site: Served) -> None:
    do(browser, site, PATH)
    give_name(browser, "Ana")
    text = open_receipt(browser, site, PLAN)
    assert "Not complete yet" in text
    missing = browser.all(RECEIPT_LINKS)
    assert missing
    assert all(str(link.get_attribute("href")).startswith(site("")) for link in missing)
    assert not browser.shown(RECEIPT_PAPER)


def test_receipt_of_a_quiz(browser: Browser, site: Served) -> None:
    do(browser, site, QUIZ)
    give_name(browser, "Ana")
    text = open_receipt(browser, site, QUIZ)
    assert "Quiz: selling in the store" in text
    assert "9 of 10 right" in text


@pytest.mark.parametrize("key", ["", "learning_path/nothing", "__proto__", "constructor", "%E0%A4%A", "<img src=x>"])
def test_unknown_receipt_links_to_the_existing_ones(browser: Browser, site: Served, key: str) -> None:
    do(browser, site, PATH)
    give_name(browser, "Ana")
    text = open_receipt(browser, site, key)
    assert ("This site has no such path" in text) == bool(key)
    browser.click(RECEIPT_LINKS)
    browser.until(lambda: browser.shown(RECEIPT_PAPER))
    assert browser.complaints() == []


def test_only_the_receipt_is_printed(browser: Browser, site: Served) -> None:
    """One sheet of paper: no page heading, no button, no menu."""
    do(browser, site, PATH)
    give_name(browser, "Ana")
    open_receipt(browser, site)
    hidden = browser.run(
        "return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])"
        ".filter((rule) => rule.media?.mediaText === 'print').flatMap((rule) => [...rule.cssRules])"
        ".filter((rule) => rule.style?.display === 'none').map((rule) => rule.selectorText)"
    )
    for css in ("article h1", LEAD, ARTICLE_BUTTON, HEADER, SIDEBAR):
        assert browser.run("return document.querySelector(arguments[0]).matches(arguments[1])", css, ", ".join(hidden))


def test_pages_without_scripts_say_what_they_are_for(browser: Browser, site: Served) -> None:
    browser.without_scripts()
    for address, said in ((ME, "that you have begun will be here"), ("progress/receipt/", "on one sheet to print")):
        browser.open(site(address))
        text = browser.one("article").text
        assert said in text
        assert "It needs JavaScript" in text
