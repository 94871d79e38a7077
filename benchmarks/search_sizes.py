"""What a browser fetches until the first hit, and whether slips of the finger find the page, as a handbook grows.

    python benchmarks/search_sizes.py QUERIES ...

QUERIES are files as `make judge` reads them. The handbooks are the shipped one, and the same with 500, 1,000 and
5,000 products of `catalogue.py`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from catalogue import generate, index

COUNTS = (0, 500, 1000, 5000)
HERE = Path(__file__).parent


def main(queries: list[str]) -> None:
    """Print the figures of each handbook."""
    for count in COUNTS:
        print(f"{count} products", flush=True)
        with tempfile.TemporaryDirectory() as scratch:
            site = str(Path(scratch) / "site")
            generate(Path(scratch), count)
            index(Path(scratch), Path(site))
            subprocess.run(["node", str(HERE / "search_bytes.js"), site, *queries], check=True)
            subprocess.run(["node", str(HERE / "search_slips.js"), site], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
