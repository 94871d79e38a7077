"""build/ -> site/: MkDocs writes beside the old site, and the finished site replaces it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

from countertalk.interruption import ending
from countertalk.outputs.exchange import exchange
from countertalk.outputs.folders import FolderError, claim, clear, give_up, is_claimed, is_ours, refuse_unowned, writing
from countertalk.outputs.mkdocs.finish import STEPS

_EPOCH = "1700000000"
"""A fixed clock for the engine: otherwise the sitemap would carry the day of the build, and change every day."""
_PROGRAM = Path(__file__).with_name("engine_process.py")
_SYSTEM_ERROR = re.compile(r"\[Errno (\d+)\] [^:]*(?:: '(.*)')?$")


class EngineError(Exception):
    """MkDocs failed; the message is its output. The old site is untouched."""


def build(build_folder: Path, site: Path) -> None:
    """Build the folder that `write` filled, and put the result at `site`, as a whole or not at all.

    Raises `FolderError` where `site` contains files that countertalk did not make, or another build is making it, and
    `EngineError` if MkDocs fails.
    """
    _refuse_overlap(build_folder.resolve(), site.resolve())
    refuse_unowned(site)
    with writing(site.parent):
        site.parent.mkdir(parents=True, exist_ok=True)
        with _scratch(site) as (scratch, claimed):
            fresh = scratch / "site"
            _mkdocs(build_folder, fresh, claimed)
            for step in STEPS:
                step(fresh)
            _replace(site, fresh, _old(scratch))


def _refuse_overlap(build_folder: Path, site: Path) -> None:
    if site.is_relative_to(build_folder) or build_folder.is_relative_to(site):
        raise FolderError(f"{site} overlaps with {build_folder}, which the site is built from: name another folder")


@contextmanager
def _scratch(site: Path) -> Iterator[tuple[Path, BinaryIO]]:
    """A folder beside the site for one build at a time, without what a build that was killed left there."""
    scratch = site.with_name(f".{site.name}-new")
    with ending(partial(claim, scratch, site), partial(_leave, scratch, site)) as claimed:
        _recover(scratch, site)
        clear(scratch)
        yield scratch, claimed


def _leave(scratch: Path, site: Path, claimed: BinaryIO) -> None:
    if is_claimed(scratch, claimed):
        with suppress(OSError):
            _recover(scratch, site)
            clear(scratch)
        give_up(scratch, claimed)


def _recover(scratch: Path, site: Path) -> None:
    """Where a build ended between two renames, take the old site back to its place."""
    if is_ours(_old(scratch)) and not site.exists():
        _old(scratch).rename(site)


def _old(scratch: Path) -> Path:
    return scratch / "old"


def _replace(site: Path, fresh: Path, old: Path) -> None:
    """In one step where that is possible; otherwise there is no site between two renames, and only between them."""
    if not site.exists():
        fresh.rename(site)
    elif not exchange(site, fresh):
        site.rename(old)
        fresh.rename(site)


def _mkdocs(build_folder: Path, fresh: Path, claimed: BinaryIO) -> None:
    # -P keeps a yaml.py or a material/ in the working folder from being imported in the engine's place.
    options = ("build", "--config-file", "mkdocs.yml", "--site-dir", str(fresh.resolve()))
    said, status = _run([sys.executable, "-P", str(_PROGRAM), *options], build_folder, claimed)
    warnings = [line for line in said.splitlines() if line.startswith(("WARNING", "ERROR"))]
    if status or warnings or not fresh.is_dir():
        last = said.strip().rpartition("\n")[2] or f"it ended with status {status}"  # of a traceback: the error
        _raise_system_error(last)
        more = f"To see all that it says: mkdocs build --config-file {build_folder / 'mkdocs.yml'}"
        raise EngineError("\n".join(warnings) or f"{last}\n{more}")


def _run(command: list[str], folder: Path, claimed: BinaryIO) -> tuple[str, int]:
    """What a command says on stderr, and its status.

    It ends when we do, and until it has ended it keeps what we claimed: if we are killed, that is a moment later.
    """
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": _EPOCH,
        "NO_MKDOCS_2_WARNING": "true",
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "PYTHONUTF8": "1",
        "TZ": "UTC",
    }
    start = partial(
        subprocess.Popen[str],
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        pass_fds=() if sys.platform == "win32" else (claimed.fileno(),),
    )
    with ending(start, _stop) as process, process:
        assert process.stderr is not None
        return process.stderr.read(), process.wait()


def _stop(process: subprocess.Popen[str]) -> None:
    """End a process, and wait until it writes no more."""
    process.kill()
    if sys.platform == "win32":
        process.wait()
    else:
        with suppress(ChildProcessError):  # it has been waited for
            os.waitpid(process.pid, 0)  # a signal may have come inside of wait(), which has a lock


def _raise_system_error(line: str) -> None:
    """Raise what the system refused to the engine as if it had been refused to us."""
    if found := _SYSTEM_ERROR.search(line):
        number, name = int(found[1]), found[2]
        raise OSError(number, os.strerror(number), name)
