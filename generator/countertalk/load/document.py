"""A YAML file as it was typed, before its meaning is known."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from countertalk.load import files
from countertalk.load.reader import PLAYBOOK_STARTS, read
from countertalk.load.source import Source
from countertalk.problems import Problem


@dataclass(frozen=True)
class Document:
    """The keys and values of a file, and their places."""

    data: dict[str, Any]
    source: Source


def read_document(path: Path, folder: Path, root: Path, first: str = PLAYBOOK_STARTS) -> Document | tuple[Problem, ...]:
    """The keys and values of a YAML file inside `folder`, or the problems that it has.

    `first` are the keys that such a file starts with.
    """
    text = files.read_text(path, folder, root)
    if isinstance(text, Problem):
        return (text,)
    shown = files.shown(path, root)
    reading = read(text, shown, first)
    if reading.problems or reading.data is None:
        return reading.problems
    return Document(reading.data, Source(shown, reading.spans, reading.lines))
