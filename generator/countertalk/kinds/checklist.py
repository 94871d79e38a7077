"""A checklist: what has to be done, in order, one action per line."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import ChecklistItem, Content, Line, Model, RoleRef, StaffOnly
from countertalk.model.activities import TaskList
from countertalk.model.common import Frequency


class ChecklistType(StrEnum):
    """What the list is for."""

    ONBOARDING = "onboarding"
    STORE_OPENING = "store_opening"
    STORE_CLOSING = "store_closing"
    VISUAL_MERCHANDISING = "visual_merchandising"
    PLANOGRAM = "planogram"
    CAMPAIGN_LAUNCH = "campaign_launch"
    HANDOFF = "handoff"
    CONTENT_REVIEW = "content_review"
    CUSTOM = "custom"


class ChecklistMode(StrEnum):
    """Whether to do each line as it is read, or to do the work and then confirm it."""

    READ_DO = "read_do"
    DO_CONFIRM = "do_confirm"


class Section(Model):
    """A part of the list."""

    name: Line
    """The heading of this part of the list."""
    items: tuple[ChecklistItem, ...] = Field(min_length=1)
    """The tasks in this part of the list, in order."""


class Checklist(Content):
    """What has to be done, in order; ticks are kept on the reader's device."""

    checklist_type: ChecklistType = ChecklistType.CUSTOM
    """What the list is for, such as opening the store or launching a campaign."""
    frequency: Frequency
    """How often the list is worked through: it starts over each time."""
    mode: ChecklistMode = ChecklistMode.READ_DO
    """Whether to do each task as it is read, or to do all of them and then confirm."""
    role: Annotated[RoleRef | None, StaffOnly()]
    """The role that works through the list."""
    sections: tuple[Section, ...] = Field(min_length=1)
    """The parts of the list, each with a name and its tasks."""
    sign_off: RoleRef | None = None
    """The role that signs off the completed list."""

    @property
    def task_list(self) -> TaskList:
        items = (*(item for section in self.sections for item in section.items), *self.checklist)
        return TaskList(items, self.frequency, self.role)
