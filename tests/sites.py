"""Sites that tests build: once for the same input, for all tests, workers and runs.

They are kept in `.cache/sites` under a digest of everything they are made from. The theme's files, which are most of a
site, are stored once. Sites that no run has used for days are removed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from importlib.metadata import version
from pathlib import Path

from filelock import FileLock

from building import build_with
from countertalk.config import FILE, SiteConfig
from countertalk.handbook import Handbook
from countertalk.load import PLAYBOOKS
from countertalk.model import Visibility
from countertalk.outputs.mkdocs import build
from countertalk.project import Project, publish_project, read_project
from examples import PROJECT, TODAY, Example

SHIPPED_DAY = date(2026, 11, 23)
"""The day on which the tests build the site of the shipped playbooks."""
SITE_URL, REPOSITORY = "https://example.com/", "https://code.example.com/repo"
"""Where `publish_both` puts a site, and what it is made from."""
CACHE = PROJECT / ".cache/sites"
_FILES = CACHE / "files"
_LARGE = 8_000
"""From this many bytes on, equal files of several sites are one file."""
_UNUSED_SECONDS = 3 * 24 * 3600
_CODE = ("generator", "templates")
_ENGINES = ("mkdocs", "mkdocs-material", "properdocs", "zensical", "jinja2", "markdown-it-py", "pydantic", "rcssmin")


def built(root: Path, target: Path, today: date = SHIPPED_DAY) -> Path:
    """The site of the playbooks in `root` as `target/site`, beside `target/build`, which it was built from."""

    def make(folder: Path) -> None:
        publish_project(read_project(root, today), folder / "build")
        build(folder / "build", folder / "site")

    content = [root / FILE, *(root / PLAYBOOKS).rglob("*")]
    made = _kept(_digest(content, root, _digest_of_code(), today.isoformat()), make)
    _replace(made / "build", target / "build")
    return _replace(made / "site", target / "site")


def rebuilt(example: Example, **playbooks: str) -> Path:
    """The site of a handbook, built beside it after these playbooks were put into its shop, by their ids."""
    for name, text in playbooks.items():
        example.write(f"shop/{name}.yml", text)
    return built(example.root, example.root.parent, TODAY)


def built_from(published: Path, target: Path, engine: str = "") -> Path:
    """The site that our command, or another engine, builds from a folder of pages: `target/site`."""

    def make(folder: Path) -> None:
        if engine:
            _replace(published, folder / "build")
            build_with(engine, folder / "build").rename(folder / "site")
        else:
            build(published, folder / "site")

    made = _kept(_digest(published.rglob("*"), published, _digest_of_code(), engine), make)
    return _replace(made / "site", target / "site")


def publish_both(handbook: Handbook, folder: Path) -> tuple[Path, Path]:
    """The site for the staff and the one for customers, each in a folder with what it was built from."""
    config = SiteConfig(name="Nora & Co's “1 < 2”", repo_url=REPOSITORY, url=SITE_URL)
    for visibility in Visibility:
        work = folder / visibility
        publish_project(Project(folder, config, handbook, ()), work / "build", visibility)
        built_from(work / "build", work)
    return folder / Visibility.INTERNAL, folder / Visibility.EXTERNAL


def forget_old_sites() -> None:
    """Remove sites that no run has used for days."""
    then = time.time() - _UNUSED_SECONDS
    for path in [*CACHE.glob("*"), *_FILES.glob("*")]:
        if path != _FILES and path.stat().st_mtime < then:
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _kept(digest: str, make: Callable[[Path], None]) -> Path:
    """The folder of a digest; the first caller makes it, and others wait until it is done."""
    made = CACHE / digest
    _FILES.mkdir(parents=True, exist_ok=True)
    if not made.is_dir():
        with FileLock(f"{made}.lock"):
            if not made.is_dir():
                _make(made, make)
    os.utime(made)
    return made


def _make(made: Path, make: Callable[[Path], None]) -> None:
    fresh = made.with_name(f"{made.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir()
    make(fresh)
    for path in fresh.rglob("*"):
        if path.is_file() and path.stat().st_size >= _LARGE:
            _share(path)
    fresh.rename(made)


def _share(path: Path) -> None:
    """Replace a file with a link to an equal one, if there is one."""
    shared = _FILES / hashlib.sha256(path.read_bytes()).hexdigest()
    try:
        os.link(path, shared)
    except FileExistsError:
        path.unlink()
        os.link(shared, path)
    os.utime(shared)


@cache
def _digest_of_code() -> str:
    """The digest of the program, which does not change while the tests run."""
    paths = [path for folder in _CODE for path in (PROJECT / folder).rglob("*") if path.suffix != ".pyc"]
    return _digest(paths, PROJECT, *(f"{name} {version(name)}" for name in _ENGINES))


def _digest(paths: Iterable[Path], root: Path, *others: str) -> str:
    found = hashlib.sha256("\0".join(others).encode())
    for path in sorted(paths):
        if path.is_file():
            found.update(f"\0{path.relative_to(root).as_posix()}\0{path.stat().st_size}\0".encode() + path.read_bytes())
    return found.hexdigest()


def _replace(source: Path, target: Path) -> Path:
    """Replace the folder `target` with a copy of `source` that looks freshly made."""
    beside = target.with_name(f"{target.name}.new")
    shutil.copytree(source, beside, copy_function=shutil.copyfile)
    shutil.rmtree(target, ignore_errors=True)
    return beside.rename(target)
