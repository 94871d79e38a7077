"""Files with a second name: a change made under that name changes the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from pathlib import Path


def named_elsewhere(paths: Collection[Path]) -> frozenset[Path]:
    """Those of the files that have names which are not among `paths`."""
    found = {path: path.stat() for path in paths}
    known = Counter((stat.st_dev, stat.st_ino) for stat in found.values())
    return frozenset(path for path, stat in found.items() if stat.st_nlink > known[stat.st_dev, stat.st_ino])
