"""A site in a folder of files, opened without a server: from a USB stick, a network share or an unpacked archive."""

from __future__ import annotations

from browser.engines import Browser
from browser.pages.checklist import first_ids, tick, ticked
from browser.pages.marks import QUIZ_CARD, RETAIL_CARD
from browser.pages.page import MOVED
from browser.pages.question import answer
from browser.pages.quiz import questions, results
from browser.served import Served


def opened(browser: Browser, site: Served, file: str) -> None:
    browser.open((site.folder / file).as_uri())


def test_links_lead_from_page_to_page(browser: Browser, site: Served) -> None:
    opened(browser, site, "index.html")
    browser.click(RETAIL_CARD)
    browser.until(lambda: browser.driver.current_url.endswith("/section/retail/index.html"), "the link led elsewhere")
    browser.click(QUIZ_CARD)
    browser.until(
        lambda: browser.driver.current_url.endswith("/quiz/store-selling/index.html"), "the link led elsewhere"
    )
    assert questions(browser)


def test_answers_and_ticks_are_kept(browser: Browser, site: Served) -> None:
    opened(browser, site, "quiz/store-selling/index.html")
    question = questions(browser)[0]
    answer(browser, question)
    browser.open((site.folder / "checklist/first-week/index.html").as_uri())
    (first,) = first_ids(browser, 1)
    tick(browser, first)
    browser.reload()
    first_ids(browser, 1)
    assert ticked(browser) == [first]
    browser.open((site.folder / "quiz/store-selling/index.html").as_uri())
    questions(browser)
    assert list(results(browser)) == [question]


def test_old_address_redirects(browser: Browser, site: Served) -> None:
    moved = next(path for path in site.folder.rglob("index.html") if MOVED in path.read_text("utf-8"))
    opened(browser, site, moved.relative_to(site.folder).as_posix())
    browser.until(lambda: browser.driver.current_url != moved.as_uri(), "it leads nowhere")
    assert browser.driver.current_url.endswith("/index.html")
