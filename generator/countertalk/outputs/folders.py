"""Folders that countertalk made: it clears and replaces these, and no others."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


MARK = ".countertalk"
"""The file that says so, in the folder itself."""


class FolderError(Exception):
    """A folder cannot be used for output; the message says why and what to do."""


def take_ownership(folder: Path) -> None:
    """Make `folder` ours: create it, or recognise it as one that we made.

    Raises `FolderError` if something else is there.
    """
    refuse_unowned(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).touch()


def refuse_unowned(folder: Path) -> None:
    """Raise `FolderError` where `folder` is not a folder, or contains files that countertalk did not make."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise FolderError(f"{folder} is not a folder: move it away, or name another one")
    if folder.exists() and not is_ours(folder) and any(folder.iterdir()):
        raise FolderError(f"{folder} contains files that countertalk did not make: move them, or name another folder")


def is_ours(folder: Path) -> bool:
    """Whether countertalk made the folder; a link to one that it made does not count."""
    return not folder.is_symlink() and (folder / MARK).is_file()


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Claim `folder` and keep other builds out of it; the system releases it when the process ends, however it ends.

    Raises `FolderError` where another build is running in it, or where it contains files that countertalk did not make.
    """
    take_ownership(folder)
    with (folder / MARK).open("r+b") as file:
        try:
            _lock(file)
        except OSError:
            raise FolderError(f"another build is running in {folder}: wait until it is done") from None
        yield
