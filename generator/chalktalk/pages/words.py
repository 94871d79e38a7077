"""Every word that templates and scripts show: `templates/words/<language>.yml`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from chalktalk.load.reader import read


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

    def group(self, name: str) -> dict[str, str]:
        """All words below `name`, for a script."""
        return dict(self._data[name])

    def choice(self, value: str) -> str:
        """One of a field's choices as readers see it."""
        return str(self._data["choices"].get(value) or value.replace("_", " ").capitalize())

    def kind(self, kind: str, many: bool = False) -> str:
        """What a kind of playbook is called; its own name where the file has no word for it."""
        words = self._data["kinds"].get(kind)
        return str(words["many" if many else "one"]) if words else kind.replace("_", " ").capitalize()

    def unit(self, unit: str) -> str:
        """What stands after a figure counted in `unit`; nothing for a plain number."""
        return str(self._data["units"].get(unit, ""))

    def currency(self, code: str) -> str:
        """The sign of a currency; its three letters where the file has none."""
        return str(self._data["currencies"].get(code, code))

    def month(self, day: date) -> str:
        """The month of a day as readers write it: November 2026."""
        return f"{self._data['months'][day.month - 1]} {day.year}"

    def day(self, day: date) -> str:
        """A day as readers write it: 2 November 2026."""
        month = self._data["months"][day.month - 1]
        return str(self._data["day"]).format(day=day.day, month=month, year=day.year)


def load_words(templates: Path, language: str) -> Words:
    """The words of `language`; English where there is no file for it."""
    path = templates / "words" / f"{language}.yml"
    if not path.exists():
        path = templates / "words" / "en.yml"
    reading = read(path.read_text("utf-8"), path.name)
    assert reading.data is not None, reading.problems
    return Words(reading.data)
