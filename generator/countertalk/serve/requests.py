"""What is taken for a request: a whole head, in time, that names this machine."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from http import HTTPStatus
from socket import socket

_PATIENCE = 10.0
"""Within so many seconds, a request has to be complete."""
_LONGEST = 65_536
_FIRST_LINE = re.compile(rb"[A-Za-z-]+ \S+ HTTP/[1-9]\d*\.\d+\r?\n|[A-Za-z-][^\n]*\Z")
"""A line such as `GET / HTTP/1.1`, or what may still become one. In HTTP/0.9, an answer would have no headers."""
_THIS_MACHINE = re.compile(r"(?:localhost\.?|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?", re.IGNORECASE | re.ASCII)


class BadRequestError(Exception):
    """What arrived is no request, or not a whole one."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status)
        self.status = status


def arriving(connection: socket, seconds: float) -> Iterator[bytes]:
    """What arrives, part by part, until the other side ends it.

    Raises `TimeoutError` after so many seconds in all: a byte now and then does not extend them.
    """
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        connection.settimeout(left)
        part = connection.recv(_LONGEST)
        if not part:
            return
        yield part
    raise TimeoutError


def read_head(connection: socket) -> bytes:
    """The request line and the headers, up to the blank line at their end, and whatever came with them.

    Raises `BadRequestError` if they are something else, too long, unfinished or late.
    """
    head = b""
    try:
        for part in arriving(connection, _PATIENCE):
            head += part
            _refuse_hopeless(head)
            if b"\n\r\n" in head or b"\n\n" in head:
                return head
    except TimeoutError:
        raise BadRequestError(HTTPStatus.REQUEST_TIMEOUT) from None
    finally:
        connection.settimeout(None)
    raise BadRequestError(HTTPStatus.BAD_REQUEST)


def _refuse_hopeless(head: bytes) -> None:
    """Raise `BadRequestError` as soon as nothing that follows could make a request of it."""
    if not _FIRST_LINE.match(head):
        raise BadRequestError(HTTPStatus.BAD_REQUEST)
    if len(head) > _LONGEST:
        has_address = b"\n" in head
        raise BadRequestError(
            HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE if has_address else HTTPStatus.REQUEST_URI_TOO_LONG
        )


def is_this_machine(host: str) -> bool:
    """Whether a `Host`, as browsers send it, can only be this machine, on whatever port.

    Browsers spell every address in one way, so no other spelling is ours. A name that merely resolves to this machine
    is somebody else's (https://en.wikipedia.org/wiki/DNS_rebinding).
    """
    return _THIS_MACHINE.fullmatch(host.strip(" \t")) is not None
