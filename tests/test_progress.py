"""Progress: a line that counts on a terminal, one plain line elsewhere."""

from __future__ import annotations

import io
import re
from threading import Event

import pytest

from countertalk.progress import step


class Terminal(io.StringIO):
    """A terminal that records when it was written to."""

    def __init__(self) -> None:
        super().__init__()
        self.counted = Event()

    def isatty(self) -> bool:
        return True

    def flush(self) -> None:
        if "…" in self.getvalue():
            self.counted.set()


def test_terminal_shows_a_counting_line_and_then_the_time_taken() -> None:
    out = Terminal()
    with step("Building", out):
        assert out.counted.wait(10)
    shown = out.getvalue()
    assert re.match(r"\r\x1b\[KBuilding … 0 s", shown)
    assert re.search(r"\r\x1b\[KBuilding: \d+\.\d s\n$", shown)


def test_other_outputs_get_one_plain_line() -> None:
    out = io.StringIO()
    with step("Building", out):
        assert out.getvalue() == ""
    assert re.fullmatch(r"Building: \d+\.\d s\n", out.getvalue())


@pytest.mark.parametrize("out", [Terminal(), io.StringIO()])
def test_failed_work_is_not_reported_as_done(out: io.StringIO) -> None:
    with pytest.raises(ValueError, match="no"), step("Building", out):
        raise ValueError("no")
    assert "Building:" not in out.getvalue()
    assert out.getvalue() == "" or out.getvalue().endswith("\r\x1b[K"), "the line is cleared for the message"
