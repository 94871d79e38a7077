"""A battlecard: how to answer when a competitor is named."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from countertalk.model import Address, AnyRef, Content, Day, Item, Line, LocalItemId, Model, Shorthand, Text
from countertalk.model.common import ObjectionRef


class Support(StrEnum):
    """How far a product does something."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"


class Glance(Model):
    """What is read in ten seconds."""

    positioning: Text
    """What the competitor is, fairly, in a buyer's words."""
    quick_dismiss: Text
    """The reply in one breath."""
    why_we_win: tuple[Text, ...] = Field(min_length=1, max_length=4)
    """Where we are better."""
    why_we_lose: tuple[Text, ...] = Field(min_length=1, max_length=3)
    """Where they are better: honestly."""


class Weakness(Shorthand):
    """Something that they do less well."""

    shorthand = "text"

    text: Text
    """What it is."""
    source: LocalItemId | None = None
    """The source that shows it."""


class Claim(Model):
    """What they say of themselves, and what is so."""

    they_say: Text
    """Their claim."""
    reality: Text
    """What is so."""
    our_response: Text
    """What to say or ask."""
    source: LocalItemId | None = None
    """The source that shows it."""


class Comparison(Model):
    """One line of the comparison."""

    feature: Line
    """What is compared."""
    us: Support
    """How far we do it."""
    them: Support
    """How far they do it."""
    why_it_matters: Text | None = None
    """What the buyer gains."""


class Pricing(Model):
    """What they cost."""

    former_keys = (("as_of", "checked"),)

    price: Line = Field(alias="list")
    """The list price, as it is printed."""
    checked: Day
    """The day on which it was read."""
    source: LocalItemId | None = None
    """The source that shows it."""


class IntelSource(Item):
    """Where a fact comes from."""

    title: Line = Field(alias="label")
    """What the source is."""
    url: Address | None = None
    """Its address."""
    checked: Day
    """The day on which it was read."""

    @property
    def label(self) -> str:
        return self.title


class Battlecard(Content):
    """How to answer when a competitor is named: read in ten seconds, honest, and dated."""

    staff_only = True

    competitor: Line
    """Who they are."""
    last_intel: Day | None = None
    """The day of the newest fact."""
    glance: Glance
    """What is read in ten seconds."""
    when_you_meet_them: Text | None = None
    """The deals in which they turn up."""
    strengths: tuple[Text, ...] = ()
    """What they do well."""
    weaknesses: tuple[Weakness, ...] = ()
    """What they do less well: text, or text and source."""
    claims_vs_reality: tuple[Claim, ...] = ()
    """What they say of themselves, and what is so."""
    compare: tuple[Comparison, ...] = ()
    """The two side by side."""
    questions_to_ask: tuple[Text, ...] = ()
    """Questions that let the buyer find the difference."""
    traps_to_avoid: tuple[Text, ...] = ()
    """What not to be drawn into."""
    objections: tuple[ObjectionRef, ...] = ()
    """What buyers who know them say."""
    proof: tuple[AnyRef, ...] = ()
    """What shows that we are right."""
    pricing: Pricing | None = None
    """What they cost."""
    sources: tuple[IntelSource, ...] = Field(min_length=1)
    """Where the facts come from."""
