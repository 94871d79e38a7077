"""The public YAML test suites through the reader: no crash, no hang, and accepted text means what was typed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from countertalk.load.reader import Reading, read
from examples import CORPORA, within

SUITE = CORPORA / "yaml-test-suite"
CASES = sorted(path.parent for path in SUITE.rglob("in.yaml"))
SCHEMAS = sorted((CORPORA / "yaml-test-schema" / "data").glob("*.json"))

ACCEPTED_BY_LIBYAML = {
    "9C9N": {"flow": ["a", "b", "c"]},  # a list in brackets goes on in the first column
    "DK95/01": {"foo": "bar baz"},  # a text in quotes goes on after a tab
    "QB6E": {"quoted": "a b c"},  # a text in quotes goes on in the first column
}
"""Wrong YAML that libyaml 0.2.5 accepts, and what it makes of it: what the author must have meant."""

READ_OTHERWISE = {"L24T/01": {"foo": "x\n "}}
"""Where libyaml 0.2.5 drops the last line break of a file that ends in white space."""


def name_of(case: Path) -> str:
    return case.relative_to(SUITE).as_posix()


def reading_of(text: str) -> Reading:
    with within(2):
        return read(text, "in.yaml")


def typed(text: str) -> Iterator[Any]:
    """The documents of a `test.event`, every scalar as the text that was typed; nulls in mappings left out."""
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith("+DOC"):
            yield _value(next(lines), lines)


def _value(line: str, lines: Iterator[str]) -> Any:
    line = re.sub(r" (&\S+|<[^>]*>)", "", line) if not line.startswith("=VAL :") else line
    if line.startswith("+MAP"):
        entries = list(_until("-MAP", lines))
        pairs = zip(entries[::2], entries[1::2], strict=True)
        return {key: value for key, value in pairs if value is not None}
    if line.startswith("+SEQ"):
        return list(_until("-SEQ", lines))
    style, text = re.fullmatch(r"=VAL ([:'\"|>])(.*)", line, re.DOTALL).groups()  # type: ignore[union-attr]
    text = re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t", "r": "\r", "b": "\b"}.get(match[1], match[1]), text)
    return None if style == ":" and text in ("~", "null") else text


def _until(end: str, lines: Iterator[str]) -> Iterator[Any]:
    for line in lines:
        if line == end:
            return
        yield _value(line, lines)


def agrees(read_value: Any, json_value: Any) -> bool:
    """Whether the two are equal except for scalar types: true, 12 and 1.0 may have been typed in many ways."""
    if isinstance(json_value, dict):
        json_value = {key: value for key, value in json_value.items() if value is not None}
        return read_value.keys() == json_value.keys() and all(agrees(read_value[k], json_value[k]) for k in json_value)
    if isinstance(json_value, list):
        return len(read_value) == len(json_value) and all(map(agrees, read_value, json_value))
    return read_value == json_value if isinstance(json_value, str) else isinstance(read_value, str)


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_suite(case: Path) -> None:
    reading = reading_of((case / "in.yaml").read_text(encoding="utf-8"))
    assert all(problem.message and problem.hint and problem.place.line >= 1 for problem in reading.problems)
    assert reading.problems or reading.data is not None
    known = {**ACCEPTED_BY_LIBYAML, **READ_OTHERWISE}
    if name_of(case) in known:
        assert (reading.data, reading.problems) == (known[name_of(case)], ())
    elif (case / "error").exists():
        assert reading.problems
    elif not reading.problems:
        (meant,) = typed((case / "test.event").read_text(encoding="utf-8"))
        assert reading.data == meant
        if (case / "in.json").exists():
            assert agrees(reading.data, json.loads((case / "in.json").read_text(encoding="utf-8")))


def test_suite_is_complete_and_much_of_it_is_accepted() -> None:
    accepted = [case for case in CASES if not reading_of((case / "in.yaml").read_text(encoding="utf-8")).problems]
    assert len(CASES) == 402
    assert len(accepted) >= 60, "the comparison above compares nothing"


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda path: path.stem)
def test_scalars_stay_text_in_every_schema(schema: Path) -> None:
    scalars = json.loads(schema.read_text(encoding="utf-8"))
    assert scalars
    for scalar in scalars:
        reading = reading_of(f"value: {scalar}\nnext: there")
        if scalar.startswith("!"):
            assert reading.problems[0].code == "YML-05", scalar
        elif scalar in ("", "~", "null") or scalar.startswith("#"):
            assert "value" not in (reading.data or {}), scalar
        else:
            assert reading.problems == (), scalar
            assert reading.data == {"value": scalar, "next": "there"}, scalar
