"""Builds that are killed at any moment, while others read the site: every page is there, and is of one build."""

from __future__ import annotations

import multiprocessing
import random
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Event, Thread

import pytest

from countertalk.outputs.folders import FolderError
from countertalk.outputs.mkdocs import build
from examples import within

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="two renames leave an instant without a site"),
]

KILLS = 20
PAGES = ("index.html", "one/index.html", "two/index.html")
SETTINGS = "site_name: x\nplugins: []\ntheme: {name: null, custom_dir: theme}\n"
LINES = 2_000


def write_version(work: Path, version: int) -> None:
    """Pages so long that half of one would be noticed, in a theme as short as can be: most of the time is MkDocs'."""
    (work / "docs").mkdir(parents=True, exist_ok=True)
    (work / "theme").mkdir(exist_ok=True)
    (work / "mkdocs.yml").write_text(SETTINGS)
    (work / "theme/main.html").write_text(f"version {version}\n" * LINES)
    for page in ("index", "one", "two"):
        (work / f"docs/{page}.md").write_text("text")


def version_of(page: Path) -> int:
    """The version that every line of a page is of."""
    lines = page.read_text().splitlines()
    (version,) = set(lines)
    assert len(lines) == LINES
    return int(re.fullmatch(r"version (\d+)", version)[1])  # type: ignore[index]


@contextmanager
def two_readers(site: Path) -> Iterator[list[BaseException]]:
    """Read the pages over and over; what went wrong."""
    done, wrong, read = Event(), list[BaseException](), list[int]()

    def reads() -> None:
        while not done.is_set():
            for page in PAGES:
                try:
                    read.append(version_of(site / page))
                except (OSError, ValueError, AssertionError, TypeError) as error:
                    wrong.append(error)

    readers = [Thread(target=reads) for _ in range(2)]
    for reader in readers:
        reader.start()
    try:
        yield wrong
    finally:
        done.set()
        for reader in readers:
            reader.join()
    assert len(read) > KILLS


def started(work: Path, site: Path) -> BaseProcess:
    """A build in a process of its own, without the time for imports."""
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["countertalk.outputs.mkdocs"])
    process = processes.Process(target=build, args=(work, site))
    process.start()
    return process


def build_when_the_last_engine_has_ended(work: Path, site: Path) -> None:
    """That is a moment after its build was killed."""
    with within(60):
        while True:
            try:
                return build(work, site)
            except FolderError as error:
                assert "another build is running" in str(error)  # noqa: PT017


def test_readers_find_every_page_whenever_builds_are_killed(tmp_path: Path) -> None:
    chance, work, site = random.Random(11), tmp_path / "build", tmp_path / "site"
    write_version(work, 0)
    build(work, site)
    start = time.perf_counter()
    started(work, site).join()
    whole = time.perf_counter() - start
    with two_readers(site) as wrong:
        for version in range(1, KILLS + 1):
            write_version(work, version)
            killed = started(work, site)
            killed.join(chance.uniform(0, whole))
            killed.kill()
            killed.join()
    assert wrong == []
    write_version(work, KILLS + 1)
    build_when_the_last_engine_has_ended(work, site)
    assert {version_of(site / page) for page in PAGES} == {KILLS + 1}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["build", "site"]
