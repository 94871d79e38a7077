"""The page of an archived playbook: it names what replaced it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

from countertalk.load import Playbook
from countertalk.pages.addresses import address_in
from countertalk.pages.search import entries_of
from countertalk.pages.source import PageSource
from countertalk.pages.view import View
from countertalk.pages.words import Words
from countertalk.search import Entry


@dataclass(frozen=True, eq=False, kw_only=True)
class ArchivedView(View[Playbook]):
    """The page of an archived playbook."""

    order = 31
    is_standalone = True

    playbook: Playbook
    successor: Playbook | None

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[Playbook]:
        return source.find.archived()

    @classmethod
    def of(cls, subject: Playbook, source: PageSource) -> Self:
        source.notes.read([subject])
        return cls(
            address=address_in(source.edition, subject),
            title=subject.content.title,
            summary=source.words("archived.summary"),
            shows=(subject,),
            playbook=subject,
            successor=source.find.successor_of(subject),
        )

    def entries(self, source: PageSource) -> tuple[Entry, ...]:
        """The page, found by what the playbook was called. Its old price and words are no longer an answer."""
        page = entries_of(self.playbook, source)[0]
        return (replace(page, answer=self._answer(source.words), fact="", picture="", due=None),)

    def _answer(self, words: Words) -> str:
        if self.successor:
            return words("archived.replaced_by", title=self.successor.content.title)
        return words("archived.summary")
