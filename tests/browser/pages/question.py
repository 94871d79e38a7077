"""One question of any shape, answered by mouse or by keyboard."""

from __future__ import annotations

import json
from typing import Any

from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from browser.engines import Browser
from samples.quizzes import SHOWN

WRITE = ".ct-write"
CHOSEN = "input:checked"
VERDICT = ".ct-verdict"
MARK = ".ct-mark"
INPUTS = "input"
POINT_BOXES = ".ct-q__points input"
OPTION = ".ct-option"
CHECK = "> button"
CHECK_OWN = ":scope > button"
AROUND = "ancestor::*[@data-ct-item]"
ANSWER_BUTTON = "button.ct-button"
OPTION_TEXT = ".ct-q__text"
NOTE = ".ct-note"
MOVABLE = ":is(.ct-move__button, .ct-pick, .ct-write)"
GROUP = "[role=group]"
FIELD = ":is(select, input)"
CHANGE_NOTE = ".ct-verdict .ct-note"


def right_keys(browser: Browser, question: str) -> list[str]:
    """The keys of the options, steps, partners or points that are right."""
    (key,) = browser.attributes(f"[id='{question}']", "data-ct-answer-key")
    found: list[str] = json.loads(key)["right"]
    return found


def answer(browser: Browser, question: str, right: bool = True) -> None:
    """Choose what is right, or something wrong, and check it."""
    root = f"[id='{question}']"
    keys = right_keys(browser, question)
    options = [key for key in option_keys(browser, question) if (key in keys) == right]
    assert options, f"{question} has nothing to choose"
    for key in options if right else options[:1]:
        browser.click(f"{root} [data-ct-option='{key}'] label")
    browser.click(f"{root} > button")


def option_keys(browser: Browser, question: str) -> list[str]:
    return browser.attributes(f"[id='{question}'] [data-ct-option]", "data-ct-option")


def chosen(browser: Browser, question: str) -> list[str]:
    found: list[str] = browser.run(
        "return [...document.getElementById(arguments[0]).querySelectorAll('input:checked')].map((i) => i.value)",
        question,
    )
    return found


TYPED = {
    "gaps": {"right": "FOUR\tdownload.", "partly": "4\tvisit", "wrong": "5\t<b>call</b>"},
    "word": {"right": "The  MEMBRANE.", "wrong": "skin"},
    "figure": {"right": "1 002,5", "wrong": "1003"},
    "own": {"right": "How are you?", "partly": "How are you?", "wrong": "What?"},
}
STATE = """
const question = document.getElementById(arguments[0]);
const value = (field) => field.type === "checkbox" || field.type === "radio" ? field.checked : field.value;
const isLocked = (field) => Boolean(field.disabled || field.readOnly || field.hidden);
return [
  [...question.querySelectorAll("input, select, textarea")].map(value),
  [...question.querySelectorAll(".ct-q__parts [data-ct-part]")].map((part) => part.dataset.ctPart),
  [...question.querySelectorAll("input, select, textarea, button")].map(isLocked),
];
"""
"""What is answered, the order of the parts, and what is locked."""
MOVED_STEP = """
const [question, step] = arguments;
return [
  step.querySelector(".ct-move__text").innerText,
  document.getElementById(question).querySelector(".ct-q__parts + p").textContent,
  document.activeElement.parentElement === step,
];
"""
"""A step that was moved, what is announced of it, and whether it has the focus."""


def state(browser: Browser, name: str) -> Any:
    return browser.run(STATE, name)


def part(browser: Browser, name: str, key: str) -> WebElement:
    return browser.one(f"[id='{name}'] [data-ct-part='{key}'], [id='{name}'] [data-ct-option='{key}']")


def check(browser: Browser, name: str) -> None:
    browser.one(f"[id='{name}'] > button").send_keys(Keys.ENTER)


def choose(browser: Browser, name: str, how: str) -> None:
    right = right_keys(browser, name)
    wrong = [key for key in option_keys(browser, name) if key not in right]
    for key in {"right": right, "partly": right[:1], "wrong": wrong[:1]}[how]:
        browser.one(option_field(name, key)).send_keys(Keys.SPACE)


def put_in_order(browser: Browser, name: str, how: str) -> None:
    """Move each step to its place with Enter on its ↑, or press ↓ if none had to move."""
    right = right_keys(browser, name)
    wanted = {"right": right, "partly": [*right[:-2], right[-1], right[-2]], "wrong": [*right[1:], right[0]]}[how]
    for place, key in enumerate(wanted):
        step = part(browser, name, key)
        for at in range(state(browser, name)[1].index(key), place, -1):
            step.find_element("css selector", "button[aria-label^='Move up']").send_keys(Keys.ENTER)
            text, announced, is_focused = browser.run(MOVED_STEP, name, step)
            assert announced == f"{text}: now number {at} of {len(wanted)}"
            assert is_focused, "the focus goes with the step"
    assert state(browser, name)[1] == wanted


def match(browser: Browser, name: str, how: str) -> None:
    right = right_keys(browser, name)
    wanted = {"right": right, "partly": right[:1] * len(right), "wrong": [*right[1:], right[0]]}[how]
    things = sorted(browser.attributes(f"[id='{name}'] li:has(select)", "data-ct-part"))
    for thing, key in zip(things, wanted, strict=True):
        field = f"[id='{name}'] [data-ct-part='{thing}'] select"
        select, keys = browser.one(field), browser.attributes(f"{field} option", "value")
        select.send_keys(Keys.HOME, *[Keys.ARROW_DOWN] * keys.index(key))
        assert select.get_attribute("value") == key


def type_in(browser: Browser, name: str, how: str) -> None:
    texts = TYPED[name.rpartition("#")[2]][how].split("\t")
    for field, text in zip(browser.all(f"[id='{name}'] .ct-write"), texts, strict=True):
        field.send_keys(text)


def turn_to(browser: Browser, name: str) -> None:
    """Go to a question: narrow windows show one at a time."""
    question = f"[id='{name}']"
    if not browser.ids(question):
        browser.run("location.hash = arguments[0]", name)
        browser.until(lambda: browser.ids(question), f"{name} is not shown")


def shape(browser: Browser, name: str) -> str:
    (found,) = browser.attributes(f"[id='{name}']", "data-ct-type")
    return found


def fill_in(browser: Browser, name: str, how: str = "right") -> None:
    """Answer with the keyboard."""
    turn_to(browser, name)
    enter = {"ordering": put_in_order, "matching": match} | dict.fromkeys(
        ("fill_blank", "short_answer", "numeric", "open_response"), type_in
    )
    enter.get(shape(browser, name), choose)(browser, name, how)


def give(browser: Browser, name: str, how: str = "right") -> None:
    """Answer with the keyboard and check it; for an open answer, tick the points it covers."""
    fill_in(browser, name, how)
    check(browser, name)
    if shape(browser, name) == "open_response":
        right = right_keys(browser, name)
        for key in {"right": right, "partly": right[:1], "wrong": []}[how]:
            browser.one(f"[id='{name}'] [data-ct-part='{key}'] input").send_keys(Keys.SPACE)


def result(name: str, how: str) -> str:
    return "open" if SHOWN[name][0] == "open_response" else how


def tick_own(browser: Browser) -> None:
    turn_to(browser, "own")
    for box in browser.all("[id='own'] .ct-q__points input"):
        box.send_keys(Keys.SPACE)


def option_field(name: str, key: str) -> str:
    return f"[id='{name}'] [data-ct-option='{key}'] input"
