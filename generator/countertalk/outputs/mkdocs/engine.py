"""build/ -> site/: MkDocs writes beside the old site, and the finished site replaces it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from glob import escape
from pathlib import Path

from countertalk.outputs.folders import FolderError, is_ours, refuse_unowned, take_ownership
from countertalk.outputs.mkdocs.finish import STEPS

_EPOCH = "1700000000"
"""A fixed clock for the engine: otherwise the sitemap would carry the day of the build, and change every day."""


class EngineError(Exception):
    """MkDocs failed; the message is its output. The old site is untouched."""


def build(build_folder: Path, site: Path) -> None:
    """Build the folder that `write` filled, and put the result at `site`, as a whole or not at all.

    Raises `FolderError` where `site` contains files that countertalk did not make, and `EngineError` if MkDocs fails.
    """
    _refuse_overlap(build_folder.resolve(), site.resolve())
    refuse_unowned(site)
    refuse_unowned(_aside(site))
    site.parent.mkdir(parents=True, exist_ok=True)
    _recover(site)
    with tempfile.TemporaryDirectory(prefix=f".{site.name}-new-", dir=site.parent) as scratch:
        take_ownership(Path(scratch))
        fresh = Path(scratch) / "site"
        _mkdocs(build_folder, fresh)
        for step in STEPS:
            step(fresh)
        _exchange(fresh, site)


def _refuse_overlap(build_folder: Path, site: Path) -> None:
    if site.is_relative_to(build_folder) or build_folder.is_relative_to(site):
        raise FolderError(f"{site} overlaps with {build_folder}, which the site is built from: name another folder")


def _mkdocs(build_folder: Path, fresh: Path) -> None:
    # -P keeps a yaml.py or a material/ in the working folder from being imported in the engine's place.
    command = [
        sys.executable,
        "-P",
        "-m",
        "mkdocs",
        "build",
        "--config-file",
        "mkdocs.yml",
        "--site-dir",
        str(fresh.resolve()),
    ]
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": _EPOCH,
        "NO_MKDOCS_2_WARNING": "true",
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "TZ": "UTC",
    }
    done = subprocess.run(  # noqa: S603 - our own command
        command, cwd=build_folder, env=environment, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    warnings = [line for line in done.stderr.splitlines() if line.startswith(("WARNING", "ERROR"))]
    if done.returncode or warnings or not fresh.is_dir():
        raise EngineError("\n".join(warnings) or done.stderr.strip() or f"mkdocs ended with status {done.returncode}")


def _aside(site: Path) -> Path:
    return site.with_name(f".{site.name}-old")


def _exchange(fresh: Path, site: Path) -> None:
    """Two renames: between them, and only between them, a killed process leaves the old site beside its place."""
    old = _aside(site)
    if site.exists():
        site.rename(old)
    fresh.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def _recover(site: Path) -> None:
    """Clear up after a build that was killed: the old site goes back to its place, half a new one goes away."""
    old = _aside(site)
    if is_ours(old) and not site.exists():
        old.rename(site)
    for left in (old, *site.parent.glob(f".{escape(site.name)}-new-*")):
        if is_ours(left):
            shutil.rmtree(left, ignore_errors=True)
