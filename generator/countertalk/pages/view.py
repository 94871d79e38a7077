"""What every view of a handbook is: a sort of page, with the values that its template gets."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any, ClassVar, Generic, Self, TypeVar

from countertalk.load import Playbook, Section
from countertalk.pages.navigation import Heading, Place
from countertalk.pages.source import PageSource
from countertalk.pages.words import Words
from countertalk.search import Entry, Sort

Subject = TypeVar("Subject")


@dataclass(frozen=True, eq=False, kw_only=True)
class View(ABC, Generic[Subject]):
    """One page of a view. Its fields are what its template gets, by their names."""

    order: ClassVar[int]
    """Where this view's pages come among all pages."""
    is_list: ClassVar[bool] = False
    """Whether its pages only list others."""
    is_standalone: ClassVar[bool] = False
    """Whether its pages for customers are on the staff's site, too, without its navigation."""
    explains_terms: ClassVar[bool] = True
    """Whether glossary terms are explained on its pages."""

    address: str
    title: str
    summary: str
    """What is on the page, in one plain sentence: for search engines and link previews."""
    playbook: Playbook | None = None
    """The playbook whose page it is."""
    shows: tuple[Playbook, ...] = ()
    """The playbooks that it is about, whose reviews keep it up to date; all of them if it names none."""

    @property
    def for_roles(self) -> tuple[str, ...]:
        """The ids of the roles that it is for; none if it is for everybody."""
        return ()

    @classmethod
    @abstractmethod
    def subjects(cls, source: PageSource) -> Iterable[Subject]:
        """The subjects that have a page of this view."""

    @classmethod
    @abstractmethod
    def of(cls, subject: Subject, source: PageSource) -> Self:
        """The page about `subject`."""

    @property
    def template(self) -> str:
        """Its template below templates/; by default it has the name of the view's module."""
        return f"views/{self._name}.md.j2"

    @property
    def _name(self) -> str:
        """What its module is called."""
        return type(self).__module__.rpartition(".")[2]

    def place(self, source: PageSource) -> Place | None:
        """Where it belongs in the navigation; None keeps it out."""
        return None

    def front_matter(self) -> dict[str, Any]:
        """Front matter for the theme, besides title and summary."""
        return {}

    def entries(self, source: PageSource) -> tuple[Entry, ...]:
        """What the search finds on the page: first the page itself, without the words that it prints."""
        name, words = self._name, source.words
        return (
            Entry(
                address=self.address,
                title=self.title,
                language=source.config.language,
                kind=words.first(f"search.kinds.{name}", "search.kinds.other"),
                answer=self.summary,
                aliases=self.other_names(words),
                roles=self.for_roles,
                sort=Sort.LISTING if self.is_list else Sort.ANSWER,
            ),
        )

    def other_names(self, words: Words) -> tuple[str, ...]:
        """Other names that people type to find it."""
        return words.list(f"search.names.{self._name}")

    def values(self) -> dict[str, Any]:
        """The values for the template, by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def for_staff(source: PageSource) -> tuple[None, ...]:
    """The subject of a page that the staff have and customers do not."""
    return () if source.is_for_customers else (None,)


def section_heading(section: Section) -> Heading:
    """The heading of a section in the navigation."""
    return Heading(f"section/{section.id}", section.title)


def library_heading(words: Words) -> Heading:
    """The heading in the navigation of what readers browse."""
    return Heading("library", words("library.title"))
