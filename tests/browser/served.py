"""Folders served on this machine, and sites built into them."""

from __future__ import annotations

import atexit
import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

from countertalk.config import FILE
from countertalk.outputs.mkdocs import build
from countertalk.project import PLAYBOOKS, publish_project, read_project
from countertalk.serve import _Handler
from examples import TODAY, Example

SECOND = "/v2"
"""The same site once more on the same host, as project sites lie beside one another."""


class _TwiceHandler(_Handler):
    """As `countertalk serve` serves, and all of it once more below `SECOND`."""

    def send_head(self) -> Any:
        """A file that was made anew within the same second is another file."""
        del self.headers["If-Modified-Since"]
        return super().send_head()

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(SECOND))


@dataclass(frozen=True)
class Served:
    """A folder and the address it is served at."""

    folder: Path
    origin: str

    def __call__(self, address: str = "") -> str:
        return f"{self.origin}/{address}"

    def second(self, address: str) -> str:
        return f"{self.origin}{SECOND}/{address}"

    def pages(self) -> list[str]:
        """The addresses of all pages but the one for what is missing."""
        found = (path.parent.relative_to(self.folder).as_posix() for path in self.folder.rglob("index.html"))
        return sorted("" if path == "." else f"{path}/" for path in found)


_ports: set[int] = set()


def _server(folder: Path) -> ThreadingHTTPServer:
    """A server on a port that no site had before: what a browser keeps for that one is no business of this one."""
    while True:
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_TwiceHandler, directory=str(folder)))
        if server.server_port not in _ports:
            _ports.add(server.server_port)
            return server
        server.server_close()


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    server = _server(folder)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Served(folder, f"http://127.0.0.1:{server.server_port}")
    finally:
        server.shutdown()
        server.server_close()


def built(root: Path, target: Path, today: date | None = None) -> Path:
    """The site made from the playbooks in `root`, in the folder `target`; from the same playbooks it is made once."""
    day = today or date.today()
    made = _made() / _digest(root, day)
    if not (made / "site").is_dir():
        publish_project(read_project(root, day), made / "build")
        build(made / "build", made / "site")
    _replace(made / "build", target / "build")
    return _replace(made / "site", target / "site")


def rebuilt(example: Example, **playbooks: str) -> Path:
    """The site of a handbook, built beside it after these playbooks were put into its shop, by their ids."""
    for name, text in playbooks.items():
        example.write(f"shop/{name}.yml", text)
    return built(example.root, example.root.parent, TODAY)


@cache
def _made() -> Path:
    """Where sites are kept as long as the tests run."""
    folder = TemporaryDirectory(prefix="countertalk-")
    atexit.register(folder.cleanup)
    return Path(folder.name)


def _digest(root: Path, day: date) -> str:
    found = hashlib.sha256(day.isoformat().encode())
    for path in (root / FILE, *sorted((root / PLAYBOOKS).rglob("*"))):
        if path.is_file():
            found.update(f"{path.relative_to(root)}\0{path.stat().st_size}\0".encode() + path.read_bytes())
    return found.hexdigest()


def _replace(source: Path, target: Path) -> Path:
    """Put a copy of the folder `source`, as new as if it was just made, in the place of the folder `target`."""
    beside = target.with_name(f"{target.name}.new")
    shutil.copytree(source, beside, copy_function=shutil.copyfile)
    shutil.rmtree(target, ignore_errors=True)
    return beside.rename(target)
