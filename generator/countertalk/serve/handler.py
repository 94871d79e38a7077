"""Answers: the files of the site, its own page for missing addresses, and a sentence for everything else."""

from __future__ import annotations

import os
import re
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote

from countertalk.serve.files import address_of_folder, opened
from countertalk.serve.requests import BadRequestError, is_this_machine, read_head

_HOST_IN_TARGET = re.compile(r"[a-z]+://([^/?#]*)", re.IGNORECASE)
"""Requests to a proxy name the host before the path: `GET http://localhost/path`."""
_FOREIGN = "This server answers only to localhost, 127.0.0.1 and [::1]: open the address that countertalk has printed."


class SiteHandler(SimpleHTTPRequestHandler):
    """Answers one request, and logs nothing: the terminal is for the builds."""

    # Until a request has been read, its answer needs these: the library's version has answers without a status.
    command = requestline = ""
    request_version = default_request_version = "HTTP/1.0"
    error_content_type = "text/plain; charset=utf-8"
    error_message_format = "%(explain)s\n"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
        return

    def handle_one_request(self) -> None:
        try:
            self.rfile = BytesIO(read_head(self.connection))
        except BadRequestError as error:
            self.send_error(error.status)
        else:
            super().handle_one_request()

    def parse_request(self) -> bool:
        """Refuse other hosts, too: a page of a site whose name suddenly leads to this machine asks for that name."""
        if not super().parse_request():
            return False
        if self._is_meant_for_us():
            return True
        self.send_error(HTTPStatus.FORBIDDEN, explain=_FOREIGN)
        return False

    def _is_meant_for_us(self) -> bool:
        hosts = self.headers.get_all("Host", [])
        target = _HOST_IN_TARGET.match(self.path)
        if target:
            self.path = self.path.removeprefix(target[0])
        return len(hosts) == 1 and all(map(is_this_machine, [*hosts, *(target.groups() if target else ())]))

    def send_head(self) -> BinaryIO | None:
        """Send all but the file's content, and return the file; None if there is no more to send."""
        site, path = Path(self.directory), self.translate_path(self.path)
        path += "index.html" if path.endswith("/") else ""
        if file := opened(site, path):
            self._send_headers(HTTPStatus.OK, self.guess_type(path), os.fstat(file.fileno()).st_size)
        elif address := address_of_folder(site, path):
            self._redirect(address)
        else:
            self.send_error(HTTPStatus.NOT_FOUND)
        return file

    def _redirect(self, address: str) -> None:
        _, mark, query = self.path.partition("?")
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", quote(address) + mark + query)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send_headers(self, status: HTTPStatus, content_type: str, length: int) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def end_headers(self) -> None:
        """Keep other sites' pages from using our files as theirs: the scripts among them contain what a site says."""
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        missing = opened(Path(self.directory), f"{self.directory}/404.html") if code == HTTPStatus.NOT_FOUND else None
        if not missing:
            return super().send_error(code, message, explain)
        with missing:
            body = missing.read()
        self._send_headers(HTTPStatus.NOT_FOUND, "text/html; charset=utf-8", len(body))
        if self.command != "HEAD":
            self.wfile.write(body)
        return None
