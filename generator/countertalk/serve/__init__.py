"""Show the site on this machine, and build it again after every edit.

requests  the head of a request: whole, in time, and for this machine
files     the site's files, while a new site may take its place
handler   a request -> its answer
server    connections, threads and what happens when there are too many
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import NoReturn

from countertalk.config import FILE
from countertalk.load import PLAYBOOKS
from countertalk.serve.server import SiteServer

_EVERY = 0.5


def serve(root: Path, site: Path, port: int, rebuild: Callable[[], int]) -> int:
    """Serve `site` on the port until interrupted; call `rebuild` first, and again whenever a file in `root` changes.

    Raises `OSError` where the port cannot be had.
    """
    with _server(site, port) as server:
        seen = _state(root)
        status = rebuild()
        if not site.is_dir():
            return status
        Thread(target=server.serve_forever, args=(0.1,), daemon=True).start()
        print(f"http://127.0.0.1:{server.server_port}/  (Ctrl+C ends it)", flush=True)  # noqa: T201 - this is its output
        try:
            _watch(root, seen, rebuild)
        finally:
            server.shutdown()


def _server(site: Path, port: int) -> SiteServer:
    try:
        return SiteServer(site, port)
    except OSError as error:
        message = f"cannot serve on port {port} ({error.strerror}): name another port with --port"
        raise OSError(message) from None


def _watch(root: Path, seen: dict[str, tuple[int, int]], rebuild: Callable[[], int]) -> NoReturn:
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
