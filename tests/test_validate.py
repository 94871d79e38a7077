"""What pydantic says, in the author's words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import Field

from countertalk.kinds import all_kinds
from countertalk.load import Source, validate
from countertalk.load.reader import read
from countertalk.model import AnyQuestion, Line, Model


def below(model: type[Model]) -> Iterator[type[Model]]:
    all_kinds()
    for child in model.__subclasses__():
        yield child
        yield from below(child)


class Point(Model):
    name: Line
    """What it is called."""
    kind_of: Line = Field(alias="class", default="x")


class Sample(Model):
    points: tuple[Point, ...] = Field(min_length=2, default=())
    questions: tuple[AnyQuestion, ...] = ()
    colour: str = Field(pattern="^#[0-9a-f]{6}$", examples=["#ffffff"], default="#000000")


def reported(text: str) -> list[tuple[str, str, str, str]]:
    reading = read(text, "a.yml")
    assert reading.data is not None
    found = validate(Sample, reading.data, Source("a.yml", reading.spans, reading.lines))
    assert isinstance(found, tuple), "the text is valid"
    return [(f"{p.place.line}:{p.place.column}", p.code, p.message, p.hint) for p in found]


def test_valid_data_becomes_a_model() -> None:
    reading = read("points: [{name: a}, {name: b, class: c}]", "a.yml")
    found = validate(Sample, reading.data or {}, Source("a.yml", reading.spans, reading.lines))
    assert isinstance(found, Sample)
    assert [(point.name, point.kind_of) for point in found.points] == [("a", "x"), ("b", "c")]


@pytest.mark.parametrize(
    ("text", "place", "code", "message", "hint"),
    [
        ("points: [{name: a}, {}]", "1:21", "FLD-02", "'name' is missing", "add 'name:' (what it is called)"),
        ("points: [{nam: a}, {name: b}]", "1:11", "FLD-01", "unknown key 'nam'", "did you mean 'name'?"),
        ("points:\n- {name: a, clas: b}\n- {name: b}", "2:13", "FLD-01", "unknown key 'clas'", "did you mean 'class'?"),
        ("points: [{name: a}]", "1:9", "FLD-05", "this list has 1 entry; at least 2 are needed", "add 1 or more"),
        ("points: []", "1:9", "FLD-05", "this list is empty", "write each entry"),
        ("points: a", "1:9", "FLD-03", "a list is expected here, not text", "write each entry on its own line"),
        (
            "points: [a, {name: b}]",
            "1:10",
            "FLD-03",
            "a mapping of keys and values is expected here, not text",
            "write",
        ),
        ("colour: red", "1:9", "FLD-06", "'red' does not have the right form", "write it like '#ffffff'"),
        (
            "questions: [{ask: a, answer: b, because: c}]",
            "1:13",
            "FLD-06",
            "question 'a-ca9781' has no wrong",
            "add 'wro",
        ),
        ("questions: [{ask: a, anser: b, wrong: [c], because: d}]", "1:22", "FLD-01", "unknown key 'anser'", "did you"),
        (
            "questions: [{ask: a, anser: b, because: d}]",
            "1:22",
            "FLD-01",
            "unknown key 'anser'",
            "did you mean 'answer'",
        ),
        (
            "questions: [{ask: a, number: 1, tolerence: 2, because: d}]",
            "1:33",
            "FLD-01",
            "unknown key",
            "did you mean 't",
        ),
        ("questions: [{answer: a, wrong: [c], because: d}]", "1:13", "FLD-02", "'ask' is missing", "add 'ask:'"),
        ("questions: [{ask: a, order: [b], because: d}]", "1:29", "FLD-05", "this list has 1 entry", "add 1"),
        (
            "questions: [a question]",
            "1:13",
            "FLD-03",
            "a mapping of keys and values is expected",
            "write it with 'ask:'",
        ),
        (
            "questions: [{ask: a, answer: {b: c}, wrong: [c], because: d}]",
            "1:30",
            "FLD-03",
            "text is expected",
            "write",
        ),
    ],
)
def test_error_is_reported_in_words_with_its_place(text: str, place: str, code: str, message: str, hint: str) -> None:
    ((found_place, found_code, found_message, found_hint),) = reported(text)
    assert (found_place, found_code) == (place, code)
    assert found_message.startswith(message)
    assert found_hint.startswith(hint)


def test_all_errors_are_reported_at_once() -> None:
    assert len(reported("points: [{name: [a]}, {x: y}]\ncolour: red\nother: 1")) == 5


def test_misspelt_key_is_not_also_reported_as_missing_but_an_omitted_one_is() -> None:
    assert [code for _, code, *_ in reported("points: [{nme: a}, {zzz: b}]")] == ["FLD-01", "FLD-02", "FLD-01"]


RENAMED = [
    pytest.param(model, former, key, id=f"{model.__name__}.{former}")
    for model in sorted(below(Model), key=lambda one: one.__qualname__)
    for former, key in vars(model).get("former_keys", ())
]


@pytest.mark.parametrize(("model", "former", "key"), RENAMED)
def test_message_about_a_former_key_names_the_new_one(model: type[Model], former: str, key: str) -> None:
    names = {field.alias or name for name, field in model.model_fields.items()}
    assert key in names, "the new key is not a former one"
    assert former not in names, "the former key is still one"
    document = read(f"{former}: 5\n", "former.yml")
    assert document.data is not None
    problems = validate(model, document.data, Source("former.yml", document.spans, document.lines))
    assert isinstance(problems, tuple)
    reported = [(p.code, p.place.line, p.message, p.hint) for p in problems if p.message.startswith(f"'{former}'")]
    assert reported == [("FLD-08", 1, f"'{former}' is called '{key}' now", f"write '{key}:'")]
    assert not [p for p in problems if p.code == "FLD-02" and p.message == f"'{key}' is missing"]
