"""Whether every word and number finds the pages that print it, and every stock number its product.

    python benchmarks/search_words.py [root ...]

Builds the site of each root (the shipped handbook if there is none), for the staff and for customers, and prints which
words are missed. Stock numbers are tried from their third sign on, as they are, written together and with blanks.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from countertalk.handbook import Handbook
from countertalk.model import Visibility
from countertalk.outputs.mkdocs import build
from countertalk.project import Project, publish_project, read_project
from printed_words import pages_of, printed_words

SHIPPED = Path(__file__).parents[1]
JUDGE = SHIPPED / "tools/judge.js"
ON = date.today()
LEAST_SIGNS = 3


def main(roots: list[Path]) -> None:
    """Print the misses of each site, and how many words were found."""
    for root in roots:
        project = read_project(root, ON)
        for visibility in Visibility:
            print(f"{root.resolve().name}, {visibility.value}", flush=True)
            with tempfile.TemporaryDirectory() as scratch:
                judge(project, visibility, Path(scratch))


def judge(project: Project, visibility: Visibility, folder: Path) -> None:
    """Build a site in `folder` and judge its words."""
    site, words = folder / "site", folder / "words.tsv"
    publish_project(project, folder / "build", visibility)
    build(folder / "build", site)
    pages = list(pages_of(site))
    lines = [f"{word}\t{page}" for page, text in pages for word in sorted(printed_words(text))]
    known = {page for page, _ in pages}
    numbers = [f"{typed}\t{page}" for typed, page in stock_numbers(project.handbook) if page in known]
    words.write_text("\n".join(lines + numbers), "utf-8")
    print(f"{len(lines)} words on {len(pages)} pages, {len(numbers)} beginnings of stock numbers", flush=True)
    subprocess.run(["node", JUDGE, "words", words, site], check=True)


def stock_numbers(handbook: Handbook) -> Iterator[tuple[str, str]]:
    """The beginnings of all stock numbers, as people may type them, with the page of the product."""
    for playbook in handbook.playbooks:
        for number in playbook.content.stock_numbers:
            for end in range(LEAST_SIGNS, len(number) + 1):
                typed = number[:end].lower()
                for spelling in sorted({typed, typed.replace("-", ""), typed.replace("-", " ").strip()}):
                    yield spelling, str(playbook.key)


if __name__ == "__main__":
    main([Path(root) for root in sys.argv[1:]] or [SHIPPED])
