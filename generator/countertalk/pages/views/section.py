"""The page of a section: its playbooks by kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from countertalk.load import Section
from countertalk.pages.addresses import address_of_section
from countertalk.pages.lists import Group, by_kind
from countertalk.pages.navigation import Place
from countertalk.pages.source import PageSource
from countertalk.pages.view import View, section_heading


@dataclass(frozen=True, eq=False, kw_only=True)
class SectionView(View[Section]):
    """The page of a section."""

    order = 20
    is_list = True

    section: Section
    groups: tuple[Group, ...]

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[Section]:
        return source.find.sections()

    @classmethod
    def of(cls, subject: Section, source: PageSource) -> Self:
        source.notes.read_section(subject)
        inside = source.find.in_section(subject)
        return cls(
            address=address_of_section(subject.id),
            title=subject.title,
            summary=subject.summary or source.words("section.summary", section=subject.title),
            shows=inside,
            section=subject,
            groups=by_kind(inside),
        )

    def place(self, source: PageSource) -> Place:
        return Place(source.words("section.overview"), (section_heading(self.section),))
