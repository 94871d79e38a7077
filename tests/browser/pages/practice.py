"""Practice: a round of questions, and what is known of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from browser.engines import Browser
from browser.pages.page import loaded
from browser.pages.question import give as answer
from browser.pages.storage import entries, put
from browser.served import Served
from samples.quizzes import SHOWN

ROUND_NEXT = ".ct-practice__round > .ct-next button"
NO_CARDS = ".ct-bank .ct-q:not([data-ct-item^='objections/outdoor#card-'])"
BANK = ".ct-bank"
ROUND_LABEL = ".ct-practice__round > .ct-label"
ROUND_BUTTONS = ".ct-practice__round button"
BANK_QUESTIONS = ".ct-bank .ct-q"
OPEN_QUESTIONS = "[data-ct-type=open_response]"
ROUND_RIGHT = ".ct-practice__round [data-ct-result=right]"
ROUND_SCORE = ".ct-practice__round .ct-score"
ROUND_NOTE = ".ct-practice__round .ct-score .ct-note"

PRACTICE = "role/associate/practice/"
MONDAY = date(2026, 11, 23)
OTHERS = ("quiz/first-words#first-move", "quiz/first-words#silence", "product/rain-jacket#dry")
ALL = (*OTHERS, *(f"quiz/shapes#{name}" for name in SHOWN))
ASKED = ".ct-practice__round .ct-q"
ASKED_WORDS = f"{ASKED} .ct-q__ask"
ASKED_MORE = f"{ASKED} .ct-q__more a"
WITH_ID = ".ct-practice [id]"
ROUND = 8


def start(browser: Browser, site: Served) -> None:
    loaded(browser, site(PRACTICE))
    browser.one(".ct-practice__round > *")


def put_off(browser: Browser, css: str) -> None:
    """Make the questions of the bank that `css` selects known, and not due for years."""
    browser.run(
        "const entry = { due: '2199-01-01', last: '2026-01-01', s: 5, d: 5, n: 1 };"
        "const questions = [...document.querySelectorAll(arguments[0])];"
        "const start = `${countertalk.prefix()}_practice#`;"
        "for (const { dataset } of questions)"
        "  localStorage.setItem(start + dataset.ctItem, JSON.stringify({ ...entry, key: dataset.ctFingerprint }));",
        css,
    )


def asked(browser: Browser) -> str:
    """The question that is asked; none at the end."""
    shown = browser.ids(ASKED)
    assert len(shown) <= 1, "one at a time"
    return "".join(shown)


def give(browser: Browser, how: str = "right") -> str:
    """Answer what is asked and check it; returns which question it was."""
    name = asked(browser)
    answer(browser, name, how)
    return name


def go_on(browser: Browser) -> None:
    browser.click(".ct-practice__round > .ct-next button")


def practise(browser: Browser, hows: Sequence[str] = ()) -> list[str]:
    """Answer all questions of a round, right where nothing else is said; returns which."""
    names: list[str] = []
    while asked(browser):
        names.append(give(browser, dict(enumerate(hows)).get(len(names), "right")))
        go_on(browser)
    return names


def said(browser: Browser) -> str:
    return " ".join(browser.texts(".ct-practice__round .ct-score"))


def known(browser: Browser) -> dict[str, Any]:
    """What is kept of the questions, by name."""
    return entries(browser, "_practice")


def keep(browser: Browser, site: Served, reviews: dict[str, Any]) -> None:
    """Let the browser know of earlier practice."""
    start(browser, site)
    put(browser, "_practice", reviews)
    start(browser, site)


def key_of(browser: Browser, name: str) -> str:
    return browser.attributes(f".ct-q[data-ct-item='{name}']", "data-ct-fingerprint")[0]


def review(browser: Browser, name: str, due: int, s: float = 5.0, **changes: Any) -> dict[str, Any]:
    """An earlier review of a question that is due in `due` days."""
    days = {"due": MONDAY + timedelta(days=due), "last": MONDAY - timedelta(days=5)}
    entry = {"key": key_of(browser, name), "s": s, "d": 5.0, "n": 1}
    return {**entry, **{day: value.isoformat() for day, value in days.items()}, **changes}


def done_but(browser: Browser, site: Served, *names: str, due: int = 30) -> dict[str, Any]:
    """Earlier reviews of all questions except these, due in a month."""
    start(browser, site)
    return {name: review(browser, name, due) for name in ALL if name not in names}


def first_of_bank(count: int) -> str:
    """Selects the first `count` questions of the bank."""
    return f".ct-bank .ct-q:nth-child(-n+{count} of .ct-q)"
