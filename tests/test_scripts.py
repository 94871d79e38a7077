"""The scripts that pages fetch: each is there, each is asked for, and no page fetches more than it may."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator

import pytest

from building import pages_of
from countertalk.pages import Page
from countertalk.resources import templates_folder
from examples import PROJECT, Example

TEMPLATES = templates_folder()
COMPILED = TEMPLATES / "compiled"
BASE = "countertalk"
DATA = {"outline"}
"""What pages fetch that is no script of ours but content."""
EVERY_PAGE = 3_500
LIMITS = {
    "lesson": 5_000,
    "section": 4_500,
    "checklist": 9_500,
    "plan": 9_500,
    "scenario": 9_000,
    "role_play": 9_000,
    "progress": 10_500,
    "quiz": 12_500,
    "practice": 14_000,
    "team": 14_000,
    "path": 6_500,
    "home": 6_000,
    "receipt": 7_500,
    "rare": 5_000,
}
"""The bytes, compressed, that a page may fetch which has one thing to do: with the base that every page has."""
LONGEST_LINE = 160


def weight(name: str) -> int:
    return len(gzip.compress((COMPILED / f"{name}.js").read_bytes(), 9, mtime=0))


def asked_for(page: Page) -> set[str]:
    """The files that a page fetches for a reader who has done something already."""
    found = re.findall(r'data-ct-(?:scripts|later)="([^"]*)"', page.markdown)
    return {name for names in found for name in names.split()} - DATA


@pytest.fixture(scope="module")
def shipped_pages() -> dict[str, Page]:
    return pages_of(Example(PROJECT))


def test_every_file_that_a_template_names_exists_and_every_file_is_named() -> None:
    texts = [path.read_text("utf-8") for path in TEMPLATES.rglob("*") if path.suffix in (".j2", ".html")]
    calls = [
        call for text in texts for call in re.findall(r'\bneeds\(([^)]*)\)|data-ct-(?:later|scripts)=("\w+")', text)
    ]
    named = {name for call in calls for name in re.findall(r'"(\w+)"', "".join(call))}
    assert {*named, BASE} - DATA == {path.stem for path in COMPILED.iterdir()}


def test_no_page_fetches_more_than_it_may(shipped_pages: dict[str, Page]) -> None:
    """A page that has several things to do may pay for each of them, and for the base once."""
    assert weight(BASE) <= EVERY_PAGE
    over = dict(pages_over_their_limit(shipped_pages))
    assert not over


def pages_over_their_limit(pages: dict[str, Page]) -> Iterator[tuple[str, tuple[int, int]]]:
    weights = {path.stem: weight(path.stem) for path in COMPILED.iterdir()}
    for address, page in pages.items():
        names = asked_for(page)
        fetched = weights[BASE] + sum(weights[name] for name in names)
        allowed = EVERY_PAGE + sum(LIMITS[name] - EVERY_PAGE for name in names)
        if fetched > allowed:
            yield address, (fetched, allowed)


def test_lesson_to_read_fetches_nothing_else(shipped_pages: dict[str, Page]) -> None:
    lessons = [page for address, page in shipped_pages.items() if address.startswith("lesson/")]
    only_read = [page for page in lessons if not re.search("data-ct-(quiz|checklist)=", page.markdown)]
    assert only_read
    assert all(asked_for(page) == {"lesson"} for page in only_read)


def test_lines_of_compiled_files_can_be_read_in_a_comparison() -> None:
    lines = [line for path in COMPILED.iterdir() for line in path.read_text("utf-8").split("\n")]
    assert max(map(len, lines)) <= LONGEST_LINE
