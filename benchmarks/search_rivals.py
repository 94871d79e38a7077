"""Material's search, Pagefind, MiniSearch and ours over the same pages: bytes, time, and slips found.

    python benchmarks/search_rivals.py [number of products ...]

Without numbers, 1,000 and 5,000 products of `catalogue.py`. The others are installed into a scratch folder and are no
dependencies. What only lists other pages, such as the questions of a role, is kept from them: it would come first.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from catalogue import generate
from thousand_products import before_mkdocs

PACKAGES = ("pagefind@1.6.0", "minisearch@7.2.0")
LISTS = ("role", "section", "review", "tags", "progress", "all", "library")
HERE = Path(__file__).parent


def main(counts: list[int]) -> None:
    """Compare the finders on each number of products."""
    with tempfile.TemporaryDirectory() as scratch:
        packages = Path(scratch) / "node_modules"
        (packages.parent / "package.json").write_text('{"private": true, "type": "module"}', "utf-8")
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", *PACKAGES], cwd=scratch, check=True)
        for count in counts:
            print(f"{count} products", flush=True)
            compare(Path(scratch) / str(count), count, packages)


def compare(root: Path, count: int, packages: Path) -> None:
    """Build a site with the index of each finder, and measure them."""
    site, found = root / "built", root / "pagefind"
    root.mkdir()
    generate(root, count)
    before_mkdocs(root)
    build_searchable(root / "build", site)
    leave_out_lists(site)
    pagefind = ["node", str(packages / "pagefind/lib/runner/bin.cjs"), "--quiet", "--root-selector", "article"]
    left_out = ["--exclude-selectors", "[data-search-exclude],[hidden]"]
    subprocess.run([*pagefind, *left_out, "--site", str(site), "--output-path", str(found)], check=True)
    subprocess.run(["node", str(HERE / "search_rivals.js"), str(site), str(found), str(packages)], check=True)


def build_searchable(folder: Path, site: Path) -> None:
    """Build the site with the theme's search."""
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    (folder / "searchable.yml").write_text(settings.replace("enabled: false", "enabled: true"), "utf-8")
    command = [sys.executable, "-P", "-m", "mkdocs", "build", "--quiet", "-f", "searchable.yml", "-d", str(site)]
    subprocess.run(command, cwd=folder, env={**os.environ, "NO_MKDOCS_2_WARNING": "true"}, check=True)


def leave_out_lists(site: Path) -> None:
    """Take the pages that list others away from all finders but ours."""
    for name in LISTS:
        shutil.rmtree(site / name, ignore_errors=True)
    path = site / "search/search_index.json"
    index = json.loads(path.read_text("utf-8"))
    index["docs"] = [one for one in index["docs"] if one["location"].split("/")[0] not in LISTS]
    path.write_text(json.dumps(index, separators=(",", ":"), ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [1000, 5000])
