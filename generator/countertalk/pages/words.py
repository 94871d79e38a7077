"""Every word that templates and scripts show: `templates/words/<language>.yml`."""

from __future__ import annotations

from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from countertalk.load.reader import read
from countertalk.model import Duration
from countertalk.model.values import days_from_start


class Words:
    """The words of the interface in one language, by dotted name: `words("quiz.check")`."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data

    def __call__(self, name: str, **values: object) -> str:
        """The word `name` with `{placeholders}` filled in; raises `KeyError` where there is none."""
        found: Any = self._data
        for step in name.split("."):
            found = found[step]
        return str(found).format(**values) if values else str(found)

    def group(self, name: str, dates: bool = False) -> dict[str, Any]:
        """All words below `name`, for a script; with `dates` those that a day is written with as well."""
        return {**self._data[name], **({"dates": self._data["dates"]} if dates else {})}

    def choice(self, value: str) -> str:
        """One of a field's choices as readers see it; `Verdict.nurture` where a word means two things."""
        choices = self._data["choices"]
        found = choices.get(f"{type(value).__name__}.{value}") or choices.get(value)
        return str(found or value.replace("_", " ").capitalize())

    def kind(self, kind: str, many: bool = False) -> str:
        """What a kind of playbook is called; its own name where the file has no word for it."""
        words = self._data["kinds"].get(kind)
        return str(words["many" if many else "one"]) if words else kind.replace("_", " ").capitalize()

    def card(self, asks: str, **values: object) -> str:
        """What a card asks; a question that fits any card, where the file has none for its sort."""
        return self(f"cards.{asks}", **values) if asks in self._data["cards"] else self("cards.any", **values)

    def stays_last(self, option: str) -> bool:
        """Whether an option only makes sense below the others: all of the above."""
        return any(fnmatchcase(option, pattern) for pattern in self._data["stays_last"])

    def unit(self, unit: str) -> str:
        """What stands after a figure counted in `unit`; nothing for a plain number."""
        return str(self._data["units"].get(unit, ""))

    def currency(self, code: str) -> str:
        """The sign of a currency; its three letters where the file has none."""
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


def load_words(templates: Path, language: str) -> Words:
    """The words of `language`; English where there is no file for it."""
    path = templates / "words" / f"{language}.yml"
    if not path.exists():
        path = templates / "words" / "en.yml"
    reading = read(path.read_text("utf-8"), path.name)
    assert reading.data is not None, reading.problems
    return Words(reading.data)
