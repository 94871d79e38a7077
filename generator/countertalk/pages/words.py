"""Every word that templates and scripts show.

They are put together from `templates/words/<language>.yml` and from the files beside the templates that own their
words, such as `templates/kinds/product.<language>.yml`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from enum import StrEnum
from fnmatch import translate
from functools import cache, reduce
from pathlib import Path
from typing import Any

from countertalk.load.reader import read
from countertalk.model import Duration
from countertalk.model.values import days_from_start
from countertalk.pages.inputs import Recorded


class Words:
    """The words of the interface in one language, by dotted name: `words("quiz.check")`."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data

    def recorded(self, note: Callable[[str], None]) -> Words:
        """The same words, which report the dotted name of each that is read."""
        return Words(Recorded(self._data, note))

    def __call__(self, name: str, **values: object) -> str:
        """The word `name` with `{placeholders}` filled in; raises `KeyError` if there is none."""
        found: Any = self._data
        try:
            for step in name.split("."):
                found = found[step]
        except KeyError:
            raise KeyError(name) from None
        return str(found).format(**values) if values else str(found)

    def first(self, *names: str) -> str:
        """The first of these words that there is."""
        for name in names[:-1]:
            with suppress(KeyError):
                return self(name)
        return self(names[-1])

    def list(self, name: str) -> tuple[str, ...]:
        """The words of a list; none if there is no such list."""
        try:
            found = reduce(lambda words, step: words[step], name.split("."), self._data)
        except KeyError:
            return ()
        return tuple(str(word) for word in found)

    def group(self, *names: str, dates: bool = False) -> dict[str, Any]:
        """All words of these groups of scripts; with `dates` those that a day is written with as well."""
        found = {word: text for name in names for word, text in _plain(self._data["scripts"][name]).items()}
        return {**found, **({"dates": _plain(self._data["dates"])} if dates else {})}

    def choice(self, value: StrEnum) -> str:
        """One of a field's choices as readers see it."""
        return self(f"choices.{type(value).__name__}.{value.value}")

    def kind(self, kind: str, many: bool = False) -> str:
        """What a kind of playbook is called."""
        return self(f"kinds.{kind}.{'many' if many else 'one'}")

    def card(self, asks: str, **values: object) -> str:
        """What a card asks; a question that fits any card, if the file has none for its sort."""
        return self(f"cards.{asks}", **values) if asks in self._data["cards"] else self("cards.any", **values)

    def stays_last(self, option: str) -> bool:
        """Whether an option only makes sense below the others: all of the above."""
        return bool(_any_of(tuple(self._data["stays_last"])).match(option))

    def unit(self, unit: str) -> str:
        """What follows a figure counted in `unit`; nothing for a plain number."""
        return str(self._data["units"].get(unit, ""))

    def currency(self, code: str) -> str:
        """The sign of a currency; its three letters if the file has none."""
        return str(self._data["currencies"].get(code, code))

    def span(self, span: Duration) -> str:
        """A span of time as readers write it: 4 hours."""
        return self(f"spans.{span.unit}_{'one' if span.number == 1 else 'many'}", n=span.number)

    def due(self, due: str) -> str:
        """When something is due, as readers say it: a number of days from the start (+3d) as a day, others as typed."""
        day = days_from_start(due)
        return due if day is None else self.from_start(day)

    def from_start(self, day: int) -> str:
        """A day counted from the start: day 3, 2 days before the start."""
        if day < 0:
            return self(f"due.before_{'one' if day == -1 else 'many'}", n=-day)
        return self("due.day", n=day)

    def days(self, first: int, last: int) -> str:
        """A span of days counted from the start: days 1 to 30, from 7 days before."""
        if first < 0:
            return self("due.from_before", n=-first) if last <= 0 else self("due.around", n=-first, last=last)
        return self("due.span", first=first, last=last)

    def month(self, day: date) -> str:
        """The month of a day as readers write it: November 2026."""
        return f"{self._data['dates']['months'][day.month - 1]} {day.year}"

    def day(self, day: date) -> str:
        """A day as readers write it: 2 November 2026."""
        dates = self._data["dates"]
        return str(dates["day"]).format(day=day.day, month=dates["months"][day.month - 1], year=day.year)


@cache
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """What matches any of `patterns`, in which an asterisk is any text."""
    return re.compile("|".join(map(translate, patterns)) or "(?!)")


def _plain(data: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _plain(value) if isinstance(value, Mapping) else value for key, value in data.items()}


def load_words(templates: Path, language: str) -> Words:
    """The words of `language`, in English where it has none; raises `ValueError` if two files define the same word."""
    english = words_in(templates, "en")
    return Words(english if language == "en" else _over(english, words_in(templates, language)))


def words_in(templates: Path, language: str) -> dict[str, Any]:
    """All words of one language by group and name."""
    words: dict[str, Any] = {}
    origin: dict[str, Path] = {}
    for path in sorted((*templates.glob(f"words/{language}.yml"), *templates.glob(f"*/*.{language}.yml"))):
        reading = read(path.read_text("utf-8"), path.name)
        assert reading.data is not None, reading.problems
        for name in names_of(reading.data):
            if name in origin:
                raise ValueError(f"the word '{name}' is in {origin[name]} and in {path}")
            origin[name] = path
        words = _over(words, reading.data)
    return words


def names_of(words: Any, name: str = "") -> Iterator[str]:
    """The dotted names of all words."""
    if not isinstance(words, dict):
        yield name
        return
    for step, below in words.items():
        yield from names_of(below, f"{name}.{step}" if name else step)


def _over(words: dict[str, Any], others: dict[str, Any]) -> dict[str, Any]:
    """`words` merged with `others`, which take precedence."""
    deeper = {
        name: _over(words[name], below)
        for name, below in others.items()
        if isinstance(below, dict) and isinstance(words.get(name), dict)
    }
    return {**words, **others, **deeper}
