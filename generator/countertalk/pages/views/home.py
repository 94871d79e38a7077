"""The home page: who is reading, and the sections."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Self

from countertalk.kinds.roles import Role
from countertalk.load import Section
from countertalk.pages.addresses import HOME
from countertalk.pages.navigation import Place
from countertalk.pages.shelves import Shelf, shelves_of
from countertalk.pages.source import PageSource
from countertalk.pages.view import View


@dataclass(frozen=True)
class SectionCard:
    """A section, and how many playbooks are in it."""

    section: Section
    count: int


@dataclass(frozen=True, eq=False, kw_only=True)
class HomeView(View[None]):
    """The home page."""

    order = 0
    is_list = True

    roles: tuple[Role, ...]
    sections: tuple[SectionCard, ...]
    shelves: tuple[Shelf, ...]

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[None]:
        return (None,)

    @classmethod
    def of(cls, subject: None, source: PageSource) -> Self:
        find, config = source.find, source.config
        sections = tuple(SectionCard(section, len(find.in_section(section))) for section in find.sections())
        return cls(
            address=HOME,
            title=config.name,
            summary=config.description,
            roles=find.roles(),
            sections=sections,
            shelves=shelves_of(source),
        )

    def place(self, source: PageSource) -> Place:
        return Place(source.words("site.home"))

    def front_matter(self) -> dict[str, Any]:
        return {"hide": ["navigation", "toc"]}
