"""Naughty strings and hostile lines in every text field: they are text, or a problem, and never anything else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from enum import Enum
from itertools import cycle
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from countertalk.handbook import link
from countertalk.kinds import all_kinds
from countertalk.load import load
from countertalk.model import Line, Prose, Text, walk
from countertalk.problems import ContentError, Problem
from countertalk.rules import check
from examples import CORPORA, TODAY, Example, copy_handbook

_IS_LINE = get_args(Line)[-1]
_NO_TEXT = object()
_GIVEN: dict[str, Any] = {
    "id": "one",
    "owner": "trainer",
    "audience": ["associate"],
    "to": "rain-hat",
    "product": "rain-hat",
    "amount": "1",
    "currency": "EUR",
    "src": "img/jacket.png",
    "time_required": "3m",
    "proof": ["case_study/hill-club"],
}
"""What fields hold that are no text."""


class Texts:
    """Fills the text fields of a model, each with the next text."""

    def __init__(self, texts: Iterator[str]) -> None:
        self.texts = texts

    def model(self, model: type[BaseModel]) -> dict[str, Any]:
        filled = {}
        for name, field in model.model_fields.items():
            value = _NO_TEXT if name == "src" else self.value(field.annotation, tuple(field.metadata))
            if value is _NO_TEXT:
                value = _GIVEN.get(name, _NO_TEXT)
            if value is not _NO_TEXT:
                filled[field.alias or name] = value
        return filled

    def value(self, annotation: Any, metadata: tuple[Any, ...] = ()) -> Any:
        """A value for a field; a marker where the field takes no text and may be left out."""
        arguments = get_args(annotation)
        if get_origin(annotation) is Annotated:
            return self.value(arguments[0], (*metadata, *arguments[1:]))
        if get_origin(annotation) in (Union, UnionType):
            return self.value(arguments[0])
        if get_origin(annotation) is tuple:
            value = self.value(arguments[0])
            return value if value is _NO_TEXT else [value]
        if annotation in (Text, Prose) or _IS_LINE in metadata:
            return next(self.texts)
        if isinstance(annotation, type) and issubclass(annotation, Enum):
            return next(iter(annotation)).value
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return self.model(annotation)
        return _NO_TEXT


RECORDING = "words.mp3"
"""The one file that a text in a field cannot name by chance."""


def playbook(kind: str, texts: Iterator[str]) -> dict[str, Any]:
    data = {**Texts(texts).model(all_kinds()[kind]), "kind": kind}
    (question,) = data["quiz"]
    data["quiz"] = list(questions(question, texts))
    if kind == "objections":
        del data["items"][0]["response"]["say"]
    if kind == "lesson":
        (block,) = data["body"]
        parts = ("text", "example", "table", "try_it", "image")
        data["body"] = [{"heading": next(texts), part: block[part]} for part in parts]
        data["media"][0]["src"] = RECORDING
    return data


def questions(question: dict[str, Any], texts: Iterator[str]) -> Iterator[dict[str, Any]]:
    """A question that has every sort of answer as one question for each."""
    pair = {"left": next(texts), "right": next(texts)}
    answers = {"order": [*question["order"], next(texts)], "match": [*question["match"], pair]}
    shared = {key: question[key] for key in ("because", "hint")}
    yield {**shared, **{key: question[key] for key in ("id", "ask", "answer", "wrong")}}
    for key in ("order", "match", "accept", "rubric"):
        yield {**shared, "id": key, "ask": next(texts), key: answers.get(key, question[key])}


def write(example: Example, name: str, data: dict[str, Any]) -> None:
    """JSON is YAML."""
    example.write(f"shop/{RECORDING}", b"a recording")
    example.write(f"shop/{name}.yml", json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"))


def load_what_can_be_loaded(example: Example) -> tuple[tuple[Problem, ...], int]:
    """Load, drop the files that have problems, load and check the rest; how many playbooks were left."""
    problems: tuple[Problem, ...] = ()
    try:
        load(example.playbooks, example.root)
    except ContentError as error:
        problems = error.problems
        for path in {problem.place.path for problem in problems}:
            (example.root / path).unlink()
    playbooks, sections = load(example.playbooks, example.root)
    check(link(playbooks, sections), TODAY)
    for loaded in playbooks:
        for _, value in walk(loaded.content):
            if isinstance(value, Text | Prose):
                assert "\n" not in value.plain()
    return problems, len(playbooks)


def naughty() -> list[str]:
    return [text for text in json.loads((CORPORA / "blns/blns.json").read_text(encoding="utf-8")) if text.strip()]


def hostile() -> list[str]:
    lines = (CORPORA / "payloadbox-xss/xss-payload-list.txt").read_text(encoding="utf-8").splitlines()
    dompurify = json.loads((CORPORA / "dompurify/expect.json").read_text(encoding="utf-8"))
    # The file is JSON with comments: take the strings behind "input".
    loofah = (CORPORA / "loofah/testdata_sanitizer_tests1.dat").read_text(encoding="utf-8")
    inputs = [json.loads(found) for found in re.findall(r'"input":\s*("(?:[^"\\]|\\.)*")', loofah)]
    assert len(inputs) == 95
    return [*filter(str.strip, lines), *(one["payload"] for one in dompurify), *inputs]


@pytest.fixture
def shop(tmp_path: Any) -> Example:
    return copy_handbook(tmp_path / "example")


@pytest.mark.parametrize("kind", ["product", "lesson", "objections"])
def test_fields_can_all_be_filled(shop: Example, kind: str) -> None:
    count = 0

    def texts() -> Iterator[str]:
        nonlocal count
        while True:
            count += 1
            yield f"Text {count}"

    write(shop, "filled", playbook(kind, texts()))
    loaded = next(one for one in shop.load() if one.id == "filled")
    found = {str(value) for _, value in walk(loaded.content) if str(value).startswith("Text ")}
    assert len(found) >= count - 3, "all but the kind and the headings that the lesson's blocks share"
    assert count > 15


@pytest.mark.parametrize("kind", ["product", "lesson", "objections"])
def test_naughty_string_in_every_field(shop: Example, kind: str) -> None:
    for number, text in enumerate(naughty()):
        write(shop, f"naughty-{number}", playbook(kind, cycle([text])))
    problems, loaded = load_what_can_be_loaded(shop)
    assert loaded > 100
    assert {problem.code for problem in problems} <= {"YML-02", "FLD-05", "FLD-06"}
    assert all(problem.hint and problem.message.isprintable() for problem in problems)


@pytest.mark.parametrize("kind", ["product", "lesson", "objections"])
def test_hostile_line_in_every_field(shop: Example, kind: str) -> None:
    texts = cycle(hostile())
    for number in range(200):
        write(shop, f"hostile-{number}", playbook(kind, texts))
    problems, _ = load_what_can_be_loaded(shop)
    codes = {problem.code for problem in problems}
    assert codes <= {"YML-02", "YML-11", "YML-14", "FLD-05", "FLD-06", "IMG-01", "IMG-02", "IMG-03"}
    assert all(problem.hint for problem in problems)


def test_text_that_is_accepted_is_what_was_typed(shop: Example) -> None:
    texts = {f"hostile-{number}": text for number, text in enumerate([*hostile(), *naughty()])}
    parts = [list(texts.items())[start : start + 100] for start in range(0, len(texts), 100)]
    for number, part in enumerate(parts):
        data = playbook("lesson", cycle(["x"]))
        data["body"] = [{"heading": name, "text": text} for name, text in part]
        write(shop, f"part-{number}", data)
    load_what_can_be_loaded(shop)
    kept = 0
    for loaded in shop.load():
        if re.match("part-", loaded.id):
            for block in loaded.content.body:  # type: ignore[attr-defined]
                assert block.text == texts[block.heading]
                kept += 1
    assert kept > 3000


@pytest.mark.parametrize(
    "src", ["\\\\host\\a.png", "file:///etc/a.png", "//host/a.png", "%2e%2e/%2e%2e/a.png", "a\\..\\b.png"]
)
def test_hostile_picture_is_refused(shop: Example, src: str) -> None:
    data = playbook("product", cycle(["x"]))
    write(shop, "picture", {**data, "images": [{"src": src, "alt": "x"}]})
    assert {problem.code for problem in shop.problems()} <= {"IMG-01", "IMG-03"}
    assert shop.problems()
