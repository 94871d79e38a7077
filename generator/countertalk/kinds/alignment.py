"""An alignment: the goals that marketing and sales share, their meetings, and how they keep each other informed."""

from __future__ import annotations

from pydantic import Field

from countertalk.model import Content, Duration, Findable, Line, Minutes, Model, NamedItem, RoleRef, Text
from countertalk.model.common import Feedback, Frequency, MetricTarget, TermRef


class SharedGoal(MetricTarget):
    """A target that both teams are accountable for."""

    marketing_owner: RoleRef
    """The role in marketing that is accountable for the goal."""
    sales_owner: RoleRef
    """The role in sales that is accountable for the goal."""


class Meeting(NamedItem):
    """A regular meeting of the two teams."""

    former_keys = (("minutes", "duration"), ("cadence", "frequency"))

    name: Line
    """What the meeting is called, such as Weekly lead review."""
    frequency: Frequency
    """How often the meeting takes place."""
    duration: Minutes | None = None
    """How long the meeting lasts."""
    chair: RoleRef
    """The role that leads the meeting."""
    attendees: tuple[RoleRef, ...] = ()
    """The roles that take part in the meeting."""
    inputs: tuple[Text, ...] = ()
    """What has to be prepared or brought to the meeting."""
    output: Text
    """What the meeting produces, such as decisions, or an agreed list of next steps."""

    @property
    def label(self) -> str:
        return self.name


class CollateralRequests(Model):
    """How sales requests new material from marketing."""

    former_keys = (("sla", "within"),)

    where: Text
    """Where sales asks for new material, such as a channel or a form."""
    within: Duration
    """How soon a request is answered."""
    owner: RoleRef
    """The role that answers the requests."""


class Alignment(Content):
    """The goals that marketing and sales share, their meetings, and how they keep each other informed."""

    staff_only = True

    shared_goals: tuple[SharedGoal, ...] = Field(min_length=1)
    """The targets that marketing and sales are accountable for together."""
    meetings: tuple[Meeting, ...] = Field(min_length=1)
    """The regular meetings of marketing and sales."""
    feedback_loops: tuple[Feedback, ...] = ()
    """What the two teams report back to each other, how often and where."""
    collateral_requests: CollateralRequests | None = None
    """How sales requests new material from marketing."""
    glossary_terms: tuple[TermRef, ...] = ()
    """Glossary terms that both teams have to use in the same sense."""

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(meeting, meeting.output) for meeting in self.meetings)
