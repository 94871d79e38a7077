"""Playbooks with a hostile or odd text from the public corpora in every text field."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from countertalk.kinds import all_kinds
from countertalk.model import Line, Prose, Text, all_shapes
from examples import CORPORA, Example

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
    "file": "img/jacket.png",
    "duration": "3m",
    "proof": ["case_study/hill-club"],
}
"""The values of fields that do not take text."""


class Texts:
    """Fills the text fields of a model, each with the next text."""

    def __init__(self, texts: Iterator[str]) -> None:
        self.texts = texts

    def model(self, model: type[BaseModel]) -> dict[str, Any]:
        filled = {}
        for name, field in model.model_fields.items():
            value = _NO_TEXT if name in ("file", "quiz") else self.value(field.annotation, tuple(field.metadata))
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
    data["quiz"] = list(questions(texts))
    if kind == "objections":
        del data["items"][0]["response"]["say"]
    if kind == "lesson":
        (block,) = data["body"]
        parts = ("text", "example", "table", "try_it", "image")
        data["body"] = [{"heading": next(texts), part: block[part]} for part in parts]
        data["media"][0]["file"] = RECORDING
    return data


def questions(texts: Iterator[str]) -> Iterator[dict[str, Any]]:
    """A question of every shape whose answer is text; cloze texts have a special form."""
    for name, shape in all_shapes().items():
        if name not in ("fill_blank", "numeric", "true_false"):
            question = {**Texts(texts).model(shape), "id": name}
            for key in ("order", "match"):
                if key in question:
                    question[key] += Texts(texts).value(shape.model_fields[key].annotation)
            yield question


def write(example: Example, name: str, data: dict[str, Any]) -> None:
    """JSON is YAML."""
    example.write(f"shop/{RECORDING}", b"a recording")
    example.write(f"shop/{name}.yml", json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"))


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
