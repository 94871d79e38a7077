"""*My progress*: what the reader has done, kept in the browser alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from countertalk.pages.addresses import PROGRESS
from countertalk.pages.source import PageSource
from countertalk.pages.view import View, for_staff


@dataclass(frozen=True, eq=False, kw_only=True)
class ProgressView(View[None]):
    """*My progress*."""

    order = 50

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[None]:
        return for_staff(source)

    @classmethod
    def of(cls, subject: None, source: PageSource) -> Self:
        words = source.words
        return cls(address=PROGRESS, title=words("progress.title"), summary=words("progress.summary"))
