"""*My team's progress*: a manager puts progress files side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from countertalk.pages.addresses import TEAM
from countertalk.pages.source import PageSource
from countertalk.pages.view import View, for_staff


@dataclass(frozen=True, eq=False, kw_only=True)
class TeamView(View[None]):
    """*My team's progress*."""

    order = 52

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[None]:
        return for_staff(source)

    @classmethod
    def of(cls, subject: None, source: PageSource) -> Self:
        words = source.words
        return cls(address=TEAM, title=words("team.title"), summary=words("team.summary"))
