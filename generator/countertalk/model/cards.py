"""What belongs together in a playbook, so that readers can be asked for the one by the other."""

from __future__ import annotations

from dataclasses import dataclass

from countertalk.model.items import Item
from countertalk.model.markup import Text


@dataclass(frozen=True)
class Card:
    """An objection and its reply, a term and what it means: a question that nobody has to write."""

    asks: str
    """What is asked: cards with the same word are of one sort, and their replies are taken for one another's."""
    about: str
    """What it is asked about: a `Text`, or a line as it is."""
    reply: Text
    """What belongs to it."""
    item: Item | None = None
    """The thing that both are of; None where that is the playbook as a whole."""
    because: Text | None = None
    """The explanation, where the playbook has one."""
