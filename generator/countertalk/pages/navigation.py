"""The navigation of a site: each page says where it belongs and what its label is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MAX_LINKS = 100
"""A longer list appears only on its section's page: in the navigation, every page would repeat it."""


@dataclass(frozen=True)
class Heading:
    """A heading in the navigation; headings with the same id are one."""

    id: str
    title: str


@dataclass(frozen=True)
class Place:
    """Where a page belongs in the navigation: its label there, and the headings above it, outermost first."""

    label: str
    under: tuple[Heading, ...] = ()


@dataclass(frozen=True)
class Entry:
    """A line of the navigation: a link to the page with the Markdown file `path`, or a heading with lines below it."""

    label: str
    path: str = ""
    entries: tuple[Entry, ...] = ()


def navigation(places: Iterable[tuple[str, Place]]) -> tuple[Entry, ...]:
    """The navigation of the pages with these files and places, in their order; a heading comes where it is first used.

    Below the outermost headings, one with a single link becomes that link, and one with more than `MAX_LINKS` is left
    out.
    """
    return tuple(_entries([(place.under, Entry(place.label, path)) for path, place in places]))


def _entries(links: list[tuple[tuple[Heading, ...], Entry]]) -> Iterator[Entry]:
    inside: dict[str, list[tuple[tuple[Heading, ...], Entry]]] = {}
    for under, link in links:
        inside.setdefault(under[0].id if under else link.path, []).append((under, link))
    for group in inside.values():
        under, link = group[0]
        if under:
            yield Entry(under[0].title, entries=tuple(_below([(headings[1:], one) for headings, one in group])))
        else:
            yield link


def _below(links: list[tuple[tuple[Heading, ...], Entry]]) -> Iterator[Entry]:
    for entry in _entries(links):
        if len(entry.entries) == 1:
            yield entry.entries[0]
        elif len(entry.entries) <= MAX_LINKS:
            yield entry
