"""In which files the scripts of `templates/assets` are fetched, as `templates/bundles.yml` says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import yaml

_EVERYWHERE = "chalktalk"

Bundles = Mapping[str, tuple[str, ...]]
"""The names of scripts by the name of the file that they are joined in, in their order."""


def load_bundles(templates: Path) -> Bundles:
    """All files of scripts in the folder `templates`, in the order in which a page runs them."""
    named = yaml.safe_load((templates / "bundles.yml").read_text("utf-8"))
    joined = {script for scripts in named.values() for script in scripts}
    alone = sorted({path.stem for path in (templates / "assets").glob("*.js")} - joined)
    return {name: tuple(scripts) for name, scripts in named.items()} | {name: (name,) for name in alone}


def files_with(scripts: Iterable[str], bundles: Bundles) -> str:
    """The names of the files that a page with `scripts` runs, after the one of every page; data comes first."""
    wanted = set(scripts)
    data = sorted(wanted.difference(*bundles.values()))
    return " ".join([*data, *(name for name, joined in bundles.items() if name != _EVERYWHERE and wanted & {*joined})])
