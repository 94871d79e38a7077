"""How long each stage takes on 1,000 products, how much memory ours need, and what share of the whole is MkDocs'.

    python benchmarks/thousand_products.py [number of products]

The products are made from the shipped ones, with names, stock numbers and check digits of their own.
"""

from __future__ import annotations

import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from chalktalk.checks import all_rules, check
from chalktalk.config import load_config
from chalktalk.handbook import link
from chalktalk.load import load
from chalktalk.pages import load_words, render
from chalktalk.resources import templates_folder
from chalktalk.site import build, publish

SHIPPED = Path(__file__).parents[1]
ON = date(2026, 11, 23)


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        generate(root, count)
        seconds, peak = measure(root)
    whole = sum(seconds.values())
    ours = whole - seconds["mkdocs"]
    print(f"{count} products")
    for stage, spent in seconds.items():
        print(f"  {stage:8} {spent:7.2f} s  {spent / whole:6.1%}")
    print(f"all stages before mkdocs: {ours:.2f} s of {whole:.2f} s, {ours / whole:.1%} of the whole build")
    print(f"peak memory of our own process: {peak:.0f} MB")


def generate(root: Path, count: int) -> None:
    """Copy the shipped handbook to `root` and add products until there are `count` new ones."""
    shutil.copytree(SHIPPED / "playbooks", root / "playbooks")
    shutil.copy(SHIPPED / "site_config.yml", root)
    patterns = [path.read_text("utf-8") for path in sorted((root / "playbooks/retail/products").glob("*.yml"))]
    folder = root / "playbooks/retail/generated"
    folder.mkdir()
    for number in range(count):
        (folder / f"item-{number:05}.yml").write_text(variation(patterns[number % len(patterns)], number), "utf-8")


def variation(text: str, number: int) -> str:
    """The product `text` under another name, with stock numbers that nothing else has."""
    lines = []
    for line in text.splitlines():
        key, _, value = line.partition(":")
        if key == "title":
            line = f"title: {value.strip()} {number}"
        elif key == "gtin":
            line = f'gtin: "{gtin(number)}"'
        elif key.strip(" -") == "sku":
            line = f'{key}: "{number:05}-{len(lines)}"'
        lines.append(line)
    return "\n".join(lines) + "\n"


def gtin(number: int) -> str:
    """A GTIN-13 of a prefix that shops use for themselves."""
    digits = f"29{number:010}"
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return f"{digits}{-total % 10}"


def measure(root: Path) -> tuple[dict[str, float], float]:
    """Seconds by stage for a first build, and the peak memory of this process in MB."""
    seconds: dict[str, float] = {}

    @contextmanager
    def stage(name: str) -> Iterator[None]:
        start = time.perf_counter()
        yield
        seconds[name] = time.perf_counter() - start

    config, templates = load_config(root, all_rules()), templates_folder()
    words = load_words(templates, config.language)
    with stage("load"):
        loaded = load(root / "playbooks", root)
    with stage("link"):
        handbook = link(*loaded)
    with stage("check"):
        problems = check(handbook, ON, config.rules)
    assert not problems, problems[:3]
    with stage("render"):
        pages = render(handbook, config, words, templates)
    with stage("publish"):
        publish(handbook, pages, config, words, templates, root / "build")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with stage("mkdocs"):
        build(root / "build", root / "site")
    return seconds, peak


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
