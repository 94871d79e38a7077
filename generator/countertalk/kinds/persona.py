"""A persona: who buys, what they want and what gets in their way."""

from enum import StrEnum

from pydantic import Field

from countertalk.model import Content, Item, Line, Text
from countertalk.model.common import ChannelRef, ObjectionRef


class BuyerRole(StrEnum):
    """The part that a person plays in the decision to buy."""

    ECONOMIC_BUYER = "economic_buyer"
    TECHNICAL_BUYER = "technical_buyer"
    END_USER = "end_user"
    CHAMPION = "champion"
    INFLUENCER = "influencer"
    BLOCKER = "blocker"


class Severity(StrEnum):
    """How badly a problem hurts."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class PainPoint(Item):
    """A problem that the buyer wants to get rid of."""

    text: Text
    """The problem, in the buyer's own words."""
    severity: Severity = Severity.MEDIUM
    """How badly the problem hurts."""

    @property
    def label(self) -> str:
        return self.text.plain()


class Persona(Content):
    """Who buys, what they want and what gets in their way."""

    staff_only = True

    buyer_role: BuyerRole | None = None
    """The part that this person plays in the decision to buy."""
    job_titles: tuple[Line, ...] = ()
    """The job titles that people like this have."""
    segment: Line | None = None
    """The customer segment that this person belongs to."""
    goals: tuple[Text, ...] = Field(min_length=1)
    """What this person wants to achieve."""
    pain_points: tuple[PainPoint, ...] = Field(min_length=1)
    """The problems that this person wants to get rid of."""
    buying_triggers: tuple[Text, ...] = ()
    """The events that make this person start looking for a solution."""
    decision_criteria: tuple[Text, ...] = ()
    """The criteria by which this person compares offers."""
    preferred_channels: tuple[ChannelRef, ...] = ()
    """The channels in which this person is best reached."""
    top_objections: tuple[ObjectionRef, ...] = ()
    """The objections that this person raises most often."""
    messaging_angle: Text | None = None
    """The message that works with this person, in one sentence."""
    words_they_use: tuple[Line, ...] = ()
    """Words that this person uses: searching for them finds this page."""
    words_to_avoid: tuple[Line, ...] = ()
    """Words that put this person off."""

    @property
    def other_names(self) -> tuple[str, ...]:
        return (*self.aliases, *self.words_they_use)
