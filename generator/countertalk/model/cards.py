"""Flashcards that follow from a playbook's structure: what is on the front, and what answers it."""

from __future__ import annotations

from dataclasses import dataclass

from countertalk.model.items import Item
from countertalk.model.markup import Text


@dataclass(frozen=True)
class Card:
    """An objection and its reply, a term and its meaning: a question that nobody has to write."""

    prompt: str
    """Which question is asked: cards with the same prompt serve as each other's wrong answers."""
    front: str
    """What the question is about: a `Text`, or a plain line."""
    back: Text
    """The answer."""
    item: Item | None = None
    """The item that front and back come from; None if that is the playbook as a whole."""
    because: Text | None = None
    """The explanation, if the playbook has one."""
