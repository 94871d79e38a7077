"""Links that are marked because what they lead to is done."""

from __future__ import annotations

from browser.engines import Browser
from browser.pages.path import LESSON

RETAIL_CARD = ".ct-card__link[href*='section/retail']"
QUIZ_CARD = ".ct-card__link[href*='quiz/store-selling']"
CARDS = ".ct-card"
TICK = ".ct-tick"
DONE_COUNT = "[data-ct-count]"
TICK_OR_ONWARD = ".ct-tick, .ct-onward"
NAV_LINKS = ".md-nav__link"
CARD_LINKS = ".ct-card__link"
CARD_TICK = ".ct-card .ct-tick"
NAV_TICK = ".md-nav .ct-tick"

SECTION = "section/retail/"
CARD = f".ct-card__link[href*='{LESSON}']"
MARKED = ":has(.ct-tick)"
HERE_MARKED = f".md-nav__link--active{MARKED}"
CONTENTS_MARKED = f".md-nav--secondary .md-nav__link{MARKED}"
BOXES = (
    "return [...document.querySelectorAll('.md-nav__link, .ct-card, h2')].map((one) => one.getBoundingClientRect().y)"
)


def marked(browser: Browser, css: str = ".ct-card__link") -> list[str]:
    """The accessible names of the links that are marked."""
    return [str(link.accessible_name) for link in browser.all(css + MARKED)]


COVERED = """
const isOver = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
return [...document.querySelectorAll(".md-content [data-ct-tick]")].filter((tick) => {
  const next = tick.parentElement.nextElementSibling, box = tick.getBoundingClientRect();
  return [...(next?.getClientRects() ?? [])].some((one) => isOver(box, one));
}).map((tick) => tick.parentElement.textContent);
"""
"""The links whose tick covers what follows."""
