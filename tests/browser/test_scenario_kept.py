"""What is kept of a conversation: through edits, in two tabs, and whatever the browser has stored."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from browser.engines import Browser
from browser.pages.scenario import (
    CHOICE,
    PLAY_NOTE,
    PLAYED,
    PLAYED_BOX,
    choose,
    opened,
    play,
    playing,
    press,
    result,
    talk,
)
from browser.pages.storage import BLOCKED, FULL, GONE, UNREADABLE, put_text, rename, stored
from browser.served import Served, served_with
from examples import Example
from samples.conversations import AGAIN, ASK, CLAIM, POUR, SCENARIO, TEN
from samples.edits import each_edited, id_of
from sites import rebuilt

CHANGED = "The conversation has changed since you played it. What you chose up to here still counts."
EDITS: dict[str, tuple[tuple[tuple[str, str], ...], list[str], bool]] = {
    "nothing": ((), [CLAIM, POUR], False),
    "other lines and feedback": (
        (("I doubt it.", "That I doubt."), ("You argue.", "An argument.")),
        [CLAIM, POUR],
        False,
    ),
    "punctuation": ((("It is what it is.", "It is what it is!"),), ["It is what it is!", POUR], False),
    "other words": (
        (("What did you say?", "Pardon?"), ("It is what it is.", "It is how it is.")),
        ["It is how it is.", POUR],
        False,
    ),
    "choice added above": (
        (("      - {text: How long", "      - {text: Well., to: leaves}\n      - {text: How long"),),
        [CLAIM, POUR],
        False,
    ),
    "choices in another order": (
        (
            ('      - {text: "Then look: I pour.", to: winter, feedback: You show.}\n', ""),
            ("feedback: You insist.}\n", 'feedback: You insist.}\n      - {text: "Then look: I pour.", to: winter}\n'),
        ),
        [CLAIM, POUR],
        False,
    ),
    "step added above": (
        (
            ("nodes:\n", "nodes:\n  - {id: hello, says: Hello., choices: [{text: Hello., to: opening}]}\n"),
            ("mode: branching", "mode: branching\nstart: opening"),
            (f"{AGAIN}, to: opening", f"{AGAIN}, to: hello"),
        ),
        [CLAIM, POUR],
        False,
    ),
    "step that says what it was": (
        (("id: doubts", "id: qualms\n    was: doubts"), ("it is., to: doubts", "it is., to: qualms")),
        [CLAIM, POUR],
        False,
    ),
    "step with another id": (
        (("id: doubts", "id: qualms"), ("it is., to: doubts", "it is., to: qualms")),
        [],
        True,
    ),
    "choice removed": (
        (('      - {text: "Then look: I pour.", to: winter, feedback: You show.}\n', ""),),
        [CLAIM],
        True,
    ),
    "choice that leads elsewhere": (
        (('I pour.", to: winter', 'I pour.", to: leaves'),),
        [CLAIM],
        True,
    ),
    "choices that changed places": (
        (('I pour.", to: winter', 'I pour.", to: leaves'), ("Believe me., to: leaves", "Believe me., to: winter")),
        [CLAIM],
        True,
    ),
    "another start": (
        (("mode: branching", "mode: branching\nstart: winter"),),
        [],
        True,
    ),
}


@pytest.fixture(scope="module")
def edited_talks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The conversation before and after every edit."""
    talks = each_edited(SCENARIO, {name: changes for name, (changes, _, _) in EDITS.items()})
    with served_with(tmp_path_factory.mktemp("edits") / "example", price=SCENARIO, **talks) as site:
        yield site


@pytest.mark.parametrize("name", EDITS)
def test_edit_of_a_conversation(browser: Browser, edited_talks: Served, name: str) -> None:
    (_, said, is_changed), key = EDITS[name], f"scenario/{id_of(name)}"
    play(browser, edited_talks, CLAIM, POUR)
    rename(browser, "scenario/price", key)
    for _ in range(2):
        opened(browser, edited_talks, f"{key}/")
        assert talk(browser)[1::2] == said
        assert (CHANGED in browser.texts(PLAY_NOTE)) == is_changed
    choose(browser, browser.texts(CHOICE)[0])
    assert CHANGED not in browser.texts(PLAY_NOTE)
    opened(browser, edited_talks, f"{key}/")
    assert len(talk(browser)[1::2]) == len(said) + 1
    assert CHANGED not in browser.texts(PLAY_NOTE), "and what was chosen since is kept"
    assert browser.complaints() == []


