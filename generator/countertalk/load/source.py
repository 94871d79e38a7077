"""Where the values of a playbook are: from a path of keys and positions to a line and a column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from countertalk.model import Loc
from countertalk.problems import Place

Span = tuple[int, int, int]
"""A line, a column in it and a length. Plain tuples of numbers, since garbage collection never looks at these again."""


class Spans(NamedTuple):
    """Where the keys and the values of a file are, by the path that leads to them."""

    keys: dict[Loc, Span]
    values: dict[Loc, Span]

    @classmethod
    def of_nothing(cls) -> Spans:
        """Those of a file in which nothing was read: its start stands for everything."""
        return cls({}, {(): (1, 1, 1)})


@dataclass(frozen=True)
class Source:
    """The file that a playbook was read from, and the places of its values.

    `inherited` has the keys that came from a `_section.yml`, with the source of that file's defaults; `top` is the path
    of the value inside which everything else is looked for.
    """

    path: str
    spans: Spans
    lines: tuple[str, ...]
    inherited: Mapping[str, Source] = field(default_factory=dict)
    top: Loc = ()

    def place(self, loc: Loc, key: bool = False) -> Place:
        """The place of the value at `loc`, or with `key` of its key.

        Steps that are not in the file (a missing key, a validator's own step) stay at the nearest value
        around them.
        """
        if loc and isinstance(loc[0], str) and loc[0] in self.inherited:
            return self.inherited[loc[0]].place(loc, key)
        keys, values = self.spans
        found = wanted = self.top
        for step in loc:
            wanted = (*found, step)
            found = wanted if wanted in values else found
        span = keys.get(found) if key and found == wanted else None
        line, column, length = span or values[found]
        return Place(self.path, line, column, length, self.lines[line - 1])

    def below(self, key: str) -> Source:
        """The same file seen from the value under `key`."""
        below = (*self.top, key)
        return replace(self, top=below) if below in self.spans.values else self

    def find(self, loc: Loc, words: str) -> Place:
        """The place of `words` inside the text at `loc`; the place of the text if they are not found as typed."""
        start = self.place(loc)
        if start.path != self.path:
            return start
        for number in range(start.line, len(self.lines) + 1):
            line = self.lines[number - 1]
            column = line.find(words, start.column - 1 if number == start.line else 0)
            if column >= 0:
                return Place(self.path, number, column + 1, len(words), line)
        return start
