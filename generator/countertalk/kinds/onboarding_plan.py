"""An onboarding plan: what happens before day one and in the first 30, 60 and 90 days."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from countertalk.model import (
    AnyRef,
    ChecklistItem,
    Content,
    DayOffset,
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
from countertalk.model.activities import Path, TaskList
from countertalk.model.common import Certificate
from countertalk.model.scalar import refuse


class Milestone(Model):
    """An achievement that shows that a phase was a success."""

    text: Text
    """What the new hire has achieved, such as: Gave three demos without help."""
    link: AnyRef | None = None
    """The quiz, scenario or metric that proves the milestone."""


class Review(Model):
    """A review conversation with the manager at the end of a phase."""

    partner: RoleRef = Field(alias="with")
    """The role that the new hire has the conversation with."""
    due: DayOffset
    """When the conversation takes place, in days from the start date."""
    questions: tuple[Text, ...] = ()
    """The questions to talk about."""


class Phase(NamedItem):
    """A phase of the plan."""

    name: Line
    """The name of the phase, such as First 30 days."""
    days: Annotated[tuple[DayOffset, ...], Field(min_length=2, max_length=2, examples=[[1, 30]])]
    """The first and the last day of the phase, counted from the start date."""
    outcome: Text
    """What the new hire can do by the end of the phase."""
    paths: tuple[Annotated[Reference, RefersTo(("learning_path", "lesson"))], ...] = ()
    """The learning paths and lessons for this phase."""
    tasks: tuple[ChecklistItem, ...] = ()
    """The tasks for this phase: who does what by when."""
    milestones: tuple[Milestone, ...] = ()
    """The achievements that show that the phase was a success."""
    review: Review | None = None
    """The review conversation at the end of the phase."""

    @property
    def label(self) -> str:
        return self.name

    @model_validator(mode="after")
    def _days_run_forward(self) -> Phase:
        if self.days[0] > self.days[1]:
            raise refuse(
                f"phase '{self.id}' ends on day {self.days[1]}, before it starts on day {self.days[0]}",
                "write the first day before the last, such as [1, 30]",
            )
        return self


class OnboardingPlan(Content):
    """What happens before day one and in the first 30, 60 and 90 days."""

    former_keys = (("certification", "certificate"),)

    staff_only = True

    for_role: RoleRef
    """The role that the new hire is joining."""
    manager_role: RoleRef
    """The role that is responsible for the new hire's onboarding."""
    buddy: YesNo = False
    """Whether a colleague accompanies the new hire as a buddy."""
    phases: tuple[Phase, ...] = Field(min_length=1)
    """The phases of the plan, in order."""
    certificate: Certificate | None = None
    """The certificate that the new hire earns at the end."""

    @property
    def task_list(self) -> TaskList:
        return TaskList((*(task for phase in self.phases for task in phase.tasks), *self.checklist))

    @property
    def path(self) -> Path:
        includes = tuple(path for phase in self.phases for path in phase.paths)
        return Path((self.for_role,), includes, is_plan=True, certificate=self.certificate)

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(phase, phase.outcome) for phase in self.phases)
