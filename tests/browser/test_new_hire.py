"""A new hire's way from the first page to the receipt on a phone: by touch, by keyboard alone, and by ear."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from browser.engines import PHONE, Browser
from browser.pages.checklist import LINE_BOXES
from browser.pages.device import DEVICE_BUTTONS, DEVICE_FIELD, DEVICE_MAIN_BUTTON
from browser.pages.keyboard import tab, words
from browser.pages.page import (
    NEXT,
    NEXT_BUTTON,
    STARTED,
    TO_TOP,
    is_in_content,
    loaded,
    within,
)
from browser.pages.path import (
    ONWARD_LINES,
    ONWARD_LINKS,
    ONWARD_OR_NEXT,
    ONWARD_STARTED,
    ONWARD_STEP,
    PATH_STARTED,
    READ_BUTTON,
    TRAIL_LINKS,
)
from browser.pages.progress import RECEIPT_BOX, RECEIPT_NAME, RECEIPT_ROWS
from browser.pages.question import CHECK, OPTION
from browser.pages.quiz import NEXT_BUTTONS, TURN_BUTTONS
from browser.pages.scenario import CHOICE, PLAY_ONWARD, PLAY_TOP_STATUS
from browser.served import Served, served
from examples import TODAY, copy_handbook
from sites import built

LESSON = "lesson/what-sales-does/"
# -- a whole path

PATH = """kind: learning_path
title: First day
summary: What a new hire learns on the first day.
for_role: [associate]
outcome: You open the store on your own.
steps: [lesson/first-words, quiz/calls, checklist/doors]
certificate: {name: Doors, requires: [scenario/price]}
"""
CALLS = """kind: quiz
title: Who calls
summary: Two questions.
assesses: [lesson/first-words]
questions:
  - {id: who, ask: Who calls?, answer: The SDR, wrong: [Nobody, The lead], because: It is agreed.}
  - {id: when, ask: Is it agreed when?, answer: true, because: Within four hours.}
"""
DOORS = """kind: checklist
title: Doors
summary: What is done at the doors.
frequency: once
mode: do_confirm
role: associate
sections:
  - name: Open
    items:
      - {id: unlock, text: Unlock the doors.}
      - {id: lights, text: Switch on the lights.}
"""
PRICE = """kind: scenario
title: The price
summary: A customer finds it dear.
situation: Somebody looks at the label.
goal: Find out what they compare it with.
mode: branching
learner_role: associate
nodes:
  - id: label
    says: That is a lot.
    choices:
      - {text: Compared with what?, to: talk, feedback: You ask first.}
      - {text: It is not., to: gone, feedback: You argue.}
  - {id: talk, says: With my old one., end: true, score: 100}
  - {id: gone, says: Goodbye., end: true, score: 0}
