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
    Item,
    Line,
    Model,
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
    """The form of the content."""

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
    """How far the content is."""

    IDEA = "idea"
    DRAFTING = "drafting"
    REVIEW = "review"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    RETIRED = "retired"


class CallToAction(Model):
    """What the reader of the content is asked to do."""

    label: Line
    """The words on the button."""
    success_action: Line | None = None
    """What counts as success."""


class FollowUp(Model):
    """What sales does when the content has worked."""

    play: AnyRef | None = None
    """The playbook that sales follows."""
    owner: RoleRef | None = None
    """The role that does it."""
    within: Duration | None = None
    """How soon: 4h, 2d."""
    or_reason: Text | None = None
    """Why there is no follow-up, where there is none."""


class ContentItem(Item):
    """One piece of content."""

    working_title: Line
    """What it is called for now."""
    content_type: ContentType
    """What sort of content it is: a blog post, a webinar, an email."""
    channel: tuple[ChannelRef, ...] = Field(min_length=1)
    """Where it appears."""
    persona: Personas = Field(min_length=1)
    """The buyer it is for."""
    funnel_stage: FunnelStage
    """How far that buyer is; tofu, mofu and bofu are understood."""
    owner: RoleRef
    """The role that makes it."""
    content_status: ContentStatus = ContentStatus.IDEA
    """How far it is."""
    draft_due: Day | None = None
    """The day on which the draft is ready."""
    approver: RoleRef | None = None
    """The role that lets it out."""
    publish_date: Day | None = None
    """The day it appears."""
    cta: CallToAction | None = None
    """What its reader is asked to do."""
    sales_follow_up: FollowUp | None = None
    """What sales does next: a play, or the reason why there is none."""
    pillar: Line | None = None
    """The content pillar it belongs to."""
    keyword: Line | None = None
    """The search phrase it is written for."""
    gated: YesNo = False
    """Whether a form stands in front of it."""
    promotes: tuple[AnyRef, ...] = ()
    """The playbooks it is about: a product, a case."""
    campaign: Annotated[Reference, RefersTo(("campaign",))] | None = None
    """The campaign it belongs to."""
    pain_point: PainPointRef | None = None
    """The buyer's pain point that it speaks to."""
    collateral: CollateralRef | None = None
    """The piece itself, where sales may use it too."""
    kpis: tuple[MetricTarget, ...] = ()
    """The figures that it is to reach."""
    repurpose: tuple[ContentType, ...] = ()
    """The forms that it is used in again."""
    evergreen: YesNo = False
    """Whether it holds for years."""
    url: Address | None = None
    """Where it appeared."""

    @property
    def label(self) -> str:
        return self.working_title


class ContentPlan(Content):
    """A content calendar that says, for every item, what sales does next."""

    staff_only = True

    period: Period
    """The days that it covers."""
    goals: tuple[MetricTarget, ...] = Field(min_length=1)
    """The figures to reach."""
    pillars: tuple[Line, ...] = ()
    """The three to five subjects that the content keeps to."""
    items: tuple[ContentItem, ...] = Field(min_length=1)
    """The content."""

    @property
    def months(self) -> tuple[tuple[date | None, tuple[ContentItem, ...]], ...]:
        """The content by month: the first day of each month, then None for what has no date yet."""
        dated = sorted((item for item in self.items if item.publish_date), key=lambda one: (one.publish_date, one.id))
        undated = tuple(item for item in self.items if not item.publish_date)
        by_month = ((month, tuple(items)) for month, items in groupby(dated, key=_month_of))
        return (*by_month, *([(None, undated)] if undated else ()))


def _month_of(item: ContentItem) -> date | None:
    return item.publish_date and item.publish_date.replace(day=1)
