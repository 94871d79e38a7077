"""Two folders change places in one step, where the system can do that: nobody finds either of them absent."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_SYSTEM = ctypes.CDLL("msvcrt" if sys.platform == "win32" else None)
_AT_FDCWD = -100
_EXCHANGE = 2
"""RENAME_EXCHANGE in Linux's fs.h, RENAME_SWAP in macOS's stdio.h."""


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places; returns whether the system could, and the disk that they are on.

    It is rename(2) with a flag, on Linux (https://man7.org/linux/man-pages/man2/rename.2.html) as on macOS.
    """
    first, second = os.fsencode(one), os.fsencode(other)
    if hasattr(_SYSTEM, "renameat2"):
        return bool(_SYSTEM.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _EXCHANGE) == 0)
    if hasattr(_SYSTEM, "renamex_np"):
        return bool(_SYSTEM.renamex_np(first, second, _EXCHANGE) == 0)
    return False
