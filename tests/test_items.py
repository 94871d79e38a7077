"""Ids and fingerprints: what keeps a reader's ticks and answers, and what lets go of them."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from chalktalk.model import Check, Question, QuestionType

CHOICE = {"ask": "Who calls?", "answer": "The SDR", "wrong": ["Nobody", "Support"], "because": "It is agreed."}


def question(**changes: Any) -> Question:
    return Question.model_validate({**CHOICE, **changes})


def test_given_id_is_kept() -> None:
    assert question(id="who-calls").id == "who-calls"
    assert Check.model_validate({"id": "alarm", "text": "Turn off the alarm"}).id == "alarm"


def test_derived_id_depends_on_the_text_alone() -> None:
    one = Check.model_validate({"text": "Turn off the alarm."})
    other = Check.model_validate({"text": "Turn  off the\nalarm.", "required": "false", "how": "With the key"})
    assert one.id == other.id
    assert one.id.startswith("turn-off-the-alarm-")
    assert one.id != Check.model_validate({"text": "Turn on the alarm."}).id


@pytest.mark.parametrize("text", ["日本", "???", "<b>", "x" * 500, "A b. " * 50])
def test_derived_id_is_an_id_whatever_the_text(text: str) -> None:
    derived = Check.model_validate({"text": text}).id
    assert derived == Check.model_validate({"text": "anything", "id": derived}).id
    assert len(derived) <= 64


def test_texts_of_one_beginning_have_ids_of_their_own() -> None:
    start = "Walk through the whole shop and look at every shelf on the "
    assert len({Check.model_validate({"text": start + side}).id for side in ("left", "right")}) == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "who", "ask": "Who cals?"},
        {"because": "Because it is agreed."},
        {"wrong": ["Nobody", "Somebody else"]},
        {"answer": "the sdr."},
        {"answer": " The  SDR"},
        {"answer": "*The* SDR!"},
        {"answer": '"The SDR"'},
        {"hint": "Read the agreement"},
    ],
)
def test_mending_words_keeps_the_fingerprint(changes: dict[str, Any]) -> None:
    assert question(**changes).fingerprint == question().fingerprint


@pytest.mark.parametrize(
    "changes",
    [
        {"answer": "The manager"},
        {"answer": ["The SDR"]},
        {"answer": ["The SDR", "The manager"]},
        {"answer": "true", "wrong": []},
    ],
)
def test_another_answer_key_has_another_fingerprint(changes: dict[str, Any]) -> None:
    assert question(**changes).fingerprint != question().fingerprint


@pytest.mark.parametrize(
    ("one", "other"),
    [("1.5", "15"), ("-5", "5"), ("C", "C++"), ("10", "10 %"), (">", "<"), ("true", "false"), ("日", "本")],
)
def test_signs_that_change_the_answer_change_the_fingerprint(one: str, other: str) -> None:
    assert question(answer=one).fingerprint != question(answer=other).fingerprint


def test_order_of_several_answers_does_not_matter() -> None:
    assert question(answer=["a", "b"]).fingerprint == question(answer=["b", "a"]).fingerprint


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, QuestionType.SINGLE_CHOICE),
        ({"answer": ["The SDR", "The AE"]}, QuestionType.MULTIPLE_ANSWERS),
        ({"answer": "true", "wrong": []}, QuestionType.TRUE_FALSE),
        ({"answer": "true"}, QuestionType.SINGLE_CHOICE),
    ],
)
def test_type_follows_from_what_was_written(changes: dict[str, Any], kind: QuestionType) -> None:
    assert question(**changes).type is kind


def test_wrong_option_may_say_why() -> None:
    wrong = question(wrong=[{"text": "Nobody", "because": "Somebody must."}, "Support"]).wrong
    assert [(option.text, option.because) for option in wrong] == [("Nobody", "Somebody must."), ("Support", None)]


@pytest.mark.parametrize("answer", ["Yes", "True", ["true"], "The SDR"])
def test_question_without_options_is_a_statement_or_nothing(answer: Any) -> None:
    with pytest.raises(ValidationError, match="has no wrong answers to choose from"):
        question(answer=answer, wrong=[])
