"""Lines of a checklist that ask for proof, lines that cannot be done, and the signature below them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver.common.keys import Keys

from browser.engines import Browser
from browser.pages.checklist import (
    COUNT,
    COUNT_BUTTONS,
    LINE_BOXES,
    NOT_ON_PAPER,
    NOW,
    NOW_MARK,
    RULES,
    SECTIONS,
    SIGN_FIELD,
    SIGN_FORM,
    SIGN_STATUS,
    SIGNATURE,
    button,
    do,
    field,
    is_at_signature,
    kept_of,
    line,
    note,
    open_list,
    press,
    proof,
    proof_field,
    record,
    said,
    tick,
    ticked,
    why_field,
)
from browser.pages.page import ON_PAPER, barriers, item_of
from browser.pages.storage import BLOCKED, FULL, entries, put_text
from browser.served import Served, served_with
from samples.checklists import DAILY, DELIVERY, EVENT, MORNING, NEEDED, PROOF

AFTER = "return getComputedStyle(document.querySelector(arguments[0]), '::after').content"


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served_with(tmp_path_factory.mktemp("lists") / "example", morning=MORNING, delivery=DELIVERY) as site:
        yield site


@pytest.mark.parametrize("name", PROOF)
def test_line_counts_with_its_proof(browser: Browser, lists: Served, name: str) -> None:
    open_list(browser, lists)
    tick(browser, name)
    assert said(browser) == "0 of 7 done, 1 without proof"
    assert note(browser, name).startswith("Still missing: ")
    assert browser.active() == browser.one(proof_field(name)), "it is asked for at once"
    browser.active().send_keys(PROOF[name])
    assert said(browser) == "1 of 7 done"
    assert note(browser, name) == ""
    open_list(browser, lists)
    assert said(browser) == "1 of 7 done"
    assert ticked(browser) == [name]
    if PROOF[name].strip():
        assert field(browser, name) == PROOF[name]


@pytest.mark.parametrize("text", ["0", "4,5", "-3.25", "1 250,50", "1.799", "12 kg", "€ 250"])
def test_number_in_the_readers_notation(browser: Browser, lists: Served, text: str) -> None:
    open_list(browser, lists)
    tick(browser, "float")
    browser.active().send_keys(text)
    assert said(browser) == "1 of 7 done"
    assert entries(browser)["float"]["value"] == text


@pytest.mark.parametrize("text", ["many", "12.11.2026", "4,5,6", "250 pairs of boots", "--4"])
def test_text_is_not_accepted_as_a_number(browser: Browser, lists: Served, text: str) -> None:
    open_list(browser, lists)
    tick(browser, "float")
    browser.active().send_keys(text)
    assert said(browser) == "0 of 7 done, 1 without proof"
    assert note(browser, "float") == "Write a number, such as 250 or 4,5."
    assert browser.active().get_attribute("aria-invalid") == "true"


def test_initials_are_reused_for_the_next_lines(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    do(browser, "alarm")
    tick(browser, "round")
    assert field(browser, "round") == "AB"
    assert said(browser) == "2 of 7 done"
    assert browser.active() == browser.one(f"{line('round')} > label input"), "nothing is asked for"
    browser.one(proof_field("round")).send_keys(Keys.BACKSPACE * 2, "CD")
    assert [field(browser, name) for name in ("alarm", "round")] == ["AB", "CD"]


def test_accidental_tap_loses_no_proof(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    do(browser, "weather")
    tick(browser, "weather")
    assert said(browser) == "0 of 7 done"
    press(browser, "Undo")
    assert said(browser) == "1 of 7 done"
    assert field(browser, "weather") == "Rain all day"
    assert "Undo" not in browser.texts(COUNT_BUTTONS)


def test_clearing_can_be_undone(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    do(browser, *NEEDED)
    press(browser, "Clear the ticks")
    assert said(browser) == "0 of 7 done"
    assert entries(browser) == {}
    assert browser.active().text == "Undo", "the focus is not lost with the button"
    browser.active().send_keys(" ")
    assert said(browser) == "Everything done."
    assert browser.active().text == "Clear the ticks"
    open_list(browser, lists)
    assert said(browser) == "Everything done."


def test_line_that_cannot_be_done(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    assert "Ring the guard" not in browser.one(line("alarm")).text
    browser.click(button(browser, "alarm"))
    text = browser.one(line("alarm")).text
    assert "Not done" in text
    assert "Ring the guard. Tell: " in text
    assert said(browser) == "0 of 7 done, 1 not done"
    assert browser.texts(SECTIONS) == ["0 of 3 done, 1 not done", "0 of 4 done"]
    browser.one(why_field("alarm")).send_keys("No key")
    open_list(browser, lists)
    assert ticked(browser) == []
    assert browser.one(why_field("alarm")).get_attribute("value") == "No key"
    browser.click(button(browser, "alarm"))
    assert said(browser) == "0 of 7 done"
    assert entries(browser) == {}
    browser.click(button(browser, "alarm"))
    do(browser, "alarm")
    assert said(browser) == "1 of 7 done", "it could be done after all"


def test_next_line_is_highlighted(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    assert [item_of(one) for one in browser.all(NOW)] == ["alarm"]
    do(browser, "alarm")
    browser.click(button(browser, "lights"))
    assert [item_of(one) for one in browser.all(NOW)] == ["round"]
    assert browser.texts(NOW_MARK) == ["Now"]
    open_list(browser, lists, EVENT)
    assert browser.all(NOW) == []


def test_optional_line_is_not_required(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    assert said(browser) == "0 of 7 done"
    do(browser, "paper")
    assert said(browser) == "1 of 8 done"
    do(browser, *NEEDED)
    tick(browser, "paper")
    assert said(browser) == "Everything done."


def test_list_is_recorded_once_done_and_signed(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    assert browser.texts(SIGN_FORM) == []
    do(browser, *NEEDED)
    assert said(browser) == "Everything done."
    assert record(browser) is None, "it is not signed yet"
    browser.one(SIGN_FIELD).send_keys("Pat", Keys.ENTER)
    assert browser.texts(SIGN_STATUS)[0].startswith("Signed by Pat on ")
    assert "It proves nothing" in browser.one(SIGNATURE).text
    found = record(browser)
    assert found is not None
    assert (found["share"], set(found["of"])) == (1, set(NEEDED))
    open_list(browser, lists)
    assert browser.texts(SIGN_STATUS)[0].startswith("Signed by Pat on ")
    assert record(browser) == found, "to look is not to change"
    tick(browser, "lights")
    assert browser.texts(SIGN_STATUS) == ["The list has changed, so the signature is gone."]
    assert record(browser) is None
    tick(browser, "lights")
    assert record(browser) is None, "it has to be signed again"
    browser.one(SIGN_FIELD).send_keys("Pat", Keys.ENTER)
    assert record(browser)
    press(browser, "Remove the signature")
    assert record(browser) is None
    assert browser.active() == browser.one(SIGN_FIELD)


def test_list_with_an_impossible_line_is_signed_but_not_done(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    do(browser, *(name for name in NEEDED if name != "lights"))
    browser.click(button(browser, "lights"))
    browser.one(SIGN_FIELD).send_keys("Pat", Keys.ENTER)
    assert entries(browser)["_signed"]["value"] == "Pat"
    assert record(browser) is None


def test_paper_shows_ticks_initials_and_proof(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    do(browser, *NEEDED)
    browser.one(SIGN_FIELD).send_keys("Pat", Keys.ENTER)
    browser.run(ON_PAPER)
    assert browser.run(AFTER, line("alarm")) == '"AB"'
    assert browser.run(AFTER, proof("float")) == '"250"'
    assert "Ring the guard" in browser.one(line("alarm")).text, "what to do instead is never folded away"
    assert len(browser.shown(f"{line('alarm')} > label input:checked")) == 1
    assert browser.shown(NOT_ON_PAPER) == []
    kept = [kept_of(one) for one in browser.shown(RULES)]
    assert [text.startswith("Pat, ") for text in kept] == [False, True]
    assert kept[0], "and the day"


@pytest.mark.parametrize("storage", [BLOCKED, FULL], ids=["blocked", "full"])
def test_proof_lasts_as_long_as_the_page_if_nothing_is_kept(browser: Browser, lists: Served, storage: str) -> None:
    browser.before_scripts(storage)
    open_list(browser, lists)
    do(browser, *NEEDED)
    browser.run("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")
    assert said(browser) == "Everything done."
    assert "Your browser keeps nothing" in browser.one(COUNT).text
    press(browser, "Clear the ticks")
    press(browser, "Undo")
    assert said(browser) == "Everything done."


@pytest.mark.parametrize(
    "garbage",
    [
        '{"alarm": {"on": {"toString": 1}}, "float": {"on": "2026-99-99"}}',
        '{"alarm": {"on": "DAY", "value": ["AB"]}, "lights": {"on": "DAY", "no": 7}, "_s": {"on": "DAY", "no": {}}}',
        '{"weather": {"on": "DAY", "value": "LONG"}, "poster": {"value": "x"}, "round": [], "__proto__": {"on": "D"}}',
    ],
)
def test_stored_garbage_is_not_proof(browser: Browser, lists: Served, garbage: str) -> None:
    open_list(browser, lists)
    day = browser.run("return countertalk.today()")
    text = garbage.replace("DAY", day).replace("LONG", "x" * 5000)
    put_text(browser, f"countertalk:2:/::{DAILY}#", text)
    open_list(browser, lists)
    assert (said(browser), ticked(browser)) == ("0 of 7 done", [])
    do(browser, "float")
    assert entries(browser).keys() >= {"float"}
    assert len(entries(browser)) >= text.count('"on"') - 1, "nothing is lost"
    assert browser.complaints() == []


def test_proof_is_text(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    hostile = '<img src=x onerror="window.ran = 1">'
    tick(browser, "weather")
    browser.active().send_keys(hostile)
    open_list(browser, lists)
    assert field(browser, "weather") == hostile
    assert browser.run("return window.ran") is None


def test_two_tabs_show_the_same_proof(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    do(browser, "alarm")
    with browser.second_tab():
        open_list(browser, lists)
        do(browser, "float")
        browser.click(button(browser, "lights"))
    browser.until(lambda: said(browser) == "2 of 7 done, 1 not done", "the first tab does not show it")
    assert field(browser, "float") == "250"
    assert browser.active() == browser.one(proof_field("alarm")), "the focus stays"


def test_everything_works_by_keyboard_alone(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    browser.run("document.querySelector(arguments[0]).focus()", LINE_BOXES)
    for _ in range(40):
        here = browser.active()
        if here.get_attribute("type") == "checkbox" and not here.is_selected():
            here.send_keys(" ")
            name = browser.run("return document.activeElement.closest('li').dataset.ctItem")
            if note(browser, name):
                browser.active().send_keys(PROOF[name])
        if browser.texts(SIGN_FORM) and here.get_attribute("type") == "text" and is_at_signature(browser):
            here.send_keys("Pat", Keys.ENTER)
            break
        browser.active().send_keys(Keys.TAB)
    assert said(browser) == "Everything done."
    assert record(browser)


def test_every_state_is_accessible(browser: Browser, lists: Served) -> None:
    open_list(browser, lists)
    assert barriers(browser) == {}
    tick(browser, "alarm", "poster", "float")
    browser.one(proof_field("float")).send_keys("x")
    browser.click(button(browser, "lights"))
    assert barriers(browser) == {}
    press(browser, "Clear the ticks")
    do(browser, *NEEDED)
    assert barriers(browser) == {}
    browser.one(SIGN_FIELD).send_keys("Pat", Keys.ENTER)
    assert barriers(browser) == {}
