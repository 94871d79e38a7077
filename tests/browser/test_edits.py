"""Answers when a quiz is edited: those that still apply are kept, changed questions are asked again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from browser.engines import Browser
from browser.pages.page import within
from browser.pages.question import ANSWER_BUTTON, WRITE, give, result
from browser.pages.quiz import AFTERWARDS, CHANGED, SCORE_BOX, notes, results, score, score_words, start
from browser.pages.storage import PLAIN_FILE, UNREADABLE, put_text, rename, stored
from browser.served import Served, served, served_with
from examples import Example
from samples.edits import each_edited, id_of
from samples.quizzes import QUESTIONS, SHOWN
from sites import rebuilt

GIVEN = {name: "wrong" if name == "single" else "partly" if name == "pairs" else "right" for name in SHOWN}
"""How each question is answered before the edit."""
BEFORE = {name: result(name, how) for name, how in GIVEN.items()}
SCORE = "7.3 of 9 right. You have passed."

FRESH = "  - {id: fresh, ask: Is it new?, answer: It is, wrong: [No], because: So.}\n"


@dataclass(frozen=True)
class Edit:
    """An edit of the quiz and what the reader sees after it."""

    changes: tuple[tuple[str, str], ...]
    asked_again: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    """Questions that are no longer on the page, or are new on it under another id."""
    new: tuple[tuple[str, str], ...] = ()
    """Results under an id that was not there before."""
    score: str = ""
    """What the score says; by default as before, or how many questions are still to answer."""

    def results(self) -> dict[str, str]:
        lost = (*self.asked_again, *self.gone)
        return {name: how for name, how in BEFORE.items() if name not in lost} | dict(self.new)


def edit(old: str, new: str, *asked_again: str) -> Edit:
    return Edit(((old, new),), asked_again)


STEPS = "[Greet, Ask, Listen, Show]"
PAIRS = "{MQL: Marketing, SQL: Sales, Lead: Nobody yet}"
SINGLE = "answer: The SDR, wrong: [Nobody]"
SEVERAL = "answer: [The buyer, The seller], wrong: [Nobody]"
FILL = 'fill: "We call within [4 | four] hours of the [download]."'
ACCEPT = "accept: [membrane, the membrane]"
RUBRIC = "[Asks first., Smiles.]"
EDITS = {
    "nothing": Edit(()),
    "question added above": Edit((("questions:\n", f"questions:\n{FRESH}"),), score="1 still to answer."),
    "question removed": Edit(
        ((f"  - {{id: word, ask: What keeps rain out?, {ACCEPT}, because: Word why.}}\n", ""),),
        gone=("word",),
        score="6.3 of 8 right. 6.4 are needed to pass.",
    ),
    "questions in another order": Edit(
        (
            (f"  - {{id: single, ask: Who calls?, {SINGLE}, because: Single why.}}\n", ""),
            ("  - {id: word,", f"  - {{id: single, ask: Who calls?, {SINGLE}, because: Single why.}}\n  - {{id: word,"),
        )
    ),
    "options in another order": edit(SEVERAL, "answer: [The seller, The buyer], wrong: [Nobody]"),
    "pairs in another order": edit(PAIRS, "{Lead: Nobody yet, SQL: Sales, MQL: Marketing}"),
    "points in another order": edit(RUBRIC, "[Smiles., Asks first.]"),
    "spellings in another order": edit(ACCEPT, "accept: [the membrane, membrane]"),
    "every question in other words": Edit(
        (
            ("Who calls?", "Who rings the buyer?"),
            ("Who waits?", "Which of them wait?"),
            ("Waiting is best.", "It is best to wait."),
            ("In which order?", "What comes first and what last?"),
            ("What belongs together?", "Whose is which?"),
            ("What is promised?", "Complete the promise."),
            ("What keeps rain out?", "What is it that lets no rain in?"),
            ("How many years?", "Years?"),
            ("How do you greet?", "What do you say at the door?"),
        )
    ),
    "other explanations": edit("Single why.", "Because it is so."),
    "option without a full stop": edit(SINGLE, "answer: The SDR!, wrong: [Nobody.]"),
    "options in another case": edit(SEVERAL, "answer: [The Buyer, The «seller»], wrong: [nobody]"),
    "step with punctuation": edit(STEPS, "[Greet!, Ask., listen, Show]"),
    "partner with punctuation": edit(PAIRS, "{MQL: Marketing., SQL: sales, Lead: Nobody yet!}"),
    "point without a full stop": edit(RUBRIC, "[Asks first, Smiles!]"),
    "text around the gaps in other words": edit(FILL, 'fill: "**Call** in [four | 4] hours after the [Download]!"'),
    "spelling in another case": edit(ACCEPT, "accept: [Membrane, The membrane]"),
    "number written otherwise": edit("number: 1000.5, tolerance: 2", "number: 1000.50, tolerance: 2.0"),
    "option that was chosen in other words": edit(SINGLE, "answer: The SDR, wrong: [No one]", "single"),
    "option that was not chosen in other words": edit(SEVERAL, "answer: [The buyer, The seller], wrong: [No one]"),
    "option added": edit(SINGLE, "answer: The SDR, wrong: [Nobody, The intern]"),
    "right option in other words": edit(SEVERAL, "answer: [The buyer, The vendor], wrong: [Nobody]", "several"),
    "right and wrong changed round": edit(SINGLE, "answer: Nobody, wrong: [The SDR]", "single"),
    "true instead of false": edit('answer: "false"', 'answer: "true"', "statement"),
    "one right option fewer": edit(SEVERAL, "answer: [The buyer], wrong: [Nobody, The seller]", "several"),
    "one choice instead of several": edit(SEVERAL, "answer: The buyer, wrong: [Nobody, The seller]", "several"),
    "statement made a choice": edit('answer: "false"', "answer: Never, wrong: [Always]", "statement"),
    "typed word made a choice": edit(ACCEPT, "answer: membrane, wrong: [felt]", "word"),
    "steps made a choice": edit(f"order: {STEPS}", "answer: [Greet, Ask], wrong: [Listen, Show]", "steps"),
    "choice made a typed word": edit(SINGLE, "accept: [The SDR]", "single"),
    "number made a typed word": edit("number: 1000.5, tolerance: 2", "accept: ['1002,5']", "figure"),
    "own words made a typed word": edit(f"rubric: {RUBRIC}", "accept: [Hello], because: So.", "own"),
    "gap made a typed word": edit(FILL, "accept: [four]", "gaps"),
    "spelling of a gap added": edit(FILL, 'fill: "We call within [4 | four | IV] hours of the [download]."', "gaps"),
    "gap added": edit(FILL, 'fill: "We [call] within [4 | four] hours of the [download]."', "gaps"),
    "gap closed": edit(FILL, 'fill: "We call within [4 | four] hours of the download."', "gaps"),
    "gaps in another order": edit(FILL, 'fill: "Of a [download] we hear within [4 | four] hours."', "gaps"),
    "spelling added": edit(ACCEPT, "accept: [membrane, the membrane, a membrane]", "word"),
    "spelling removed": edit(ACCEPT, "accept: [membrane]", "word"),
    "another number": edit("number: 1000.5", "number: 1001.5", "figure"),
    "another tolerance": edit("tolerance: 2", "tolerance: 1", "figure"),
    "steps in another right order": edit(STEPS, "[Greet, Listen, Ask, Show]", "steps"),
    "step in other words": edit(STEPS, "[Greet, Ask, Listen, Show two]", "steps"),
    "step added": edit(STEPS, "[Greet, Ask, Listen, Show, Sell]", "steps"),
    "another partner": edit(PAIRS, "{MQL: Sales, SQL: Marketing, Lead: Nobody yet}", "pairs"),
    "thing in other words": edit(PAIRS, "{MQL: Marketing, SQL: Sales, Leads: Nobody yet}", "pairs"),
    "point added": edit(RUBRIC, "[Asks first., Smiles., Waits.]", "own"),
    "question with another id that says what it was": Edit(
        (("id: single,", "id: lone, was: single,"), ("- id: pairs\n", "- id: couples\n    was: [older, pairs]\n")),
        gone=("single", "pairs"),
        new=(("lone", "wrong"), ("couples", "partly")),
        score=SCORE,
    ),
    "question with another id and another key": Edit(
        (("id: figure,", "id: years, was: figure,"), ("number: 1000.5", "number: 7")),
        gone=("figure",),
        score="1 still to answer.",
    ),
    "question with another id that says nothing": Edit(
        (("id: single,", "id: lone,"),), gone=("single",), score="1 still to answer."
    ),
}


@pytest.fixture(scope="module")
def answers(engine: Browser, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the browser keeps as soon as all questions of the quiz have been answered."""
    with served_with(tmp_path_factory.mktemp("answers") / "example", shapes=QUESTIONS) as site:
        engine.reset()
        start(engine, site)
        for name, how in GIVEN.items():
            give(engine, name, how)
        assert (results(engine), score_words(engine)) == (BEFORE, SCORE)
        kept: dict[str, str] = engine.run("return { ...localStorage }")
    return kept


