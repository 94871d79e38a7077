"""Material's search over the shipped playbooks: what is found, what is not shown, what is not in the index."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from browser.engines import Browser
from browser.pages.search import HITS, search
from browser.served import Served
from building import page_at
from countertalk.edition import for_staff
from countertalk.kinds.objections import Objections
from countertalk.kinds.product import Product
from countertalk.load import Playbook
from countertalk.model import Question, Text, walk
from countertalk.pages.words import load_words
from countertalk.resources import templates_folder
from examples import PROJECT, shipped
from script_words import SCRIPTS


def on_site() -> tuple[Playbook, ...]:
    """The shipped playbooks that readers are led to."""
    return for_staff(shipped()).handbook.current


def entries(site: Served) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((site.folder / "search/search_index.json").read_text("utf-8"))["docs"]
    return found


def plain(html: str) -> str:
    """The words of an index entry, without markup and spacing."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split()).casefold()


@pytest.mark.parametrize("query", ["104233", "104233-3", "2000000042336", "anorak", "hardshell", "ankorak"])
def test_product_is_found_first(browser: Browser, searchable: Served, query: str) -> None:
    assert search(browser, searchable, query)[0] == "product/alpine-shell/"


@pytest.mark.parametrize("playbook", [p for p in on_site() if isinstance(p.content, Product)], ids=lambda p: p.id)
def test_every_product_is_found_first_by_its_number(browser: Browser, searchable: Served, playbook: Playbook) -> None:
    assert isinstance(playbook.content, Product)
    assert search(browser, searchable, playbook.content.sku)[0] == f"{playbook.key}/"


def test_objection_is_found_by_other_words_for_it(browser: Browser, searchable: Served) -> None:
    library = next(p for p in on_site() if isinstance(p.content, Objections) and p.id == "outdoor")
    assert "anything cheaper" in library.content.items[0].aliases[1]  # type: ignore[attr-defined]
    found = search(browser, searchable, "anything cheaper")
    assert found[0] == f"{library.key}/"
    assert f"{library.key}/#too-expensive-jacket" in found


@pytest.mark.parametrize("word", ["waterprof", "expencive", "ankorak"])
def test_misspelling_finds_its_page_and_is_never_shown(browser: Browser, searchable: Served, word: str) -> None:
    found = search(browser, searchable, word)
    assert word not in browser.run("return document.body.innerText").casefold()
    browser.open(searchable(found[0]))
    assert word not in browser.run("return document.body.innerText").casefold()


def test_search_result_leads_to_its_section(browser: Browser, searchable: Served) -> None:
    search(browser, searchable, "waterprof")
    browser.click(f"{HITS}[href*='is-it-waterproof']")
    browser.until(lambda: "is-it-waterproof" in browser.driver.current_url)
    assert browser.run("return document.querySelector(':target')?.id") == "is-it-waterproof"


def test_index_contains_no_answers(site: Served) -> None:
    """Nor questions and explanations; of quizzes alone on their page, no options either."""
    quizzes = {f"{p.key}/": p.content.page_questions for p in on_site() if p.content.page_questions}
    assert sum(map(len, quizzes.values())) >= 60
    indexed = dict.fromkeys(quizzes, "")
    for entry in entries(site):
        page = entry["location"].partition("#")[0]
        if page in indexed:
            indexed[page] += f" {plain(entry['title'])} {plain(entry['text'])}"
    leaked = [
        (page, text)
        for page, questions in quizzes.items()
        for question in questions
        for text in secrets(question, options=page.startswith("quiz/"))
        if text.casefold() in indexed[page]
    ]
    assert leaked == []


def secrets(question: Question, options: bool) -> list[str]:
    """Texts of a question; if it is at the end of a page, its options may repeat what the page says."""
    texts = [
        (loc[-1], text if isinstance(text, Text) else Text(text))
        for loc, text in walk(question)
        if isinstance(text, str)
    ]
    secret_texts = [text for key, text in texts if options or key in ("ask", "because")]
    return [text.plain() for text in secret_texts if len(text.plain().split()) > 2]


def test_answer_that_is_only_in_a_quiz_is_not_found(site: Served) -> None:
    words = "The ad brings people in; the conversation makes them buy"
    assert words in (PROJECT / "playbooks/retail/quizzes/store-selling.yml").read_text("utf-8")
    assert not [entry["location"] for entry in entries(site) if words.casefold() in plain(entry["text"])]


def test_index_contains_no_interface_words(site: Served) -> None:
    words = load_words(templates_folder(), "en")
    names = (
        "quiz.show",
        "quiz.hint",
        "quiz.right_answer",
        "about.title",
        "about.edit",
        "scripts.copy.copied",
        "sign_off.signature",
    )
    machinery = {words(name) for name in names}
    machinery |= {text for group in ("quiz", "checklist") for text in words.group(group).values()}
    machinery = {text for text in machinery if len(text.split()) > 2}
    others = {text for groups in SCRIPTS.values() for group in groups for text in words.group(group).values()}
    machinery |= {text for text in others if len(text.split()) > 3}
    machinery = {text.casefold() for text in machinery if "{" not in text}
    machinery |= {"check answer", "show the answer"}
    found = {word for entry in entries(site) for word in machinery if word in plain(entry["text"])}
    assert found == set()
    assert not [entry["location"] for entry in entries(site) if "</p>Copy" in entry["text"]]


def test_index_has_one_entry_for_every_section(site: Served) -> None:
    locations, docs = [entry["location"] for entry in entries(site)], site.folder.parent / "build/docs"
    assert len(locations) == len(set(locations))
    for page in sorted({location.partition("#")[0] for location in locations}):
        article = page_at(site.folder, page).one("article")
        ids = {heading.attributes.get("id", "") for tag in ("h2", "h3") for heading in article.all(tag)}
        ids -= {heading.attributes.get("id", "") for about in article.all("aside") for heading in about.all()}
        ids -= set(re.findall(r"\{: #(\S+) data-search-exclude", (docs / page / "index.md").read_text("utf-8")))
        expected = {page, *(f"{page}#{one}" for one in ids if one)}
        assert {location for location in locations if location.partition("#")[0] == page} == expected


def test_only_a_real_title_may_be_an_entry_without_text(site: Served) -> None:
    bare = {entry["location"] for entry in entries(site) if not plain(entry["text"])}
    assert not [location for location in bare if not location.startswith("tags/")]
