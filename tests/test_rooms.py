"""A kind is self-contained: what belongs to it is in its own files, and no other code knows about it."""

from __future__ import annotations

import re
from itertools import chain

import pytest

from rooms import (
    KINDS,
    TEMPLATES,
    enumerations_of,
    imports_of_kinds,
    kind_of,
    kinds_with_class,
    selectors,
    sources,
    users_of,
    words_of,
)

ABOUT_A_KIND = {
    "roles": {"queries.py", "scope.py", "search.py", "source.py"},
    "metrics": {"figures.py"},
}
"""The frame's modules that are about a kind: pages for each role, and figures in their metric's unit."""
ACTIVITIES = {"checklist", "quiz", "scenario"}
"""Kinds named after an activity, which scripts know by that name whatever the kind."""
SHARED = {"dates", "units", "currencies", "spans", "due", "sizes", "figures", "stays_last", "choices", "scripts"}
"""Groups of words that are looked up by a code, a day or a script."""


@pytest.mark.parametrize("kind", KINDS)
def test_words_of_a_kind_are_about_it(kind: str) -> None:
    own = {f"kinds.{kind}", *(f"choices.{name}" for name in enumerations_of(kind))}
    strange = [
        word
        for word in words_of(kind)
        if word.split(".")[0] not in (kind, "scripts", "cards") and word.rpartition(".")[0] not in own
    ]
    assert strange == []


@pytest.mark.parametrize("kind", KINDS)
def test_words_of_a_kind_are_used_only_by_it(kind: str) -> None:
    """Other kinds and the frame have their own words, even for the same text."""
    own = [word for word in words_of(kind) if word.split(".")[0] in (kind, "scripts")]
    assert {
        word: outside for word in own if (outside := [path for path in users_of(word) if kind_of(path) != kind])
    } == {}


def test_word_that_only_one_kind_uses_belongs_to_it() -> None:
    found = {word: users_of(word) for word in words_of(None) if word.split(".")[0] not in SHARED}
    owners = {word: {kind_of(path) for path in paths} for word, paths in found.items()}
    assert {word for word, kinds in owners.items() if len(kinds) == 1 and None not in kinds} == set()


@pytest.mark.parametrize("kind", KINDS)
def test_module_of_a_kind_is_imported_only_by_code_about_it(kind: str) -> None:
    importing = {path for path, imported in imports_of_kinds() if imported == kind}
    others = {path.name for path in importing if path.parent.name not in ("rules", "views")}
    assert others <= ABOUT_A_KIND.get(kind, set())


def test_frame_names_no_kind() -> None:
    """No code compares the name of a kind, nor lists kinds by their names."""
    frame = [
        path for path in sources() if kind_of(path) is None and ("pages" in path.parts or TEMPLATES in path.parents)
    ]
    name = f'"({"|".join(KINDS)})"'
    named = re.compile(rf"kind.*{name}|{name}.*kind|{name}.*{name}")
    assert [path.name for path in frame if named.search(sources()[path])] == []


def test_enumerations_have_distinct_names() -> None:
    """The words of a choice are looked up by the name of its enumeration."""
    names = list(chain.from_iterable(map(enumerations_of, KINDS)))
    assert len(names) == len(set(names))


@pytest.mark.parametrize("kind", KINDS)
def test_styles_of_a_kind_change_no_other_page(kind: str) -> None:
    """Every selector has a class or an id that no template but the kind's own has."""
    rules = [one for one in selectors(kind) if not re.fullmatch(r"from|to|\d+%", one)]
    owned = {
        one
        for one in rules
        if any(kinds_with_class(name) <= {kind} for name in re.findall(r"[.#](ct-[\w-]+|_[\w-]+)", one))
    }
    assert [one for one in rules if one not in owned] == []
