"""Folders served on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from countertalk.serve import _Handler

SECOND = "/v2"
"""The same site a second time on the same host, as project sites share one."""


class _TwiceHandler(_Handler):
    """Serves like `countertalk serve`, and everything again below `SECOND`."""

    def send_head(self) -> Any:
        """A file that was rewritten within the same second is a different file."""
        del self.headers["If-Modified-Since"]
        return super().send_head()

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(SECOND))


@dataclass(frozen=True)
class Served:
    """A folder, and the address at which it is served."""

    folder: Path
    origin: str

    def __call__(self, address: str = "") -> str:
        return f"{self.origin}/{address}"

    def second(self, address: str) -> str:
        return f"{self.origin}{SECOND}/{address}"

    def pages(self) -> list[str]:
        """The addresses of all pages except the 404 page."""
        found = (path.parent.relative_to(self.folder).as_posix() for path in self.folder.rglob("index.html"))
        return sorted("" if path == "." else f"{path}/" for path in found)


_ports: set[int] = set()


def _server(folder: Path) -> ThreadingHTTPServer:
    """A server on a port that no site has used: what a browser keeps for another site must not affect this one."""
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
