"""Items may be called like anything that a browser knows by name: scripts find their own objects all the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from browser.engines import Browser
from browser.pages import checklist, quiz
from browser.pages.finder import HITS
from browser.pages.page import STARTED_BASE, content, loaded
from browser.pages.question import answer
from browser.pages.storage import PLAIN_FILE
from browser.served import Served, served
from examples import copy_examples, copy_handbook, shown
from samples.clobbering import OURS, rename_items, slugs
from samples.clobbering import checklist as checklist_of
from samples.clobbering import quiz as quiz_of
from sites import built, rebuilt

KNOWN_NAMES = """
const names = new Set();
for (let part of [window, document, document.createElement("form"), {}, () => 0, []])
  for (; part; part = Object.getPrototypeOf(part)) for (const name of Object.getOwnPropertyNames(part)) names.add(name);
return [...names];
"""


@pytest.fixture(scope="module")
def names(engine: Browser, site: Served) -> list[str]:
    """Every name that windows, documents, forms and plain objects have in this browser, as an item may have it."""
    engine.open(site(PLAIN_FILE))
    found = slugs(engine.run(KNOWN_NAMES))
    assert len(found) > 200
    return found


@pytest.fixture(scope="module")
def clobbered(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> Iterator[Served]:
    """The small handbook with a quiz and a checklist that have an item for each of the names."""
    example = copy_handbook(tmp_path_factory.mktemp("clobbered") / "example")
    every = [OURS, *names]
    playbooks = {"quiz-names": quiz_of(every), "names": checklist_of(every)}
    with served(rebuilt(example, **playbooks)) as found:
        yield found


@pytest.mark.desk
def test_quiz_works_whatever_its_questions_are_called(browser: Browser, clobbered: Served, names: list[str]) -> None:
    loaded(browser, clobbered("quiz/quiz-names/"))
    assert quiz.questions(browser) == [OURS, *names]
    for name in (OURS, names[0], "constructor"):
        answer(browser, name)
    assert quiz.results(browser) == dict.fromkeys((OURS, names[0], "constructor"), "right")
    loaded(browser, clobbered("quiz/quiz-names/"))
    assert len(quiz.results(browser)) == 3


def test_checklist_works_whatever_its_lines_are_called(browser: Browser, clobbered: Served, names: list[str]) -> None:
    checklist.open_list(browser, clobbered, "checklist/names")
    checklist.tick(browser, OURS, "constructor", names[-1])
    checklist.open_list(browser, clobbered, "checklist/names")
    assert checklist.ticked(browser) == [OURS, "constructor", names[-1]]
    assert browser.complaints() == []


def test_what_was_done_there_is_on_my_progress(browser: Browser, clobbered: Served, names: list[str]) -> None:
    checklist.open_list(browser, clobbered, "checklist/names")
    checklist.tick(browser, OURS, *names[:2])
    loaded(browser, clobbered("progress/"))
    browser.until(lambda: "Names" in content(browser), "the list is not there")


def test_search_works_beside_such_items(browser: Browser, clobbered: Served) -> None:
    browser.open(clobbered("checklist/names/?q=brim"))
    browser.until(lambda: browser.shown(HITS), "nothing is found")


def test_page_of_every_kind_works_whatever_its_items_are_called(
    browser: Browser, names: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("renamed")
    example = copy_examples(folder / "example")
    rename_items(example, names)
    assert [shown(problem) for problem in example.problems() if problem.severity == "error"] == []
    with served(built(example.root, folder, example.day)) as site:
        pages = [page for page in site.pages() if f'id="{OURS}"' in page_text(site, page)]
        assert len({page.split("/")[0] for page in pages}) > 12
        for page in pages:
            loaded(browser, site(page))
            assert browser.run(STARTED_BASE), page
    assert browser.complaints() == []


def page_text(site: Served, address: str) -> str:
    return (site.folder / address / "index.html").read_text("utf-8")
