"""The files of the site, which a new site may replace at any moment."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

_TRIES, _PAUSE = 200, 0.01


def opened(site: Path, path: str) -> BinaryIO | None:
    """The file at `path`, or None if the site has no such file, nor the one that is just taking its place."""
    for _ in range(_TRIES):
        before = _identity(site)
        file = _opened_now(site, path)
        if file or (before and before == _identity(site)):
            return file
        time.sleep(_PAUSE)
    return None


def address_of_folder(site: Path, path: str) -> str | None:
    """The address of the folder at `path`, such as `/product/rain-hat/`, or None if the site has no such folder."""
    with suppress(OSError, ValueError):
        place = _place(site, path)
        if (site / place).is_dir():
            return "/".join(("", *place.parts, ""))
    return None


def _opened_now(site: Path, path: str) -> BinaryIO | None:
    with suppress(OSError, ValueError):  # ValueError: no file can have this path
        file = site / _place(site, path)
        if file.is_file():
            return file.open("rb")
    return None


def _place(site: Path, path: str) -> Path:
    """Where the path ends in the site, links followed; raises `ValueError` if one of them leads out of the site."""
    return Path(os.path.realpath(path, strict=True)).relative_to(os.path.realpath(site))


def _identity(site: Path) -> tuple[int, int] | None:
    """What tells the folder from another of the same name; None if there is none."""
    with suppress(OSError):
        status = site.stat()
        return status.st_dev, status.st_ino
    return None
