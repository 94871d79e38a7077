"""How a test talks to a browser: what WebDriver offers for all of them, and what differs between engines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, Literal
from urllib.parse import urlsplit

from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

PHONE = (360, 640)
DESKTOP = (1280, 900)
SCREENS = (
    ("phone, light", PHONE, False),
    ("phone, dark", PHONE, True),
    ("desk, dark", DESKTOP, True),
    ("desk, light", DESKTOP, False),
)
"""Every screen with its name, its size and whether it is dark; two in a row differ in one respect."""
_PATIENCE = 15
CLOCK = """
(() => {
  const Real = Date, shift = new Real(`%sT12:00:00`) - Real.now();
  window.Date = class extends Real {
    constructor(...given) { given.length ? super(...given) : super(Real.now() + shift); }
    static now() { return Real.now() + shift; }
  };
})();
"""

_SHOWN = """
const shown = [...document.querySelectorAll(arguments[0])].filter((element) => {
  const { width, height } = element.getBoundingClientRect();
  return width && height && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
});
"""
TEXT = """
const textOf = (element) => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return "";
  return element.innerText.split("\\n").map((line) => line.replace(/\\s+/g, " ").trim()).filter(Boolean).join("\\n");
};
"""
"""The text of an element as a reader sees it; WebDriver asks for one element at a time."""


class Browser:
    """A browser as a reader uses it. Each engine derives from this class and implements the last part."""

    driver: WebDriver

    def __init__(self) -> None:
        self._origins: set[str] = set()

    # -- navigation

    def open(self, address: str) -> None:
        """Load the page, even if only the fragment differs."""
        self._origins.add("://".join(urlsplit(address)[:2]))
        page, _, fragment = address.partition("#")
        if fragment and self.driver.current_url.partition("#")[0] == page:
            self.driver.get("about:blank")
        self.driver.get(address)

    def reload(self) -> None:
        self.driver.refresh()

    def until(self, condition: Callable[[], Any], why: str = "") -> Any:
        """Wait until `condition` returns something true, and return that."""
        return WebDriverWait(self.driver, _PATIENCE, 0.05, [StaleElementReferenceException]).until(
            lambda _: condition(), why
        )

    def all(self, css: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def one(self, css: str) -> WebElement:
        """Wait for the first element that `css` selects."""
        found: WebElement = self.until(lambda: next(iter(self.all(css)), None), f"there is no {css}")
        return found

    def shown(self, css: str) -> list[WebElement]:
        """The elements that `css` selects and a reader sees."""
        found: list[WebElement] = self.run(f"{_SHOWN} return shown", css)
        return found

    def texts(self, css: str) -> list[str]:
        """The texts of the elements that `css` selects and a reader sees."""
        found: list[str] = self.run(f"{_SHOWN} {TEXT} return shown.map(textOf)", css)
        return found

    def ids(self, css: str) -> list[str]:
        """The ids of the elements that `css` selects and a reader sees."""
        found: list[str] = self.run(f"{_SHOWN} return shown.map(({{ id }}) => id)", css)
        return found

    def attributes(self, css: str, name: str) -> list[str]:
        """An attribute of the elements that `css` selects, of those that have it."""
        found: list[str] = self.run(
            "return [...document.querySelectorAll(`:is(${arguments[0]})[${arguments[1]}]`)]"
            ".map((element) => element.getAttribute(arguments[1]))",
            css,
            name,
        )
        return found

    def click(self, element: str | WebElement) -> None:
        """Click in the middle of the window, where nothing that sticks to an edge covers the element.

        An element given by its selector may be redrawn in the meantime.
        """
        if isinstance(element, str):

            def found() -> bool:
                self.click(self.one(element))
                return True

            self.until(found)
        else:
            self.run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
            element.click()

    @contextmanager
    def second_tab(self, kind: Literal["tab", "window"] = "tab") -> Iterator[None]:
        """Use another tab for a while; beside one in a window of its own, the first goes on at its full pace."""
        first = self.driver.current_window_handle
        self.driver.switch_to.new_window(kind)
        try:
            yield
        finally:
            self.driver.close()
            self.driver.switch_to.window(first)
            self.until(
                lambda: self.run("return document.visibilityState") == "visible", "the first tab is not in front"
            )

    def active(self) -> WebElement:
        """The element that has the focus."""
        return self.driver.switch_to.active_element

    def run(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(script, *arguments)

    def run_async(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_async_script(script, *arguments)

    def reset(self, sees_requests: bool = False) -> None:
        """Start clean, on a phone: nothing that a page stored, no emulation, no scripts of ours, empty logs.

        Only where it `sees_requests` can they be asked for: that makes every page slower.
        """
        self._forget(sorted(self._origins))
        self._origins.clear()
        self._watch_requests(sees_requests)
        self.screen(PHONE)
        self.complaints()

    # -- what differs between engines

    def _forget(self, origins: Sequence[str]) -> None:
        """Remove what pages of these origins stored, the scripts of ours and emulation."""
        raise NotImplementedError

    def _watch_requests(self, wanted: bool) -> None:
        """Note the addresses requested from now on, or do not."""
        raise NotImplementedError

    def before_scripts(self, script: str) -> None:
        """Run `script` on every page from now on, before those of the page."""
        raise NotImplementedError

    def screen(self, size: tuple[int, int], dark: bool = False) -> None:
        """Show pages from now on on a screen of this size whose owner prefers light or dark colours."""
        raise NotImplementedError

    def resize(self, size: tuple[int, int]) -> None:
        """Show the open page, in its present state, on a screen of this size."""
        raise NotImplementedError

    def without_scripts(self) -> None:
        raise NotImplementedError

    def requests(self) -> list[str]:
        """The addresses requested since the last call."""
        raise NotImplementedError

    def complaints(self) -> list[str]:
        """What the console has logged since the last call, including policy violations."""
        raise NotImplementedError

    # -- what builds on that

    def on_day(self, day: date) -> None:
        """Make every page from now on believe that today is `day`."""
        self.before_scripts(CLOCK % day.isoformat())

    def quit(self) -> None:
        self.driver.quit()
