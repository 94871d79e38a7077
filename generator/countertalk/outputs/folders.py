"""Folders that countertalk made: it clears and replaces these, and no others."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
_TRIES = 10
"""How often a folder is claimed, as a build that is just ending may remove it meanwhile."""
NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""What the system says when a disk is full; `writing` makes it a `FullError`."""
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class FolderError(Exception):
    """A folder cannot be used for output; the message says why and what to do."""


class FullError(FolderError):
    """There is no room left for what is written."""


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
    with writing(folder):
        claimed = claim(folder, folder)
    with claimed:
        yield


def claim(folder: Path, purpose: Path) -> BinaryIO:
    """Keep other builds out of `folder` until the file that is returned is closed; messages name `purpose`.

    Raises `FolderError` as `locked` does.
    """
    for _ in range(_TRIES):
        take_ownership(folder)
        with suppress(FileNotFoundError):
            file = (folder / MARK).open("r+b")
            try:
                _lock(file)
            except OSError:
                file.close()
                break
            if is_claimed(folder, file):
                return file
            file.close()
    raise FolderError(f"another build is running in {purpose}: wait until it is done")


def is_claimed(folder: Path, by: BinaryIO) -> bool:
    """Whether it is still this claim that keeps others out of `folder`."""
    try:
        return os.path.samestat(os.fstat(by.fileno()), (folder / MARK).stat())
    except (OSError, ValueError):  # the mark is gone, or the file is closed
        return False


def give_up(folder: Path, claimed: BinaryIO) -> None:
    """Remove a folder that is claimed and has been emptied; other builds may claim it from then on."""
    if sys.platform == "win32":  # which removes no file that is open
        claimed.close()
    with suppress(OSError):
        (folder / MARK).unlink()
        try:
            folder.rmdir()
        except OSError:  # something is still in it, for the next build to clear: the folder stays ours
            (folder / MARK).touch()
    claimed.close()


def clear(folder: Path) -> None:
    """Remove what can be removed from a folder of ours, except its mark."""
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        elif path.name != MARK:
            with suppress(OSError):
                path.unlink()


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Say which folder it is, and what to do, where the system refuses what is written into `folder`.

    Raises `FullError` or `FolderError`.
    """
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            message = f"there is no room left in {folder}: free some, and run the command again"
            raise FullError(f"{message} ({error.strerror})") from error
        if error.errno in _REFUSED:
            message = f"{error.filename or folder} cannot be written: allow it, or name another folder"
            raise FolderError(f"{message} ({error.strerror})") from error
        raise
