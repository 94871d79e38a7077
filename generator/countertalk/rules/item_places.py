"""Where something inside an item is in its file; looked up only once something is wrong with it."""

from __future__ import annotations

from countertalk.handbook import Target
from countertalk.model import walk
from countertalk.problems import Place


def place_in(target: Target, *keys: str | int, of_key: bool = False) -> Place:
    """The place of the value at `keys` below the item `target`, or with `of_key` of its key."""
    loc = next(loc for loc, value in walk(target.playbook.content) if value is target.item)
    return target.playbook.source.place((*loc, *keys), key=of_key)