"""
STEPS = ("lesson/first-words", "quiz/calls", "checklist/doors", "scenario/price")
Press = Callable[[Browser, WebElement], None]


@pytest.fixture(scope="module")
def site_of_a_path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    example = copy_handbook(tmp_path_factory.mktemp("path") / "example")
    for name, text in {"path": PATH, "calls": CALLS, "doors": DOORS, "price": PRICE}.items():
        example.write(f"shop/{name}.yml", text)
    with served(built(example.root, example.root.parent, TODAY)) as site:
        yield site


@pytest.fixture
def path(browser: Browser, site_of_a_path: Served) -> Served:
    browser.on_day(date(2026, 11, 23))
    browser.screen(PHONE)
    return site_of_a_path


def by_hand(browser: Browser, element: WebElement) -> None:
    browser.click(element)


def by_keyboard(browser: Browser, element: WebElement) -> None:
    """Go there with Tab, from option to option with the arrows, and press it; the focus is always visible."""
    if browser.active().tag_name == "body":
        tab(browser).send_keys(Keys.ENTER)  # skip to the content
    for _ in range(30):
        now = browser.active()
        if now == element:
            break
        if now.get_attribute("type") == "radio" and now.get_attribute("name") == element.get_attribute("name"):
            now.send_keys(Keys.ARROW_DOWN)
        else:
            tab(browser)
    assert browser.active() == element
    element.send_keys(Keys.SPACE if element.tag_name == "input" else Keys.ENTER)


def by_ear(browser: Browser, element: WebElement) -> None:
    """It has a name, and a role that says what can be done with it."""
    assert element.accessible_name, element.get_attribute("outerHTML")
    assert element.aria_role in ("link", "button", "radio", "checkbox"), element.get_attribute("outerHTML")
    browser.click(element)


def announced(browser: Browser) -> list[str]:
    """The texts of the live regions."""
    return [text for text in browser.texts("[role=status]:not([aria-live=off])") if text]


def control(browser: Browser, css: str, words: str = "") -> WebElement:
    """The visible control that says `words`."""
    found: WebElement = browser.until(
        lambda: next((one for one in browser.shown(css) if words in one.text), None), f"there is no {css} {words}"
    )
    return found


def option(browser: Browser, name: str, words: str) -> WebElement:
    label = control(browser, within(name, OPTION), words)
    return label.find_element(By.CSS_SELECTOR, "input")


def at(browser: Browser, page: str) -> None:
    browser.until(lambda: browser.driver.current_url.partition("#")[0].endswith(f"/{page}/"), f"this is not {page}")
    browser.until(lambda: browser.all(STARTED), f"{page} does not start")


def answer(browser: Browser, press: Press, name: str, words: str) -> None:
    press(browser, option(browser, name, words))
    press(browser, control(browser, within(name, CHECK)))


@pytest.mark.parametrize("press", [by_hand, by_keyboard, by_ear])
def test_path_can_be_followed_from_start_to_receipt(browser: Browser, path: Served, press: Press) -> None:
    lesson, quiz, checklist, scenario = STEPS
    browser.open(path("learning_path/path/"))
    at(browser, "learning_path/path")
    press(browser, control(browser, TRAIL_LINKS, "Start: "))
    at(browser, lesson)
    press(browser, control(browser, READ_BUTTON, "I have read this"))
    assert browser.active().text == "✓ Read on 23 November 2026"
    press(browser, control(browser, ONWARD_STEP))
    at(browser, quiz)
    answer(browser, press, "who", "Nobody")
    assert browser.active().text == "Not quite."
    assert "Not quite." not in announced(browser), "the focus has announced it"
    press(browser, control(browser, TURN_BUTTONS, "Next question"))
    answer(browser, press, "when", "True")
    assert any("1 of 2 right." in text for text in announced(browser))
    press(browser, control(browser, NEXT_BUTTONS, "Try the wrong ones again"))
    answer(browser, press, "who", "The SDR")
    assert any("2 of 2 right. You have passed." in text for text in announced(browser))
    press(browser, control(browser, ONWARD_STEP))
    at(browser, checklist)
    for box in browser.shown(LINE_BOXES):
        press(browser, box)
    assert "Everything done." in announced(browser)
    press(browser, control(browser, ONWARD_LINKS, "First day"))
    at(browser, "learning_path/path")
    press(browser, control(browser, TRAIL_LINKS, "Go on: The price"))
    at(browser, scenario)
    press(browser, control(browser, CHOICE, "Compared with what?"))
    assert browser.active().text.endswith("Compared with what?")
    assert "You have passed." in str(browser.one(PLAY_TOP_STATUS).get_property("textContent"))
    browser.open(path("learning_path/path/"))
    press(browser, control(browser, TRAIL_LINKS, "Show the receipt"))
    at(browser, "progress/receipt")
    bold = DEVICE_MAIN_BUTTON
    assert browser.texts(bold) == ["Keep my progress under this name"], "not what would clear it"
    field = control(browser, DEVICE_FIELD)
    assert "Your name" in field.accessible_name
    field.send_keys("Ann Example")
    press(browser, control(browser, DEVICE_BUTTONS, "Keep my progress"))
    browser.until(lambda: browser.texts(RECEIPT_NAME) == ["Ann Example"], "there is no receipt")
    assert len(browser.shown(RECEIPT_ROWS)) == len(STEPS)
    assert browser.complaints() == []


# -- what was awkward


def test_step_links_to_the_next_one_of_the_readers_path(browser: Browser, site: Served) -> None:
    def first() -> str:
        browser.until(lambda: browser.all(ONWARD_STARTED))
        return browser.texts(ONWARD_LINES)[0]

    browser.open(site(LESSON))
    assert "part of: New hire" in first()
    browser.open(site("learning_path/store-associate-foundations/"))
    browser.until(lambda: browser.all(PATH_STARTED))
    browser.click(TRAIL_LINKS)
    assert "Foundations for the shop floor" in first()
    assert browser.complaints() == []


def test_next_step_comes_before_other_links(browser: Browser, site: Served) -> None:
    browser.open(site(LESSON))
    links = browser.shown(ONWARD_OR_NEXT)
    assert links[0] == browser.one(ONWARD_STEP)
    assert links[-1] == browser.shown(NEXT_BUTTON)[-1]


def test_conversation_ends_with_a_link_to_the_next_step(browser: Browser, site: Served) -> None:
    browser.open(site("scenario/jacket-too-expensive/"))
    while browser.shown(CHOICE):
        browser.click(CHOICE)
    (link,) = browser.shown(PLAY_ONWARD)
    assert link.text == "Next: Negotiating and closing"
    browser.click(link)
    browser.until(lambda: browser.driver.current_url == site("lesson/closing/"))


def test_skipping_to_the_content_leaves_the_receipt_there(browser: Browser, site: Served) -> None:
    address = site("progress/receipt/#learning_path/store-associate-foundations")
    loaded(browser, address)
    before = browser.texts(RECEIPT_BOX)
    assert "0 of 16" in before[0]
    assert words(tab(browser)) == "Skip to content"
    browser.active().send_keys(Keys.ENTER)
    browser.until(lambda: browser.driver.current_url == address, "the address names no receipt any more")
    tab(browser)
    assert is_in_content(browser)
    browser.reload()
    browser.until(lambda: browser.texts(RECEIPT_BOX) == before)


def test_nothing_hidden_shows_through(browser: Browser, site: Served) -> None:
    browser.open(site(LESSON))
    browser.run("document.querySelector(arguments[0]).hidden = true", NEXT)
    assert browser.shown(NEXT) == []


def test_theme_covers_no_question_on_a_phone(browser: Browser, site: Served) -> None:
    browser.screen(PHONE)
    loaded(browser, site("quiz/alpine-range/"))
    assert browser.one(TO_TOP).value_of_css_property("display") == "none"
