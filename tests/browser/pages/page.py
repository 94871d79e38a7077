"""What every page has in common: whether it has started, whom it keeps out, and how it looks on paper."""

from __future__ import annotations

from typing import Any

from selenium.webdriver.remote.webelement import WebElement

from browser.engines import Browser
from examples import PROJECT

BUTTONS_AND_FIELDS = ".md-content :is(button, input)"
SCRIPTS_INSIDE = ".md-container script[src]"
MENU = ".md-header [for='__drawer']"
NEXT = ".ct-next"
MENU_PANEL = ".md-sidebar--primary"
MENU_NEW_HIRE = "[data-md-level='1'] a[href$='role/new_hire/']"
STARTED = "[data-ct-started]"
TO_TOP = ".md-top"
COPY = "[data-ct-copy]"
FRESH = "[data-ct-state]"
DUE = ".ct-meta [data-ct-due]"
COPY_SHOWN = "[data-ct-copy]:not([hidden])"
MISSING = "a[data-ct-missing]:not([hidden])"
COPIED_WORDS = "[data-ct-copied]"
REVIEW_STATES = ".ct-review .ct-fresh strong"
DEAD_CONTROLS = ".md-header button, .md-content button, .md-content input, [data-ct-missing]"
HEADER_LABELS = ".md-header label"
LAST_LINK = ".md-content__inner > a:last-child"
ALL_CONTROLS = ".md-content :is(button, input, select, textarea)"
LEAD = "article .ct-lead"
ARTICLE_BUTTON = "article .ct-button"
HEADER = ".md-header"
SIDEBAR = ".md-sidebar"
NOTICE = ".ct-notice"
ABOUT_PAGE = ".ct-about"
STAFF_CONTROLS = "label[for=__drawer], label[for=__search], .md-search__input"
HAS_EXPIRED = ".ct-holds[data-ct-state=expired]"
HOLDS = ".ct-holds"
WRITING_CONTROLS = ".md-content :is(button, input, textarea)"
OVERDUE = "[data-ct-state=overdue]"
LABEL = "label"

AXE = PROJECT / "node_modules/axe-core/axe.min.js"
LOADED = "return document.readyState === 'complete' && !!window.document$"
FACTS = """
const all = (css) => [...document.querySelectorAll(css)].filter((e) => e.checkVisibility());
const box = (e) => e.getBoundingClientRect();
const name = (e) => `${Math.round(box(e).width)} x ${Math.round(box(e).height)}: ${e.outerHTML.slice(0, 80)}`;
const width = document.documentElement.clientWidth, isWide = document.documentElement.scrollWidth > width;
const controls = "button, summary, .ct-button, .ct-option, label";
return {
  wide: isWide ? ["the page", ...all(".md-content *").filter((e) => box(e).right > width + 1).map(name)] : [],
  small: all(`.md-content :is(${controls})`).filter((e) => box(e).height < 43.5).map(name),
  bottom: Math.max(...[".ct-price", ".ct-say__words"].map((css) => all(css)[0] ? box(all(css)[0]).bottom : 1e9)),
};
"""


def loaded(browser: Browser, address: str) -> None:
    browser.open(address)
    browser.until(lambda: browser.run(LOADED), f"{address} does not start")


def violations(browser: Browser) -> list[str]:
    """What axe-core finds, each with the first element that it finds it on."""
    browser.run(AXE.read_text("utf-8"))
    found: list[dict[str, Any]] = browser.run_async(
        "const done = arguments[0], rules = { 'target-size': { enabled: true } };"
        "axe.run(document, { rules, resultTypes: ['violations'] }).then((r) => done(r.violations))"
    )
    return [f"{one['id']}: {one['help']}: {one['nodes'][0]['html'][:200]}" for one in found]


ON_PAPER = """
const rules = (sheet) => { try { return [...sheet.cssRules]; } catch { return []; } };
for (const rule of [...document.styleSheets].flatMap(rules).filter((rule) => rule.media))
  rule.media.mediaText = { print: "all", screen: "not all" }[rule.media.mediaText] ?? rule.media.mediaText;
"""
"""Lets the page look on the screen as it does on paper, in every engine."""


def within(name: str, part: str = "") -> str:
    """Selects the element that has this id, or a part of it."""
    return f"[id='{name}'] {part}".strip()


def item_of(element: WebElement) -> str:
    """The id of the item that an element shows."""
    return str(element.get_attribute("data-item"))
