"""A battlecard: how to respond when a buyer mentions a competitor."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from countertalk.model import Address, AnyRef, Content, Day, Item, Line, LocalItemId, Model, Shorthand, Text
from countertalk.model.common import ObjectionRef


class Support(StrEnum):
    """How well a product supports something."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"


class Glance(Model):
    """What can be read in ten seconds."""

    positioning: Text
    """How the competitor positions itself, put fairly and in a buyer's words."""
    quick_dismiss: Text
    """A fair reply in one breath for when a buyer brings this competitor up."""
    why_we_win: tuple[Text, ...] = Field(min_length=1, max_length=4)
    """The reasons we win against this competitor: one to four."""
    why_we_lose: tuple[Text, ...] = Field(min_length=1, max_length=3)
    """The reasons we lose to this competitor: one to three, and honest ones."""


class Weakness(Shorthand):
    """Something that the competitor does less well."""

    shorthand = "text"

    text: Text
    """The weakness in one sentence, as a fact that you could defend in front of a buyer."""
    source: LocalItemId | None = None
    """The id of the source below that backs up the weakness."""


class Claim(Model):
    """What the competitor claims, and what is true."""

    they_say: Text
    """What the competitor claims about itself."""
    reality: Text
    """What is actually true about the claim."""
    our_response: Text
    """What to say or ask when a buyer repeats the claim."""
    source: LocalItemId | None = None
    """The id of the source below that shows what is true."""


class Comparison(Model):
    """One line of the comparison."""

    feature: Line
    """The capability that is compared."""
    us: Support
    """How well we support it: `full`, `partial` or `none`."""
    them: Support
    """How well the competitor supports it: `full`, `partial` or `none`."""
    why_it_matters: Text | None = None
    """What the difference means for the buyer."""


class Pricing(Model):
    """What the competitor charges."""

    former_keys = (("as_of", "checked"),)

    price: Line = Field(alias="list")
    """The competitor's list price, exactly as published."""
    checked: Day
    """The day on which the price was looked up."""
    source: LocalItemId | None = None
    """The id of the source below that shows the price."""


class IntelSource(Item):
    """A source for the facts on the card."""

    title: Line = Field(alias="label")
    """What the source is, such as a pricing page, a review or an interview with a customer."""
    url: Address | None = None
    """The web address of the source."""
    checked: Day
    """The day on which somebody last looked at the source."""

    @property
    def label(self) -> str:
        return self.title


class Battlecard(Content):
    """How to respond when a buyer mentions a competitor: readable in ten seconds, honest, and dated."""

    staff_only = True

    competitor: Line
    """The name of the competitor, as buyers say it."""
    last_intel: Day | None = None
    """The date of the most recent information on this card."""
    glance: Glance
    """What a rep can take in within ten seconds while on a call."""
    when_you_meet_them: Text | None = None
    """The kind of deal in which this competitor usually turns up."""
    strengths: tuple[Text, ...] = ()
    """What the competitor does well: reps who know it are not caught out."""
    weaknesses: tuple[Weakness, ...] = ()
    """What the competitor does less well: each a text, or `text` and `source`."""
    claims_vs_reality: tuple[Claim, ...] = ()
    """The competitor's claims, what is true about each, and how to respond."""
    compare: tuple[Comparison, ...] = ()
    """A side-by-side comparison, one capability per line."""
    questions_to_ask: tuple[Text, ...] = ()
    """Questions that let buyers discover the difference for themselves."""
    traps_to_avoid: tuple[Text, ...] = ()
    """Arguments and topics not to be drawn into."""
    objections: tuple[ObjectionRef, ...] = ()
    """The objections that buyers raise when they know this competitor."""
    proof: tuple[AnyRef, ...] = ()
    """Playbooks that back up our case, such as case studies."""
    pricing: Pricing | None = None
    """What the competitor charges, and when that was looked up."""
    sources: tuple[IntelSource, ...] = Field(min_length=1)
    """Where the facts on this card come from."""

    @property
    def other_names(self) -> tuple[str, ...]:
        return (*self.aliases, self.competitor)

    @property
    def answer(self) -> str:
        return self.glance.quick_dismiss.plain()
