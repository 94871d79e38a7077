"""A proxy between a browser and the sites: it sees every request, and puts scripts before those of a page.

For engines without a protocol for that. It connects only to this machine.
"""

from __future__ import annotations

import re
import sys
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

EMPTY = "/.empty"
"""The address, on every host, of a page with nothing in it."""
_REPORTED = "/.reported"
_HEAD = re.compile(rb"<head\b[^>]*>", re.IGNORECASE)
_NOT_PASSED_ON = {"connection", "proxy-connection", "if-modified-since", "content-length", "transfer-encoding"}
_REPORT = """
(() => {
  const ask = XMLHttpRequest.prototype, { open, send } = ask;
  const tell = (text) => {
    try {
      const request = new XMLHttpRequest();
      open.call(request, "POST", "%s", false);
      send.call(request, text);
    } catch { /* a page that may not send requests reports nothing */ }
  };
  for (const level of ["debug", "log", "info", "warn", "error"]) {
    const say = console[level];
    console[level] = (...said) => { tell(`${level}: ${said.join(" ")}`); say.apply(console, said); };
  }
  let isLeft = false; // requests still open when a page is left are cancelled
  addEventListener("beforeunload", () => (isLeft = true));
  addEventListener("error", ({ message, target }) => {
    if (isLeft || /^ResizeObserver loop/.test(message)) return; // the theme hears of a new size later: not an error
    if (target === window) tell(message);
    else if (!target.closest("audio, video")) tell(`${target.src ?? target.href} is not loaded`);
  }, true);
  addEventListener("unhandledrejection", ({ reason }) => tell(`rejected: ${reason}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    tell(`the policy forbids: ${violatedDirective} ${blockedURI} ${sample}`));
})();
"""


class Between(ThreadingHTTPServer):
    """The running proxy, and what it has seen since the lists were last emptied."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.address = f"http://127.0.0.1:{self.server_port}"
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.scripts: list[str] = []
        """What runs on every page, before its own scripts."""
        Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that no longer waits for an answer is not an error."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def put_first(self, page: bytes) -> bytes:
        """The page with our scripts, which leave no trace in it; its policy comes later and does not apply to them."""
        scripts = "".join(("document.currentScript.remove();", _REPORT % _REPORTED, *self.scripts)).replace(
            "</", r"<\/"
        )
        return _HEAD.sub(lambda head: head[0] + f"<script>{scripts}</script>".encode(), page, count=1)


class _Handler(BaseHTTPRequestHandler):
    server: Between

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
        return

    def do_CONNECT(self) -> None:
        self.server.requests.append(f"https://{self.path}")
        self.send_error(502)

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if address.path == _REPORTED:
            self.server.complaints.append(body.decode())
            return self._answer(204, [], b"")
        if address.path == EMPTY:
            return self._answer(200, [("Content-Type", "text/html")], b"")
        self.server.requests.append(self.path)
        if address.hostname != "127.0.0.1":
            return self.send_error(502)
        return self._pass_on(address.netloc, self.path.partition(address.netloc)[2], body)

    do_HEAD = do_POST = do_GET  # noqa: N815 - the names are the library's

    def _pass_on(self, host: str, path: str, body: bytes) -> None:
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _NOT_PASSED_ON}
        connection = HTTPConnection(host, timeout=10)
        try:
            connection.request(self.command, path, body or None, headers)
            answer = connection.getresponse()
            found = answer.read()
        except OSError:
            return self.send_error(502)
        finally:
            connection.close()
        passed = [(name, value) for name, value in answer.getheaders() if name.lower() not in _NOT_PASSED_ON]
        if answer.headers.get_content_type() == "text/html":
            found = self.server.put_first(found)
            passed = [
                *((name, value) for name, value in passed if name != "Last-Modified"),
                ("Cache-Control", "no-store"),
            ]
        return self._answer(answer.status, passed, found)

    def _answer(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.send_response_only(status)
        for name, value in (*headers, ("Content-Length", str(len(body)))):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
