"""What every page has in common: whether it has started, whether it is accessible, and how it looks on paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from selenium.webdriver.remote.webelement import WebElement

from browser.engines import SCREENS, Browser
from browser.served import Served
from examples import PROJECT

BUTTONS_AND_FIELDS = ".md-content :is(button, input)"
SCRIPTS_INSIDE = ".md-container script[src]"
MENU = ".md-header [for='__drawer']"
NEXT = ".ct-next"
NEXT_BUTTON = ".ct-next a.ct-button"
MENU_PANEL = ".md-sidebar--primary"
MENU_ASSOCIATE = "[data-md-level='1'] a[href$='role/associate/']"
MENU_SECTION = ".md-nav--primary a[href$='section/software/']"
STARTED = "[data-ct-started]"
KNOWS_ACTIVITIES = "return !!window.countertalk?.activities"
"""Whether what there is to do has arrived: pages fetch it for somebody who has done something."""
STARTED_BASE = "return typeof countertalk.device === 'function'"
TO_TOP = ".md-top"
CLOSED_REPLIES = ".ct-reply:not([open])"
CLOSED = ".md-content details:not([open])"
COPY = "[data-ct-copy]"
FRESH = "[data-ct-state]"
MOVED = "data-ct-moved"
DUE_STATE = ".ct-meta [data-ct-due][data-ct-state]"
COPY_SHOWN = "[data-ct-copy]:not([hidden])"
MISSING = "a[data-ct-missing]:not([hidden])"
COPIED_WORDS = "[data-ct-copied]"
REVIEW_STATES = ".ct-review .ct-fresh strong"
DEAD_CONTROLS = ".md-header button, .md-content button, .md-content input, [data-ct-missing]"
HEADER_LABELS = ".md-header label"
ALL_CONTROLS = ".md-content :is(button, input, select, textarea)"
LEAD = "article .ct-lead"
ARTICLE_BUTTON = "article .ct-button"
HEADER = ".md-header"
SIDEBAR = ".md-sidebar"
NOTICE = ".ct-notice"
ABOUT_PAGE = ".ct-about"
STAFF_CONTROLS = "label[for=__drawer], [data-ct-find]"
HAS_EXPIRED = ".ct-validity[data-ct-state=expired]"
VALIDITY = ".ct-validity"
VALIDITY_STATE = ".ct-validity[data-ct-state]"
WRITING_CONTROLS = ".md-content :is(button, input, textarea)"
OVERDUE = "[data-ct-state=overdue]"
LABEL = "label"

AXE = PROJECT / "node_modules/axe-core/axe.min.js"
_RUN_AXE = """
const [only, done] = arguments, rules = { "target-size": { enabled: true } };
const runOnly = only.length ? { runOnly: only } : {};
const preload = { assets: ["media"] }; // no rule in use reads style sheets
const still = () => Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
requestAnimationFrame(() => still()
  .then(() => axe.run(document, { rules, ...runOnly, preload, resultTypes: ["violations"] }))
  .then(({ violations }) => done(violations)));
"""
ABOUT_COLOURS = ("color-contrast", "link-in-text-block")
"""The rules of axe-core that compare colours: those with the tag `cat.color` that are switched on."""
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


MADE_BY_AUTHORS = """
const inside = [...document.querySelectorAll('article *, header *, title, nav *')];
const forbidden = 'iframe, object, embed, style, link, meta, base, form:not(.ct-form), marquee, math, svg, '
  + ':is(video, audio):not(.ct-media)';
