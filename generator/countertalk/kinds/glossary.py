"""A glossary: the words that marketing and sales share."""

from pydantic import Field

from countertalk.model import AnyRef, Card, Content, Item, Line, Text
from countertalk.model.activities import TermDefinition
from countertalk.model.common import TermRef


class Term(Item):
    """One term."""

    former_keys = (("also", "aliases"), ("misspelled", "misspellings"))

    term: Line
    """The word as we use it."""
    expands_to: Line | None = None
    """What the letters stand for."""
    aliases: tuple[Line, ...] = ()
    """Other words for the same thing: searched and shown."""
    misspellings: tuple[Line, ...] = ()
    """Wrong spellings: searched, never shown."""
    definition: Text
    """What it means, in at most 40 words."""
    our_numbers: Text | None = None
    """The rule that this company uses."""
    not_the_same_as: tuple[TermRef, ...] = ()
    """Terms that it is taken for."""
    related: tuple[TermRef, ...] = ()
    """Terms to read next."""
    defined_in: AnyRef | None = None
    """The playbook that is the truth about it."""

    @property
    def label(self) -> str:
        return self.term

    @property
    def spellings(self) -> tuple[str, ...]:
        """The words that stand for it in a text."""
        return tuple(word for word in (self.term, self.expands_to, *self.aliases) if word)


class Glossary(Content):
    """The words that marketing and sales share; explained wherever they are used."""

    terms: tuple[Term, ...] = Field(min_length=1)
    """The terms."""

    @property
    def term_definitions(self) -> tuple[TermDefinition, ...]:
        return tuple(TermDefinition(term, term.spellings, term.definition) for term in self.terms)

    @property
    def cards(self) -> tuple[Card, ...]:
        return tuple(Card("meaning", one.term, one.definition, one, one.our_numbers) for one in self.terms)
