"""Ctrl+C, and other signals that ask the program to end: what it has begun is cleared up, without a traceback.

A signal raises nothing here, as an exception can get lost, or interrupt what clears up: the handler does it all.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from types import FrameType, SimpleNamespace

TYPE_CHECKING = False  # typing would take a third of the time until `arm`
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
_BY_SIGNAL = 128
"""The status of a command that was interrupted is this and the number of the signal, as in a shell."""
_now = SimpleNamespace(ends=[], beginning=False, late=0)
"""What has to be cleared up, whether something is just beginning, and the signal that came meanwhile."""


def arm() -> None:
    """From now on the signals end the program. One that is ignored, as under `nohup`, stays ignored."""
    for number in _SIGNALS:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, _end)


@contextmanager
def ending(begin: Callable[[], T], end: Callable[[T], None]) -> Iterator[T]:
    """What `begin` returns, and `end` of it when the block is left, even by a signal.

    `end` may be called again, while it is running or after it.
    """
    _now.beginning = True
    try:
        begun = begin()
        _now.ends.append(clear_up := partial(end, begun))
    finally:
        _now.beginning = False
        if _now.late:
            _end(_now.late)
    try:
        yield begun
    finally:
        clear_up()
        _now.ends.remove(clear_up)


def _end(number: int, frame: FrameType | None = None) -> None:
    if _now.beginning:
        _now.late = number
        return
    for other in _SIGNALS:
        signal.signal(other, signal.SIG_IGN)
    for clear_up in reversed(_now.ends):
        with suppress(Exception):
            clear_up()
    if os.isatty(2):
        with suppress(OSError):
            os.write(2, b"\n")  # the prompt does not belong behind a line that was counting seconds
    os._exit(_BY_SIGNAL + number)