const ours = /\\/assets\\/\\w+\\.js$/;
return inside.filter((element) =>
  (element.closest('article') && element.matches(forbidden)) ||
  (element.closest('article') && element.tagName === 'SCRIPT' && !ours.test(element.src)) ||
  [...element.attributes].some(({name, value}) =>
    /^on/i.test(name) || name === 'srcdoc' || /^\\s*(javascript|vbscript|data):/i.test(value))
).map((element) => element.outerHTML.slice(0, 200));
"""
"""Finds what no author may get onto a page."""


def loaded(browser: Browser, address: str) -> None:
    browser.open(address)
    browser.until(lambda: browser.run(LOADED), f"{address} does not start")


def violations(browser: Browser, rules: Sequence[str] = ()) -> list[str]:
    """What axe-core finds by these rules, or by all, each with its first element."""
    if not browser.run("return !!window.axe"):
        browser.run(AXE.read_text("utf-8"))
    found: list[dict[str, Any]] = browser.run_async(_RUN_AXE, list(rules))
    return [f"{one['id']}: {one['help']}: {one['nodes'][0]['html'][:200]}" for one in found]


def colours(browser: Browser, dark: bool) -> str:
    """Show the open page in light or dark, as the theme's switch does; returns the colour behind everything.

    An open page no longer follows what its reader's system prefers, and without storage the switch does nothing.
    """
    background: str = browser.run(
        "document.body.dataset.mdColorScheme = arguments[0]; return getComputedStyle(document.body).backgroundColor",
        "slate" if dark else "default",
    )
    return background


def barriers(browser: Browser) -> dict[str, list[str]]:
    """What makes the page inaccessible in its present state, by screen.

    That is what axe-core finds, what is wider than the screen, and what is too small to tap.
    """
    browser.run("scrollTo(0, 0)")  # the sticky header covers part of the page below
    found, seen, backgrounds = {}, set(), set()
    for screen, size, dark in SCREENS:
        browser.resize(size)
        backgrounds.add((dark, colours(browser, dark)))
        facts = browser.run(FACTS)
        rules = ABOUT_COLOURS if size in seen else ()  # nothing else depends on light and dark
        found[screen] = [*violations(browser, rules), *facts["wide"], *facts["small"]]
        seen.add(size)
    assert len(dict(backgrounds)) == len({colour for _, colour in backgrounds}) == 2, "dark looks different from light"
    return {screen: all_of_it for screen, all_of_it in found.items() if all_of_it}


ON_PAPER = """
const rules = (sheet) => { try { return [...sheet.cssRules]; } catch { return []; } };
for (const rule of [...document.styleSheets].flatMap(rules).filter((rule) => rule.media))
  rule.media.mediaText = { print: "all", screen: "not all" }[rule.media.mediaText] ?? rule.media.mediaText;
"""
"""Makes the page look on the screen as it does on paper, in every engine."""


def within(name: str, part: str = "") -> str:
    """Selects the element that has this id, or a part of it."""
    return f"[id='{name}'] {part}".strip()


def item_of(element: WebElement) -> str:
    """The id of the item that an element shows."""
    return str(element.get_attribute("data-ct-item"))


def started(browser: Browser) -> None:
    """Wait for the scripts that a page asks for."""
    browser.until(
        lambda: browser.run("return !!window.countertalk.activities || !document.querySelector('.ct-profile')")
    )


def add_link(browser: Browser, target: str) -> None:
    """Put a link with the id `go` at the end of the page."""
    browser.run(
        "const link = document.createElement('a'); link.href = arguments[0]; link.textContent = link.id = 'go';"
        "document.querySelector('.md-content__inner').append(link)",
        target,
    )


def content(browser: Browser) -> str:
    """What the page shows and how, without the link that `go` put there."""
    found: str = browser.run(
        "return [...document.querySelector('.md-content__inner').children]"
        ".filter(({ id }) => id !== 'go').map((one) => one.outerHTML).join('')"
    )
    return found


def go(browser: Browser, site: Served, address: str) -> None:
    """Follow a link of the page to `address`; the page must not be reloaded."""
    browser.run("window.stayed = true")
    add_link(browser, site(address))
    browser.click("#go")
    browser.until(lambda: browser.driver.current_url == site(address), f"{address} was not reached")
    browser.until(lambda: not browser.all("#go"), "the page before is still there")
    assert browser.run("return window.stayed"), "the page was reloaded: instant navigation is off"


def is_in_content(browser: Browser) -> bool:
    """Whether the focus is in the content of the page."""
    return bool(browser.run("return !!document.activeElement.closest('.md-content')"))


def top_of(browser: Browser, css: str) -> float:
    found: float = browser.run("return document.querySelector(arguments[0]).getBoundingClientRect().top", css)
    return found


def due_day(site: Served, address: str) -> date:
    """The day on which a page is due to be reviewed."""
    found = re.search(r'data-ct-due="([\d-]+)"', (site.folder / address / "index.html").read_text("utf-8"))
    assert found
    return date.fromisoformat(found[1])


def state_of(element: WebElement) -> str:
    """Whether what an element describes is valid today."""
    return str(element.get_attribute("data-ct-state"))


def start_scripts_again(browser: Browser) -> int:
    """Run the page's scripts again; returns how many there are."""
    count: int = browser.run_async(
        "const done = arguments[0], found = [...document.querySelectorAll('script[src*=\"assets/scenario\"]')];"
        "const run = ({ src }) => new Promise((ready) => {"
        "  const script = Object.assign(document.createElement('script'), { src, async: false, onload: ready });"
        "  document.head.append(script);"
        "});"
        "Promise.all(found.map(run)).then(() => done(found.length))"
    )
    return count
