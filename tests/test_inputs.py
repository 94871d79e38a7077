"""Every page records what it was made from: if an edit changes a page, one of its inputs changed."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from countertalk.config import load_config
from countertalk.load import load
from countertalk.pages import Page
from countertalk.pages.words import words_in
from countertalk.project import unwatched
from countertalk.resources import templates_folder
from countertalk.rules import all_rules
from examples import PROJECT
from samples.changes import EDITS, State, changed_inputs, edited, have_in_common

pytestmark = pytest.mark.slow

ROUNDS = 4
"""How many edits of each sort."""


@pytest.fixture(scope="module")
def shipped() -> State:
    templates = templates_folder()
    with unwatched(lasting=True):
        playbooks, sections = load(PROJECT / "playbooks", PROJECT)
    return State(playbooks, sections, load_config(PROJECT, all_rules()), words_in(templates, "en"), templates)


@pytest.fixture(scope="module")
def before(shipped: State) -> dict[str, Page]:
    return shipped.pages()


@pytest.mark.parametrize("edit", EDITS)
def test_page_that_changes_has_an_input_that_changed(
    edit: str, shipped: State, before: dict[str, Page], tmp_path: Path
) -> None:
    for number in range(ROUNDS):
        state = edited(shipped, edit, Random(f"{edit} {number}"), tmp_path / str(number))
        after, what = state.pages(), changed_inputs(shipped, state)
        changed = {path for path in {*before, *after} if text_of(before.get(path)) != text_of(after.get(path))}
        named = {path for pages in (before, after) for path, page in pages.items() if have_in_common(page.inputs, what)}
        assert changed - named == set(), what
        print(f"{edit}: {len(changed)} pages changed, {len(named)} named")  # noqa: T201 - pytest -rP shows it


def text_of(page: Page | None) -> object:
    return page and (page.title, page.markdown, page.meta, page.updated, sorted(page.files))
