"""What is stored is input: a thousand random and mutated values of every key that the site keeps.

Nothing is thrown, none of the text runs, and no wrong answer is shown as right.
"""

from __future__ import annotations

import json
import random
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from browser.claims import FALSE_CLAIMS, FILES, MEET, WATCH
from browser.engines import DESKTOP, Browser
from browser.pages.checklist import first_ids, tick
from browser.pages.missed import WITH_MISSED, miss
from browser.pages.page import loaded, started
from browser.pages.path import LESSON, PATH, read
from browser.pages.plan import PLAN
from browser.pages.practice import first_of_bank, put_off
from browser.pages.progress import CARRY, DOWNLOADS, TODAY, do, give_name, save
from browser.pages.question import answer
from browser.pages.quiz import keep_right_answers, questions
from browser.pages.role_play import SHEET_FIELDS, SHEET_LINES
from browser.pages.scenario import CHOICE, press
from browser.pages.storage import put, put_text
from browser.pages.team import TEAM_ROOT
from browser.served import Served

COUNT = 1000
CARDS = 8
"""How many questions are practised: a page with more is slow to show a thousand times."""
RELOADS = 4
"""How many of the values a freshly loaded page gets; the others arrive from another tab."""
HOSTILE = (
    "<img src=x onerror=window.ran=1>",
    "javascript:window.ran=1",
    "'\"><script>window.ran=1</script>",
    "__proto__",
    "constructor",
    "toString",
    "\u0000\u202e\ufeff",
    "x" * 5000,
    "2026-02-31",
    "0000-00-00",
    "9999-12-31",
)
LEAVES: tuple[Any, ...] = (
    *HOSTILE,
    "00000000",
    "",
    0,
    -1,
    1,
    0.5,
    1e308,
    -1e-9,
    True,
    False,
    None,
    [],
    {},
    [[]],
    [None],
    {"": ""},
)


@dataclass(frozen=True)
class Kept:
    """Something that the site keeps: where it is read, and how it is made."""

    address: str
    name: str
    """The end of its key, or of what the keys of its entries begin with."""
    make: Callable[[Browser, Served], object]


def answers(browser: Browser, site: Served) -> None:
    browser.screen(DESKTOP)  # with all questions on it
    browser.open(site("quiz/store-selling/"))
    for question in questions(browser)[:4]:
        answer(browser, question)


def all_right(browser: Browser, site: Served) -> None:
    browser.screen(DESKTOP)
    browser.open(site("quiz/store-selling/"))
    for question in questions(browser):
        answer(browser, question)


def answers_of_all_shapes(browser: Browser, site: Served) -> None:
    loaded(browser, site("quiz/selling-steps/"))
    keep_right_answers(browser, "quiz/selling-steps")


def ticks(browser: Browser, site: Served) -> None:
    browser.open(site("checklist/first-week/"))
    tick(browser, *first_ids(browser, 4))


def practice(browser: Browser, site: Served) -> None:
    """The first few questions are known and due in years."""
    loaded(browser, site("role/new_hire/practice/"))
    put_off(browser, first_of_bank(CARDS))


def path_and_name(browser: Browser, site: Served) -> None:
    """Everything that a receipt needs."""
    do(browser, site, PATH)
    give_name(browser, "Ana")


def read_lesson(browser: Browser, site: Served) -> None:
    read(browser, site, LESSON)


def conversation(browser: Browser, site: Served) -> None:
    """Played to its end, with a step back."""
    browser.open(site(TALK))
    for _ in range(3):
        browser.click(CHOICE)
    press(browser, "Take it back")
    browser.click(CHOICE)


def sheet(browser: Browser, site: Served) -> None:
    browser.open(site(PLAY))
    browser.one(SHEET_FIELDS)
    for row in browser.all(SHEET_LINES):
        browser.click(row.find_elements("css selector", "input")[1])
    browser.one("textarea").send_keys("Ask when it began.")


def stored_as(name: str, entries: dict[str, Any]) -> Callable[[Browser, Served], None]:
    """Entries of today and of yesterday, as the site keeps them."""

    def store(browser: Browser, site: Served) -> None:
        browser.on_day(TODAY)
        loaded(browser, site())
        put(browser, name, entries)

    return store


LIST = "checklist/store-opening"
TALK = "scenario/jacket-too-expensive/"
PLAY = "scenario/boots-fitting/"
PROVED = {"on": "2026-11-23", "value": "250"}
PAST = {
    "on": "2026-11-22",
    "done": 7,
    "all": 9,
    "by": "AB",
    "signed": "Pat",
    "lines": [["Count the float", "kept", "250"], ["Look round", "no", "Dark"], ["Unlock", "open", ""]],
}
STARTED = {"_start": {"day": "2026-11-14"}}
KEPT = {
    "answers": Kept("quiz/store-selling/", "quiz/store-selling", answers),
    "answers of all shapes": Kept("quiz/selling-steps/", "quiz/selling-steps", answers_of_all_shapes),
    "ticks": Kept("checklist/first-week/", "checklist/first-week", ticks),
    "proof": Kept(
        f"{LIST}/", LIST, stored_as(LIST, {"look-round": PROVED, "count-float": PROVED, "alarm-off": PROVED})
    ),
    "signature": Kept(f"{LIST}/", LIST, stored_as(LIST, {"_signed": PROVED})),
    "earlier lists": Kept(
        f"{LIST}/", f"{LIST}:past", stored_as(f"{LIST}:past", {"1": PAST, "2": PAST | {"on": "2026-11-20"}})
    ),
    "results on the page of a quiz": Kept("quiz/store-selling/", ":_results", all_right),
    "results on my progress": Kept("progress/", ":_results", lambda browser, site: do(browser, site, PATH)),
    "results on a receipt": Kept(f"progress/receipt/#{PATH}", ":_results", path_and_name),
    "results on a path": Kept(f"{PATH}/", ":_results", lambda browser, site: do(browser, site, PATH)),
    "results of a lesson": Kept(f"{LESSON}/", ":_results", lambda browser, site: do(browser, site, LESSON)),
    "results on the home page": Kept("", ":_results", lambda browser, site: do(browser, site, LESSON, PATH)),
    "way through a conversation": Kept(TALK, "scenario/jacket-too-expensive", conversation),
    "sheet": Kept(PLAY, "scenario/boots-fitting", sheet),
    "practice": Kept("role/new_hire/practice/", ":_practice", practice),
    "first day": Kept(f"{PLAN}/", PLAN, stored_as(PLAN, STARTED)),
    "first day on the home page": Kept("", PLAN, stored_as(PLAN, STARTED | {"pour-water": PROVED})),
    "last place": Kept("", ":_here", read_lesson),
    "seed": Kept("quiz/store-selling/", ":_seed", answers),
    "device": Kept(
        "progress/", ":_device", lambda browser, _: browser.run("window.countertalk.setDevice({ used: 1 })")
    ),
}


