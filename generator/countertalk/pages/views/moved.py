"""The page at an old address: it leads to where the playbook is now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Self

from countertalk.load import Playbook
from countertalk.pages.addresses import address_in, root_from
from countertalk.pages.search import not_indexed
from countertalk.pages.source import PageSource
from countertalk.pages.view import View
from countertalk.search import Entry

Move = tuple[str, Playbook]
"""The former `kind/id`, and the playbook that has replaced it."""


@dataclass(frozen=True, eq=False, kw_only=True)
class MovedView(View[Move]):
    """The page at the old address of a playbook."""

    order = 32
    is_standalone = True

    href: str
    """Where the playbook is now, as seen from this page."""

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[Move]:
        return source.find.moves()

    @classmethod
    def of(cls, subject: Move, source: PageSource) -> Self:
        former, playbook = subject
        source.notes.read([playbook])
        address, title = f"{former}/", playbook.content.title
        return cls(
            address=address,
            title=title,
            summary=source.words("moved.summary", title=title),
            shows=(playbook,),
            href=root_from(address) + address_in(source.edition, playbook),
        )

    def front_matter(self) -> dict[str, Any]:
        return {"moved_to": self.href, **not_indexed(), **super().front_matter()}

    def entries(self, source: PageSource) -> tuple[Entry, ...]:
        return ()
