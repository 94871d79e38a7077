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
    """The lifecycle stage that is defined."""
    means: Text
    """Who belongs in the stage, in one sentence."""


class Criterion(Model):
    """A fact about a lead, or something it has done, and the points for it."""

    criterion: Text
    """What the lead is like, or what the lead has done."""
    points: Count
    """The points that the lead gets: below zero if the criterion speaks against it."""
    owner: RoleRef | None = None
    """The role that keeps this score up to date."""
    content: ContentRef | None = None
    """The content that earns the lead these points."""


class Scoring(Model):
    """How leads are scored, and when they go to sales."""

    fit: tuple[Criterion, ...] = ()
    """Criteria for how well the lead matches our customers."""
    engagement: tuple[Criterion, ...] = ()
    """Criteria for how much interest the lead has shown."""
    negative: tuple[Criterion, ...] = ()
    """Criteria that count against the lead."""
    mql_threshold: Count
    """The score at which a lead is handed to sales."""
    fit_at_least: Count | None = None
    """The minimum number of points from fit."""
    engagement_at_least: Count | None = None
    """The minimum number of points from engagement."""
    auto_mql: tuple[Text, ...] = ()
    """What sends a lead to sales at once, whatever its score."""


class PassedOn(Model):
    """A piece of information that sales receives with the lead."""

    field: Line
    """The information that is passed on, such as interests or previous contacts."""
    source: Text
    """Where the information comes from, such as the web form or the CRM."""


class Hours(StrEnum):
    """The hours that count towards a deadline."""

    BUSINESS = "business"
    CALENDAR = "calendar"


class Promise(Item):
    """Who does what by when."""

    when: Text
    """The event that starts the clock."""
    action: Text
    """What has to be done before the time is up."""
    owner: RoleRef
    """The role that has to do it."""
    within: Duration
    """How much time the role has."""
    hours: Hours = Hours.BUSINESS
    """Whether the clock runs only during business hours."""
    attempts: Annotated[Count, Field(ge=1)] | None = None
    """How many times the role tries before giving up."""
    escalate_to: RoleRef | None = None
    """The role that is informed when the deadline has passed."""

    @property
    def label(self) -> str:
        return self.action.plain()


class RejectAction(StrEnum):
    """What happens to a lead that sales sends back."""

    RECYCLE = "recycle"
    DISQUALIFY = "disqualify"


class RejectReason(Item):
    """A reason for sending a lead back, and what happens to the lead."""

    name: Line
    """The reason for sending the lead back, as the CRM lists it."""
    action: RejectAction
    """What happens to a lead that is sent back for this reason."""
    after: Duration | None = None
    """How long to wait before contacting the lead again."""
    nurture: Annotated[Reference, RefersTo(("email_template",))] | None = None
    """The email sequence that the lead receives in the meantime."""

    @property
    def label(self) -> str:
        return self.name


class Handoff(Content):
    """When a lead goes from marketing to sales, with what, how fast, and what comes back."""

    staff_only = True

    from_role: RoleRef
    """The role that hands the lead over."""
    to_role: RoleRef
    """The role that takes the lead over."""
    definitions: tuple[Definition, ...] = ()
    """What each lifecycle stage means, in words both teams agree on."""
    scoring: Scoring | None = None
    """How leads are scored, and the score at which sales takes over."""
    passes_over: tuple[PassedOn, ...] = Field(min_length=1)
    """The information that sales receives with every lead."""
    sla: tuple[Promise, ...] = Field(min_length=1)
    """The service-level agreement: who does what by when, in chronological order."""
    marketing_commits: tuple[MetricTarget, ...] = ()
    """The targets that marketing commits to."""
    sales_commits: tuple[MetricTarget, ...] = ()
    """The targets that sales commits to."""
    reject: tuple[RejectReason, ...] = ()
    """The reasons for which sales may send a lead back, and what happens next."""
    feedback: tuple[Feedback, ...] = ()
    """What sales reports back to marketing about the leads."""
