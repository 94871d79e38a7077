"""A campaign brief: what marketing runs, and what sales and the stores need before it starts."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Day, Line, Model, Prose, Reference, RefersTo, RoleRef, Text
from countertalk.model.common import ChannelRef, ContentRef, MetricTarget, Money, Period, Personas, ProductRef, QuizRef


class CampaignType(StrEnum):
    """The main format of a campaign."""

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
    """How far along a campaign is."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class CampaignChannel(Model):
    """A channel, and what it does in the campaign."""

    channel: ChannelRef
    """The channel in which the campaign appears."""
    role: Line | None = None
    """What the channel contributes, such as awareness or conversion."""


class Enablement(Model):
    """What sales and stores need before the campaign starts."""

    briefing: Annotated[Reference, RefersTo(("lesson",))] | None = None
    """The lesson that prepares sales and stores for the campaign."""
    checklist: Annotated[Reference, RefersTo(("checklist",))] | None = None
    """The checklist that gets sales and stores ready."""
    quiz: QuizRef | None = None
    """The quiz that shows whether sales and stores are ready."""
    ready_by: Day
    """The day by which sales and stores have to be ready."""


class CampaignApproval(Model):
    """Whose approval is needed, and by when."""

    role: RoleRef
    """The role whose approval is needed."""
    by: Day
    """The deadline for the approval."""


class Utm(Model):
    """The UTM parameters of links, by which web analytics attributes visits."""

    source: Line
    """The site or newsletter that the link is placed on (utm_source), such as spring-newsletter."""
    medium: Line
    """The type of channel (utm_medium), such as email or cpc."""
    campaign: Line
    """The short name of the campaign in web analytics (utm_campaign)."""


class Campaign(Content):
    """What marketing runs, and what sales and the stores need before it starts."""

    staff_only = True

    campaign_type: CampaignType
    """The main format of the campaign, such as a webinar, an event or paid social."""
    campaign_status: CampaignStatus = CampaignStatus.PLANNED
    """How far along the campaign is."""
    objective: Text
    """What the campaign is meant to achieve, in one measurable sentence."""
    period: Period
    """The first and the last day of the campaign."""
    primary_metric: MetricTarget
    """The one target that decides whether the campaign was a success."""
    secondary_metrics: tuple[MetricTarget, ...] = ()
    """Supporting targets that help to explain the primary one."""
    persona: Personas = Field(min_length=1)
    """The personas that the campaign is aimed at."""
    key_message: Text
    """The one sentence that every piece of the campaign gets across."""
    reasons_to_believe: tuple[Text, ...] = ()
    """The facts that make the key message credible."""
    offer: Text | None = None
    """What the customer is offered, with its conditions."""
    channels: tuple[CampaignChannel, ...] = Field(min_length=1)
    """The channels that the campaign runs in, and what each contributes."""
    budget: Money | None = None
    """The total budget of the campaign."""
    products: tuple[ProductRef, ...] = ()
    """The products that the campaign promotes."""
    content: tuple[ContentRef, ...] = ()
    """The content from your content plans that belongs to the campaign."""
    sales_enablement: Enablement | None = None
    """What sales and stores need before the campaign starts."""
    approvals: tuple[CampaignApproval, ...] = ()
    """Whose approval the campaign needs, and by when."""
    utm: Utm | None = None
    """The UTM parameters for links, so that web analytics can attribute visits to the campaign."""
    retrospective: Prose | None = None
    """What the team learned, written once the campaign has ended."""
