"""A content plan: what marketing publishes, for whom, and what sales does with it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from chalktalk.model import AnyRef, Content, Day, Item, Line, Model, Number, Reference, RoleRef, Text, To, YesNo

ChannelRef = Annotated[Reference, To(("channels",), item=True)]
MetricRef = Annotated[Reference, To(("metrics",), item=True)]
_FUNNEL_ALIASES = {"tofu": "awareness", "mofu": "consideration", "bofu": "decision"}


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


class FunnelStage(StrEnum):
    """How far the buyer is."""

    AWARENESS = "awareness"
    CONSIDERATION = "consideration"
    DECISION = "decision"
    RETENTION = "retention"
    ADVOCACY = "advocacy"


class ContentStatus(StrEnum):
    """How far the content is."""

    IDEA = "idea"
    DRAFTING = "drafting"
    REVIEW = "review"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    RETIRED = "retired"


def _stage(value: Any) -> Any:
    return _FUNNEL_ALIASES.get(value, value) if isinstance(value, str) else value


class Period(Model):
    """The days that the plan covers."""

    first: Day = Field(alias="from")
    """The first day."""
    last: Day = Field(alias="to")
    """The last day."""


class Goal(Model):
    """A figure to reach."""

    metric: MetricRef
    """What is measured."""
    target: Number
    """The figure to reach."""
    by: Day
    """The day by which."""


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
    within: Line | None = None
    """How soon: 4h, 2d."""
    or_reason: Text | None = None
    """Why there is no follow-up, where there is none."""


class ContentItem(Item):
    """One piece of content."""

    working_title: Line
    """What it is called for now."""
    content_type: ContentType
    """Its form."""
    channel: tuple[ChannelRef, ...] = Field(min_length=1)
    """Where it appears."""
    persona: Line
    """The buyer it is for."""
    funnel_stage: Annotated[FunnelStage, BeforeValidator(_stage)]
    """How far that buyer is; tofu, mofu and bofu are understood."""
    owner: RoleRef
    """The role that makes it."""
    content_status: ContentStatus = ContentStatus.IDEA
    """How far it is."""
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

    @property
    def label(self) -> str:
        return self.working_title


class ContentPlan(Content):
    """A content calendar that says, for every item, what sales does next."""

    period: Period
    """The days that it covers."""
    goals: tuple[Goal, ...] = Field(min_length=1)
    """The figures to reach."""
    pillars: tuple[Line, ...] = ()
    """The three to five subjects that the content keeps to."""
    items: tuple[ContentItem, ...] = Field(min_length=1)
    """The content."""
