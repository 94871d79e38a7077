"""Each reader gets the options in a different order, which is always the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from browser.engines import DESKTOP, Browser
from browser.pages.page import within
from browser.pages.question import OPTION_TEXT, answer, chosen
from browser.pages.quiz import FREE_FIELDS, results, start
from browser.pages.storage import GONE
from browser.served import Served, served, served_with
from examples import Example
from sites import rebuilt

HEAD = """kind: quiz
title: Orders
summary: Options in an order of one's own.
assesses: [lesson/first-words]
questions:
"""
OPTIONS = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon"]
LAST = {
    "above": ("All of the above.", ["One", "Two", "Three"]),
    "both": ("Red", ["Blue", "Both red and blue", "Green"]),
    "none": ("Up", ["None of these!", "Down", "Left"]),
}
READERS = 6


def question(name: str, right: str, wrong: list[str]) -> str:
    return f"  - {{id: {name}, ask: 'Which, {name}?', answer: {right}, wrong: {wrong}, because: So.}}\n"


def text(options: list[str]) -> str:
    first, *others = options
    statement = '  - {id: statement, ask: It is so., answer: "false", because: So.}\n'
    return HEAD + question("many", first, others) + "".join(question(n, *one) for n, one in LAST.items()) + statement


@pytest.fixture(scope="module")
def options(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served_with(tmp_path_factory.mktemp("options") / "example", shapes=text(OPTIONS)) as site:
        yield site


def shown(browser: Browser, name: str = "many") -> list[str]:
    return browser.texts(within(name, OPTION_TEXT))


def test_order_is_stable_for_a_reader_and_differs_between_readers(browser: Browser, options: Served) -> None:
    seen = set()
    for _ in range(READERS):
        browser.reset()
        start(browser, options)
        order = shown(browser)
        assert sorted(order) == sorted(OPTIONS)
        start(browser, options)
        assert shown(browser) == order
        seen.add(tuple(order))
    assert len(seen) > 1


def test_options_that_refer_to_the_others_come_last(browser: Browser, options: Served) -> None:
    """All of the above, both of them, none of these: last for every reader, and without a script too."""
    for reader in range(READERS + 1):
        if reader == READERS:
            browser.without_scripts()
            browser.open(options("quiz/shapes/"))
        else:
            browser.reset()
            browser.screen(DESKTOP)
            start(browser, options)
        lasts = [shown(browser, name)[-1] for name in LAST]
        assert lasts == ["All of the above.", "Both red and blue", "None of these!"]
        assert shown(browser, "statement") == ["True", "False"]


def test_new_option_keeps_the_order_of_the_others(browser: Browser, example: Example) -> None:
    with served(rebuilt(example, shapes=text(OPTIONS))) as site:
        start(browser, site)
        before = shown(browser)
        answer(browser, "many", right=False)
        ticked = chosen(browser, "many")
        rebuilt(example, shapes=text([*OPTIONS[:2], "Zeta", *OPTIONS[2:], "Eta"]))
        start(browser, site)
        assert [one for one in shown(browser) if one in OPTIONS] == before
        assert results(browser) == {"many": "wrong"}
        assert chosen(browser, "many") == ticked


@pytest.mark.desk
def test_order_lasts_as_long_as_the_page_if_nothing_is_kept(browser: Browser, options: Served) -> None:
    browser.before_scripts(GONE)
    start(browser, options)
    order = shown(browser)
    answer(browser, "many")
    browser.click(browser.shown(FREE_FIELDS)[0])
    assert shown(browser) == order
