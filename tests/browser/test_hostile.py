"""Five hundred hostile and naughty strings in every field that takes text, on built pages: nothing runs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from browser.engines import Browser
from browser.pages.finder import HITS, HOSTILE_HITS
from browser.pages.page import MADE_BY_AUTHORS
from browser.served import Served, served
from countertalk.config import SiteConfig
from countertalk.edition import for_staff
from countertalk.handbook import link
from countertalk.load import load
from countertalk.outputs import mkdocs
from countertalk.pages import load_words, render
from countertalk.problems import ContentError
from countertalk.resources import templates_folder
from examples import Example, copy_handbook
from samples.hostile import hostile, naughty, playbook, write
from sites import built_from

SAMPLE = 500
A_PAGE = 20
KINDS = ("lesson", "product", "objections", "quiz", "case_study")
TRAP = """
window.ran = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => window.ran.push(name);
"""


def accepted(example: Example, texts: list[str]) -> list[str]:
    """The texts that the loader accepts; the others never reach a page."""
    for number, text in enumerate(texts):
        lesson = playbook("lesson", cycle(["x"]))
        write(example, f"one-{number}", {**lesson, "body": [{"text": text}]})
    refused: set[str] = set()
    try:
        load(example.playbooks, example.root)
    except ContentError as error:
        refused = {Path(problem.place.path).stem for problem in error.problems}
    for path in (example.playbooks / "shop").glob("one-*.yml"):
        path.unlink()
    return [text for number, text in enumerate(texts) if f"one-{number}" not in refused]


def fill(example: Example, texts: list[str]) -> None:
    """Playbooks of several kinds with the texts in all their fields; short texts where only those fit."""
    for number, start in enumerate(range(0, len(texts), A_PAGE)):
        part = texts[start : start + A_PAGE]
        short = [text for text in part if len(text) <= 80 and "\n" not in text.strip()] or ["x"]
        for kind in KINDS:
            write(example, f"hostile-{kind.replace('_', '-')}-{number}", playbook(kind, cycle(short)))
        lesson = playbook("lesson", cycle(short))
        lesson["body"] = [{"text": text} for text in part] + [{"example": text} for text in part]
        write(example, f"hostile-all-{number}", lesson)


def build_anyway(example: Example, target: Path) -> int:
    """The site of what can be loaded, whatever the rules say; returns how many hostile pages it has."""
    try:
        load(example.playbooks, example.root)
    except ContentError as error:
        for path in {problem.place.path for problem in error.problems}:
            (example.root / path).unlink()
    handbook = link(*load(example.playbooks, example.root))
    templates = templates_folder()
    words = load_words(templates, "en")
    edition = for_staff(handbook, drafts=True)
    site = render(edition, SiteConfig(), words, templates)
    mkdocs.write(site, templates, target / "build")
    built_from(target / "build", target)
    return sum("/hostile-" in page.path for page in site.pages)


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("hostile")
    example = copy_handbook(folder / "example")
    every = [*hostile(), *naughty()]
    texts = accepted(example, every[:: max(1, len(every) // (SAMPLE + 100))])[:SAMPLE]
    assert len(texts) == SAMPLE
    fill(example, texts)
    assert build_anyway(example, folder) > SAMPLE / A_PAGE
    with served(folder / "site") as found:
        yield found


def each_page(browser: Browser, site: Served) -> Iterator[str]:
    """The address of every page once it is open, where nothing has run."""
    browser.before_scripts(TRAP)
    for page in site.pages():
        browser.open(site(page))
        browser.until(lambda: browser.run("return document.readyState === 'complete'"))
        assert browser.run("return window.ran") == [], page
        yield page


@pytest.mark.requests
def test_nothing_that_an_author_typed_runs(browser: Browser, hostile_site: Served) -> None:
    seen = 0
    for page in each_page(browser, hostile_site):
        assert browser.run(MADE_BY_AUTHORS) == [], page
        seen += "hostile" in page
    assert seen > SAMPLE / A_PAGE
    assert [
        address for address in browser.requests() if not address.startswith((hostile_site.origin, "data:", "about:"))
    ] == []
    assert browser.complaints() == []


def test_nothing_runs_in_the_search(browser: Browser, hostile_site: Served) -> None:
    browser.before_scripts(TRAP)
    for query in ("script", "alert", "img", "onerror", "javascript"):
        browser.open(hostile_site(f"?q={query}"))
        browser.until(lambda: browser.shown(HITS), f"nothing is found for {query}")
        assert browser.run("return window.ran") == []
        assert browser.all(HOSTILE_HITS) == []


# -- the second wall: the Content-Security-Policy alone


@pytest.fixture(scope="module")
def unescaped_site(hostile_site: Served, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Pages as they would be without the first wall: each has hostile texts that nobody has escaped.

    A text that leads elsewhere at once would end the test of its page.
    """
    folder = tmp_path_factory.mktemp("unescaped") / "site"
    shutil.copytree(hostile_site.folder / "assets", folder / "assets")
    page = (hostile_site.folder / "lesson/hostile-all-0/index.html").read_text("utf-8")
    texts = [text for text in hostile()[::5] if "http-equiv" not in text.lower()]
    for number, start in enumerate(range(0, len(texts), A_PAGE)):
        raw = "<hr>".join(texts[start : start + A_PAGE])
        path = folder / f"lesson/raw-{number}/index.html"
        path.parent.mkdir(parents=True)
        path.write_text(page.replace("</article>", f"{raw}</article>"), "utf-8", "surrogatepass")
    with served(folder) as found:
        yield found


def test_policy_holds_alone(browser: Browser, unescaped_site: Served) -> None:
    dangerous = sum(len(browser.run(MADE_BY_AUTHORS)) for _ in each_page(browser, unescaped_site))
    assert dangerous > 200
