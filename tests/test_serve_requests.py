"""What the preview server does with requests that no browser of this machine sends, and with very many."""

from __future__ import annotations

import select
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Semaphore, Thread

import pytest

from countertalk.serve.server import SiteServer
from examples import within

OURS = "Host: localhost\r\n"
PAGE, OUTSIDE = "the page", "not for readers of the site"
FOREIGN = "This server answers only to localhost, 127.0.0.1 and [::1]"


class Port:
    """The port of a running server, for requests as they are, byte by byte."""

    def __init__(self, number: int) -> None:
        self.number = number

    def opened(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.number), timeout=30)

    def get(self, path: str = "/", headers: str = OURS, method: str = "GET") -> tuple[int, str]:
        """The status of the answer, and its body."""
        return self.answer(f"{method} {path} HTTP/1.1\r\n{headers}\r\n".encode("latin-1"))

    def answer(self, request: bytes) -> tuple[int, str]:
        with self.opened() as connection:
            connection.sendall(request)
            return parsed(rest_of(connection))


def rest_of(connection: socket.socket) -> bytes:
    return b"".join(iter(lambda: connection.recv(65_536), b""))


def parsed(answer: bytes) -> tuple[int, str]:
    head, _, body = answer.decode().partition("\r\n\r\n")
    assert head.startswith("HTTP/1.0 "), answer
    return int(head.split()[1]), body


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "product").mkdir(parents=True)
    (folder / "index.html").write_text(PAGE)
    (folder / "product/index.html").write_text("a product")
    (folder / "404.html").write_text("no page")
    (tmp_path / "outside.html").write_text(OUTSIDE)
    return folder


@pytest.fixture
def server(site: Path) -> Iterator[SiteServer]:
    """It listens, and answers once `serve_forever` runs."""
    with SiteServer(site, 0) as server, within(60):
        yield server


@pytest.fixture
def port(server: SiteServer, capfd: pytest.CaptureFixture[str]) -> Iterator[Port]:
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield Port(server.server_port)
    server.shutdown()
    assert capfd.readouterr() == ("", ""), "the terminal is for the builds"


# -- whom it answers


@pytest.mark.parametrize(
    "host", ["localhost", "LocalHost:8000", "localhost.", "localhost.:8000", "127.0.0.1", "127.0.0.1:1", "[::1]:65535"]
)
def test_this_machine_is_answered(port: Port, host: str) -> None:
    assert port.get(headers=f"Host: {host}\r\n") == (200, PAGE)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:80",
        "localhost.evil.example",
        "evil-localhost",
        "evil.localhost",
        "127.0.0.1.evil.example",
        "localhost@evil.example",
        "user:word@localhost",
        "localhost:80@evil.example",
        "localhost..",
        "localhost:",
        "localhost:http",
        "localhost, evil.example",
        "local host",
        "localhost\x00",
        "localhost\x0b",
        "\xa0localhost",
        "localho\xc5\xbft",
        "localhost/evil",
        "http://localhost",
        "127.1",
        "127.0.0.2",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "0.0.0.0",
        "::1",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[0:0:0:0:0:0:0:1]",
        "",
        "\t",
    ],
)
def test_any_other_host_is_refused(port: Port, host: str) -> None:
    status, sentence = port.get(headers=f"Host: {host}\r\n")
    assert (status, sentence.count("\n")) == (403, 1)
    assert sentence.startswith(FOREIGN)


@pytest.mark.parametrize(
    "headers",
    [
        "",
        "Host: localhost\r\nHost: evil.example\r\n",
        "Host: evil.example\r\nhost: localhost\r\n",
        "Host: localhost\r\n .evil.example\r\n",
        "X-Forwarded-Host: localhost\r\n",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_request_without_one_host_is_refused(port: Port, headers: str, method: str) -> None:
    assert port.get(headers=headers, method=method)[0] == 403


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("http://localhost/", 200),
        ("HTTP://127.0.0.1:80/product/", 200),
        ("http://evil.example/", 403),
        ("http://localhost@evil.example/", 403),
        ("http:///", 403),
    ],
)
def test_host_in_the_request_line_counts_as_well(port: Port, target: str, status: int) -> None:
    assert port.get(target)[0] == status


def test_pages_of_other_sites_cannot_load_our_files(port: Port) -> None:
    with port.opened() as connection:
        connection.sendall(f"GET / HTTP/1.1\r\n{OURS}\r\n".encode())
        assert b"\r\nCross-Origin-Resource-Policy: same-origin\r\n" in rest_of(connection)


# -- odd requests


@pytest.mark.parametrize(
    "path",
    [
        "/%00",
        "/product/%00",
        "/index.html%00.txt",
        "/%ff",
        "/%c3%28",
        "/%ed%a0%80",
        "/%zz",
        "/%",
        "/\x80",
        "/" + "a" * 300,
        "/" + "a/" * 30_000,
        "/../outside.html",
        "/..%2foutside.html",
        "/%2e%2e/outside.html",
        "/product/..%2f..%2foutside.html",
        "/..%5coutside.html",
        "//outside.html",
        "/index.html/",
        "/linked.html",
        "/linked/outside.html",
        "/linked",
        "/loop",
    ],
)
def test_address_of_no_file_in_the_site_leads_to_its_own_page(port: Port, site: Path, path: str) -> None:
    (site / "linked.html").symlink_to(site.parent / "outside.html")
    (site / "linked").symlink_to(site.parent)
    (site / "loop").symlink_to("loop")
    assert port.get(path) == (404, "no page")
    assert port.get(path, method="HEAD") == (404, "")


