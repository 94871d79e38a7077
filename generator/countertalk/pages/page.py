"""A page as text, before anything is written."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from countertalk.pages.inputs import Inputs
from countertalk.pages.navigation import Place
from countertalk.search import Entry


@dataclass(frozen=True)
class Page:
    """One page of the site."""

    path: str
    """Its Markdown file below docs/."""
    title: str
    """Plain text."""
    markdown: str
    meta: dict[str, Any] = field(default_factory=dict)
    """Its front matter, except for the title."""
    files: dict[str, Path] = field(default_factory=dict)
    """The pictures and files that it shows, by their path below docs/."""
    updated: date | None = None
    """The last day on which something that it shows was confirmed; None if nothing ever was."""
    place: Place | None = None
    """Where it belongs in the navigation; None if it is not in it."""
    entries: tuple[Entry, ...] = ()
    """What the search finds on it."""
    inputs: Inputs = field(default_factory=Inputs)
    """What it was made from."""
