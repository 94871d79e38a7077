"""A page as text, before anything is written."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Page:
    """One page of the site.

    `path` is its Markdown file below docs/, `title` is plain text, `meta` is its front matter but the title, `files`
    are the pictures it shows by their path below docs/. `updated` is the last day on which something that the page is
    made from was confirmed; None where nothing ever was.
    """

    path: str
    title: str
    markdown: str
    meta: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Path] = field(default_factory=dict)
    updated: date | None = None
