"""A quiz: its questions, its score and what leads on."""

from __future__ import annotations

from typing import Any

from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from browser.engines import TEXT, Browser
from browser.pages.page import loaded
from browser.pages.question import answer
from browser.pages.storage import entries
from browser.served import Served

FIELDS = ".ct-q input"
NUMBERS = ".ct-q__number"
SCORE_WORDS = ".ct-score__words"
QUESTIONS = ".ct-q"
SCORE_BOX = ".ct-score"
AFTERWARDS = ".ct-quiz > .ct-next button"
ANSWERS = ".ct-q__answer"
WARNING = ".ct-warning"
ABOUT = ".ct-quiz__about"
GIVEN_AWAY = ".ct-q__answer, .ct-q__hint, .ct-mark, .ct-verdict p, .ct-score"
QUIZ_BUTTONS = ".ct-quiz button"
HINTS = ".ct-q__hint"
WARNING_LINKS = ".ct-warning a"
INSTRUCTION = ".ct-quiz > .ct-muted:not(.ct-quiz__about)"
CHECK_OR_HAND_IN = ".ct-q > button, .ct-q ~ .ct-next button"
WAY_ON = ".ct-quiz__on a"
QUESTION_OR_LINE = ".ct-q input, li[data-ct-item] input"
TURN_BUTTONS = ".ct-turn button"
NEXT_BUTTONS = ".ct-next button"
FREE_FIELDS = ".ct-quiz input:not(:disabled)"
TURN = ".ct-turn"
TURN_PLACE = ".ct-turn span"
MISSED = ".ct-score a"
FIRST_CHECK = ".ct-q button"
TRACES = ".ct-quiz input:checked, .ct-quiz input:disabled, .ct-option__mark"
FOREIGN = ".ct-quiz img, .ct-quiz script"
NOTES = ".ct-q .ct-note"
CONTROLS = ".ct-quiz :is(a, button, input, select, summary, textarea, [tabindex='0'], [onclick])"
CHECK_BUTTONS = ".ct-q > button"
LABELS = ".ct-quiz label"
QUIZ_ROOT = "[data-ct-quiz]"
SCORE_NOTE = ".ct-score .ct-note"
PROBE = """
const probe = document.createElement("div");
for (const name of ["correct", "wrong", "quiz", "question", "answer", "option", "hint", "score", "choice", "feedback"])
  for (const tag of ["fieldset", "legend", "label", "p", "span", "div", "section", "form", "button", "input", "select",
    "textarea", "progress", "output"]) probe.append(Object.assign(document.createElement(tag), { className: name }));
document.querySelector(".md-content__inner").append(probe);
const isShown = ({ media }) => !/print|motion/.test(media?.mediaText);
const rules = (list) =>
  [...list].filter(isShown).flatMap((rule) => rule.selectorText ? [rule] : rules(rule.cssRules ?? []));
const ours = [...document.styleSheets].filter(({ href }) => href.includes("countertalk"));
return [ours.length, rules(ours.flatMap((sheet) => [...sheet.cssRules])).map((rule) => rule.selectorText)
  .filter((selector) => [...probe.children].some((one) => one.matches(selector)))];
"""
"""Finds rules of ours that restyle the forms of others."""


def questions(browser: Browser) -> list[str]:
    browser.one(".ct-q input")
    return browser.attributes(".ct-q", "id")


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
    return {name.partition("#")[2]: review for name, review in entries(browser, "_practice").items()}


def button(browser: Browser, words: str) -> WebElement:
    (found,) = (one for one in browser.shown(".ct-quiz button") if one.text == words)
    return found


def hand_in(browser: Browser, words: str = "Hand in your answers") -> None:
    button(browser, words).send_keys(Keys.ENTER)


def asked(browser: Browser) -> list[str]:
    return browser.ids(".ct-q")


def score_words(browser: Browser) -> str:
    return " ".join(browser.texts(".ct-score__words"))


def notes(browser: Browser) -> dict[str, str]:
    """The notes above the questions that are asked again, by id."""
    texts: dict[str, list[str]] = browser.run(
        f"{TEXT} return Object.fromEntries([...document.querySelectorAll('.ct-q')]"
        ".map((question) => [question.id, [...question.querySelectorAll('.ct-verdict .ct-note')].map(textOf)]))"
    )
    return {name: found[0] for name, found in texts.items() if found}


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


def keep_right_answers(browser: Browser, name: str) -> None:
    """Store the right answer to every question of the quiz on the page."""
    browser.run(
        "const given = ({ right, accept, number }) => right ?? [accept ? accept[0] : String(number)];"
        "const own = ({ ctType }) => (ctType === 'open_response' ? ['So.'] : []);"
        "const start = `${countertalk.prefix()}${arguments[0]}#`;"
        "for (const { dataset } of document.querySelectorAll('.ct-q'))"
        "  localStorage.setItem(start + dataset.ctItem, JSON.stringify({ key: dataset.ctFingerprint,"
        "    on: countertalk.today(), chosen: [...own(dataset), ...given(JSON.parse(dataset.ctAnswerKey))] }))",
        name,
    )


def media_of_pages(browser: Browser) -> list[str]:
    """The media queries under which one question at a time is shown."""
    found: list[str] = browser.run(
        "return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])"
        ".filter((rule) => rule.media && rule.cssText.includes('data-ct-paged')).map((rule) => rule.media.mediaText)"
    )
    return found
