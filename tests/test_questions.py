"""Questions: their shapes, and their fingerprints, which decide whether a reader's answers are kept."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from countertalk.model import AnyQuestion, Choice, Question
from countertalk.model.questions.fill_blank import FillBlank

CHOICE = {"ask": "Who calls?", "answer": "The SDR", "wrong": ["Nobody", "Support"], "because": "It is agreed."}


def parsed(data: dict[str, Any]) -> Question:
    """The question that an author wrote; keys without a value are left out."""
    written = {key: value for key, value in data.items() if value is not None}
    found: Question = TypeAdapter(AnyQuestion).validate_python(written)
    return found


def question(**changes: Any) -> Question:
    return parsed({**CHOICE, **changes})


def test_given_id_is_kept() -> None:
    assert question(id="who-calls").id == "who-calls"


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
def test_rewording_keeps_the_fingerprint(changes: dict[str, Any]) -> None:
    assert question(**changes).fingerprint == question().fingerprint


@pytest.mark.parametrize(
    "changes",
    [
        {"answer": "The manager"},
        {"answer": ["The SDR"]},
        {"answer": ["The SDR", "The manager"]},
        {"answer": "true", "wrong": None},
    ],
)
def test_different_answer_key_changes_the_fingerprint(changes: dict[str, Any]) -> None:
    assert question(**changes).fingerprint != question().fingerprint


@pytest.mark.parametrize(
    ("one", "other"),
    [("1.5", "15"), ("-5", "5"), ("C", "C++"), ("10", "10 %"), (">", "<"), ("true", "false"), ("日", "本")],
)
def test_punctuation_that_changes_the_answer_changes_the_fingerprint(one: str, other: str) -> None:
    assert question(answer=one).fingerprint != question(answer=other).fingerprint


def test_order_of_several_answers_does_not_matter() -> None:
    assert question(answer=["a", "b"]).fingerprint == question(answer=["b", "a"]).fingerprint


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, "single_choice"),
        ({"answer": ["The SDR", "The AE"]}, "multiple_answers"),
        ({"answer": "true", "wrong": None}, "true_false"),
        ({"answer": "true"}, "single_choice"),
    ],
)
def test_type_follows_from_the_keys(changes: dict[str, Any], kind: str) -> None:
    assert question(**changes).type == kind


SHAPES: dict[str, dict[str, Any]] = {
    "order": {"order": ["Greet", "Ask", "Show"]},
    "match": {"match": {"MQL": "Marketing", "SQL": "Sales"}},
    "fill": {"fill": "We call within [4 | four] hours of the [download]."},
    "accept": {"accept": ["membrane", "the membrane"]},
    "number": {"number": "17.5", "tolerance": "0.5"},
    "rubric": {"rubric": ["Asks first.", "Listens."]},
}


def shaped(shape: str, **changes: Any) -> Question:
    return parsed({"ask": "How?", "because": "So.", **SHAPES[shape], **changes})


@pytest.mark.parametrize(
    ("shape", "kind"),
    [
        ("order", "ordering"),
        ("match", "matching"),
        ("fill", "fill_blank"),
        ("accept", "short_answer"),
        ("number", "numeric"),
        ("rubric", "open_response"),
    ],
)
def test_question_without_options_has_its_own_type(shape: str, kind: str) -> None:
    found = shaped(shape)
    assert found.type == kind
    assert not isinstance(found, Choice)


@pytest.mark.parametrize(
    ("shape", "changes"),
    [
        ("order", {"order": ["greet", "*Ask*.", " Show"]}),
        ("match", {"match": {"SQL": "sales", "MQL": "Marketing."}}),
        ("match", {"match": [{"left": "MQL", "right": "Marketing"}, {"left": "SQL", "right": "Sales"}]}),
        ("fill", {"fill": "Call *within* [Four|4.] hours after every [*Download*!]"}),
        ("accept", {"accept": ["The Membrane", "Membrane."]}),
        ("number", {"number": "17.50", "tolerance": "0.50"}),
        ("rubric", {"rubric": ["listens", "asks first"], "because": None}),
        ("order", {"ask": "In which order?", "hint": "Think."}),
    ],
)
def test_same_answer_in_other_words_keeps_the_fingerprint(shape: str, changes: dict[str, Any]) -> None:
    assert shaped(shape, **changes).fingerprint == shaped(shape).fingerprint


@pytest.mark.parametrize(
    ("shape", "changes"),
    [
        ("order", {"order": ["Ask", "Greet", "Show"]}),
        ("match", {"match": {"MQL": "Sales", "SQL": "Marketing"}}),
        ("fill", {"fill": "We call within [4] hours of the [download]."}),
        ("fill", {"fill": "Of a [download] we hear within [4 | four] hours."}),
        ("fill", {"fill": "We call within [4 | four] hours of the download."}),
        ("fill", {"fill": "We call within [4 | four | download] hours."}),
        ("accept", {"accept": ["membrane"]}),
        ("number", {"number": "17.6"}),
        ("number", {"tolerance": "1"}),
        ("rubric", {"rubric": ["Asks first."]}),
    ],
)
def test_different_answer_has_a_different_fingerprint(shape: str, changes: dict[str, Any]) -> None:
    assert shaped(shape, **changes).fingerprint != shaped(shape).fingerprint


def test_no_two_shapes_share_a_fingerprint() -> None:
    one = parsed({**CHOICE, "answer": "17.5"})
    several = parsed({**CHOICE, "answer": ["17.5"]})
    spelled, counted = shaped("accept", accept=["17.5"]), shaped("number", tolerance="0")
    open_, filled = shaped("rubric", rubric=["17.5"]), shaped("fill", fill="[17.5]")
    assert len({found.fingerprint for found in (one, several, spelled, counted, open_, filled)}) == 6


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"order": ["a", "b"], "number": "1"}, "is answered in two ways: 'order' and 'number'"),
        ({"answer": "a", "wrong": ["b"], "accept": ["a"]}, "is answered in two ways: 'answer' and 'accept'"),
        ({"order": ["a", "b"], "wrong": ["c"]}, "has wrong answers beside 'order'"),
        ({"order": ["a", "b"], "tolerance": "1"}, "has a tolerance beside 'order'"),
        ({"answer": "true", "wrong": []}, "has wrong answers beside 'answer'"),
        ({"number": "0", "because": None}, "does not say why"),
        ({}, "has no answer"),
    ],
)
def test_question_is_answered_in_one_way(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        parsed({"ask": "How?", "because": "So.", **changes})


@pytest.mark.parametrize("changes", [{"order": ["a"]}, {"match": {"a": "b"}}, {"accept": []}, {"rubric": []}])
def test_single_step_or_pair_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="at least"):
        parsed({"ask": "How?", "because": "So.", **changes})


@pytest.mark.parametrize(
    ("fill", "gaps", "plain"),
    [
        ("Within [4 | four] hours", (("4", "four"),), "Within 4 hours"),
        (
            "[ **UPT** ] is [units|pieces] by [receipt]",
            (("UPT",), ("units", "pieces"), ("receipt",)),
            "UPT is units by receipt",
        ),
        (r"\[sic\] is no gap, [this] is", (("this",),), "[sic] is no gap, this is"),
        ("[A link](product/x) is no gap, [this] is", (("this",),), "A link is no gap, this is"),
        ("\ue000 [4] &#xe000;", (("4",),), "4"),
    ],
)
def test_gaps_are_in_square_brackets(fill: str, gaps: tuple[tuple[str, ...], ...], plain: str) -> None:
    question = shaped("fill", fill=fill)
    assert isinstance(question, FillBlank)
    assert question.fill.gaps == gaps
    assert question.fill.plain() == plain


@pytest.mark.parametrize(
    ("fill", "message"),
    [
        ("Within 4 hours", "this text has no gap"),
        ("[Within 4 hours](product/x)", "this text has no gap"),
        ("Within [] of the [download]", "gap 1 is empty"),
        ("Within [4] of the [visit | ]", "gap 2 is empty"),
        ("Within [4 hours", "this square bracket has no counterpart"),
        ("Within [[4]] hours", "this square bracket has no counterpart"),
    ],
)
def test_text_without_a_gap_to_fill_is_refused(fill: str, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        shaped("fill", fill=fill)


def test_wrong_option_may_say_why() -> None:
    found = question(wrong=[{"text": "Nobody", "because": "Somebody must."}, "Support"])
    assert isinstance(found, Choice)
    assert [(option.text, option.because) for option in found.wrong] == [
        ("Nobody", "Somebody must."),
        ("Support", None),
    ]


@pytest.mark.parametrize("answer", ["Yes", "True", ["true"], "The SDR"])
def test_question_without_options_must_be_a_statement(answer: Any) -> None:
    with pytest.raises(ValidationError, match="has no wrong answers to choose from"):
        question(answer=answer, wrong=None)
