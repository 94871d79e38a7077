"""The page of a playbook that is in use, by the template of its kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Self

from countertalk.load import Playbook
from countertalk.model import Content
from countertalk.pages.addresses import address_in
from countertalk.pages.navigation import Heading, Place
from countertalk.pages.search import entries_of, not_indexed
from countertalk.pages.source import PageSource
from countertalk.pages.view import View, section_heading
from countertalk.search import Entry


@dataclass(frozen=True, eq=False, kw_only=True)
class PlaybookView(View[Playbook]):
    """The page of a playbook."""

    order = 30
    is_standalone = True

    playbook: Playbook
    content: Content

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[Playbook]:
        return source.find.current()

    @classmethod
    def of(cls, subject: Playbook, source: PageSource) -> Self:
        source.notes.read([subject])
        content = subject.content
        return cls(
            address=address_in(source.edition, subject),
            title=content.title,
            summary=content.summary,
            shows=(subject,),
            playbook=subject,
            content=content,
        )

    @property
    def template(self) -> str:
        return f"kinds/{self.playbook.kind}.md.j2"

    def place(self, source: PageSource) -> Place | None:
        if source.standalone:
            return None
        kind = self.playbook.kind
        section = source.find.section_of(self.playbook)
        return Place(self.title, (section_heading(section), Heading(kind, source.words.kind(kind, many=True))))

    def front_matter(self) -> dict[str, Any]:
        locale = self.content.locale
        language = {"lang": locale} if locale else {}
        unfinished = not_indexed() if self.playbook.is_draft else {}
        return {**language, **unfinished, **super().front_matter()}

    def entries(self, source: PageSource) -> tuple[Entry, ...]:
        return entries_of(self.playbook, source)
