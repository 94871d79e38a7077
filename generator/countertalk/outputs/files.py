"""Writes files: into a folder that countertalk made only those that changed, elsewhere only new ones."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from filecmp import cmp
from functools import partial
from pathlib import Path
from shutil import copyfile

from countertalk.interruption import ending
from countertalk.outputs.folders import MARK, take_ownership

Source = Path | str | Callable[[], str]
"""A file to copy, a text, or what makes it."""


def write_files(files: Mapping[str, Source], folder: Path) -> int:
    """Make `folder` contain `files`, by their path in it, and nothing else; returns how many were changed or removed.

    Only one of them is in memory at a time. Raises `FolderError` where `folder` holds files that countertalk did not
    make.
    """
    take_ownership(folder)
    gone = _clear(folder, {*files, MARK})
    return gone + sum(_write(source, folder / name) for name, source in files.items())


def write_new(files: Mapping[Path, Source]) -> None:
    """Write files that do not exist yet, and the folders that they need: all of them, or none."""
    with ending(partial(_missing, files), _remove) as missing:
        for path, source in files.items():
            _write(source, path)
        missing.clear()


def _missing(paths: Iterable[Path]) -> list[Path]:
    """What is not there yet of these files and the folders above them; a folder comes before what is in it."""
    return sorted({every for path in paths for every in (path, *path.parents) if not every.exists()})


def _remove(paths: list[Path]) -> None:
    for path in reversed(paths):
        with suppress(OSError):  # some have not been written
            path.rmdir() if path.is_dir() else path.unlink()


def _write(source: Source, target: Path) -> bool:
    if isinstance(source, Path):
        if target.is_file() and cmp(source, target, shallow=False):
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        copyfile(source, target)
        return True
    content = (source if isinstance(source, str) else source()).encode()
    if target.is_file() and target.read_bytes() == content:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    return True


def _clear(folder: Path, wanted: Collection[str]) -> int:
    """Remove what is no longer wanted, and every link, so that nothing is written through one."""
    gone = 0
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.is_symlink() or path.relative_to(folder).as_posix() not in wanted:
            path.unlink()
            gone += 1
    return gone
