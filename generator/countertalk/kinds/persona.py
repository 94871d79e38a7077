"""A persona: who buys, what they want and what stands in their way."""

from enum import StrEnum

from pydantic import Field

from countertalk.model import Content, Item, Line, Text
from countertalk.model.common import ChannelRef, ObjectionRef


class BuyerRole(StrEnum):
    """What the person is in the decision."""

    ECONOMIC_BUYER = "economic_buyer"
    TECHNICAL_BUYER = "technical_buyer"
    END_USER = "end_user"
    CHAMPION = "champion"
    INFLUENCER = "influencer"
    BLOCKER = "blocker"


class Severity(StrEnum):
    """How much something hurts."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class PainPoint(Item):
    """Something that the buyer wants to be rid of."""

    text: Text
    """What hurts, in the buyer's words."""
    severity: Severity = Severity.MEDIUM
    """How much it hurts."""

    @property
    def label(self) -> str:
        return self.text.plain()


class Persona(Content):
    """Who buys, what they want and what stands in their way."""

    staff_only = True

    buyer_role: BuyerRole | None = None
    """What the person is in the decision."""
    job_titles: tuple[Line, ...] = ()
    """What stands on their business card."""
    segment: Line | None = None
    """The kind of customer they belong to."""
    goals: tuple[Text, ...] = Field(min_length=1)
    """What they want to reach."""
    pain_points: tuple[PainPoint, ...] = Field(min_length=1)
    """What they want to be rid of."""
    buying_triggers: tuple[Text, ...] = ()
    """What makes them look for something."""
    decision_criteria: tuple[Text, ...] = ()
    """What they compare by."""
    preferred_channels: tuple[ChannelRef, ...] = ()
    """Where they are reached."""
    top_objections: tuple[ObjectionRef, ...] = ()
    """What they say against it most often."""
    messaging_angle: Text | None = None
    """What to tell them, in one sentence."""
    words_they_use: tuple[Line, ...] = ()
    """Their own words: the search finds the page by them."""
    words_to_avoid: tuple[Line, ...] = ()
    """Words that put them off."""

    @property
    def search_terms(self) -> tuple[str, ...]:
        return (*super().search_terms, *self.words_they_use)
