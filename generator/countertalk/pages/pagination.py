"""A long list is several pages: one for each of its groups, and more where a group is long by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True)
class Group(Generic[Item]):
    """What is listed under a heading."""

    name: str
    """In addresses."""
    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Sheet(Generic[Item]):
    """A page of a list."""

    path: str
    """Its address below that of the list; empty for the list's own page."""
    items: tuple[Item, ...]
    """None on the list's own page if the others list them."""
    group: Group[Item] | None = None
    """The group of which it lists things."""
    number: int = 1
    """Which page of its group it is."""


def paginated(groups: Sequence[Group[Item]], most: int) -> tuple[Sheet[Item], ...]:
    """The pages of a list, its own first; none lists more than `most`."""
    every = tuple(item for group in groups for item in group.items)
    if len(every) <= most:
        return (Sheet("", every),)
    return Sheet("", ()), *(sheet for group in groups for sheet in _sheets(group, most))


def _sheets(group: Group[Item], most: int) -> Iterator[Sheet[Item]]:
    for number, start in enumerate(range(0, len(group.items), most), 1):
        path = f"{group.name}/" if number == 1 else f"{group.name}/{number}/"
        yield Sheet(path, group.items[start : start + most], group, number)
