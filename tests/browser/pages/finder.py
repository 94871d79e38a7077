"""The search: its dialog, what it finds, and the marks on the page that it leads to."""

from __future__ import annotations

from typing import Any

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from browser.engines import Browser
from browser.pages.page import loaded
from browser.served import Served

ROLE = "role/store_associate/"
NOTHING = "zzxxqqzz"
COPYING = """
window.copied = [];
Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void window.copied.push(text) } });
"""

FINDER = "[data-ct-finder][open]"
FIND_LINK = "[data-ct-find]"
FIND_FIELD = "[data-ct-query]"
FIND_CLOSE = "[data-ct-finder] [method=dialog] button"
FIND_ROWS = "[data-ct-finder] [role=row]"
HITS = "[data-ct-finder] [role=row] a"
HIT_WORDS = "[data-ct-finder] .ct-found__answer"
HIT_ABOUT = "[data-ct-finder] .ct-found__about"
HIT_FACT = "[data-ct-finder] .ct-found__fact"
HIT_STATE = "[data-ct-finder] .ct-fresh"
HIT_COPY = "[data-ct-finder] .ct-found__copy"
HIT_MARKS = "[data-ct-finder] [role=row] mark"
HOSTILE_HITS = "[data-ct-finder] [role=row] :is(script, iframe, [onerror])"
AGAIN = "[data-ct-finder] .ct-found__again"
FIND_STATUS = "[data-ct-finder] [role=status]"
FIND_NOTES = "[data-ct-finder] .ct-finder__notes"
DID_YOU_MEAN = "[data-ct-finder] .ct-finder__notes button"
FIND_ROLE = "[data-ct-finder] .ct-finder__notes select"
FILTER_TITLE = "[data-ct-finder] summary"
FILTER_FIELDS = "[data-ct-finder] .ct-finder__filters select"
FILTER_LABELS = "[data-ct-finder] .ct-finder__filters label > .ct-label"
FIND_BUTTON = "[data-ct-finder] .ct-finder__help button"
ACTIVE = "[data-ct-finder] [aria-selected=true]"
GROUPS = "[data-ct-finder] [role=rowgroup]"
PAGE_MARKS = "article mark"

BREAK = """
const src = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, "src");
window.broken = %r;
Object.defineProperty(HTMLScriptElement.prototype, "src", {
  get: src.get,
  set(address) { src.set.call(this, window.broken && address.includes(window.broken) ? "/gone.js" : address); },
});
"""
"""Let the files fail whose address contains a text; once `window.broken` is empty, they can be loaded."""

DELAY = """
const append = HTMLHeadElement.prototype.append;
window.late = [];
HTMLHeadElement.prototype.append = function (script) {
  if (script.src?.includes("/search/entries-") && window.isSlow) window.late.push(() => append.call(this, script));
  else append.call(this, script);
};
"""
"""Once `window.isSlow` is true, what is shown of results waits until `window.late` is called."""

MISSED = "window.missed = []; addEventListener('ct:search-missed', ({ detail }) => window.missed.push(detail.query));"
"""Note what is told of searches that find nothing."""

NO_HIGHLIGHTS = "delete CSS.highlights; delete CSS.__proto__.highlights;"
"""Let the browser be one that cannot mark ranges."""

TOO_WIDE = """
const all = [...document.querySelectorAll("[data-ct-finder], [data-ct-finder] *")];
return all.filter((one) => one.checkVisibility() && !one.closest(".ct-hidden"))
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 100));
"""
"""What is wider than the screen."""

TOO_SMALL = """
const all = [...document.querySelectorAll("[data-ct-finder] :is(button, input, select, summary, [data-ct-all])")];
const box = (one) => one.getBoundingClientRect();
return all.filter((one) => one.checkVisibility() && box(one).height < 43.5).map((one) => one.outerHTML.slice(0, 100));
"""
"""What is too small to tap."""

DIRECTION = f"return getComputedStyle(document.querySelector('{FINDER}')).direction"
PLACE = f"const {{ x, y, width, height }} = document.querySelector('{FINDER}').getBoundingClientRect();"
RUNS = f"return !!document.querySelector('{HOSTILE_HITS}')"
ANY_FINDER = "[data-ct-finder]"
MARKED_IN_QUESTIONS = """
const isInside = ({ startContainer }) => startContainer.parentElement.closest("[data-search-exclude], button");
return [...CSS.highlights.get("ct-found")].filter(isInside).map(String);
"""

