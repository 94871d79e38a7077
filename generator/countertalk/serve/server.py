"""Connections: many at once, none of which keeps the others waiting, and no traceback on the terminal."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from socket import SHUT_RDWR, SHUT_WR, socket
from threading import Semaphore
from typing import Any

from countertalk.serve.handler import SiteHandler
from countertalk.serve.requests import arriving

_AT_ONCE = 200
"""The most connections, each with a thread: macOS lets a program have 256 files open."""
_STUCK = 1.0
"""Where none of so many connections comes to its end for so many seconds, all of them are stuck."""


class SiteServer(ThreadingHTTPServer):
    """Serves a folder to this machine.

    Raises `OSError` where it cannot have the port.
    """

    # Who finds the queue full tries again after 1 second, then after 2, 4, 8, …: the library's queue holds five.
    request_queue_size = 1024
    allow_reuse_address = sys.platform != "win32"  # where it would let two programs have the same port

    def __init__(self, site: Path, port: int) -> None:
        self._free = Semaphore(_AT_ONCE)
        self._connections: set[socket] = set()
        super().__init__(("127.0.0.1", port), partial(SiteHandler, directory=str(site)))

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread; where none becomes free, cut off the connections that have them."""
        while not self._free.acquire(timeout=_STUCK):
            for connection in tuple(self._connections):
                with suppress(OSError):
                    connection.shutdown(SHUT_RDWR)
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Read the rest of the request before closing: else the system may take the answer back."""
        with suppress(OSError):
            request.shutdown(SHUT_WR)
            for _ in arriving(request, _STUCK):
                pass
        self.close_request(request)

    def close_request(self, request: Any) -> None:
        super().close_request(request)
        self._connections.discard(request)
        self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that has stopped waiting is not an error; anything else is reported in one line."""
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            print(f"countertalk: a request was not answered: {error!r}", file=sys.stderr)  # noqa: T201
