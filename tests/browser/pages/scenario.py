"""A conversation that is played step by step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from browser.engines import Browser
from browser.pages.storage import records
from browser.served import Served, served
from examples import Example
from samples.conversations import SCENARIO
from sites import rebuilt

CHOICE = ".ct-choice"
CONVERSATION = ".ct-talk"
SAID = ".ct-talk > li"
PLAY_ONWARD = ".ct-play .ct-next a.ct-button:not(.ct-button--secondary)"
PLAY_TOP_STATUS = ".ct-play > [role=status]"
PLAY_STATUS = ".ct-play [role=status]"
SCENE = ".ct-scene"
WHY = ".ct-talk__why"
DECIDED = ".ct-score li"
PLAY_BUTTONS = ".ct-play button"
TREE = ".ct-tree"
WAY = ".ct-way"
TREE_GROUP = ".ct-group"
TREE_WAY = ".ct-tree .ct-way"
PLAYED_BOX = ".ct-play"
TREE_LINKS = ".ct-tree a"
SCENE_LINKS = ".ct-scene a"
PLAY_NOTE = ".ct-play .ct-note"
PLAY_NEXT = ".ct-play .ct-next button"
PLAY_BEST = ".ct-play .ct-muted"

PLAYED = "scenario/price/"


def opened(browser: Browser, site: Served, address: str = PLAYED) -> None:
    browser.open(site(address))
    browser.one(".ct-talk > li")


def talk(browser: Browser) -> list[str]:
    """What was said so far, without who said it and what there is to say about it."""
    browser.one(".ct-talk > li")
    words = "return [...arguments[0].childNodes].slice(1).map((node) => node.textContent).join('').trim()"
    return [browser.run(words, line) for line in browser.shown(".ct-talk > li > p:first-child")]


def choose(browser: Browser, *words: str) -> None:
    for text in words:
        (button,) = (one for one in browser.shown(".ct-choice") if one.text == text)
        browser.click(button)


def press(browser: Browser, word: str) -> None:
    (button,) = (one for one in browser.shown(".md-content button") if one.text == word)
    browser.click(button)


def result(browser: Browser) -> str:
    return " ".join(browser.texts(".ct-score :is(p, li)"))


def focused(browser: Browser) -> str:
    found: str = browser.run("return document.activeElement.innerText")
    return found


def recorded(browser: Browser, key: str = "scenario/price") -> float | None:
    """The recorded share of the points of a scenario."""
    found: float | None = records(browser).get(key, {}).get("scenario", {}).get("share")
    return found


def play(browser: Browser, site: Served, *words: str) -> None:
    opened(browser, site)
    choose(browser, *words)


@contextmanager
def playing(browser: Browser, example: Example, *words: str, text: str = SCENARIO) -> Iterator[Served]:
    """A site whose conversation has been played this far and may now be edited."""
    with served(rebuilt(example, price=text)) as site:
        play(browser, site, *words)
        yield site


def marks(browser: Browser) -> list[str]:
    return [text.splitlines()[0] for text in browser.texts(".ct-tree li:has(> .ct-way)")]


def numbers_in_diagram(browser: Browser) -> list[str]:
    """The numbers of the steps, as the drawing of the tree has them."""
    found: list[str] = browser.run(
        "const drawn = document.querySelectorAll('.ct-diagram__wide :is(.ct-draw-number, .ct-draw-strong)');"
        "return [...drawn].map((text) => text.textContent)"
    )
    return found


def small_buttons(browser: Browser) -> list[str]:
    """The buttons that are too small for a finger."""
    found: list[str] = browser.run(
        "return [...document.querySelectorAll('.ct-play button')]"
        ".filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.textContent)"
    )
    return found
