"""Steps and partners may be dragged by their handle, by mouse or finger; nothing needs it."""

from __future__ import annotations

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.actions.interaction import POINTER_MOUSE, POINTER_TOUCH
from selenium.webdriver.common.actions.pointer_input import PointerInput
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from browser.engines import PHONE, Browser
from browser.served import Served
from browser.test_quiz import results, right_keys
from browser.test_shapes import check, give, part, shapes, site_of_shapes, start, state, turn_to

__all__ = ["shapes", "site_of_shapes"]
STEPS = "[id='steps']"
PAIRS = "[id='pairs']"


def order(browser: Browser) -> list[str]:
    found: list[str] = state(browser, "steps")[1]
    return found


def handle(browser: Browser, key: str) -> WebElement:
    return browser.one(f"{STEPS} [data-part='{key}'] .ct-move__handle")


def begin(browser: Browser, site: Served, question: str) -> None:
    start(browser, site)
    browser.run(f"document.querySelector(\"{question}\").scrollIntoView({{block: 'center', behavior: 'instant'}})")


def held(browser: Browser, key: str, by: int, kind: str = POINTER_MOUSE) -> ActionChains:
    """A step taken by its handle and moved by so many rows, a little further than their middles; not let go yet."""
    row = browser.run("return arguments[0].closest('li').offsetHeight", handle(browser, key))
    chain = ActionChains(browser.driver, duration=50, devices=[PointerInput(kind, kind)])
    return chain.click_and_hold(handle(browser, key)).move_by_offset(0, round(row * by * 1.05))


def drag(browser: Browser, key: str, by: int, kind: str = POINTER_MOUSE) -> None:
    held(browser, key, by, kind).release().perform()


@pytest.mark.parametrize("kind", [POINTER_MOUSE, POINTER_TOUCH])
@pytest.mark.parametrize(("place", "by"), [(0, 1), (0, 3), (3, -2), (1, 1)])
def test_step_goes_where_it_is_dragged(browser: Browser, shapes: Served, kind: str, place: int, by: int) -> None:
    begin(browser, shapes, STEPS)
    before = order(browser)
    drag(browser, before[place], by, kind)
    wanted = [key for key in before if key != before[place]]
    wanted.insert(place + by, before[place])
    assert order(browser) == wanted
    told = browser.run("return document.querySelector(arguments[0]).textContent", f"{STEPS} .ct-q__parts + p")
    assert told.endswith(f": now number {place + by + 1} of 4")
    ups = browser.all(f"{STEPS} .ct-move__button:first-of-type")
    assert [up.is_enabled() for up in ups] == [False, True, True, True]
    assert browser.complaints() == []


def test_dragged_steps_are_an_answer(browser: Browser, shapes: Served) -> None:
    begin(browser, shapes, STEPS)
    for place, key in enumerate(right_keys(browser, "steps")):
        drag(browser, key, place - order(browser).index(key))
    check(browser, "steps")
    assert results(browser) == {"steps": "right"}
    before = order(browser)
    assert not handle(browser, before[0]).is_displayed(), "what is marked is not moved any more"


def test_escape_puts_all_back(browser: Browser, shapes: Served) -> None:
    begin(browser, shapes, STEPS)
    before = order(browser)
    held(browser, before[0], 2).perform()
    assert order(browser) != before
    ActionChains(browser.driver).send_keys(Keys.ESCAPE).perform()
    assert order(browser) == before
    ActionChains(browser.driver).release().perform()
    assert order(browser) == before
    check(browser, "steps")
    assert results(browser) == {}, "nothing was moved"


def test_handle_that_is_only_touched_is_no_answer(browser: Browser, shapes: Served) -> None:
    begin(browser, shapes, STEPS)
    before = order(browser)
    drag(browser, before[1], 0)
    check(browser, "steps")
    assert (results(browser), order(browser)) == ({}, before)


