"""How long each stage takes on 1,000 products, how much memory our stages need, and what share of the time is MkDocs'.

    python benchmarks/thousand_products.py [number of products]

The products are made from the shipped ones, with their own names, SKUs and check digits. They are compared with
stock Material: the same Markdown pages with nothing configured except `navigation.prune`, without which the site is
several times as large. Seconds are processor time, not wall-clock time.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from countertalk.config import load_config
from countertalk.edition import for_staff
from countertalk.handbook import link
from countertalk.load import load
from countertalk.outputs.mkdocs import build, write
from countertalk.pages import load_words, render
from countertalk.project import unwatched
from countertalk.resources import templates_folder
from countertalk.rules import all_rules, check

SHIPPED = Path(__file__).parents[1]
ON = date(2026, 11, 23)
STOCK = """\
site_name: Stock
theme: {name: material, font: false, features: [navigation.prune]}
markdown_extensions: [attr_list]
"""


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        generate(root, count)
        seconds, peak = measure(root)
        stock = build_stock(root)
        sizes = size(root / "site"), size(root / "stock" / "site")
    whole = sum(seconds.values())
    ours = whole - seconds["mkdocs"]
    print(f"{count} products")
    for stage, spent in seconds.items():
        print(f"  {stage:8} {spent:7.2f} s  {spent / whole:6.1%}")
    print(f"all stages before mkdocs: {ours:.2f} s of {whole:.2f} s, {ours / whole:.1%} of the whole build")
    print(f"peak memory of our own process: {peak:.0f} MB")
    print(f"stock Material on the same pages: {stock:.2f} s; our whole build takes {whole / stock:.2f} times as long")
    print(f"site: {sizes[0]:.0f} MB, stock {sizes[1]:.0f} MB: {sizes[0] / sizes[1]:.2f} times as large")


def generate(root: Path, count: int) -> None:
    """Copy the shipped handbook to `root` and add products until there are `count` new ones."""
    shutil.copytree(SHIPPED / "playbooks", root / "playbooks")
    shutil.copy(SHIPPED / "site_config.yml", root)
    products = [path.read_text("utf-8") for path in sorted((root / "playbooks/retail/products").glob("*.yml"))]
    patterns = [text for text in products if "\nstatus:" not in text]
    folder = root / "playbooks/retail/generated"
    folder.mkdir()
    for number in range(count):
        (folder / f"item-{number:05}.yml").write_text(variation(patterns[number % len(patterns)], number), "utf-8")


def variation(text: str, number: int) -> str:
    """The product `text` under another name, with unique stock numbers."""
    lines: list[str] = []
    for line in text.splitlines():
        key, _, value = line.partition(":")
        if key in ("was", "replaces"):  # an old address leads to one page
            continue
        if key == "title":
            line = f"title: {value.strip()} {number}"
        elif key == "gtin":
            line = f'gtin: "{gtin(number)}"'
        elif key.strip(" -") == "sku":
            line = f'{key}: "{number:05}-{len(lines)}"'
        lines.append(line)
    return "\n".join(lines) + "\n"


def gtin(number: int) -> str:
    """A GTIN-13 with a prefix reserved for use inside shops."""
    digits = f"29{number:010}"
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return f"{digits}{-total % 10}"


def measure(root: Path) -> tuple[dict[str, float], float]:
    """Seconds of processor time by stage for a first build, and the peak memory of this process in MB."""
    seconds = before_mkdocs(root)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with timed(seconds, "mkdocs"):
        build(root / "build", root / "site")
    return seconds, peak


def before_mkdocs(root: Path) -> dict[str, float]:
    """Seconds of processor time by stage until there is what MkDocs builds from."""
    seconds: dict[str, float] = {}
    config, templates = load_config(root, all_rules()), templates_folder()
    words = load_words(templates, config.language)
    with timed(seconds, "load"), unwatched(lasting=True):
        loaded = load(root / "playbooks", root)
    with timed(seconds, "link"):
        handbook = link(*loaded)
    with timed(seconds, "check"):
        problems = check(handbook, ON, config.rules)
    assert not problems, problems[:3]
    with timed(seconds, "edition"):
        edition = for_staff(handbook)
    with timed(seconds, "render"), unwatched():
        site = render(edition, config, words, templates)
    with timed(seconds, "publish"):
        write(site, templates, root / "build")
    return seconds


@contextmanager
def timed(seconds: dict[str, float], name: str) -> Iterator[None]:
    """Add to `seconds` what is spent under a name."""
    start = processor_time()
    yield
    seconds[name] = seconds.get(name, 0.0) + processor_time() - start


def processor_time() -> float:
    """Seconds of processor time of this process and those that it started: a busy machine changes them least."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def build_stock(root: Path) -> float:
    """Seconds that stock Material takes for the pages that we published."""
    shutil.copytree(root / "build" / "docs", root / "stock" / "docs")
    (root / "stock" / "mkdocs.yml").write_text(STOCK, "utf-8")
    command = [sys.executable, "-P", "-m", "mkdocs", "build", "--quiet"]
    start = processor_time()
    subprocess.run(command, cwd=root / "stock", env={**os.environ, "NO_MKDOCS_2_WARNING": "true"}, check=True)
    return processor_time() - start


def size(folder: Path) -> float:
    """MB of all files below `folder`."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
