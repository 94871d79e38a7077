"""What is done to a fresh site before it replaces the old one: each step gets its folder."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from countertalk.outputs.folders import MARK

Step = Callable[[Path], None]


def drop_source_maps(site: Path) -> None:
    """Remove what is only fetched to debug the theme's own scripts and styles: more than a megabyte."""
    for path in (site / "assets").rglob("*.map"):
        path.unlink()


def drop_their_search(site: Path) -> None:
    """Remove the theme's own search, which no page asks for: a megabyte with all its languages."""
    shutil.rmtree(site / "assets/javascripts/lunr", ignore_errors=True)
    shutil.rmtree(site / "assets/javascripts/workers", ignore_errors=True)


def mark(site: Path) -> None:
    """Say that countertalk made the folder, so that the next build may replace it."""
    (site / MARK).touch()


STEPS: tuple[Step, ...] = (drop_source_maps, drop_their_search, mark)
"""In this order."""
