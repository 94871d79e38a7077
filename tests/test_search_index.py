"""What the search knows of the shipped playbooks: no answers, no words of the interface, every thing once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from building import pages_of
from countertalk.edition import for_customers, for_staff
from countertalk.load import Playbook
from countertalk.model import NamedItem, Question, Text, walk
from countertalk.pages.words import load_words
from countertalk.resources import templates_folder
from countertalk.search import Entry
from examples import PROJECT, Example, copy_examples, shipped
from script_words import SCRIPTS


def on_site() -> tuple[Playbook, ...]:
    """The shipped playbooks that readers are led to."""
    return for_staff(shipped()).handbook.current


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return [entry for page in pages_of(Example(PROJECT)).values() for entry in page.entries]


def texts(entry: Entry) -> str:
    """All that is searched or shown of an entry."""
    others = (*entry.aliases, *entry.misspellings)
    return " ".join(" ".join((entry.title, entry.answer, entry.summary, *others, entry.text)).split()).casefold()


def test_index_contains_no_answers(entries: list[Entry]) -> None:
    """Nor questions and explanations; of quizzes alone on their page, no options either."""
    quizzes = {f"{p.key}/": p.content.page_questions for p in on_site() if p.content.page_questions}
    assert sum(map(len, quizzes.values())) >= 60
    indexed = dict.fromkeys(quizzes, "")
    for entry in entries:
        page = re.sub(r"(staff/)?(#.*)?$", "", entry.address)
        if page in indexed:
            indexed[page] += f" {texts(entry)}"
    assert all(indexed.values())
    leaked = [
        (page, text)
        for page, questions in quizzes.items()
        for question in questions
        for text in secrets(question, options=page.startswith("quiz/"))
        if text.casefold() in indexed[page]
    ]
    assert leaked == []


def secrets(question: Question, options: bool) -> Iterator[str]:
    """Texts of a question; if it is at the end of a page, its options may repeat what the page says."""
    for loc, text in walk(question):
        if isinstance(text, str) and (options or loc[-1] in ("ask", "because")):
            plain = (text if isinstance(text, Text) else Text(text)).plain()
            if len(plain.split()) > 2:
                yield plain


def test_answer_that_is_only_in_a_quiz_is_not_found(entries: list[Entry]) -> None:
    words = "The ad brings people in; the conversation makes them buy"
    assert words in (PROJECT / "playbooks/retail/quizzes/store-selling.yml").read_text("utf-8")
    assert not [entry.address for entry in entries if words.casefold() in texts(entry)]


def test_index_contains_no_interface_words(entries: list[Entry]) -> None:
    words = load_words(templates_folder(), "en")
    names = ("quiz.show", "quiz.hint", "quiz.right_answer", "about.title", "about.edit", "sign_off.signature")
    machinery = {words(name) for name in names}
    machinery |= {
        text
        for groups in SCRIPTS.values()
        for group in groups
        for text in words.group(group).values()
        if group != "finder"
    }
    machinery = {text.casefold() for text in machinery if len(text.split()) > 4 and "{" not in text}
    assert len(machinery) > 50
    assert {word for entry in entries for word in machinery if word in texts(entry)} == set()


def test_every_address_is_found_once(entries: list[Entry]) -> None:
    addresses = [entry.address for entry in entries]
    assert len(addresses) == len(set(addresses)) > 300


def test_every_page_that_readers_are_led_to_is_found(entries: list[Entry]) -> None:
    found = {re.sub(r"(staff/)?(#.*)?$", "", entry.address) for entry in entries}
    assert [playbook.key for playbook in on_site() if f"{playbook.key}/" not in found] == []


def test_customers_find_only_what_they_may_see() -> None:
    pages = pages_of(Example(PROJECT), for_customers)
    theirs = {entry.address.split("#")[0] for page in pages.values() for entry in page.entries}
    assert theirs
    assert {address for address in theirs if f"{address}index.md" not in pages} == set()


def test_every_item_is_found_by_its_other_names(tmp_path: Path) -> None:
    example = copy_examples(tmp_path / "examples")
    found = {name for page in pages_of(example).values() for entry in page.entries for name in entry.aliases}
    typed = [item for playbook in example.load() for _, item in walk(playbook.content) if isinstance(item, NamedItem)]
    names = {name for item in typed for name in item.aliases}
    assert len(names) > len({type(item) for item in typed}) - 1, "the examples have one for each sort of item"
    assert names - found == set()
