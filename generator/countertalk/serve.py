"""Show the site on this machine, and build it again after every edit."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from countertalk.config import FILE
from countertalk.load import PLAYBOOKS

_EVERY = 0.5


class _Handler(SimpleHTTPRequestHandler):
    """Files of the site, the site's own page for missing addresses, and no log line per request."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
        return

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        """A folder without a page does not exist: hosts do not list it either."""
        self.send_error(404)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        missing = Path(self.directory) / "404.html"
        if code != 404 or not missing.is_file():
            return super().send_error(code, message, explain)
        body = missing.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        return None


def serve(root: Path, site: Path, port: int, rebuild: Callable[[], int]) -> int:
    """Serve `site` on the port until interrupted; call `rebuild` first, and again whenever a file in `root` changes.

    Raises `OSError` where the port is taken.
    """
    seen = _state(root)
    status = rebuild()
    if not site.is_dir():
        return status
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}/  (Ctrl+C ends it)", flush=True)  # noqa: T201 - this is its output
    while True:
        time.sleep(_EVERY)
        now = _state(root)
        if now != seen:
            seen = now
            rebuild()


def _state(root: Path) -> dict[str, tuple[int, int]]:
    """Time and size of everything that the site is made from, by name."""
    inside = (Path(folder, name) for folder, _, names in os.walk(root / PLAYBOOKS) for name in names)
    found = {}
    for path in (root / FILE, *inside):
        with suppress(OSError):  # an editor may have deleted the file again
            stat = path.stat()
            found[path.as_posix()] = stat.st_mtime_ns, stat.st_size
    return found
