"""A quiz that marks itself, explains and remembers what was chosen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from browser.engines import DESKTOP, Browser
from browser.pages.page import LABEL, within
from browser.pages.question import CHECK, NOTE, answer, chosen, option_field, right_keys
from browser.pages.quiz import (
    AFTERWARDS,
    FOREIGN,
    MISSED,
    NOTES,
    PROBE,
    SCORE_BOX,
    TRACES,
    finish,
    questions,
    results,
    score,
    top,
)
from browser.pages.storage import BLOCKED, FULL, GONE, put_text, stored
from browser.served import Served, served
from examples import TODAY, Example
from sites import built

pytestmark = pytest.mark.desk

QUIZ = "quiz/store-selling/"
OTHER = "quiz/selling-skills/"
EMBEDDED = "product/alpine-shell/"


def edit_stored(browser: Browser, text: str | dict[str, Any]) -> None:
    (key,) = stored(browser)
    put_text(browser, key, text if isinstance(text, str) else json.dumps(text))


def read_stored(browser: Browser) -> dict[str, Any]:
    (found,) = stored(browser).values()
    return found


@pytest.mark.parametrize("address", [QUIZ, EMBEDDED])
@pytest.mark.parametrize("right", [True, False])
def test_answer_is_marked_after_a_reload(browser: Browser, site: Served, address: str, right: bool) -> None:
    browser.open(site(address))
    _, question, *_ = questions(browser)
    answer(browser, question, right)
    before = chosen(browser, question)
    browser.reload()
    questions(browser)
    assert results(browser) == {question: "right" if right else "wrong"}
    assert chosen(browser, question) == before
    assert "still to answer" in score(browser)


def test_wrong_answer_shows_the_right_one_and_why(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    question, *_ = questions(browser)
    assert "In the pilot" not in browser.one(within(question)).text
    answer(browser, question, right=False)
    text = browser.one(within(question)).text
    assert "Not quite." in text
    assert "your choice" in text
    assert "right answer" in text
    assert "You pick up what they saw" in text
    assert "They come in curious" in text or "A lecture ends" in text


def test_check_without_a_choice_asks_for_one(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    question, *_ = questions(browser)
    browser.click(within(question, CHECK))
    assert "Answer the whole question first." in browser.one(within(question)).text
    assert results(browser) == {}


def test_all_right_answers_pass(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    ids = finish(browser, wrong=0)
    assert score(browser) == f"{len(ids)} of {len(ids)} right. You have passed."
    browser.reload()
    questions(browser)
    assert score(browser) == f"{len(ids)} of {len(ids)} right. You have passed."


def test_too_many_wrong_answers_fail_and_say_where_to_look(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    ids = finish(browser, wrong=3)
    assert score(browser).startswith(f"{len(ids) - 3} of {len(ids)} right. ")
    assert "passed" not in score(browser)
    links = [link.get_attribute("href") for link in browser.shown(MISSED)]
    assert links == [site(f"{QUIZ}#{question}") for question in ids[:3]]


def test_wrong_answers_can_be_tried_again(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    ids = finish(browser, wrong=1)
    browser.click(next(button for button in browser.shown(AFTERWARDS) if "wrong" in button.text))
    assert set(results(browser)) == set(ids[1:])
    assert browser.run("return document.activeElement.name") == ids[0]
    browser.reload()
    questions(browser)
    assert set(results(browser)) == set(ids[1:])
    answer(browser, ids[0])
    assert "You have passed." in score(browser)
    assert [button.text for button in browser.shown(AFTERWARDS)] == ["Start again"]


def test_quiz_can_be_started_again(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    finish(browser, wrong=1)
    browser.click(next(button for button in browser.shown(AFTERWARDS) if button.text == "Start again"))
    assert results(browser) == {}
    assert not browser.shown(SCORE_BOX)
    assert not browser.shown(TRACES)
    assert stored(browser) == {}
    browser.reload()
    questions(browser)
    assert results(browser) == {}
    finish(browser, wrong=0)
    assert "You have passed." in score(browser)


def test_choosing_does_not_submit(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    question, *_ = questions(browser)
    for option in browser.all(within(question, LABEL)):
        browser.click(option)
        assert browser.shown(within(question, CHECK))
    assert (results(browser), stored(browser)) == ({}, {})


def test_forms_of_others_are_not_restyled(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    assert browser.run(PROBE) == [1, []]


def test_question_is_answered_by_keyboard(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    question, *_ = questions(browser)
    (right,) = right_keys(browser, question)
    browser.one(option_field(question, right)).send_keys(" ")
    browser.one(within(question, CHECK)).send_keys("\ue007")
    assert results(browser) == {question: "right"}


@pytest.mark.parametrize("storage", [BLOCKED, FULL, GONE], ids=["blocked", "full", "gone"])
def test_reader_is_warned_if_nothing_is_kept(browser: Browser, site: Served, storage: str) -> None:
    browser.before_scripts(storage)
    browser.open(site(QUIZ))
    question, *_ = questions(browser)
    answer(browser, question)
    assert results(browser) == {question: "right"}
    assert "Your browser keeps nothing for this site" in score(browser)


HOSTILE = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>'


@pytest.mark.parametrize(
    "garbage",
    [
        "no json",
        "[1, 2]",
        "7",
        '"text"',
        "null",
        '{"__proto__": {"key": "x", "chosen": ["y"], "polluted": 1}}',
        '{"constructor": {"prototype": {"polluted": 1}}}',
        json.dumps({"jacket-from-video": 7, "ad-and-staff": [], "which-figure": {"key": 1, "chosen": "x"}}),
        json.dumps({"jacket-from-video": {"key": HOSTILE, "chosen": [HOSTILE]}, HOSTILE: {"key": "", "chosen": ["x"]}}),
    ],
)
def test_stored_garbage_is_ignored_and_nothing_runs(browser: Browser, site: Served, garbage: str) -> None:
    browser.open(site(QUIZ))
    question, *_ = questions(browser)
    assert question == "jacket-from-video"
    answer(browser, question)
    edit_stored(browser, garbage)
    browser.reload()
    questions(browser)
    assert results(browser) == {}
    assert browser.run("return [window.ran, ({}).polluted, ({}).chosen]") == [None, None, None]
    assert bool(browser.shown(NOTES)) == ("<img" in garbage), "garbage does not count as a changed question"
    assert not browser.all(FOREIGN)
    answer(browser, question)
    browser.reload()
    questions(browser)
    assert results(browser) == {question: "right"}
    if garbage.startswith("{"):
        assert json.loads(garbage).keys() <= read_stored(browser).keys(), "nothing is lost"
    assert browser.complaints() == []


def test_deleted_option_is_asked_again(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    question, *_ = questions(browser)
    answer(browser, question)
    kept = read_stored(browser)
    edit_stored(browser, {question: {**kept[question], "chosen": ["00000000"]}})
    browser.reload()
    questions(browser)
    assert results(browser) == {}
    assert "Please answer it again." in browser.one(within(question)).text


def test_deleted_question_does_not_count(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    ids = finish(browser, wrong=0)
    kept = read_stored(browser)
    edit_stored(browser, {**kept, "a-question-of-old": {"key": "12345678", "chosen": ["12345678"]}})
    browser.reload()
    questions(browser)
    assert score(browser) == f"{len(ids)} of {len(ids)} right. You have passed."


def test_two_quizzes_are_kept_apart(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    answer(browser, questions(browser)[0])
    browser.open(site(OTHER))
    other = questions(browser)[0]
    assert results(browser) == {}
    answer(browser, other, right=False)
    assert len(stored(browser)) == 2
    browser.open(site(QUIZ))
    assert results(browser) == {questions(browser)[0]: "right"}


def test_two_sites_on_one_host_are_kept_apart(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    answer(browser, questions(browser)[0])
    browser.open(site.second(QUIZ))
    questions(browser)
    assert results(browser) == {}
    answer(browser, questions(browser)[1])
    browser.open(site(QUIZ))
    assert results(browser) == {questions(browser)[0]: "right"}


def test_link_to_a_question_leads_there(browser: Browser, site: Served) -> None:
    browser.open(site(QUIZ))
    last = questions(browser)[-1]
    browser.open(site(f"{QUIZ}#{last}"))
    questions(browser)
    browser.until(lambda: 0 <= top(browser, last) < DESKTOP[1], "the question is not in sight")


QUESTION = "  - {{id: {id}, ask: 'Is it {id}?', answer: {right}, wrong: {wrong}, because: So.}}\n"


def write_quiz(example: Example, options: dict[str, list[str]]) -> Path:
    """Give the quiz of the small handbook these questions, of whose options the first is right; build its site."""
    name = "basics/quizzes/first-words.yml"
    head = (example.playbooks / name).read_text("utf-8").partition("questions:")[0]
    text = "".join(QUESTION.format(id=one, right=right, wrong=wrong) for one, (right, *wrong) in options.items())
    example.write(name, f"{head}questions:\n{text}")
    return built(example.root, example.root.parent, TODAY)


def test_options_with_the_same_words_are_distinguished(browser: Browser, example: Example) -> None:
    """Only the right option counts, even if another one differs only in punctuation."""
    options = {"sign": ["Is it so!", "Is it so?"], "case": ["it", "It."]}
    with served(write_quiz(example, options)) as small:
        browser.open(small("quiz/first-words/"))
        for question in questions(browser):
            answer(browser, question, right=False)
            assert len(chosen(browser, question)) == 1
        assert set(results(browser).values()) == {"wrong"}
        browser.reload()
        assert questions(browser)
        assert set(results(browser).values()) == {"wrong"}


def test_edit_keeps_the_answers_that_still_apply(browser: Browser, example: Example) -> None:
    """A comma keeps the answer, a new answer key asks again and says why, removed questions do not count."""
    with served(
        write_quiz(example, {"typo": ["It is so", "No"], "key": ["One", "Two"], "gone": ["Yes", "No"]})
    ) as small:
        browser.open(small("quiz/first-words/"))
        assert finish(browser, wrong=0) == ["typo", "key", "gone"]
        write_quiz(example, {"fresh": ["New", "Old"], "key": ["Two", "One"], "typo": ["It is so!", "No"]})
        browser.reload()
        assert questions(browser) == ["fresh", "key", "typo"]
        assert results(browser) == {"typo": "right"}
        assert "has changed since you answered it" in browser.one(within("key")).text
        assert browser.texts(within("fresh", NOTE)) == []
        assert score(browser) == "2 still to answer."
        browser.reload()
        assert questions(browser)
        assert results(browser) == {"typo": "right"}
