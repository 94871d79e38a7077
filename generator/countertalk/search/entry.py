"""What people look for: a page, or a thing on it, each with its own address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class State(StrEnum):
    """Whether what an entry says is in use."""

    CURRENT = "current"
    DRAFT = "draft"
    ARCHIVED = "archived"


class Sort(StrEnum):
    """What readers do with an entry."""

    ANSWER = "answer"
    """They read it."""
    EXERCISE = "exercise"
    """They answer its questions."""
    LISTING = "listing"
    """They go on to what it lists."""
    OFFER = "offer"
    """They sell it."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A page, or a thing on it."""

    address: str
    """From the root of the site, such as `objections/outdoor/#too-expensive-jacket`."""
    title: str
    language: str
    """The language that it is in, such as `de`."""
    kind: str
    """What kind of thing it is, as readers call it."""
    kind_names: tuple[str, ...] = ()
    """Other names for this kind of thing."""
    answer: str = ""
    """What is shown with it: the first words to say, the definition, the reply."""
    summary: str = ""
    """More words that say what it is about; not shown."""
    fact: str = ""
    """A short fact such as the price."""
    fact_name: str = ""
    """What the fact is."""
    section: str = ""
    """The id of its section."""
    roles: tuple[str, ...] = ()
    """The ids of the roles that it is meant for."""
    numbers: tuple[str, ...] = ()
    """Stock numbers."""
    aliases: tuple[str, ...] = ()
    misspellings: tuple[str, ...] = ()
    text: str = ""
    """All other words that find it."""
    around: str = ""
    """Words that are printed with it and belong to something else, such as the titles of related pages."""
    sort: Sort = Sort.ANSWER
    state: State = State.CURRENT
    valid_from: date | None = None
    valid_until: date | None = None
    due: date | None = None
    """The day of its next review."""
    picture: str = ""
    """The address of its picture, from the root of the site."""
