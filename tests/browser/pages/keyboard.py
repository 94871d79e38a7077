"""Moving through a page with the Tab key."""

from __future__ import annotations

from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from browser.engines import Browser

_SEEN = """
const [element] = arguments, { left, right, top, bottom } = element.getBoundingClientRect();
const isInside = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
return isInside && element.checkVisibility({ visibilityProperty: true });
"""


def tab(browser: Browser) -> WebElement:
    """Move to the next element by keyboard; it must be visible."""
    browser.active().send_keys(Keys.TAB)
    now = browser.active()
    assert browser.run(_SEEN, now), f"nobody sees where the focus is: {str(now.get_attribute('outerHTML'))[:200]}"
    return now


def words(element: WebElement) -> str:
    """Its text, even while it fades in."""
    return str(element.get_property("textContent")).strip()
