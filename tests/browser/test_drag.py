"""Steps and partners can be dragged by their handle, by mouse or finger, but never have to be."""

from __future__ import annotations

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.actions.interaction import POINTER_MOUSE, POINTER_TOUCH
from selenium.webdriver.common.keys import Keys

from browser.engines import PHONE, Browser
from browser.pages.dragging import (
    ANNOUNCED,
    HANDLES,
    HELD,
    HELD_THINGS,
    PAIRS,
    STEPS,
    UP_BUTTONS,
    begin,
    belongs,
    brought,
    chosen,
    drag,
    handle,
    held,
    order,
    part_of,
)
from browser.pages.question import check, give, part, right_keys, turn_to
from browser.pages.quiz import results
from browser.served import Served

pytestmark = pytest.mark.desk


@pytest.mark.parametrize("kind", [POINTER_MOUSE, POINTER_TOUCH])
@pytest.mark.parametrize(("place", "by"), [(0, 1), (0, 3), (3, -2), (1, 1)])
def test_step_goes_where_it_is_dragged(browser: Browser, shapes: Served, kind: str, place: int, by: int) -> None:
    begin(browser, shapes, STEPS)
    before = order(browser)
    drag(browser, before[place], by, kind)
    wanted = [key for key in before if key != before[place]]
    wanted.insert(place + by, before[place])
    assert order(browser) == wanted
    announced = browser.run("return document.querySelector(arguments[0]).textContent", ANNOUNCED)
    assert announced.endswith(f": now number {place + by + 1} of 4")
    ups = browser.all(UP_BUTTONS)
    assert [up.is_enabled() for up in ups] == [False, True, True, True]
    assert browser.complaints() == []


def test_dragged_steps_count_as_an_answer(browser: Browser, shapes: Served) -> None:
    begin(browser, shapes, STEPS)
    for place, key in enumerate(right_keys(browser, "steps")):
        drag(browser, key, place - order(browser).index(key))
    check(browser, "steps")
    assert results(browser) == {"steps": "right"}
    before = order(browser)
    assert not handle(browser, before[0]).is_displayed(), "what is marked is not moved any more"


def test_escape_puts_everything_back(browser: Browser, shapes: Served) -> None:
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


def test_touching_a_handle_is_not_an_answer(browser: Browser, shapes: Served) -> None:
    begin(browser, shapes, STEPS)
    before = order(browser)
    drag(browser, before[1], 0)
    check(browser, "steps")
    assert (results(browser), order(browser)) == ({}, before)


def test_handle_is_optional(browser: Browser, shapes: Served) -> None:
    """It is not in the way of the keyboard, of a screen reader or of a finger that scrolls."""
    begin(browser, shapes, STEPS)
    facts = browser.run(
        "return [...document.querySelectorAll(arguments[0])].map((one) =>"
        " [one.ariaHidden, one.tabIndex, getComputedStyle(one).touchAction,"
        " getComputedStyle(one.parentElement).touchAction])",
        HANDLES,
    )
    assert facts == [["true", -1, "none", "auto"]] * 4
    give(browser, "steps")
    assert results(browser) == {"steps": "right"}


# -- partners


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
    assert [part_of(one) for one in browser.all(HELD_THINGS)] == [thing]
    ActionChains(browser.driver).send_keys(Keys.ESCAPE).perform()
    assert (element.rect, chosen(browser), browser.all(HELD)) == (before, nothing, [])
    ActionChains(browser.driver).release().perform()
    brought(browser, partner, thing).move_by_offset(0, -200).release().perform()
    assert (element.rect, chosen(browser)) == (before, nothing), "beside the things is nowhere"
    assert browser.complaints() == []


def test_partners_are_beside_the_lists_if_there_is_room(browser: Browser, shapes: Served) -> None:
    """They are an extra: not read out twice, and not in the way on a phone."""
    begin(browser, shapes, PAIRS)
    assert len(browser.shown(f"{PAIRS} [aria-hidden] > li")) == len(belongs(browser))
    browser.screen(PHONE)
    turn_to(browser, "pairs")
    browser.until(lambda: not browser.shown(f"{PAIRS} [aria-hidden] > li"))
    assert len(browser.shown(f"{PAIRS} select")) == len(belongs(browser))
