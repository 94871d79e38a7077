"""A role play: the sheet that takes points and notes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from selenium.webdriver.common.keys import Keys

from browser.engines import Browser
from browser.served import Served, served
from examples import Example
from samples.conversations import SHEET
from sites import rebuilt

SHEET_FIELDS = ".ct-give input"
SHEET_LINES = "tr[data-ct-part]"
SHEET_VERDICT = ".ct-sheet .ct-verdict"
TYPED_POINTS = ".ct-give .ct-write"
PARTNER_FOLD = ".ct-partner > summary"
SHEET_BUTTONS = ".ct-sheet button"
SHEET_NOTE = ".ct-sheet .ct-note"
PARTNER_TEXT = ".ct-partner > p"
SHEET_BOX = ".ct-sheet"
SHEET_ABOVE = ".md-content :is(.ct-lead, .ct-shelf)"
RUBRIC = ".ct-rubric"
PARTNER = ".ct-partner"
PRINTED_NOTE = ".ct-sheet > .ct-given"

PLAY = "scenario/boots/"


def on_sheet(browser: Browser, site: Served, address: str = PLAY) -> None:
    browser.open(site(address))
    browser.one(".ct-give input")


def give(browser: Browser, line: str, points: int) -> None:
    (row,) = (one for one in browser.all("tr[data-ct-part]") if one.find_element("css selector", "th").text == line)
    inputs = row.find_elements("css selector", "input")
    if len(inputs) > 1:
        browser.click(inputs[points])
    else:
        inputs[0].clear()
        inputs[0].send_keys(str(points), Keys.TAB)


def given(browser: Browser) -> list[str]:
    """The points of every line, as they are printed too."""
    browser.one(".ct-give input")
    found: list[str] = browser.run(
        "return [...document.querySelectorAll('tr[data-ct-part]')].map((row) => {"
        "  const inputs = [...row.querySelectorAll('input')], printed = row.querySelector('.ct-given').textContent;"
        "  const [one] = inputs.length > 1 ? inputs.filter((input) => input.checked) : inputs;"
        "  return (one?.value ?? '') === printed ? printed : `${one?.value} and printed ${printed}`;"
        "})"
    )
    return found


def total(browser: Browser) -> str:
    return browser.texts(".ct-rubric__sum [role=status]")[0]


def fill_in(browser: Browser) -> None:
    give(browser, "Asked first.", 2)
    give(browser, "Measured both feet.", 0)
    give(browser, "Let them walk.", 11)


@contextmanager
def rehearsing(browser: Browser, example: Example, text: str = SHEET) -> Iterator[Served]:
    with served(rebuilt(example, boots=text)) as site:
        on_sheet(browser, site)
        yield site
