"""A glossary: the words that marketing and sales share."""

from pydantic import Field

from countertalk.model import AnyRef, Card, Content, Findable, Line, NamedItem, Text
from countertalk.model.activities import TermDefinition
from countertalk.model.common import TermRef


class Term(NamedItem):
    """One term and its definition."""

    former_keys = (("also", "aliases"), ("misspelled", "misspellings"))

    term: Line
    """The term, spelled as we use it."""
    expands_to: Line | None = None
    """What the abbreviation stands for."""
    aliases: tuple[Line, ...] = ()
    """Synonyms of the term: they are shown and can be searched for."""
    misspellings: tuple[Line, ...] = ()
    """Common misspellings of the term: they can be searched for and are never shown."""
    definition: Text
    """What the term means, in at most 40 words."""
    our_numbers: Text | None = None
    """The rule or figures by which this company applies the term."""
    not_the_same_as: tuple[TermRef, ...] = ()
    """Terms that this one is easily confused with."""
    related: tuple[TermRef, ...] = ()
    """Terms that help to understand this one."""
    defined_in: AnyRef | None = None
    """The playbook that has the authoritative definition of the term."""

    @property
    def label(self) -> str:
        return self.term

    @property
    def spellings(self) -> tuple[str, ...]:
        """The words that refer to the term in a text."""
        return tuple(word for word in (self.term, self.expands_to, *self.aliases) if word)


class Glossary(Content):
    """The words that marketing and sales share; explained wherever they are used."""

    shelf = "terms"

    terms: tuple[Term, ...] = Field(min_length=1)
    """The terms of the glossary: each is explained wherever a page uses it."""

    @property
    def term_definitions(self) -> tuple[TermDefinition, ...]:
        return tuple(TermDefinition(term, term.spellings, term.definition) for term in self.terms)

    @property
    def cards(self) -> tuple[Card, ...]:
        return tuple(Card("meaning", one.term, one.definition, one, one.our_numbers) for one in self.terms)

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(_findable(term) for term in self.terms)


def _findable(term: Term) -> Findable:
    return Findable.of(term, term.definition, term.spellings[1:], term.misspellings)
