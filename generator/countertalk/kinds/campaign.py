"""A campaign brief: what marketing runs, and what sales and the stores need before it starts."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Day, Line, Model, Prose, Reference, RefersTo, RoleRef, Text
from countertalk.model.common import ChannelRef, ContentRef, MetricTarget, Money, Period, Personas, ProductRef, QuizRef


class CampaignType(StrEnum):
    """The form of the campaign."""

    WEBINAR = "webinar"
    EVENT = "event"
    CONTENT_SYNDICATION = "content_syndication"
    GATED_CONTENT = "gated_content"
    EMAIL = "email"
    DIRECT_MAIL = "direct_mail"
    PAID_SOCIAL = "paid_social"
    ADVERTISEMENT = "advertisement"
    REFERRAL = "referral"
    PR = "pr"
    PARTNER = "partner"
    IN_STORE_PROMOTION = "in_store_promotion"


class CampaignStatus(StrEnum):
    """How far the campaign is."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class CampaignChannel(Model):
    """A channel, and what it does in the campaign."""

    channel: ChannelRef
    """Where the message appears."""
    role: Line | None = None
    """What it is there for: awareness, conversion."""


class Enablement(Model):
    """What sales and the stores need before the first day."""

    briefing: Annotated[Reference, RefersTo(("lesson",))] | None = None
    """The lesson that tells them what comes."""
    checklist: Annotated[Reference, RefersTo(("checklist",))] | None = None
    """The list that gets them ready."""
    quiz: QuizRef | None = None
    """The quiz that shows that they are."""
    ready_by: Day
    """The day by which they are ready."""


class CampaignApproval(Model):
    """Who has to agree, and by when."""

    role: RoleRef
    """The role that agrees."""
    by: Day
    """The last day for it."""


class Utm(Model):
    """The marks on links by which visitors are counted."""

    source: Line
    """Where the link stands."""
    medium: Line
    """The sort of channel."""
    campaign: Line
    """The campaign's short name."""


class Campaign(Content):
    """What marketing runs, and what sales and the stores need before it starts."""

    staff_only = True

    campaign_type: CampaignType
    """What sort of campaign it is: paid social, a webinar, an event."""
    campaign_status: CampaignStatus = CampaignStatus.PLANNED
    """How far it is."""
    objective: Text
    """What it is to reach, in one sentence that can be measured."""
    period: Period
    """The days from its start to its end."""
    primary_metric: MetricTarget
    """The one figure that decides whether it worked."""
    secondary_metrics: tuple[MetricTarget, ...] = ()
    """Figures that explain the first."""
    persona: Personas = Field(min_length=1)
    """Whom it is for."""
    key_message: Text
    """What everybody says, in one sentence."""
    reasons_to_believe: tuple[Text, ...] = ()
    """Why the message is true."""
    offer: Text | None = None
    """What the customer is offered."""
    channels: tuple[CampaignChannel, ...] = Field(min_length=1)
    """Where it runs."""
    budget: Money | None = None
    """What it may cost."""
    products: tuple[ProductRef, ...] = ()
    """What it is about."""
    content: tuple[ContentRef, ...] = ()
    """The pieces of content that belong to it."""
    sales_enablement: Enablement | None = None
    """What sales and the stores need before the first day."""
    approvals: tuple[CampaignApproval, ...] = ()
    """Who has to agree."""
    utm: Utm | None = None
    """The marks on links by which visitors are counted."""
    retrospective: Prose | None = None
    """What was learned, written after the end."""