def changed(value: Any, chance: random.Random) -> Any:
    """`value` with one thing in it replaced, removed, repeated or renamed."""
    if chance.random() < 0.25 or not isinstance(value, dict | list) or not value:
        return chance.choice([*LEAVES, value, [value], {"x": value}, str(value)[::-1], f"{value}0"])
    if isinstance(value, list):
        at = chance.randrange(len(value))
        return [*value[:at], *chance.choice([[], [changed(value[at], chance)], [value[at]] * 3]), *value[at + 1 :]]
    key = chance.choice(list(value))
    kept = {name: held for name, held in value.items() if name != key}
    name = chance.choice([key, key, key, *HOSTILE[:6], "polluted"])
    return kept | chance.choice(
        [{}, {name: changed(value[key], chance)}, {name: value[key], key: changed(value[key], chance)}]
    )


def values_like(text: str, count: int) -> Iterator[str]:
    """Random texts, and `text` changed in one place or several, as JSON or byte by byte; the same every time."""
    chance = random.Random(len(text))
    for number in range(count):
        if number % 10 == 0:
            yield "".join(chance.choice(string.printable) for _ in range(chance.randrange(60)))
        elif number % 10 == 1:
            at = chance.randrange(len(text) + 1)
            yield text[:at] + chance.choice([*string.printable, ""]) + text[at + chance.randrange(3) :]
        else:
            value = json.loads(text)
            for _ in range(chance.randrange(1, 4)):
                value = changed(value, chance)
            yield json.dumps(value)


@pytest.mark.parametrize("name", KEPT)
def test_no_stored_value_does_harm(browser: Browser, site: Served, name: str) -> None:
    kept = KEPT[name]
    browser.before_scripts(WATCH)
    loaded(browser, site(kept.address))
    kept.make(browser, site)
    stored: dict[str, str] = browser.run("return Object.fromEntries(Object.entries(localStorage))")
    key, text = found_in(stored, kept.name)
    values = list(values_like(text, COUNT))
    loaded(browser, site(kept.address))
    started(browser)
    assert browser.run(MEET, key, [text], CARDS) == [], "what is true is no false claim"
    for start in range(0, COUNT, 100):
        assert browser.run(MEET, key, values[start : start + 100], CARDS) == []
    meet_afresh(browser, site(kept.address), key, values)


def found_in(stored: dict[str, str], name: str) -> tuple[str, str]:
    """What is stored under a name: what its keys begin with, and all of its entries as one text, by their ids."""
    (start,) = {start + sign for start, sign, _ in (key.partition("#") for key in stored) if start.endswith(name)}
    if start in stored:
        return start, stored[start]
    texts = {key.removeprefix(start): text for key, text in stored.items() if key.startswith(start)}
    return start, json.dumps({name: json.loads(text) for name, text in texts.items()})


def meet_afresh(browser: Browser, address: str, key: str, values: list[str]) -> None:
    """Load the page with some of the values."""
    for value in values[:: COUNT // RELOADS]:
        if key.endswith("#"):
            put_text(browser, key, value)
        else:
            browser.run("localStorage.setItem(arguments[0], arguments[1])", key, value)
        loaded(browser, address)
        started(browser)
        assert browser.run("return [window.thrown, window.ran, ({}).polluted]") == [[], None, None], value
        assert browser.run(FALSE_CLAIMS) == [], value
    assert browser.complaints() == []


@pytest.mark.parametrize(("address", "place"), [("progress/", CARRY), ("progress/team/", TEAM_ROOT)])
def test_no_progress_file_does_harm(browser: Browser, site: Served, address: str, place: str) -> None:
    browser.before_scripts(WATCH + DOWNLOADS)
    do(browser, site, LESSON, "quiz/store-selling", "scenario/boots-fitting")
    put(browser, "_missed", {"gaiters": miss("Gaiters"), "poles": miss("poles")})
    give_name(browser, "Ana")
    loaded(browser, site("progress/"))
    browser.click(WITH_MISSED)
    text = json.dumps(save(browser))
    browser.run("localStorage.clear()")
    loaded(browser, site(address))
    started(browser)
    values = list(values_like(text, COUNT))
    for start in range(0, COUNT, 100):
        assert browser.run_async(FILES, place, values[start : start + 100]) == []
    assert browser.complaints() == []
