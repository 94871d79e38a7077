"""Ticks when a checklist is edited: what still applies is kept, and nothing is mistaken for something else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from browser.engines import Browser
from browser.pages.checklist import COUNT_BUTTONS, LIST_STATUS, first_ids, record, tick, ticked
from browser.pages.storage import UNREADABLE, put_text, rename, stored
from browser.served import Served, served, served_with
from examples import Example
from samples.checklists import CHECKS
from samples.edits import each_edited, id_of
from sites import rebuilt

CHECK_EDITS = {
    "nothing": ((), ["lights", "till"], "2 of 3"),
    "line added above": (
        (("    items:\n", "    items:\n      - {id: music, text: Stop the music.}\n"),),
        ["lights", "till"],
        "2 of 4",
    ),
    "line removed": (
        (("      - {id: lights, text: Turn off the lights.}\n", ""),),
        ["till"],
        "1 of 2",
    ),
    "open line removed": (
        (("      - {id: door, text: Lock the door.}\n", ""),),
        ["lights", "till"],
        "Everything done.",
    ),
    "lines in another order": (
        (
            ("      - {id: lights, text: Turn off the lights.}\n", ""),
            ("Lock the door.}\n", "Lock the door.}\n      - {id: lights, text: Turn off the lights.}\n"),
        ),
        ["till", "lights"],
        "2 of 3",
    ),
    "line in other words": ((("Turn off the lights.", "Put out all the lights."),), ["lights", "till"], "2 of 3"),
    "line with another id that says what it was": (
        (("id: lights,", "id: lamps, was: lights,"), ("id: till,", "id: cash, was: [money, till],")),
        ["lamps", "cash"],
        "2 of 3",
    ),
    "line not needed any more": (
        (("text: Lock the door.}", "text: Lock the door., required: false}"),),
        ["lights", "till"],
        "Everything done.",
    ),
    "line with a proof to give": (
        (("text: Count the till.}", "text: Count the till., evidence: number}"),),
        ["lights", "till"],
        "1 of 3 done, 1 without proof",
    ),
    "line with a way out": (
        (("text: Count the till.}", "text: Count the till., if_no: Count it tomorrow.}"),),
        ["lights", "till"],
        "2 of 3",
    ),
    "list to be signed": ((("sections:\n", "sign_off: trainer\nsections:\n"),), ["lights", "till"], "2 of 3"),
    "line with another id that says nothing": ((("id: lights,", "id: lamps,"),), ["till"], "1 of 3"),
}


def closing(browser: Browser, site: Served, address: str = "checklist/closing/") -> None:
    browser.open(site(address))
    first_ids(browser, 1)


def status(browser: Browser) -> str:
    return browser.texts(LIST_STATUS)[0]


@contextmanager
def two_ticked(browser: Browser, example: Example) -> Iterator[Served]:
    with served(rebuilt(example, closing=CHECKS)) as site:
        closing(browser, site)
        tick(browser, "lights", "till")
        yield site


@pytest.fixture(scope="module")
def edited_lists(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The checklist before and after every edit."""
    lists = each_edited(CHECKS, {name: changes for name, (changes, _, _) in CHECK_EDITS.items()})
    with served_with(tmp_path_factory.mktemp("edits") / "example", closing=CHECKS, **lists) as site:
        yield site


@pytest.mark.parametrize("name", CHECK_EDITS)
def test_edit_of_a_checklist(browser: Browser, edited_lists: Served, name: str) -> None:
    (_, expected, words), key = CHECK_EDITS[name], f"checklist/{id_of(name)}"
    closing(browser, edited_lists)
    tick(browser, "lights", "till")
    rename(browser, "checklist/closing", key)
    for _ in range(2):
        closing(browser, edited_lists, f"{key}/")
        assert ticked(browser) == expected
        assert status(browser).startswith(words)
    tick(browser, *expected)
    closing(browser, edited_lists, f"{key}/")
    assert ticked(browser) == [], "and what was kept can be taken back"


def test_checklist_that_an_edit_completes_is_recorded(browser: Browser, example: Example) -> None:
    door = "      - {id: door, text: Lock the door.}\n"
    with two_ticked(browser, example) as site:
        assert record(browser, "checklist/closing") is None
        rebuilt(example, closing=CHECKS.replace(door, ""))
        closing(browser, site)
        assert record(browser, "checklist/closing")
        rebuilt(example, closing=CHECKS)
        closing(browser, site)
        assert status(browser) == "2 of 3 done"
        assert record(browser, "checklist/closing"), "to look is not to take back"
        tick(browser, "door", "till")
        assert record(browser, "checklist/closing") is None


@pytest.mark.parametrize(("head", "is_kept"), [("was: closing\n", True), ("", False)], ids=["was", "another playbook"])
def test_renamed_checklist(browser: Browser, example: Example, head: str, is_kept: bool) -> None:
    with two_ticked(browser, example) as site:
        (example.playbooks / "shop/closing.yml").unlink()
        rebuilt(example, evening=CHECKS.replace("kind: checklist\n", f"kind: checklist\n{head}"))
        closing(browser, site, "checklist/evening/")
        assert ticked(browser) == (["lights", "till"] if is_kept else [])
        tick(browser, "door")
        closing(browser, site, "checklist/evening/")
        assert ticked(browser) == (["lights", "till", "door"] if is_kept else ["door"])


def test_two_tabs_show_the_same_checklist(browser: Browser, example: Example) -> None:
    with two_ticked(browser, example) as site:
        with browser.second_tab():
            closing(browser, site)
            assert ticked(browser) == ["lights", "till"]
            tick(browser, "lights", "door")
        browser.until(lambda: ticked(browser) == ["till", "door"], "the first tab does not show it")
        assert status(browser).startswith("2 of 3")
        tick(browser, "lights")
        with browser.second_tab():
            closing(browser, site)
            assert status(browser) == "Everything done."
            browser.click(COUNT_BUTTONS)
        browser.until(lambda: ticked(browser) == [], "the first tab is not cleared")


@pytest.mark.parametrize("text", UNREADABLE)
def test_unreadable_ticks_are_ignored_until_they_are_set_again(browser: Browser, example: Example, text: str) -> None:
    with two_ticked(browser, example) as site:
        (key,) = stored(browser)
        put_text(browser, key, text)
        closing(browser, site)
        assert ticked(browser) == []
        before = stored(browser)[key]
        tick(browser, "door", "till")
        closing(browser, site)
        assert ticked(browser) == ["till", "door"]
        assert stored(browser)[key]["lights"] == before["lights"], "what is not ticked again is not changed"


def test_lines_with_the_same_words_are_distinguished(browser: Browser, example: Example) -> None:
    """A line identified by its words does not tick its twin."""
    with served(rebuilt(example, closing=CHECKS.replace("Count the till.", "Lock the door."))) as site:
        closing(browser, site)
        tick(browser, "door")
        closing(browser, site)
        assert ticked(browser) == ["door"]
