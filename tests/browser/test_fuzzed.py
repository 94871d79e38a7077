"""What is stored is input: a thousand random and mutated values of every key that the site keeps.

Nothing is thrown, no text of it runs, and no answer is shown as right that is not.
"""

from __future__ import annotations

import json
import random
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from browser.engines import Browser
from browser.served import Served
from browser.test_checklist import first_ids, tick
from browser.test_quiz import answer, questions

COUNT = 1000
RELOADS = 15
"""How many of the values are met by a page that is loaded afresh; the others by one that hears of another tab."""
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
LEAVES: tuple[Any, ...] = (*HOSTILE, "", 0, -1, 1, 0.5, 1e308, -1e-9, True, False, None, [], {}, [[]], [None], {"": ""})
WATCH = """
window.thrown = [];
addEventListener("error", (event) => window.thrown.push(String(event.message)));
addEventListener("unhandledrejection", (event) => window.thrown.push(String(event.reason)));
"""
MEET = """
const [key, values] = arguments;
const elements = () => document.querySelectorAll(".md-content :is(img, script, iframe)").length;
const before = elements();
const wrong = [];
const isRight = (question, entry) => {
  const right = JSON.parse(question.dataset.asked).right, given = Object(entry).chosen;
  return !right || !question.querySelector("[data-option]") ||
    (Array.isArray(given) && JSON.stringify([...new Set(given)].sort()) === JSON.stringify([...right].sort()));
};
for (const value of values) {
  window.thrown.length = 0;
  localStorage.setItem(key, value);
  dispatchEvent(new StorageEvent("storage", { key, newValue: value }));
  const answers = Object.keys(localStorage).find((one) => /:quiz\\/[\\w-]+$/.test(one));
  let stored = {};
  try { stored = Object(JSON.parse(localStorage.getItem(answers))); } catch {}
  for (const question of document.querySelectorAll(".ct-q[data-ct-result=right]"))
    if (!isRight(question, Object.getOwnPropertyDescriptor(stored, question.dataset.item)?.value))
      wrong.push(["right", value]);
  if (elements() !== before) wrong.push(["element", value]);
  if (window.ran || {}.polluted) wrong.push(["ran", value]);
  for (const message of window.thrown) wrong.push([message, value]);
}
return wrong.slice(0, 5);
"""


@dataclass(frozen=True)
class Kept:
    """Something that the site keeps: where it is made, and how."""

    address: str
    name: str
    """The end of its key."""
    make: Callable[[Browser], None]


def answers(browser: Browser) -> None:
    for question in questions(browser)[:4]:
        answer(browser, question)


def ticks(browser: Browser) -> None:
    tick(browser, *first_ids(browser, 4))


def all_right(browser: Browser) -> None:
    for question in questions(browser):
        answer(browser, question)


KEPT = {
    "answers": Kept("quiz/store-selling/", "quiz/store-selling", answers),
    "ticks": Kept("checklist/first-week/", "checklist/first-week", ticks),
    "results": Kept("quiz/store-selling/", ":_results", all_right),
    "seed": Kept("quiz/store-selling/", ":_seed", answers),
    "device": Kept("progress/", ":_device", lambda browser: browser.run("window.chalktalk.setDevice({ used: 1 })")),
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
def test_stored_values_of_any_form_do_no_harm(browser: Browser, site: Served, name: str) -> None:
    kept = KEPT[name]
    browser.before_scripts(WATCH)
    browser.open(site(kept.address))
    kept.make(browser)
    stored: dict[str, str] = browser.run("return Object.fromEntries(Object.entries(localStorage))")
    ((key, text),) = [(key, text) for key, text in stored.items() if key.endswith(kept.name)]
    values = list(values_like(text, COUNT))
    for start in range(0, COUNT, 100):
        assert browser.run(MEET, key, values[start : start + 100]) == []
    for value in values[:: COUNT // RELOADS]:
        browser.run("localStorage.setItem(arguments[0], arguments[1])", key, value)
        browser.open(site(kept.address))
        browser.one(".md-content h1")
        assert browser.run("return [window.thrown, window.ran, ({}).polluted]") == [[], None, None], value
    assert browser.complaints() == []
