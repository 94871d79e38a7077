"""Progress of long-running work: a line that counts the seconds on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import TextIO


@contextmanager
def step(doing: str, out: TextIO | None = None) -> Iterator[None]:
    """Print what is being done, and how long it took."""
    out = out or sys.stdout
    start = time.perf_counter()
    finished = Event()
    clock = Thread(target=_count, args=(doing, start, finished, out), daemon=True)
    if out.isatty():
        clock.start()
    try:
        yield
    finally:
        finished.set()
        if out.isatty():
            clock.join()
            out.write("\r\x1b[K")
    out.write(f"{doing}: {time.perf_counter() - start:.1f} s\n")
    out.flush()


def _count(doing: str, start: float, finished: Event, out: TextIO) -> None:
    while not finished.wait(0.2):
        out.write(f"\r\x1b[K{doing} … {time.perf_counter() - start:.0f} s")
        out.flush()
