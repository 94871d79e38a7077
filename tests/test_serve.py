"""`countertalk serve` as people use it: a separate process, pages over HTTP, visible edits, Ctrl+C."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from building import COMMAND, ENVIRONMENT, run
from examples import Example, within

pytestmark = pytest.mark.slow


@dataclass
class Server:
    """A running server: its address, and what it says."""

    process: subprocess.Popen[str]

    def waits_for(self, pattern: str) -> re.Match[str]:
        """Read what the server says, line by line, up to a line with `pattern`."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if match := re.search(pattern, line):
                return match
        raise AssertionError(f"the server ended without saying {pattern!r}")

    def ends_after(self, number: int) -> int:
        """The status that a shell shows after the signal. The server says nothing more, least of all a traceback."""
        self.process.send_signal(number)
        assert self.process.stdout is not None
        assert self.process.stdout.read() == ""
        status = self.process.wait()
        return 128 - status if status < 0 else status

    def get(self, address: str, path: str, method: str = "GET") -> tuple[int, str]:
        request = urllib.request.Request(f"{address}{path}", method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()


@pytest.fixture
def server(example: Example) -> Iterator[Server]:
    command = [*COMMAND, "serve", "--root", str(example.root), "--port", "0"]
    process = subprocess.Popen(
        command,
        env={**ENVIRONMENT, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        # If the tests run in the background, Ctrl+C is ignored by all processes that they start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    try:
        with process, within(60):
            yield Server(process)
            process.kill()
    finally:
        process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no process alone a Ctrl+C")
def test_good_edit_shows_bad_one_does_not_and_control_c_stops(example: Example, server: Server) -> None:
    address = server.waits_for(r"http://127\.0\.0\.1:\d+/")[0]
    assert server.get(address, "product/rain-hat/")[0] == 200
    for nowhere in ("product/gone/", "product/"):
        status, missing = server.get(address, nowhere)
        assert status == 404
        assert "There is no page at this address" in missing
    assert server.get(address, "product/gone/", "HEAD") == (404, "")

    example.replace("shop/rain-hat.yml", "The brim keeps", "The wide brim keeps")
    server.waits_for(r"\d+ pages, [1-9]\d* changed files?\.")
    good = server.get(address, "product/rain-hat/")
    assert "The wide brim keeps" in good[1]

    example.replace("shop/rain-hat.yml", "say_this:", "say_that:")
    server.waits_for(r"rain-hat\.yml:\d+:3  error  unknown key 'say_that'")
    assert server.get(address, "product/rain-hat/") == good

    example.replace("shop/rain-hat.yml", "say_that: The wide", "say_this: The widest")
    server.waits_for(r"\d+ pages, [1-9]\d* changed files?\.")
    assert "The widest brim keeps" in server.get(address, "product/rain-hat/")[1]

    assert server.ends_after(signal.SIGINT) == 130


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no process alone a Ctrl+C")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_ends_it_while_a_page_is_being_sent(example: Example, server: Server, number: int) -> None:
    address = server.waits_for(r"http://127\.0\.0\.1:(\d+)/")
    with socket.create_connection(("127.0.0.1", int(address[1]))) as unfinished:
        unfinished.sendall(b"GET / HTTP/1.1\r\n")
        assert server.ends_after(number) == 128 + number


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no process alone a Ctrl+C")
def test_control_c_ends_it_during_a_build_and_leaves_nothing(example: Example, server: Server) -> None:
    server.waits_for(r"http://")
    before = set(example.root.iterdir())
    example.replace("shop/rain-hat.yml", "The brim keeps", "The wide brim keeps")
    server.waits_for(r"Writing the pages")
    assert server.ends_after(signal.SIGINT) == 128 + signal.SIGINT
    assert set(example.root.iterdir()) == before


def test_nothing_is_served_before_the_first_good_build(example: Example) -> None:
    example.replace("shop/rain-hat.yml", "title:", "titel:")
    command = [*COMMAND, "serve", "--root", str(example.root), "--port", "0"]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert "rain-hat.yml:2:1" in done.stdout


def test_port_that_is_taken_is_reported_without_a_traceback(example: Example) -> None:
    assert run("build", example) == 0
    with socket.create_server(("127.0.0.1", 0)) as taken:
        command = [*COMMAND, "serve", "--root", str(example.root), "--port", str(taken.getsockname()[1])]
        done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert re.fullmatch(
        r"countertalk: cannot serve on port \d+ \(.*in use.*\): name another port with --port\n", done.stderr
    )
