"""Steps and partners that are dragged by their handles."""

from __future__ import annotations

from selenium.webdriver import ActionChains
from selenium.webdriver.common.actions.interaction import POINTER_MOUSE
from selenium.webdriver.common.actions.pointer_input import PointerInput
from selenium.webdriver.remote.webelement import WebElement

from browser.engines import Browser
from browser.pages.question import part, right_keys, state
from browser.pages.quiz import start
from browser.served import Served

STEPS = "[id='steps']"
PAIRS = "[id='pairs']"
ANNOUNCED = f"{STEPS} .ct-q__parts + p"
UP_BUTTONS = f"{STEPS} .ct-move__button:first-of-type"
HANDLES = f"{STEPS} .ct-move__handle"
HELD = f"{PAIRS} [data-ct-held]"
HELD_THINGS = f"{PAIRS} li[data-ct-held]:has(select)"


def part_of(element: WebElement) -> str:
    """The key of the step or the thing that an element shows."""
    return str(element.get_attribute("data-ct-part"))


def order(browser: Browser) -> list[str]:
    found: list[str] = state(browser, "steps")[1]
    return found


def handle(browser: Browser, key: str) -> WebElement:
    return browser.one(f"{STEPS} [data-ct-part='{key}'] .ct-move__handle")


def begin(browser: Browser, site: Served, question: str) -> None:
    start(browser, site)
    browser.run(f"document.querySelector(\"{question}\").scrollIntoView({{block: 'center', behavior: 'instant'}})")


def held(browser: Browser, key: str, by: int, kind: str = POINTER_MOUSE) -> ActionChains:
    """A step grabbed by its handle and moved by a number of rows, just past their middles; not yet released."""
    row = browser.run("return arguments[0].closest('li').offsetHeight", handle(browser, key))
    chain = ActionChains(browser.driver, duration=50, devices=[PointerInput(kind, kind)])
    return chain.click_and_hold(handle(browser, key)).move_by_offset(0, round(row * by * 1.05))


def drag(browser: Browser, key: str, by: int, kind: str = POINTER_MOUSE) -> None:
    held(browser, key, by, kind).release().perform()


def belongs(browser: Browser) -> dict[str, str]:
    """The partner of each thing, by their keys."""
    things = [part_of(one) for one in browser.all(f"{PAIRS} li:has(select)")]
    return dict(zip(sorted(things), right_keys(browser, "pairs"), strict=True))


def chosen(browser: Browser) -> dict[str, str]:
    """The partner that is chosen for each thing; none is an empty text."""
    found: dict[str, str] = browser.run(
        "return Object.fromEntries([...document.querySelectorAll(arguments[0])]"
        ".map((select) => [select.parentElement.dataset.ctPart, select.value]))",
        f"{PAIRS} select",
    )
    return found


def brought(browser: Browser, partner: str, thing: str, kind: str = POINTER_MOUSE) -> ActionChains:
    """A partner grabbed by its handle and moved to a thing; not yet released."""
    grip = part(browser, "pairs", partner).find_element("css selector", ".ct-move__handle")
    chain = ActionChains(browser.driver, duration=50, devices=[PointerInput(kind, kind)])
    return chain.click_and_hold(grip).move_to_element(part(browser, "pairs", thing))
