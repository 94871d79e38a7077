"""The compressed size of our scripts and styles that each page fetches, and of the theme's.

    python benchmarks/page_weight.py

`tests/test_scripts.py` enforces a limit for each page.
"""

from __future__ import annotations

import gzip
import re
import tempfile
from datetime import date
from pathlib import Path

from countertalk.outputs.mkdocs import build
from countertalk.project import publish_project, read_project

SHIPPED = Path(__file__).parents[1]
PAGES = (
    "product/alpine-shell",
    "glossary/marketing-and-sales",
    "lesson/qualified-leads",
    "quiz/store-selling",
    "checklist/store-opening",
    "scenario/jacket-too-expensive",
    "role/new_hire",
    "role/new_hire/practice",
    "progress",
)


def weight(path: Path) -> int:
    """The size of a file in bytes, as servers send it."""
    return len(gzip.compress(path.read_bytes(), 9, mtime=0))


def scripts_on(page: Path, assets: Path) -> int:
    """The size of the scripts that a page runs, including the one that every page has."""
    asked = re.findall(r'data-ct-scripts="([^"]*)"', page.read_text("utf-8"))
    names = ["countertalk", *(name for names in asked for name in names.split() if name != "activity-index")]
    return sum(weight(assets / f"{name}.js") for name in names)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder)
        publish_project(read_project(SHIPPED, date(2026, 11, 23)), target / "build")
        build(target / "build", target / "site")
        assets = target / "site/assets"
        for address in PAGES:
            print(f"{address:32}{scripts_on(target / 'site' / address / 'index.html', assets):8}")
        own = [path for path in assets.glob("*.js") if path.name != "activity-index.js"] + [assets / "countertalk.css"]
        theme = sum(
            weight(path) for path in [*assets.glob("javascripts/bundle*.js"), *assets.glob("stylesheets/*.css")]
        )
        for path in sorted(own):
            print(f"{path.name:32}{weight(path):8}")
        ours = sum(weight(path) for path in own)
        print(f"all scripts and styles of ours: {ours} bytes, {ours / theme:.2f} of the theme's {theme}")
        print(f"the activity index, which is data: {weight(assets / 'activity-index.js')}")


if __name__ == "__main__":
    main()