@pytest.fixture(scope="module")
def edited_quizzes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The quiz after every edit."""
    quizzes = each_edited(QUESTIONS, {name: change.changes for name, change in EDITS.items()})
    with served_with(tmp_path_factory.mktemp("edits") / "example", **quizzes) as site:
        yield site


@contextmanager
def answered(browser: Browser, example: Example, answers: dict[str, str]) -> Iterator[Served]:
    """The site of the quiz, with all questions answered."""
    with served(rebuilt(example, shapes=QUESTIONS)) as site:
        start(browser, site)
        browser.run("Object.assign(localStorage, arguments[0])", answers)
        yield site


@pytest.mark.parametrize("name", EDITS)
@pytest.mark.desk
def test_edit_of_a_quiz(browser: Browser, edited_quizzes: Served, answers: dict[str, str], name: str) -> None:
    change, quiz = EDITS[name], f"quiz/{id_of(name)}"
    again = dict.fromkeys(change.asked_again, CHANGED) | ({"years": CHANGED} if "another key" in name else {})
    expected = change.score or (f"{len(change.asked_again)} still to answer." if change.asked_again else SCORE)
    browser.open(edited_quizzes(PLAIN_FILE))
    browser.run("Object.assign(localStorage, arguments[0])", answers)
    rename(browser, "quiz/shapes", quiz)
    for _ in range(2):
        start(browser, edited_quizzes, f"{quiz}/")
        assert results(browser) == change.results()
        assert notes(browser) == again
        assert score_words(browser) == expected
    for question in again:
        assert browser.shown(within(question, ANSWER_BUTTON)), "it can be answered again"
    assert browser.complaints() == []


@pytest.mark.parametrize(
    ("head", "is_kept"),
    [("was: shapes\n", True), ("was: [older, shapes]\n", True), ("", False)],
    ids=["was", "was something before", "another playbook"],
)
def test_renamed_quiz(browser: Browser, example: Example, answers: dict[str, str], head: str, is_kept: bool) -> None:
    with answered(browser, example, answers) as site:
        (before,) = stored(browser).items()
        (example.playbooks / "shop/shapes.yml").unlink()
        rebuilt(example, forms=QUESTIONS.replace("kind: quiz\n", f"kind: quiz\n{head}"))
        for _ in range(2):
            start(browser, site, "quiz/forms/")
            assert results(browser) == (BEFORE if is_kept else {})
            assert score(browser).startswith(SCORE if is_kept else "")
            assert notes(browser) == {}
        assert dict([before]) == stored(browser), "to look is not to change"
        if is_kept:
            (button,) = (one for one in browser.shown(AFTERWARDS) if "wrong" in one.text)
            browser.click(button)
        give(browser, "single")
        start(browser, site, "quiz/forms/")
        assert results(browser)["single"] == "right"
        now, kept = stored(browser).values()
        wrong = {name for name, mark in BEFORE.items() if mark in ("partly", "wrong")} if is_kept else set()
        assert kept == {name: entry for name, entry in before[1].items() if name not in wrong}
        assert list(now) == ["single"], "only what is changed is written"


@pytest.mark.desk
def test_two_tabs_show_the_same_quiz(browser: Browser, example: Example) -> None:
    with served(rebuilt(example, shapes=QUESTIONS)) as site:
        start(browser, site)
        give(browser, "statement")
        browser.run("window.stayed = true")
        browser.one(within("figure", WRITE)).send_keys("12")
        with browser.second_tab():
            start(browser, site)
            assert results(browser) == {"statement": "right"}
            for name in ("single", "steps", "pairs", "own"):
                give(browser, name, GIVEN[name])
        answered = {name: BEFORE[name] for name in ("single", "statement", "steps", "pairs", "own")}
        browser.until(lambda: results(browser) == answered, "the first tab does not show it")
        assert browser.run("return window.stayed"), "it was not loaded again"
        assert score(browser) == "4 still to answer."
        assert browser.one(within("figure", WRITE)).get_attribute("value") == "12", "what is being typed stays"
        give(browser, "word")
        with browser.second_tab():
            start(browser, site)
            assert results(browser) == answered | {"word": "right"}, "neither has overwritten the other"
            for name in ("several", "figure", "gaps"):
                give(browser, name)
            (button,) = (one for one in browser.shown(AFTERWARDS) if one.text == "Start again")
            browser.click(button)
        browser.until(lambda: results(browser) == {}, "the first tab does not start again")
        assert browser.shown(SCORE_BOX) == []
        assert browser.complaints() == []


@pytest.mark.parametrize("text", UNREADABLE)
def test_unreadable_answer_is_ignored_until_it_is_given_again(browser: Browser, example: Example, text: str) -> None:
    with served(rebuilt(example, shapes=QUESTIONS)) as site:
        start(browser, site)
        give(browser, "single")
        (key,) = stored(browser)
        put_text(browser, key, text)
        start(browser, site)
        assert results(browser) == {}
        before = stored(browser)[key]
        give(browser, "statement")
        start(browser, site)
        assert results(browser) == {"statement": "right"}
        assert stored(browser)[key]["single"] == before["single"], "to look, or to answer another one, is not to change"
        give(browser, "single")
        start(browser, site)
        assert results(browser) == {"statement": "right", "single": "right"}
        assert browser.complaints() == []


def test_unknown_entries_are_not_lost(browser: Browser, example: Example) -> None:
    """What a later version stored is still there for it, also under the name that the playbook had."""
    strange = {"single": {"version": 9}, "later": ["x"]}
    with served(rebuilt(example, shapes=QUESTIONS)) as site:
        start(browser, site)
        give(browser, "word")
        (key,) = stored(browser)
        put_text(browser, key, json.dumps(stored(browser)[key] | strange))
        (example.playbooks / "shop/shapes.yml").unlink()
        rebuilt(example, forms=QUESTIONS.replace("kind: quiz\n", "kind: quiz\nwas: shapes\n"))
        start(browser, site, "quiz/forms/")
        assert results(browser) == {"word": "right"}
        give(browser, "figure")
        now, kept = stored(browser).values()
        assert (set(kept), set(now)) == ({"word", *strange}, {"figure"})
        assert {name: kept[name] for name in strange} == strange


def test_questions_with_the_same_words_are_distinguished(browser: Browser, example: Example) -> None:
    """A question identified by its words does not answer its twin."""
    twins = "".join(
        f"  - {{id: {name}, ask: Is it so?, answer: It is, wrong: [It is not], because: So.}}\n"
        for name in ("one", "two")
    )
    with served(rebuilt(example, shapes=QUESTIONS.partition("questions:\n")[0] + "questions:\n" + twins)) as site:
        start(browser, site)
        give(browser, "two")
        start(browser, site)
        assert results(browser) == {"two": "right"}
