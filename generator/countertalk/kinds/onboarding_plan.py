"""An onboarding plan: what happens before day one and in the first 30, 60 and 90 days."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from countertalk.model import (
    AnyRef,
    ChecklistItem,
    Content,
    DayOffset,
    Item,
    Line,
    Model,
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
    """Something that shows that a phase was worth it."""

    text: Text
    """What the new hire has reached, such as: Three demos held alone."""
    link: AnyRef | None = None
    """The quiz, scenario or metric that shows it."""


class Review(Model):
    """A talk with the manager at the end of a phase."""

    partner: RoleRef = Field(alias="with")
    """The role to talk with."""
    due: DayOffset
    """When, in days from the start: +30d."""
    questions: tuple[Text, ...] = ()
    """What is asked."""


class Phase(Item):
    """A part of the plan."""

    name: Line
    """What it is called."""
    days: Annotated[tuple[DayOffset, ...], Field(min_length=2, max_length=2)]
    """Its first and its last day, counted from the start: [1, 30]."""
    outcome: Text
    """What the new hire can do at its end."""
    paths: tuple[Annotated[Reference, RefersTo(("learning_path", "lesson"))], ...] = ()
    """What is learned in it."""
    tasks: tuple[ChecklistItem, ...] = ()
    """What is done in it, by whom and by when."""
    milestones: tuple[Milestone, ...] = ()
    """What shows that it worked."""
    review: Review | None = None
    """The talk with the manager at its end."""

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
    """Whom it is for."""
    manager_role: RoleRef
    """Who answers for it."""
    buddy: YesNo = False
    """Whether a colleague goes along."""
    phases: tuple[Phase, ...] = Field(min_length=1)
    """Its parts, in order."""
    certificate: Certificate | None = None
    """What is earned at the end."""

    @property
    def task_list(self) -> TaskList:
        return TaskList((*(task for phase in self.phases for task in phase.tasks), *self.checklist))

    @property
    def path(self) -> Path:
        includes = tuple(path for phase in self.phases for path in phase.paths)
        return Path((self.for_role,), includes, is_plan=True, certificate=self.certificate)
