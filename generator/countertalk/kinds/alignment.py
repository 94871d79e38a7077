"""An alignment: the goals that marketing and sales share, their meetings, and what they tell each other."""

from __future__ import annotations

from pydantic import Field

from countertalk.model import Content, Duration, Item, Line, Minutes, Model, RoleRef, Text
from countertalk.model.common import Feedback, Frequency, MetricTarget, TermRef


class SharedGoal(MetricTarget):
    """A figure that both teams answer for."""

    marketing_owner: RoleRef
    """Who answers for it in marketing."""
    sales_owner: RoleRef
    """Who answers for it in sales."""


class Meeting(Item):
    """A meeting of the two teams."""

    former_keys = (("minutes", "duration"), ("cadence", "frequency"))

    name: Line
    """What it is called."""
    frequency: Frequency
    """How often it takes place."""
    duration: Minutes | None = None
    """How long it lasts: 30m."""
    chair: RoleRef
    """Who leads it."""
    attendees: tuple[RoleRef, ...] = ()
    """Who is there."""
    inputs: tuple[Text, ...] = ()
    """What is brought along."""
    output: Text
    """What there is afterwards."""

    @property
    def label(self) -> str:
        return self.name


class CollateralRequests(Model):
    """How sales asks marketing for something to show."""

    former_keys = (("sla", "within"),)

    where: Text
    """Where to ask."""
    within: Duration
    """How long it takes."""
    owner: RoleRef
    """Who answers."""


class Alignment(Content):
    """The goals that marketing and sales share, their meetings, and what they tell each other."""

    staff_only = True

    shared_goals: tuple[SharedGoal, ...] = Field(min_length=1)
    """The figures that both teams answer for."""
    meetings: tuple[Meeting, ...] = Field(min_length=1)
    """The meetings."""
    feedback_loops: tuple[Feedback, ...] = ()
    """What one team tells the other."""
    collateral_requests: CollateralRequests | None = None
    """How sales asks marketing for something to show."""
    glossary_terms: tuple[TermRef, ...] = ()
    """The words that have to mean the same to both."""
