"""Links that are marked because what they lead to is done."""

from __future__ import annotations

from browser.engines import Browser
from browser.pages.path import LESSON

SECTION = "section/retail/"
CARD = f".ct-card__link[href*='{LESSON}']"
MARKED = ":has(.ct-tick)"
BOXES = (
    "return [...document.querySelectorAll('.md-nav__link, .ct-card, h2')].map((one) => one.getBoundingClientRect().y)"
)


def marked(browser: Browser, css: str = ".ct-card__link") -> list[str]:
    """The names of the links that are marked, as they are told to who listens."""
    return [str(link.accessible_name) for link in browser.all(css + MARKED)]
