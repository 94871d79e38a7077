"""What pages are made from: an edition, and what is derived from it once for all its pages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from countertalk.config import SiteConfig
from countertalk.edition import Edition
from countertalk.kinds.roles import Role
from countertalk.pages.addresses import FileAddresses
from countertalk.pages.cards import Deck
from countertalk.pages.glossary_terms import Terms, terms_of
from countertalk.pages.inputs import Recorder
from countertalk.pages.practice import Part, can_be_practised, parts_of
from countertalk.pages.queries import Queries
from countertalk.pages.words import Words


@dataclass(frozen=True, eq=False)
class PageSource:
    """What views ask. Every answer is recorded as an input of the page that is being made."""

    edition: Edition
    config: SiteConfig
    words: Words
    notes: Recorder
    file_addresses: FileAddresses
    standalone: bool = False
    """Whether pages go without navigation, since a customer may see them on the staff's site."""

    @property
    def is_for_customers(self) -> bool:
        """Whether customers are the readers."""
        return self.edition.is_for_customers

    @cached_property
    def find(self) -> Queries:
        """Questions about the handbook."""
        return Queries(self.edition.handbook, self.notes)

    @cached_property
    def terms(self) -> Terms:
        """The terms that are explained where they occur."""
        return terms_of(self.edition.handbook)

    def is_practised(self, role: Role) -> bool:
        """Whether there are questions that `role` can practise."""
        return can_be_practised(self.find.playbooks_for(role), self._deck)

    def practice_of(self, role: Role) -> tuple[Part, ...]:
        """The questions that `role` practises."""
        return parts_of(self.find.playbooks_for(role), self._deck)

    @cached_property
    def _deck(self) -> Deck:
        return Deck(self.edition.handbook.current, self.words, self.notes)
