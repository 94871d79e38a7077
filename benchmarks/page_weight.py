"""What a page makes a phone fetch of our own: scripts and styles, compressed, beside what the theme itself weighs.

    python benchmarks/page_weight.py

A page without a quiz, a checklist or a plan is to carry at most 3 kB of script, done-marks included; all scripts and
styles together are to be at most 40 kB.
"""

from __future__ import annotations

import gzip
import re
import sys
import tempfile
from datetime import date
from pathlib import Path

from chalktalk.project import publish_project, read_project
from chalktalk.site import build

SHIPPED = Path(__file__).parents[1]
PAGES = ("product/alpine-shell", "glossary/marketing-and-sales", "lesson/qualified-leads", "quiz/store-selling")
PAGES += (
    "checklist/store-opening",
    "scenario/jacket-too-expensive",
    "role/new_hire",
    "role/new_hire/practice",
    "progress",
)
MARKS = ("standing.js", "marks.js")
"""What every page runs besides, as soon as the reader has done something."""


def weight(path: Path) -> int:
    """The size of a file in bytes, as servers send it."""
    return len(gzip.compress(path.read_bytes(), 9, mtime=0))


def scripts_on(page: Path, assets: Path) -> list[Path]:
    """Our own scripts that a page loads."""
    found = re.findall(r'<script src="[^"]*assets/(\w+\.js)"', page.read_text("utf-8"))
    return [assets / name for name in dict.fromkeys(found)]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder)
        publish_project(read_project(SHIPPED, date(2026, 11, 23)), target / "build")
        build(target / "build", target / "site")
        assets = target / "site/assets"
        marks = sum(weight(assets / name) for name in MARKS)
        print(f"{'page':32}{'scripts':>8}{'with marks':>12}")
        for address in PAGES:
            page = target / "site" / address / "index.html"
            if page.is_file():
                own = scripts_on(page, assets)
                least = sum(weight(path) for path in own)
                most = least + sum(weight(assets / name) for name in MARKS if assets / name not in own)
                print(f"{address:32}{least:8}{most:12}")
        ours = [path for path in assets.glob("*.js") if path.name != "outline.js"]
        all_of_it = sum(weight(path) for path in [*ours, assets / "chalktalk.css"])
        theme = sum(
            weight(path) for path in [*assets.glob("javascripts/bundle*.js"), *assets.glob("stylesheets/*.css")]
        )
        print(f"\nmarks {marks}, outline (data) {weight(assets / 'outline.js')}")
        print(f"all scripts and styles of ours: {all_of_it} bytes, {all_of_it / theme:.2f} of the theme's {theme}")
        if all_of_it > 40_000:
            sys.exit("more than 40 kB")


if __name__ == "__main__":
    main()
