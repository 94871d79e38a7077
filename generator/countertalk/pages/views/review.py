"""The list of reviews: which page is due when, and who is responsible."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from countertalk.load import Playbook
from countertalk.pages.addresses import REVIEW
from countertalk.pages.lists import by_due
from countertalk.pages.source import PageSource
from countertalk.pages.view import View, for_staff


@dataclass(frozen=True, eq=False, kw_only=True)
class ReviewView(View[None]):
    """The list of reviews."""

    order = 40
    is_list = True

    due: tuple[Playbook, ...]
    never: tuple[Playbook, ...]
    """The playbooks that were never reviewed."""

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[None]:
        return for_staff(source)

    @classmethod
    def of(cls, subject: None, source: PageSource) -> Self:
        current, words = source.find.current(), source.words
        return cls(
            address=REVIEW,
            title=words("review.title"),
            summary=words("review.summary"),
            due=by_due(current),
            never=tuple(playbook for playbook in current if playbook.content.due is None),
        )
