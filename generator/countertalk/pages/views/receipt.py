"""The receipt for a finished path, to print or to sign."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from countertalk.pages.addresses import RECEIPT
from countertalk.pages.source import PageSource
from countertalk.pages.view import View, for_staff


@dataclass(frozen=True, eq=False, kw_only=True)
class ReceiptView(View[None]):
    """The receipt for a finished path."""

    order = 51

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[None]:
        return for_staff(source)

    @classmethod
    def of(cls, subject: None, source: PageSource) -> Self:
        words = source.words
        return cls(address=RECEIPT, title=words("receipt.title"), summary=words("receipt.summary"))
