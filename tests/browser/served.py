"""Folders served on this machine, and sites built into them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from chalktalk.project import publish_project, read_project
from chalktalk.serve import _Handler
from chalktalk.site import build

SECOND = "/v2"
"""The same site once more on the same host, as project sites lie beside one another."""


class _TwiceHandler(_Handler):
    """As `chalktalk serve` serves, and all of it once more below `SECOND`."""

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


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_TwiceHandler, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Served(folder, f"http://127.0.0.1:{server.server_port}")
    finally:
        server.shutdown()
        server.server_close()


def built(root: Path, target: Path, today: date | None = None) -> Path:
    """The site made from the playbooks in `root`, in the folder `target`."""
    publish_project(read_project(root, today or date.today()), target / "build")
    build(target / "build", target / "site")
    return target / "site"
