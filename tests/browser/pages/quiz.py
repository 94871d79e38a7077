"""A quiz: its questions, its score and what leads on."""

from __future__ import annotations

from typing import Any

from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from browser.engines import Browser
from browser.pages.page import loaded
from browser.pages.question import answer
from browser.served import Served


def questions(browser: Browser) -> list[str]:
    browser.one(".ct-q input")
    return [str(question.get_attribute("id")) for question in browser.all(".ct-q")]


def results(browser: Browser) -> dict[str, str]:
    """The marks of the questions that were answered, by id."""
    found: dict[str, str] = browser.run(
        "return Object.fromEntries([...document.querySelectorAll('.ct-q[data-ct-result]')]"
        ".map((question) => [question.id, question.dataset.ctResult]))"
    )
    return found


def score(browser: Browser) -> str:
    return " ".join(browser.texts(".ct-score"))


def finish(browser: Browser, wrong: int) -> list[str]:
    """Answer every question, the first `wrong` of them wrong."""
    ids = questions(browser)
    for number, question in enumerate(ids):
        answer(browser, question, right=number >= wrong)
    return ids


SHAPES = "quiz/shapes/"


def start(browser: Browser, site: Served, address: str = SHAPES) -> None:
    loaded(browser, site(address))
    browser.until(lambda: browser.all("[data-ct-started] > .ct-score"))


def numbers(browser: Browser) -> list[str]:
    return browser.texts(".ct-q__number")


def retry(browser: Browser, words: str) -> None:
    (button,) = (one for one in browser.shown(".ct-quiz > .ct-next button") if words in one.text)
    button.send_keys(Keys.ENTER)


def reviews(browser: Browser) -> dict[str, Any]:
    found: dict[str, Any] = browser.run("return Object.fromEntries(countertalk.reviews.known())")
    return {name.partition("#")[2]: review for name, review in found.items()}


def button(browser: Browser, words: str) -> WebElement:
    (found,) = (one for one in browser.shown(".ct-quiz button") if one.text == words)
    return found


def hand_in(browser: Browser, words: str = "Hand in your answers") -> None:
    button(browser, words).send_keys(Keys.ENTER)


def asked(browser: Browser) -> list[str]:
    return [str(one.get_attribute("id")) for one in browser.shown(".ct-q")]


def score_words(browser: Browser) -> str:
    return " ".join(browser.texts(".ct-score__words"))


def notes(browser: Browser) -> dict[str, str]:
    """What is said above the questions that are asked again, by id."""
    shown = ((str(one.get_attribute("id")), one) for one in browser.all(".ct-q"))
    found = ((name, one.find_elements("css selector", ".ct-verdict .ct-note")) for name, one in shown)
    return {name: first[0].text for name, first in found if first}


CHANGED = "The answer to this question has changed since you answered it. Please answer it again."


def turn(browser: Browser, words: str) -> None:
    (button,) = (one for one in browser.shown(".ct-turn button") if one.text == words)
    button.send_keys(Keys.ENTER)


def turns(browser: Browser) -> list[str]:
    return [one.text for one in browser.shown(".ct-turn button")]


def way_on(browser: Browser) -> list[str]:
    return browser.texts(".ct-quiz__on")


def top(browser: Browser, name: str) -> float:
    found: float = browser.run("return document.getElementById(arguments[0]).getBoundingClientRect().top", name)
    return found
