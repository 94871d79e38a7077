"""The questions that a role practises: its playbooks' questions and cards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from countertalk.load import Playbook
from countertalk.model import Question
from countertalk.pages.cards import Deck

_MAX_QUESTIONS = 300
"""How many questions a page has at most; if there are more, cards are left out, the same ones in every build."""


@dataclass(frozen=True)
class Asked:
    """A question and the names that a browser keeps it under: the current one, then the former ones."""

    question: Question
    names: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """The questions about one playbook."""

    playbook: Playbook
    asked: tuple[Asked, ...]


def parts_of(playbooks: Iterable[Playbook], deck: Deck) -> tuple[Part, ...]:
    """The questions about each of `playbooks` that has any."""
    playbooks = list(playbooks)
    written = sum(len(playbook.content.page_questions) for playbook in playbooks)
    drawn = deck.draw(playbooks, max(0, _MAX_QUESTIONS - written))
    parts = (Part(playbook, tuple(_asked(playbook, drawn.get(playbook.key, ())))) for playbook in playbooks)
    return tuple(part for part in parts if part.asked)


def can_be_practised(playbooks: Iterable[Playbook], deck: Deck) -> bool:
    """Whether there are questions about any of `playbooks`."""
    playbooks = list(playbooks)
    return any(playbook.content.page_questions for playbook in playbooks) or deck.can_ask(playbooks)


def _asked(playbook: Playbook, cards: Iterable[Question]) -> Iterator[Asked]:
    keys = (playbook.key, *playbook.previous_keys)
    for question in (*playbook.content.page_questions, *cards):
        ids = (question.id, *question.was)
        yield Asked(question, tuple(f"{key}#{name}" for key in keys for name in ids))
