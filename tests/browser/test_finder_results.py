"""What the search says: each result is the answer, and where there is none, what to do."""

from __future__ import annotations

from datetime import date

import pytest

from browser.engines import PHONE, Browser
from browser.pages.finder import (
    AGAIN,
    COPYING,
    DELAY,
    DID_YOU_MEAN,
    FIND_FIELD,
    FIND_NOTES,
    FIND_ROLE,
    HIT_ABOUT,
    HIT_COPY,
    HIT_FACT,
    HIT_MARKS,
    HIT_STATE,
    HIT_WORDS,
    HITS,
    MARKED_IN_QUESTIONS,
    MISSED,
    NO_HIGHLIGHTS,
    NOTHING,
    PAGE_MARKS,
    RUNS,
    addresses,
    ask,
    is_open,
    marked_on_page,
    open_finder,
    press,
    put_query,
    search,
    status,
    titles,
    until_said,
)
from browser.pages.page import loaded, top_of
from browser.served import Served
from sites import SHIPPED_DAY

HOSTILE = {
    "ten thousand letters": "a" * 10_000,
    "ten thousand words": "jacket " * 1_500,
    "signs": "?!§$%&/()=`´+*~#-_.:,;<>|^°",
    "control characters": "jac\u0000ket\u0007\u001b[31m\u202e\ufeff",
    "markup": "<img src=x onerror=alert(1)><script>alert(1)</script>",
    "prototype": "__proto__",
    "constructor": "constructor hasOwnProperty toString",
    "regular expression": "(a+)+$ [a-z]{1,99999} .*",
    "placeholders": "{query} {n} {instead}",
}

# -- the result is the answer


def test_result_says_price_what_to_say_and_whether_it_is_current(browser: Browser, site: Served) -> None:
    browser.on_day(SHIPPED_DAY)
    assert search(browser, site, "104233")[0] == "product/alpine-shell/"
    assert titles(browser)[0] == "Alpine Shell jacket"
    assert browser.texts(HIT_FACT)[0] == "179 €"
    assert browser.texts(HIT_WORDS)[0].startswith("This one keeps you dry")
    assert browser.texts(HIT_ABOUT)[0].startswith("Product · Northway: the outdoor shop")
    assert browser.texts(HIT_STATE)[0] == "verified"


def test_result_that_is_overdue_says_so(browser: Browser, site: Served) -> None:
    browser.on_day(date(2030, 1, 1))
    search(browser, site, "104233")
    assert browser.texts(HIT_STATE)[0] == "overdue"


def test_answer_is_copied(browser: Browser, site: Served) -> None:
    browser.before_scripts(COPYING)
    search(browser, site, "104233")
    browser.click(HIT_COPY)
    browser.until(lambda: browser.texts(HIT_COPY)[0].startswith("Copied"))
    assert browser.run("return copied") == [browser.texts(HIT_WORDS)[0]]
    assert is_open(browser)


def test_copying_that_is_refused_selects_the_words(browser: Browser, site: Served) -> None:
    browser.before_scripts(COPYING.replace("void window.copied.push(text)", "Promise.reject(text)"))
    search(browser, site, "104233")
    browser.click(HIT_COPY)
    words = browser.texts(HIT_WORDS)[0]
    browser.until(lambda: browser.run("return getSelection().toString().trim()") == words)


def test_misspelling_is_never_shown(browser: Browser, site: Served) -> None:
    search(browser, site, "ankorak")
    assert "ankorak" not in browser.run("return document.body.innerText").casefold()


def test_letters_found_are_marked(browser: Browser, site: Served) -> None:
    search(browser, site, "WATERPR")
    assert "waterpr" in browser.texts(HIT_MARKS)


def test_result_leads_to_its_item_where_it_is_marked(browser: Browser, site: Served) -> None:
    search(browser, site, "is it really waterproof")
    browser.click(HITS)
    browser.until(lambda: browser.run("return document.querySelector(':target')?.id") == "is-it-waterproof")
    browser.until(lambda: marked_on_page(browser))
    assert {one.casefold() for one in marked_on_page(browser)} >= {"waterproof", "really"}
    assert -1 <= top_of(browser, ":target") < PHONE[1]
    assert browser.complaints() == []


def test_page_without_an_item_goes_to_what_was_found(browser: Browser, site: Served) -> None:
    loaded(browser, site("lesson/qualified-leads/?h=webinar"))
    browser.until(lambda: marked_on_page(browser))
    assert browser.run("return scrollY") > 0


