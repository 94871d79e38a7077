"""Folders served on this machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from countertalk.serve.handler import SiteHandler
from examples import copy_handbook
from sites import rebuilt

SECOND = "/v2"
"""The same site a second time on the same host, as project sites share one."""
_SAME_FOR_EVERY_SITE = re.compile(r"/assets/(?!activity-index\.|search/).+\.(css|js)$")


class _TwiceHandler(SiteHandler):
    """Serves like `countertalk serve`, and everything again below `SECOND`."""

    def end_headers(self) -> None:
        """A browser may keep the styles and scripts: they are the same however the playbooks are edited."""
        if _SAME_FOR_EVERY_SITE.search(self.path):
            self.send_header("Cache-Control", "max-age=3600, immutable")
        super().end_headers()

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
    handler = partial(_TwiceHandler, directory=str(folder))
    while True:
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        if server.server_port not in _ports:
            _ports.add(server.server_port)
            return server
        server.server_close()


@contextmanager
def served_with(root: Path, **playbooks: str) -> Iterator[Served]:
    """The site of the small handbook, copied to `root`, with these playbooks, by their ids."""
    with served(rebuilt(copy_handbook(root), **playbooks)) as found:
        yield found


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """The folder, served until the end."""
    server = _server(folder)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Served(folder, f"http://127.0.0.1:{server.server_port}")
    finally:
        server.shutdown()
        server.server_close()
