"""The search and what it finds."""

from __future__ import annotations

import re

from browser.engines import Browser
from browser.served import Served

HITS = ".md-search-result__link"
HOSTILE_HITS = ".md-search-result :is(script, img, iframe, [onerror])"


def search(browser: Browser, site: Served, query: str) -> list[str]:
    """The addresses of what the search finds, best first; *more on this page* is expanded."""
    browser.open(site())
    browser.one(".md-search__input").send_keys(query)
    browser.until(lambda: browser.shown(HITS), f"nothing is found for {query!r}")
    browser.run("for (const more of document.querySelectorAll('.md-search-result__more')) more.open = true")
    found: list[str] = browser.run(f"return [...document.querySelectorAll('{HITS}')].map((hit) => hit.href)")
    return [re.sub(r"\?h=[^#]*", "", address).removeprefix(site()) for address in found]