def test_handle_is_an_extra(browser: Browser, shapes: Served) -> None:
    """It is not in the way of the keyboard, of a screen reader or of a finger that scrolls."""
    begin(browser, shapes, STEPS)
    facts = browser.run(
        "return [...document.querySelectorAll(arguments[0])].map((one) =>"
        " [one.ariaHidden, one.tabIndex, getComputedStyle(one).touchAction,"
        " getComputedStyle(one.parentElement).touchAction])",
        f"{STEPS} .ct-move__handle",
    )
    assert facts == [["true", -1, "none", "auto"]] * 4
    give(browser, "steps")
    assert results(browser) == {"steps": "right"}


# -- partners


def belongs(browser: Browser) -> dict[str, str]:
    """The partner of each thing, by their keys."""
    things = [str(one.get_attribute("data-part")) for one in browser.all(f"{PAIRS} li:has(select)")]
    return dict(zip(sorted(things), right_keys(browser, "pairs"), strict=True))


def chosen(browser: Browser) -> dict[str, str]:
    """The partner that is chosen for each thing; none is an empty text."""
    found: dict[str, str] = browser.run(
        "return Object.fromEntries([...document.querySelectorAll(arguments[0])]"
        ".map((select) => [select.parentElement.dataset.part, select.value]))",
        f"{PAIRS} select",
    )
    return found


def brought(browser: Browser, partner: str, thing: str, kind: str = POINTER_MOUSE) -> ActionChains:
    """A partner taken by its handle and brought to a thing; not let go yet."""
    grip = part(browser, "pairs", partner).find_element("css selector", ".ct-move__handle")
    chain = ActionChains(browser.driver, duration=50, devices=[PointerInput(kind, kind)])
    return chain.click_and_hold(grip).move_to_element(part(browser, "pairs", thing))


@pytest.mark.parametrize("kind", [POINTER_MOUSE, POINTER_TOUCH])
def test_partners_are_dragged_to_their_things(browser: Browser, shapes: Served, kind: str) -> None:
    begin(browser, shapes, PAIRS)
    for thing, partner in belongs(browser).items():
        brought(browser, partner, thing, kind).release().perform()
        assert chosen(browser)[thing] == partner
    check(browser, "pairs")
    assert results(browser) == {"pairs": "right"}
    assert browser.shown(f"{PAIRS} [aria-hidden] > li") == [], "what is marked is not moved any more"
    assert browser.complaints() == []


def test_partner_follows_the_pointer_and_goes_back(browser: Browser, shapes: Served) -> None:
    begin(browser, shapes, PAIRS)
    nothing = chosen(browser)
    thing, partner = next(iter(belongs(browser).items()))
    element = part(browser, "pairs", partner)
    before = element.rect
    brought(browser, partner, thing).perform()
    assert element.rect != before
    assert [one.get_attribute("data-part") for one in browser.all(f"{PAIRS} li.ct-move--held:has(select)")] == [thing]
    ActionChains(browser.driver).send_keys(Keys.ESCAPE).perform()
    assert (element.rect, chosen(browser), browser.all(f"{PAIRS} .ct-move--held")) == (before, nothing, [])
    ActionChains(browser.driver).release().perform()
    brought(browser, partner, thing).move_by_offset(0, -200).release().perform()
    assert (element.rect, chosen(browser)) == (before, nothing), "beside the things is nowhere"
    assert browser.complaints() == []


def test_partners_stand_beside_the_lists_where_there_is_room(browser: Browser, shapes: Served) -> None:
    """They are an extra: not read out twice, and not in the way on a phone."""
    begin(browser, shapes, PAIRS)
    assert len(browser.shown(f"{PAIRS} [aria-hidden] > li")) == len(belongs(browser))
    browser.screen(PHONE)
    turn_to(browser, "pairs")
    browser.until(lambda: not browser.shown(f"{PAIRS} [aria-hidden] > li"))
    assert len(browser.shown(f"{PAIRS} select")) == len(belongs(browser))