@pytest.mark.parametrize("path", ["/product", "/product/.", "//evil.example/../product", "/\\evil.example/../product"])
def test_folder_leads_to_its_page_on_this_server(port: Port, path: str) -> None:
    with port.opened() as connection:
        connection.sendall(f"GET {path}?q=%0a HTTP/1.1\r\n{OURS}\r\n".encode())
        answer = rest_of(connection)
    assert b" 301 " in answer
    assert b"\r\nLocation: /product/?q=%0a\r\n" in answer


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET /\r\n", 400),
        (b"GET\r\n\r\n", 400),
        (b"\r\n\r\n", 400),
        (b"GET / HTTP/1.1 too\r\n\r\n", 400),
        (b"GET / HTTP/1\r\n\r\n", 400),
        (b"GET / HTTP/0.9\r\nHost: localhost\r\n\r\n", 400),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500), 400),
        (b"\x00\xff\xfe", 400),
        (b"SSH-2.0-OpenSSH_9.6\r\n", 400),
        (b"GET /" + b"a" * 70_000, 414),
        (b"A" * 12_000_000, 414),
        (b"GET / HTTP/1.1\r\nX: " + b"y" * 70_000, 431),
        (b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 200 + b"\r\n", 431),
        (b"DELETE / HTTP/1.1\r\nHost: localhost\r\n\r\n", 501),
        (b"__class__ / HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 12000000\r\n\r\n" + b"x" * 12_000_000, 501),
    ],
)
def test_what_is_no_request_gets_a_status(port: Port, request_: bytes, status: int) -> None:
    assert port.answer(request_)[0] == status


# -- unfinished requests, and many


@pytest.mark.parametrize("begun", ["", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\n"])
def test_unfinished_request_ends(port: Port, monkeypatch: pytest.MonkeyPatch, begun: str) -> None:
    monkeypatch.setattr("countertalk.serve.requests._PATIENCE", 0.1)
    assert port.answer(begun.encode())[0] == 408


@pytest.mark.parametrize("begun", ["", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\n"])
def test_request_that_breaks_off_is_not_taken_for_a_whole_one(port: Port, begun: str) -> None:
    with port.opened() as connection:
        connection.sendall(begun.encode())
        connection.shutdown(socket.SHUT_WR)
        assert parsed(rest_of(connection))[0] == 400


def test_byte_now_and_then_does_not_keep_a_request_open(port: Port, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("countertalk.serve.requests._PATIENCE", 0.5)
    with port.opened() as connection:
        while not select.select([connection], [], [], 0.05)[0]:
            connection.sendall(b"x")
        assert connection.recv(12) == b"HTTP/1.0 408"


def test_many_requests_find_a_place_in_the_queue(server: SiteServer) -> None:
    """On a full queue they would wait for seconds, and each time twice as long."""
    connections = [socket.create_connection(("127.0.0.1", server.server_port), timeout=5) for _ in range(64)]
    for connection in connections:
        connection.sendall(f"GET / HTTP/1.1\r\n{OURS}\r\n".encode())
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    for connection in connections:
        with connection:
            assert parsed(rest_of(connection)) == (200, PAGE)
    server.shutdown()


def test_connections_that_get_nowhere_make_room(server: SiteServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_free", Semaphore(3))
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    port = Port(server.server_port)
    idle = [port.opened() for _ in range(7)]
    assert port.get() == (200, PAGE)
    assert rest_of(idle[0]) == b"", "cut off at once, not after the time that a request has"
    for connection in idle:
        connection.close()
    server.shutdown()


def test_reader_who_leaves_is_not_reported(port: Port, site: Path) -> None:
    (site / "large").write_bytes(bytes(30_000_000))
    with port.opened() as connection:
        connection.sendall(f"GET /large HTTP/1.1\r\n{OURS}\r\n".encode())
        connection.recv(1)
    assert port.get() == (200, PAGE)


# -- a new site


def test_request_between_two_sites_is_answered_from_the_new_one(port: Port, site: Path) -> None:
    """Where the system cannot exchange two folders in one step, there is a moment without any."""
    site.rename(site.parent / "old")
    with port.opened() as connection:
        connection.sendall(f"GET / HTTP/1.1\r\n{OURS}\r\n".encode())
        assert select.select([connection], [], [], 0.1)[0] == [], "it is not answered yet"
        fresh = site.parent / "fresh"
        fresh.mkdir()
        (fresh / "index.html").write_text("the new page")
        fresh.rename(site)
        assert parsed(rest_of(connection)) == (200, "the new page")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps an open file where it is")
def test_file_of_the_old_site_is_sent_to_its_end(port: Port, site: Path) -> None:
    (site / "large").write_bytes(b"x" * 30_000_000)
    with port.opened() as connection:
        connection.sendall(f"GET /large HTTP/1.1\r\n{OURS}\r\n".encode())
        begun = connection.recv(1)
        site.rename(site.parent / "old")
        (site.parent / "old/large").unlink()
        site.mkdir()
        assert (begun + rest_of(connection)).endswith(b"\r\n\r\n" + b"x" * 30_000_000)
