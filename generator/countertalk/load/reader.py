"""The string-first YAML reader: text in, plain data out, with a place for every value.

Every scalar stays the text that was typed: `No`, `00123`, `9:15` and `1.10` mean what they say. The reader walks
libyaml's events, so it never recurses on hostile input and can stop early, and it refuses what playbooks do not
have: anchors, aliases, tags, merge keys, second documents, repeated keys, invisible characters.
https://yaml.org/spec/1.1/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any
from unicodedata import normalize

import yaml

from countertalk.load import invisible
from countertalk.load.comments import lost_text
from countertalk.load.problems import file_problems, text_problems, yaml_problems
from countertalk.load.source import Span, Spans
from countertalk.load.syntax import explain_syntax, is_echo
from countertalk.load.texts import wrong_in
from countertalk.model import Loc
from countertalk.problems import MOST_IN_FILE, Place, Problem

MAX_DEPTH = 20
MAX_VALUES = 20_000
MAX_BRACKETS = 2_000
"""In all texts of a file: more links than anybody writes, and few enough to look for where each begins and ends."""
PLAYBOOK_STARTS = "'kind:', 'title:' and 'summary:'"
"""The keys that a playbook starts with, to suggest if the file is empty."""

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PLAIN = (None, "")
_NULLS = ("~", "null")
_BEHIND_KEY = re.compile(r"\s*(?P<colon>:?)\s*(?P<hash>#\S)?")


@dataclass(frozen=True)
class Reading:
    """What a text contains: `data` is None if it could not be read to the end."""

    data: dict[str, Any] | None
    spans: Spans
    lines: tuple[str, ...]
    problems: tuple[Problem, ...]


class _UnreadableError(Exception):
    """There is no point in reading the rest of the text."""


def read(text: str, path: str, first: str = PLAYBOOK_STARTS) -> Reading:
    """Read the YAML `text` of the file `path` (named in the problems); never raises on any text.

    `first` are the keys that such a file starts with.
    """
    return _Reader(path, _lines(text), first).read(text)


def _lines(text: str) -> list[str]:
    return re.split(r"\r\n|\r|\n", text)


@dataclass
class _Reader:
    path: str
    lines: list[str]
    first: str
    problems: list[Problem] = field(default_factory=list)
    more: int = 0
    spans: Spans = field(default_factory=Spans.of_nothing)
    values: int = 0
    brackets: int = 0

    def read(self, text: str) -> Reading:
        self._refuse_invisible()
        if self.problems:
            return self._reading(None)
        try:
            events = yaml.parse(text, Loader=_Loader)
            data = self._document(self._watched(events) if "#" in text else events)
        except yaml.MarkedYAMLError as error:
            self._syntax(error)
        except yaml.YAMLError as error:
            self._add(yaml_problems.syntax(self._place(0, 0), str(error), "check the file"))
        except _UnreadableError:
            pass
        else:
            return self._reading(data if isinstance(data, dict) else None)
        return self._reading(None)

    def _reading(self, data: dict[str, Any] | None) -> Reading:
        if self.more:
            self.problems[-1] = replace(self.problems[-1], more=self.more)
        return Reading(data, self.spans, tuple(self.lines), tuple(self.problems))

    # -- places

    def _place(self, line: int, column: int, length: int = 1) -> Place:
        line = min(line, len(self.lines) - 1)  # at the end of the text, libyaml is on the line below
        return Place(self.path, line + 1, column + 1, max(1, length), invisible.shown(self.lines[line]))

    def _at(self, event: Any) -> Place:
        start, end = event.start_mark, event.end_mark
        return self._place(start.line, start.column, end.column - start.column if end.line == start.line else 1)

    def _add(self, problem: Problem) -> None:
        if len(self.problems) < MOST_IN_FILE:
            self.problems.append(problem)
        else:
            self.more += 1

    # -- whole text

    def _refuse_invisible(self) -> None:
        for number, line in enumerate(self.lines):
            if not line.isascii() or not line.isprintable():
                for column, name in invisible.characters(line):
                    self._add(text_problems.invisible(self._place(number, column), name))

    def _syntax(self, error: yaml.MarkedYAMLError) -> None:
        found = explain_syntax(error, self.lines)
        place = self._place(found.line, found.column, found.length)
        while self.problems and is_echo(self.problems[-1], place):
            self.problems.pop()
        is_lost = any(problem.code == "YML-12" and problem.place.line == place.line for problem in self.problems[-1:])
        if not is_lost:  # else it is reported as such
            self._add(yaml_problems.syntax(place, found.message, found.hint))

    # -- events

    def _watched(self, events: Iterator[Any]) -> Iterator[Any]:
        """The same events, with a problem for every text that is lost between two of them."""
        for before, after in pairwise(events):
            yield before
            for line, column in lost_text(self.lines, before, after):
                self._cut_by_hash(line, column)

    def _document(self, events: Iterator[Any]) -> Any:
        data: Any = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._add(yaml_problems.second_document(self._at(event)))
                    raise _UnreadableError
                first = next(events)
                data = self._value(first, events, ())
                self._check_root(first, data)
        if not documents:
            self._add(file_problems.empty_file(self._place(0, 0), self.first))
        return data

    def _check_root(self, event: Any, data: Any) -> None:
        if isinstance(event, yaml.ScalarEvent) and data in (None, ""):
            self._add(file_problems.empty_file(self._at(event), self.first))
        elif not isinstance(event, yaml.MappingStartEvent):
            found = "a list" if isinstance(event, yaml.SequenceStartEvent) else "bare text"
            self._add(yaml_problems.not_a_mapping(self._at(event), found, self.first))

    def _value(self, event: Any, events: Iterator[Any], loc: Loc) -> Any:
        self._refuse_excess(event, len(loc) + 1)
        self._refuse_anchor_and_tag(event)
        self.spans.values[loc] = _span(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, events, loc)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, loc)
        return ""  # an alias, refused above

    def _refuse_excess(self, event: Any, depth: int) -> None:
        self.values += 1
        if self.values > MAX_VALUES:
            self._add(yaml_problems.too_much(self._at(event), "values", MAX_VALUES))
            raise _UnreadableError
        if depth > MAX_DEPTH:
            self._add(yaml_problems.too_much(self._at(event), "levels of nesting", MAX_DEPTH))
            raise _UnreadableError

    def _refuse_anchor_and_tag(self, event: Any) -> None:
        if event.anchor is not None:
            self._add(yaml_problems.anchor(self._at(event), "*" if isinstance(event, yaml.AliasEvent) else "&"))
        if getattr(event, "tag", None) is not None:
            self._add(yaml_problems.tag(self._at(event), event.tag.replace("tag:yaml.org,2002:", "!!")))

    def _scalar(self, event: Any) -> str | None:
        text: str = event.value
        if event.style in _PLAIN and text in _NULLS:
            return None
        for problem in wrong_in(event, self.lines, self._place):
            self._add(problem)
        self.brackets += text.count("[")
        if self.brackets > MAX_BRACKETS:
            self._add(yaml_problems.too_much(self._at(event), "square brackets in texts", MAX_BRACKETS))
            raise _UnreadableError
        return text

    def _cut_by_hash(self, line: int, column: int) -> None:
        rest = self.lines[line][column:].strip()
        shown = rest if len(rest) <= 30 else rest[:29] + "…"
        self._add(text_problems.cut_by_hash(self._place(line, column, len(rest)), shown))

    def _sequence(self, events: Iterator[Any], loc: Loc) -> list[Any]:
        data: list[Any] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            value = self._value(event, events, (*loc, len(data)))
            if value is None or _is_blank(event, value):
                self._add(yaml_problems.empty_value(self._at(event), ""))
            data.append(value)
        return data

    def _mapping(self, start: Any, events: Iterator[Any], loc: Loc) -> dict[str, Any]:
        data: dict[str, Any] = {}
        first: dict[str, int] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event, loc)
            value_event = next(events)
            value = self._value(value_event, events, (*loc, key))
            seen = key if key.isascii() else normalize("NFKC", key)
            if seen in first:
                self._add(yaml_problems.key_twice(self._at(event), invisible.shown(key), first[seen]))
            elif _is_blank(value_event, value):
                self._empty(event, invisible.shown(key), in_braces=bool(start.flow_style), is_first=not first)
            elif value is not None:  # null and ~ mean that there is no value
                data[key] = value
            first.setdefault(seen, event.start_mark.line + 1)
        return data

    def _empty(self, event: Any, key: str, in_braces: bool, is_first: bool) -> None:
        """Report a key without a value: forgotten, or left over from a text that a comma, a colon or a hash has cut."""
        end = event.end_mark
        behind = _BEHIND_KEY.match(self.lines[end.line], end.column)
        if behind and behind["hash"]:
            return  # reported as lost text
        has_colon = bool(behind and behind["colon"])
        if in_braces and not has_colon and ":" in key:
            self._add(yaml_problems.syntax(self._at(event), "a space is missing after the colon", "write 'key: value'"))
        elif in_braces and not has_colon and not is_first:
            self._add(text_problems.cut_by_comma(self._at(event), key))
        else:
            self._add(yaml_problems.empty_value(self._at(event), key))

    def _key(self, event: Any, loc: Loc) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            found = {yaml.MappingStartEvent: "a mapping", yaml.SequenceStartEvent: "a list"}.get(
                type(event), "an alias"
            )
            self._add(yaml_problems.odd_key(self._at(event), found))
            raise _UnreadableError
        self._refuse_excess(event, len(loc) + 2)
        self._refuse_anchor_and_tag(event)
        key = self._scalar(event)
        start: Any = event.start_mark
        sign = _before_blanks(self.lines[start.line], start.column)
        if self.lines[start.line][sign : sign + 1] == "?":
            message = "text that starts with '?' has a special meaning in YAML"
            self._add(
                yaml_problems.syntax(self._place(start.line, sign), message, "put the whole text in double quotes")
            )
            raise _UnreadableError
        if event.value == "<<":
            self._add(yaml_problems.merge_key(self._at(event)))
        name: str = event.value if key is None else key
        self.spans.keys[(*loc, name)] = _span(event)
        return name


def _span(event: Any) -> Span:
    start, end = event.start_mark, event.end_mark
    length = end.column - start.column if end.line == start.line else 1
    return start.line + 1, start.column + 1, length or 1


def _before_blanks(line: str, column: int) -> int:
    """The column of the last character before `column` that is no blank; -1 where there is none."""
    while column and line[column - 1].isspace():
        column -= 1
    return column - 1


def _is_blank(event: Any, value: Any) -> bool:
    """Whether nothing was typed; a text that lost its start to a tag is reported with the tag."""
    is_plain = isinstance(event, yaml.ScalarEvent) and event.tag is None
    return is_plain and isinstance(value, str) and not value.strip()
