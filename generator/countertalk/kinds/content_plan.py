"""A content plan: what marketing publishes, for whom, and what sales does with it."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import Annotated

from pydantic import Field

from countertalk.model import (
    Address,
    AnyRef,
    Content,
    Day,
    Duration,
    Findable,
    Line,
    Model,
    NamedItem,
    Reference,
    RefersTo,
    RoleRef,
    Text,
    YesNo,
)
from countertalk.model.common import (
    ChannelRef,
    CollateralRef,
    FunnelStage,
    MetricTarget,
    PainPointRef,
    Period,
    Personas,
)


class ContentType(StrEnum):
    """The format of a piece of content."""

    BLOG_POST = "blog_post"
    WHITEPAPER = "whitepaper"
    EBOOK = "ebook"
    WEBINAR = "webinar"
    VIDEO = "video"
    SOCIAL_POST = "social_post"
    EMAIL = "email"
    INFOGRAPHIC = "infographic"
    CASE_STUDY = "case_study"
    LANDING_PAGE = "landing_page"
    PRESS_RELEASE = "press_release"


class ContentStatus(StrEnum):
    """How far along a piece of content is."""

    IDEA = "idea"
    DRAFTING = "drafting"
    REVIEW = "review"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    RETIRED = "retired"


class CallToAction(Model):
    """What readers of the content are asked to do next."""

    label: Line
    """The wording of the button or link."""
    success_action: Line | None = None
    """What counts as a conversion, such as a completed form."""


class FollowUp(Model):
    """What sales does once somebody has responded to the content."""

    play: AnyRef | None = None
    """The playbook that sales follows."""
    owner: RoleRef | None = None
    """The role in sales that follows up."""
    within: Duration | None = None
    """How soon sales has to follow up."""
    or_reason: Text | None = None
    """Why there is no follow-up, if there is none."""


class ContentItem(NamedItem):
    """One piece of content."""

    working_title: Line
    """The working title of the content."""
    content_type: ContentType
    """The format of the content, such as a blog post, a webinar or an email."""
    channel: tuple[ChannelRef, ...] = Field(min_length=1)
    """The channels in which the content is published."""
    persona: Personas = Field(min_length=1)
    """The personas that the content is written for."""
    funnel_stage: FunnelStage
    """How far along that buyer is; `tofu`, `mofu` and `bofu` are accepted as well."""
    owner: RoleRef
    """The role that produces the content."""
    content_status: ContentStatus = ContentStatus.IDEA
    """How far along the content is."""
    draft_due: Day | None = None
    """The deadline for the draft."""
    approver: RoleRef | None = None
    """The role that approves the content for publication."""
    publish_date: Day | None = None
    """The day on which the content is published."""
    cta: CallToAction | None = None
    """The call to action: what the reader of the content is asked to do next."""
    sales_follow_up: FollowUp | None = None
    """What sales does with the response, or the reason why nothing follows."""
    pillar: Line | None = None
    """The content pillar that the content belongs to."""
    keyword: Line | None = None
    """The search phrase that the content is optimised for."""
    gated: YesNo = False
    """Whether readers have to fill in a form to get the content."""
    promotes: tuple[AnyRef, ...] = ()
    """The playbooks that the content promotes, such as a product or a case study."""
    campaign: Annotated[Reference, RefersTo(("campaign",))] | None = None
    """The campaign that the content is part of."""
    pain_point: PainPointRef | None = None
    """The pain point of the persona that the content speaks to."""
    collateral: CollateralRef | None = None
    """The finished piece as collateral, if sales can use it too."""
    kpis: tuple[MetricTarget, ...] = ()
    """The targets by which the content is judged."""
    repurpose: tuple[ContentType, ...] = ()
    """The other formats in which the content is reused."""
    evergreen: YesNo = False
    """Whether the content stays relevant for years."""
    url: Address | None = None
    """The web address at which the content was published."""

    @property
    def label(self) -> str:
        return self.working_title


class ContentPlan(Content):
    """A content calendar that says, for every item, what sales does next."""

    staff_only = True

    period: Period
    """The first and the last day that the plan covers."""
    goals: tuple[MetricTarget, ...] = Field(min_length=1)
    """The targets that the plan as a whole has to reach."""
    pillars: tuple[Line, ...] = ()
    """The three to five topics that all content in the plan comes back to."""
    items: tuple[ContentItem, ...] = Field(min_length=1)
    """The content in the plan, one entry per piece."""

    @property
    def months(self) -> tuple[tuple[date | None, tuple[ContentItem, ...]], ...]:
        """The content by month: the first day of each month, then None for content without a date."""
        dated = sorted((item for item in self.items if item.publish_date), key=lambda one: (one.publish_date, one.id))
        undated = tuple(item for item in self.items if not item.publish_date)
        by_month = ((month, tuple(items)) for month, items in groupby(dated, key=_month_of))
        return (*by_month, *([(None, undated)] if undated else ()))

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(item) for item in self.items)


def _month_of(item: ContentItem) -> date | None:
    return item.publish_date and item.publish_date.replace(day=1)
