"""Things on a page that people search for by themselves, such as one objection of many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from countertalk.model.base import Model
from countertalk.model.facets import Facet
from countertalk.model.items import NamedItem
from countertalk.model.markup import Prose, Text
from countertalk.model.walk import walk


@dataclass(frozen=True)
class Findable:
    """A thing on a page, with an address of its own."""

    anchor: str
    """Its id on the page."""
    title: str
    answer: str = ""
    """What people want to read first when they search for it: the reply, the definition, the words to say."""
    aliases: tuple[str, ...] = ()
    misspellings: tuple[str, ...] = ()
    text: str = ""
    """Everything that is written about it."""
    facets: tuple[Facet, ...] = ()
    """What readers can filter a list of such things by."""

    @classmethod
    def of(
        cls,
        item: NamedItem,
        answer: Text | None = None,
        aliases: tuple[str, ...] | None = None,
        misspellings: tuple[str, ...] = (),
        title: str = "",
        facets: tuple[Facet, ...] = (),
    ) -> Self:
        """An item, which is found by everything in it; `aliases` if it has others than those that are typed there."""
        said, names = answer.plain() if answer else "", item.aliases if aliases is None else aliases
        return cls(item.id, title or item.label, said, names, misspellings, plain_words(item), facets)


def plain_words(model: Model) -> str:
    """All texts in a model, without their markup."""
    return " ".join(_plain(value) for _, value in walk(model) if isinstance(value, str))


def _plain(text: str) -> str:
    return text.plain() if isinstance(text, Text | Prose) else text
