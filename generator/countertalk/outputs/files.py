"""Writes files into a folder that countertalk made: one after the other, and only those that changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from filecmp import cmp
from pathlib import Path
from shutil import copyfile

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