_MARKED = "return [...(CSS.highlights?.get('ct-found') ?? [])].map(String)"


def open_finder(browser: Browser, site: Served, address: str = "") -> None:
    loaded(browser, site(address))
    browser.click(FIND_LINK)
    browser.one(FINDER)


def ask(browser: Browser, query: str) -> None:
    """Type a query in place of what is there."""
    browser.run("arguments[0].select()", browser.one(FIND_FIELD))
    browser.one(FIND_FIELD).send_keys(query)


def put_query(browser: Browser, query: str) -> None:
    """Paste a query: a driver takes long for thousands of signs, and has none for some."""
    browser.run(
        "const [field, text] = arguments; field.value = text; field.dispatchEvent(new Event('input'))",
        browser.one(FIND_FIELD),
        query,
    )


def search(browser: Browser, site: Served, query: str) -> list[str]:
    """The addresses of what the search finds, best first, without what is to be marked there."""
    browser.open(site())
    open_finder(browser, site)
    ask(browser, query)
    browser.until(lambda: browser.shown(HITS), f"nothing is found for {query!r}")
    return addresses(browser, site)


def addresses(browser: Browser, site: Served) -> list[str]:
    found: list[str] = browser.run(
        f"return [...document.querySelectorAll('{HITS}')].map(({{ href }}) => href.replace(/[?]h=[^#]*/, ''))"
    )
    return [address.removeprefix(site()) for address in found]


def press(browser: Browser, *keys: str) -> None:
    for key in keys:
        browser.active().send_keys(getattr(Keys, key))


def active(browser: Browser) -> str:
    """The title of the active row, or what its active button is called."""
    (cell,) = browser.all(ACTIVE)
    named = browser.one(FIND_FIELD).get_attribute("aria-activedescendant")
    assert named == cell.get_attribute("id"), "who listens hears of the cell that is shown as active"
    return str(browser.run("return arguments[0].querySelector('a, button').textContent", cell))


def titles(browser: Browser) -> list[str]:
    found: list[str] = browser.run(f"return [...document.querySelectorAll('{HITS}')].map((one) => one.textContent)")
    return found


def status(browser: Browser) -> str:
    return "".join(browser.texts(FIND_STATUS))


def until_said(browser: Browser, text: str) -> None:
    browser.until(lambda: text in status(browser), f"{text!r} is not said, but {status(browser)!r}")


def is_open(browser: Browser) -> bool:
    return bool(browser.all(FINDER))


def filter_field(browser: Browser, label: str) -> WebElement:
    at = browser.texts(FILTER_LABELS).index(label)
    return browser.all(FILTER_FIELDS)[at]


def choose(browser: Browser, field: WebElement, text: str) -> None:
    """Choose what begins with a text."""
    browser.run(
        "const [field, text] = arguments;"
        "field.value = [...field.options].find((one) => one.textContent.startsWith(text)).value;"
        "field.dispatchEvent(new Event('change', { bubbles: true }))",
        field,
        text,
    )


def marked_on_page(browser: Browser) -> list[str]:
    """The letters that are marked on the page, in either way."""
    found: list[str] = browser.run(_MARKED)
    return found or browser.run(f"return [...document.querySelectorAll('{PAGE_MARKS}')].map((one) => one.textContent)")


def fetched(browser: Browser) -> list[str]:
    """The files of the search that were requested since the last call."""
    asked = browser.requests()
    return [one for one in asked if "/assets/search/" in one or "/assets/find.js" in one]


def kept(browser: Browser) -> dict[str, Any]:
    """What the browser keeps of the search."""
    found: dict[str, Any] = browser.run(
        "return Object.fromEntries(Object.entries(localStorage).filter(([key]) => /:[.](role|searches)#/.test(key))"
        ".map(([key, text]) => [key.split(':').at(-1), JSON.parse(text)]))"
    )
    return found


def by_slash(browser: Browser) -> None:
    ActionChains(browser.driver).send_keys("/").perform()


def by_control_k(browser: Browser) -> None:
    ActionChains(browser.driver).key_down(Keys.CONTROL).send_keys("k").key_up(Keys.CONTROL).perform()
