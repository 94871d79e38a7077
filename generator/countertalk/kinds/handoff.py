"""A handoff: when a lead goes from marketing to sales, with what, how fast, and what comes back."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Count, Duration, Item, Line, Model, Reference, RefersTo, RoleRef, Text
from countertalk.model.common import ContentRef, Feedback, MetricTarget


class Definition(Model):
    """What a stage means, in one sentence."""

    stage: Annotated[Reference, RefersTo(("lifecycle",), item="LifecycleStage")]
    """The stage of the lifecycle."""
    means: Text
    """Who belongs in it."""


class Criterion(Model):
    """Something that a lead is or has done, and what it counts."""

    criterion: Text
    """What the lead is or has done."""
    points: Count
    """What it counts; less than nothing where it speaks against the lead."""
    owner: RoleRef | None = None
    """The role that keeps the figure right."""
    content: ContentRef | None = None
    """The content that earns the points."""


class Scoring(Model):
    """How a lead becomes worth a call."""

    fit: tuple[Criterion, ...] = ()
    """Who the lead is."""
    engagement: tuple[Criterion, ...] = ()
    """What the lead has done."""
    negative: tuple[Criterion, ...] = ()
    """What speaks against it."""
    mql_threshold: Count
    """The points from which the lead goes to sales."""
    fit_at_least: Count | None = None
    """How many of the points have to come from who the lead is."""
    engagement_at_least: Count | None = None
    """How many have to come from what it has done."""
    auto_mql: tuple[Text, ...] = ()
    """What sends it to sales at once, whatever the points."""


class PassedOn(Model):
    """Something that sales is told with the lead."""

    field: Line
    """What it is: interests, pain points, previous interactions."""
    source: Text
    """Where it comes from."""


class Hours(StrEnum):
    """Which hours a promise counts in."""

    BUSINESS = "business"
    CALENDAR = "calendar"


class Promise(Item):
    """Who does what by when."""

    when: Text
    """What starts the clock."""
    action: Text
    """What is done."""
    owner: RoleRef
    """The role that does it."""
    within: Duration
    """How soon: 4h, 2d."""
    hours: Hours = Hours.BUSINESS
    """Whether only working hours count."""
    attempts: Annotated[Count, Field(ge=1)] | None = None
    """How often it is tried."""
    escalate_to: RoleRef | None = None
    """The role that hears of it when the time has passed."""

    @property
    def label(self) -> str:
        return self.action.plain()


class RejectAction(StrEnum):
    """What becomes of a lead that sales gives back."""

    RECYCLE = "recycle"
    DISQUALIFY = "disqualify"


class RejectReason(Item):
    """Why sales gives a lead back, and what becomes of it."""

    name: Line
    """The reason."""
    action: RejectAction
    """What becomes of the lead."""
    after: Duration | None = None
    """When it is asked again."""
    nurture: Annotated[Reference, RefersTo(("email_template",))] | None = None
    """The messages that it gets until then."""

    @property
    def label(self) -> str:
        return self.name


class Handoff(Content):
    """When a lead goes from marketing to sales, with what, how fast, and what comes back."""

    staff_only = True

    from_role: RoleRef
    """Who hands over."""
    to_role: RoleRef
    """Who takes over."""
    definitions: tuple[Definition, ...] = ()
    """What the stages mean, in the same words for both teams."""
    scoring: Scoring | None = None
    """How a lead becomes worth a call."""
    passes_over: tuple[PassedOn, ...] = Field(min_length=1)
    """What sales is told with the lead."""
    sla: tuple[Promise, ...] = Field(min_length=1)
    """Who does what by when, in the order of time."""
    marketing_commits: tuple[MetricTarget, ...] = ()
    """What marketing promises."""
    sales_commits: tuple[MetricTarget, ...] = ()
    """What sales promises."""
    reject: tuple[RejectReason, ...] = ()
    """Why sales may give a lead back, and what becomes of it."""
    feedback: tuple[Feedback, ...] = ()
    """What sales tells marketing."""