@pytest.mark.parametrize(("head", "is_kept"), [("was: price\n", True), ("", False)], ids=["was", "another playbook"])
def test_renamed_conversation(browser: Browser, example: Example, head: str, is_kept: bool) -> None:
    with playing(browser, example, CLAIM, POUR) as site:
        (example.playbooks / "shop/price.yml").unlink()
        rebuilt(example, cost=SCENARIO.replace("kind: scenario\n", f"kind: scenario\n{head}"))
        opened(browser, site, "scenario/cost/")
        assert talk(browser)[1::2] == ([CLAIM, POUR] if is_kept else [])
        choose(browser, browser.texts(CHOICE)[0])
        opened(browser, site, "scenario/cost/")
        assert talk(browser)[1::2] == ([CLAIM, POUR, TEN] if is_kept else [ASK])


def test_two_tabs_show_the_same_conversation(browser: Browser, talks: Served) -> None:
    play(browser, talks, CLAIM)
    browser.run("window.stayed = true")
    with browser.second_tab():
        opened(browser, talks)
        assert talk(browser)[1::2] == [CLAIM]
        choose(browser, POUR)
    browser.until(lambda: talk(browser)[1::2] == [CLAIM, POUR], "the first tab does not show it")
    choose(browser, TEN)
    with browser.second_tab():
        opened(browser, talks)
        assert talk(browser)[1::2] == [CLAIM, POUR, TEN]
        press(browser, "Start again")
    browser.until(lambda: talk(browser) == ["That is dear."], "the first tab does not start again")
    assert browser.run("return window.stayed"), "it was not loaded again"


def test_sites_and_readers_do_not_mix(browser: Browser, talks: Served) -> None:
    play(browser, talks, CLAIM)
    browser.open(talks.second(PLAYED))
    assert talk(browser) == ["That is dear."]
    opened(browser, talks)
    browser.run("countertalk.leaveDevice()")
    opened(browser, talks)
    assert talk(browser) == ["That is dear."]
    assert stored(browser) == {}


@pytest.mark.parametrize("storage", [BLOCKED, FULL, GONE], ids=["blocked", "full", "gone"])
def test_conversation_can_be_played_if_nothing_is_kept(browser: Browser, talks: Served, storage: str) -> None:
    browser.before_scripts(storage)
    play(browser, talks, CLAIM)
    assert "Your browser keeps nothing for this site" in browser.one(PLAYED_BOX).text
    choose(browser, POUR)
    press(browser, "Take it back")
    choose(browser, POUR, TEN)
    assert "100 of 100 points" in result(browser)
    press(browser, "Start again")
    assert talk(browser) == ["That is dear."]


STRANGE: list[Any] = [
    None,
    "x",
    {"way": "x", "back": 0},
    {"way": [None], "back": 0},
    {"way": [{"step": "opening", "said": 1, "to": "doubts", "of": []}], "back": 0},
    {"way": [{"step": "opening", "said": "x", "to": "doubts", "of": {}}], "back": 0},
    {"way": [{"step": "__proto__", "said": "constructor", "to": "toString", "of": ["x"]}], "back": 0},
    {"way": [], "back": "<img src=x onerror=window.ran=1>"},
    {"way": [], "back": -1},
]


@pytest.mark.parametrize("entry", STRANGE, ids=str)
def test_strange_entry_is_not_trusted(browser: Browser, talks: Served, entry: Any) -> None:
    play(browser, talks, CLAIM)
    (key,) = stored(browser)
    put_text(browser, key, json.dumps({"_way": entry, "later": [1]}))
    opened(browser, talks)
    assert talk(browser) == ["That is dear."]
    choose(browser, ASK, TEN)
    assert "back" not in result(browser)
    assert stored(browser)[key]["later"] == [1], "what is not ours stays"
    opened(browser, talks)
    assert talk(browser)[1::2] == [ASK, TEN]
    assert browser.run("return window.ran") is None
    assert browser.complaints() == []


@pytest.mark.parametrize("text", UNREADABLE)
def test_unreadable_conversation_is_ignored_until_another_is_played(browser: Browser, talks: Served, text: str) -> None:
    play(browser, talks, CLAIM)
    (key,) = stored(browser)
    put_text(browser, key, text)
    opened(browser, talks)
    assert talk(browser) == ["That is dear."]
    assert stored(browser)[key].keys() == {"_way"}, "to look is not to change"
    choose(browser, ASK)
    opened(browser, talks)
    assert talk(browser)[1::2] == [ASK]