def test_browser_without_highlights_gets_elements(browser: Browser, site: Served) -> None:
    browser.before_scripts(NO_HIGHLIGHTS)
    loaded(browser, site("product/alpine-shell/?h=JACKET"))
    browser.until(lambda: browser.all(PAGE_MARKS))
    assert {one.casefold() for one in marked_on_page(browser)} == {"jacket"}
    assert browser.complaints() == []


def test_questions_and_fields_are_not_marked(browser: Browser, site: Served) -> None:
    loaded(browser, site("quiz/alpine-range/?h=jacket+alpine"))
    browser.until(lambda: marked_on_page(browser))
    assert browser.run(MARKED_IN_QUESTIONS) == []


def test_did_you_mean_can_be_taken(browser: Browser, site: Served) -> None:
    search(browser, site, "jakcet")
    (wanted,) = browser.texts(DID_YOU_MEAN)
    assert wanted == "Did you mean “jacket”?"
    browser.click(DID_YOU_MEAN)
    browser.until(lambda: not browser.shown(DID_YOU_MEAN))
    assert browser.one(FIND_FIELD).get_attribute("value") == "jacket"
    assert browser.active() == browser.one(FIND_FIELD)


def test_words_that_nothing_has_are_named(browser: Browser, site: Served) -> None:
    search(browser, site, f"{NOTHING} jacket")
    assert browser.texts(FIND_NOTES) == [f"Nothing was found for: {NOTHING}"]


def test_all_results_are_shown_on_demand(browser: Browser, site: Served) -> None:
    assert len(search(browser, site, "jacket")) == 5
    (more,) = browser.texts(AGAIN)
    n = int("".join(filter(str.isdigit, more)))
    assert more == f"Show all {n} results"
    assert status(browser) == f"{n} results"
    browser.click(AGAIN)
    browser.until(lambda: not browser.shown(AGAIN))
    assert len(set(addresses(browser, site))) >= n
    assert browser.active() == browser.one(FIND_FIELD)


# -- what was not found


def test_nothing_found_says_so_and_is_told_once(browser: Browser, site: Served) -> None:
    browser.before_scripts(MISSED)
    open_finder(browser, site)
    ask(browser, NOTHING[:-1])
    browser.one(FIND_FIELD).send_keys(NOTHING[-1])
    until_said(browser, f"No results for “{NOTHING}”")
    browser.until(lambda: browser.run("return missed") == [NOTHING], "it is not told")
    ask(browser, "jacket")
    browser.until(lambda: browser.shown(HITS))
    ask(browser, NOTHING)
    until_said(browser, "No results")
    press(browser, "ESCAPE")
    browser.until(lambda: not is_open(browser))
    assert browser.run("return missed") == [NOTHING]


def test_leaving_tells_at_once(browser: Browser, site: Served) -> None:
    browser.before_scripts(MISSED)
    open_finder(browser, site)
    ask(browser, NOTHING)
    until_said(browser, "No results")
    press(browser, "ESCAPE")
    browser.until(lambda: browser.run("return missed") == [NOTHING])


def test_what_was_not_found_is_on_my_progress(browser: Browser, site: Served) -> None:
    browser.before_scripts(MISSED)
    open_finder(browser, site)
    ask(browser, NOTHING)
    browser.until(lambda: browser.run("return missed") == [NOTHING])
    loaded(browser, site("progress/"))
    browser.until(lambda: NOTHING in browser.run("return document.body.innerText"))


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE)
def test_any_query_is_answered_in_time_and_shown_as_text(browser: Browser, site: Served, query: str) -> None:
    open_finder(browser, site)
    ask(browser, "104233")
    browser.until(lambda: browser.shown(HITS))
    before = status(browser)
    browser.run("window.before = performance.now()")
    put_query(browser, query)
    browser.until(lambda: status(browser) != before, "it is not answered")
    assert browser.run("return performance.now() - window.before") < 2_000
    assert browser.run(RUNS) is False
    assert browser.complaints() == []


def test_later_answers_are_never_replaced_by_earlier_ones(browser: Browser, site: Served) -> None:
    browser.before_scripts(DELAY)
    open_finder(browser, site)
    browser.until(lambda: browser.shown(FIND_ROLE))
    browser.run("window.isSlow = true")
    ask(browser, "104233")
    browser.until(lambda: browser.run("return late.length"))
    ask(browser, NOTHING)
    until_said(browser, "No results")
    browser.run("for (const load of late) load()")
    browser.until(
        lambda: browser.run("return Object.keys(countertalk.search).some((one) => one.startsWith('entries'))")
    )
    browser.run_async("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    assert browser.shown(HITS) == []
    assert "No results" in status(browser)
