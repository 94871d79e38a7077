"""Where the values of a playbook are: from a path of keys and positions to a line and a column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from countertalk.load.reader import Node
from countertalk.model import Loc
from countertalk.problems import Place


@dataclass(frozen=True)
class Source:
    """The file that a playbook was read from, and the places of its values.

    `inherited` has the keys that came from a `_section.yml`, with the source of that file's defaults.
    """

    path: str
    root: Node
    lines: tuple[str, ...]
    inherited: Mapping[str, Source] = field(default_factory=dict)

    def place(self, loc: Loc, key: bool = False) -> Place:
        """The place of the value at `loc`, or with `key` of its key.

        Steps that are not in the file (a missing key, a validator's own step) stay at the nearest value
        around them.
        """
        if loc and isinstance(loc[0], str) and loc[0] in self.inherited:
            return self.inherited[loc[0]].place(loc, key)
        node = found = self.root
        for number, step in enumerate(loc, 1):
            children = node.children
            if isinstance(children, dict) and isinstance(step, str) and step in children:
                key_node, node = children[step]
                found = key_node if key and number == len(loc) else node
            elif isinstance(children, list) and isinstance(step, int) and step < len(children):
                found = node = children[step]
        return Place(self.path, found.line, found.column, found.length, self.lines[found.line - 1])

    def below(self, key: str) -> Source:
        """The same file seen from the value under `key`."""
        children = self.root.children
        return replace(self, root=children[key][1]) if isinstance(children, dict) and key in children else self

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
