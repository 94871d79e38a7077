"""What is kept of practice: through edits, and whatever the browser has stored."""

from __future__ import annotations

from typing import Any

import pytest

from browser.engines import Browser
from browser.pages.practice import (
    MONDAY,
    OTHERS,
    ROUND,
    ROUND_LABEL,
    asked,
    done_but,
    give,
    go_on,
    keep,
    known,
    practise,
    review,
    said,
    start,
)
from browser.pages.storage import BLOCKED, FULL, GONE, put, put_text
from browser.served import Served, served
from examples import Example
from samples.quizzes import QUESTIONS
from sites import rebuilt

# -- after an edit


def test_question_with_another_answer_is_new(browser: Browser, bank: Served) -> None:
    entries = done_but(browser, bank)
    keep(browser, bank, {**entries, OTHERS[2]: {**entries[OTHERS[2]], "key": "00000000"}})
    assert practise(browser) == [OTHERS[2]]
    entry = known(browser)[OTHERS[2]]
    assert (entry["key"], entry["n"]) == (entries[OTHERS[2]]["key"], 1)


def test_deleted_question_is_not_asked_and_its_history_not_lost(browser: Browser, bank: Served) -> None:
    entries = done_but(browser, bank, OTHERS[1])
    old = {"quiz/old#gone": {**entries[OTHERS[0]], "due": "2026-11-01"}}
    keep(browser, bank, entries | old)
    assert practise(browser) == [OTHERS[1]]
    assert "more are due" not in said(browser)
    assert known(browser)["quiz/old#gone"] == old["quiz/old#gone"]


def test_renamed_question_and_playbook_keep_what_was_practised(browser: Browser, example: Example) -> None:
    browser.on_day(MONDAY)
    with served(rebuilt(example, shapes=QUESTIONS)) as site:
        start(browser, site)
        name = "quiz/shapes#single"
        keep(browser, site, done_but(browser, site, name, OTHERS[0]) | {name: review(browser, name, 0, n=4)})
        (example.playbooks / "shop/shapes.yml").unlink()
        text = QUESTIONS.replace("kind: quiz\n", "kind: quiz\nwas: [older, shapes]\n")
        rebuilt(example, forms=text.replace("id: single,", "id: lone, was: [sole, single],"))
        start(browser, site)
        assert practise(browser) == ["quiz/forms#lone", OTHERS[0]], "the others are known, and not due"
        assert known(browser)["quiz/forms#lone"]["n"] == 5
        assert name not in known(browser)
        assert "quiz/shapes#several" in known(browser), "what was not answered again is unchanged"


# -- storage


@pytest.mark.parametrize("storage", [BLOCKED, FULL, GONE], ids=["blocked", "full", "gone"])
def test_round_goes_on_with_a_warning_if_nothing_is_kept(browser: Browser, bank: Served, storage: str) -> None:
    browser.before_scripts(storage)
    start(browser, bank)
    first = practise(browser, ["wrong"])
    assert said(browser).startswith(f"{ROUND} practised, 7 right. Next: 1 tomorrow, 7 on Thursday.")
    assert "Your browser keeps nothing for this site" in said(browser)
    go_on(browser)
    assert asked(browser) not in first, "at least as long as the page lives"


HOSTILE = "<img src=x onerror='window.ran=1'>"


@pytest.mark.parametrize(
    "changes",
    [
        {"key": 12345678},
        {"key": "x"},
        {"due": HOSTILE},
        {"due": "2026-99-99"},
        {"due": ["2026-11-01"]},
        {"last": None},
        {"s": "5"},
        {"s": 0},
        {"s": -1},
        {"s": 1e9},
        {"d": 0.5},
        {"d": 11},
        {"d": None},
        {"n": 0},
        {"n": 1.5},
        {"n": "1"},
    ],
    ids=str,
)
def test_unknown_entry_is_ignored_and_kept_until_replaced(
    browser: Browser, bank: Served, changes: dict[str, Any]
) -> None:
    entries = done_but(browser, bank)
    bad = {**entries[OTHERS[0]], "due": "2026-11-01", **changes}
    keep(browser, bank, {**entries, OTHERS[0]: bad, "quiz/old#gone": bad})
    assert practise(browser) == [OTHERS[0]], "it is new"
    entry = known(browser)[OTHERS[0]]
    assert (entry["n"], entry["s"]) == (1, 2.3065)
    assert known(browser)["quiz/old#gone"] == bad
    assert browser.run("return window.ran") is None
    assert browser.complaints() == []


@pytest.mark.parametrize("text", ["no json", "[]", "7", "null", '{"__proto__": {"polluted": 1}}'])
def test_value_that_is_not_a_list_of_reviews_is_ignored(browser: Browser, bank: Served, text: str) -> None:
    start(browser, bank)
    put(browser, "_practice", {OTHERS[0]: {}})
    put_text(browser, "countertalk:2:/::_practice#", text)
    start(browser, bank)
    assert len(practise(browser)) == ROUND
    assert browser.run("return ({}).polluted") is None
    assert browser.complaints() == []


def test_review_with_a_future_day_does_no_harm(browser: Browser, bank: Served) -> None:
    entries = done_but(browser, bank)
    keep(browser, bank, entries | {OTHERS[0]: {**entries[OTHERS[0]], "due": "2026-11-23", "last": "2027-11-23"}})
    assert practise(browser) == [OTHERS[0]]
    assert known(browser)[OTHERS[0]]["last"] == "2026-11-23"
    assert browser.complaints() == []


def test_another_reader_starts_from_scratch(browser: Browser, bank: Served) -> None:
    keep(browser, bank, done_but(browser, bank))
    assert said(browser).startswith("Nothing is due today.")
    browser.run("countertalk.setDevice({ profile: 'p1', names: new Map([['p1', 'Anna']]) })")
    start(browser, bank)
    assert browser.texts(ROUND_LABEL)[0].startswith(f"1 of {ROUND} · ")
    give(browser)
    assert len(known(browser)) == 1
