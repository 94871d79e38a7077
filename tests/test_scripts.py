"""The scripts that pages fetch: each exists, each is used, and no page exceeds its budget."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from building import pages_of
from countertalk.pages import Page
from countertalk.resources import templates_folder
from examples import PROJECT, Example
from house import circles

TEMPLATES = templates_folder()
COMPILED = TEMPLATES / "compiled"
BASE = "countertalk"
DATA = {"activity-index"}
"""Scripts on pages that are content and not code."""
EVERY_PAGE = 3_500
FINDER = 9_600
"""What a page fetches of scripts when the search is opened, without its words."""
ON_NO_PAGE = {"find", "marks", "missed"}
"""Files that the base or the search asks for."""
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
    "role": 4_500,
    "path": 6_000,
    "home": 5_500,
    "library": 5_000,
    "receipt": 7_500,
    "rare": 5_000,
    "copy": EVERY_PAGE,
}
"""The compressed bytes that a page with one activity may fetch, including the base that every page has."""
LONGEST_LINE = 160
SOURCES = sorted((*(TEMPLATES / "scripts").rglob("*.js"), *(TEMPLATES / "questions").glob("*.js")))
HOOK = re.compile(r"data-(ct-[a-z-]+)")


def weight(name: str) -> int:
    return len(gzip.compress((COMPILED / f"{name}.js").read_bytes(), 9, mtime=0))


def asked_for(page: Page) -> set[str]:
    """The files that a page fetches for a reader who has already done something."""
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
    assert {*named, *ON_NO_PAGE, BASE} - DATA == {path.stem for path in COMPILED.iterdir()}


def test_page_fetches_no_more_than_its_budget(shipped_pages: dict[str, Page]) -> None:
    """A page with several activities has the budget of each, and of the base once."""
    assert weight(BASE) <= EVERY_PAGE
    assert weight("find") <= FINDER
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


def test_lesson_to_read_fetches_only_its_own_script(shipped_pages: dict[str, Page]) -> None:
    lessons = [page for address, page in shipped_pages.items() if address.startswith("lesson/")]
    only_read = [page for page in lessons if not re.search("data-ct-(quiz|checklist)=", page.markdown)]
    assert only_read
    assert all(asked_for(page) == {"lesson"} for page in only_read)


def test_compiled_files_have_short_lines_for_diffs() -> None:
    lines = [line for path in COMPILED.iterdir() for line in path.read_text("utf-8").split("\n")]
    assert max(map(len, lines)) <= LONGEST_LINE


def test_every_file_says_whose_it_is_and_under_which_licence() -> None:
    first = {path.name: path.read_text("utf-8").split("\n")[0] for path in COMPILED.iterdir()}
    assert first == dict.fromkeys(first, "/*! Countertalk, MIT */")


def dashed(name: str) -> str:
    """The name of an attribute in HTML, by its name in a script: ct-due-days of ctDueDays."""
    return re.sub("[A-Z]", lambda letter: f"-{letter[0].lower()}", name)


def hooks_in(text: str) -> set[str]:
    """The attributes that a script reads or writes."""
    named = {f"ct-{name}" for name in re.findall(r'\b(?:each|hooks?)\((?:[^;"]*, )?"([a-z-]+)"', text)}
    return named | set(HOOK.findall(text)) | set(map(dashed, re.findall(r"\bct[A-Z]\w*", text)))


def test_every_hook_of_a_script_is_on_a_page_and_every_hook_on_a_page_is_used() -> None:
    scripts = set().union(*(hooks_in(path.read_text("utf-8")) for path in SOURCES))
    templates = {path for path in TEMPLATES.rglob("*") if path.suffix in (".j2", ".html")}
    pages = [path.read_text("utf-8") for path in (*templates, *(PROJECT / "generator").rglob("*.py"))]
    styles = [path.read_text("utf-8") for path in TEMPLATES.rglob("*.css")]
    written = {name for text in pages for name in HOOK.findall(text)}
    styled = {name for text in styles for name in HOOK.findall(text)}
    made = {name for path in SOURCES for name in made_by(path.read_text("utf-8"))}
    assert sorted(written - scripts - styled - {"ct-around"}) == [], (
        "not read by any script or style, nor by the search"
    )
    assert sorted((scripts | styled) - written - made) == [], "not written by any template or script"


def test_every_entry_starts_a_mark_in_the_same_way() -> None:
    """After instant navigation, the file of the page before may be the one that starts the marks of the next page."""
    starts = [one for path in SOURCES for one in re.findall(r'each\("([\w-]+)", (.+)\);', path.read_text("utf-8"))]
    ways: dict[str, set[str]] = {}
    for mark, way in starts:
        ways.setdefault(mark, set()).add(way)
    assert len(starts) > len(ways) > 10
    assert {mark: ways[mark] for mark in ways if len(ways[mark]) > 1} == {}


def made_by(text: str) -> Iterator[str]:
    """The attributes that a script writes."""
    yield from map(dashed, re.findall(r"\bdataset\.(ct\w+) = ", text))
    yield from re.findall(r'(?:toggle|set)Attribute\("data-(ct-[a-z-]+)"', text)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_scripts_never_select_by_class(path: Path) -> None:
    text = path.read_text("utf-8")
    found = re.findall(r"""(?:querySelector(?:All)?|closest|matches)\(["'`]([^"'`]*)""", text)
    assert [one for one in found if re.search(r"\.ct-", one)] == []
    assert not re.search(r"classList\.(?:contains|toggle)|MutationObserver|StorageEvent", text)


def imports_of(path: Path) -> set[str]:
    found = re.findall(r'^import .* from "(\.[^"]+)";$', path.read_text("utf-8"), flags=re.MULTILINE)
    return {os.path.normpath(path.parent / name) for name in found}


def test_scripts_have_no_import_cycles() -> None:
    graph = {str(path): imports_of(path) for path in SOURCES}
    assert sum(map(len, graph.values())) > 100
    assert {name for every in graph.values() for name in every} <= set(graph)
    assert circles(graph) == set()


@pytest.mark.slow
def test_new_shape_of_question_reaches_the_scripts_by_itself(tmp_path: Path) -> None:
    shutil.copytree(TEMPLATES, tmp_path / "templates")
    (tmp_path / "node_modules").symlink_to(PROJECT / "node_modules", target_is_directory=True)
    field = "export default class PlantedShape { static mark() { return 0.4711; } }"
    (tmp_path / "templates/questions/planted_shape.js").write_text(field + chr(10))
    subprocess.run(["node", "templates/compile.js"], cwd=tmp_path, check=True)
    for name in ("quiz", "practice"):
        assert ".4711" in (tmp_path / f"templates/compiled/{name}.js").read_text("utf-8")


@pytest.mark.slow
def test_regular_expression_that_looks_like_a_division_is_not_broken(tmp_path: Path) -> None:
    shutil.copytree(TEMPLATES, tmp_path / "templates")
    (tmp_path / "node_modules").symlink_to(PROJECT / "node_modules", target_is_directory=True)
    pattern = f"/{'planted,' * 40}/"
    body = f"for await (const one of all) {pattern}.test(one); yield* all; yield {pattern};"
    mark = f"async function* mark(all) {{ {body} }}"
    text = f"{mark}\nexport default class PlantedShape {{ static mark = mark; }}\n"
    (tmp_path / "templates/questions/planted_shape.js").write_text(text)
    subprocess.run(["node", "templates/compile.js"], cwd=tmp_path, check=True)
    assert (tmp_path / "templates/compiled/quiz.js").read_text("utf-8").count(pattern) == 2
