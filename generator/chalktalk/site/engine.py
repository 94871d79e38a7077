"""build/ -> site/: MkDocs writes beside the old site, and the finished one changes places with it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from chalktalk.site.folders import MARK, FolderError, is_ours

_EPOCH = "1700000000"
"""A fixed clock for the engine, so that the same content gives the same bytes on every day (pitfall 35)."""


class EngineError(Exception):
    """MkDocs failed; the message is what it said. The old site is untouched."""


def build(build_folder: Path, site: Path) -> None:
    """Build the folder that `publish` wrote, and put the result at `site`, as a whole or not at all.

    Raises `FolderError` where `site` holds files that chalktalk did not make, and `EngineError` where MkDocs fails.
    """
    _refuse_foreign(site)
    site.parent.mkdir(parents=True, exist_ok=True)
    _recover(site)
    with tempfile.TemporaryDirectory(prefix=f".{site.name}-new-", dir=site.parent) as scratch:
        fresh = Path(scratch) / "site"
        _mkdocs(build_folder, fresh)
        (fresh / MARK).touch()
        _exchange(fresh, site)


def _refuse_foreign(site: Path) -> None:
    if site.is_symlink() or (site.exists() and not site.is_dir()):
        raise FolderError(f"{site} is not a folder: move it away, or name another one")
    if site.exists() and any(site.iterdir()) and not is_ours(site):
        raise FolderError(f"{site} holds files that chalktalk did not make: move them away, or name another folder")


def _mkdocs(build_folder: Path, fresh: Path) -> None:
    # -P keeps a yaml.py or a material/ in the working folder from being imported in the engine's place (pitfall 34).
    command = [sys.executable, "-P", "-m", "mkdocs", "build", "--config-file", "mkdocs.yml", "--site-dir", str(fresh.resolve())]
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": _EPOCH,
        "NO_MKDOCS_2_WARNING": "true",
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "TZ": "UTC",
    }
    done = subprocess.run(command, cwd=build_folder, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
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
    """Finish an exchange that was interrupted: the old site goes back to its place, or away."""
    old = _aside(site)
    if not is_ours(old):
        return
    if site.exists():
        shutil.rmtree(old)
    else:
        old.rename(site)
