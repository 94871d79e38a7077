"""An email template: one message, or a sequence of messages, calls and tasks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from pydantic import Field

from countertalk.model import AnyRef, Content, Count, Findable, ItemId, Line, Model, Prose, Text, plain_words
from countertalk.model.common import Personas, ScriptRef

_DOUBLE_BRACES = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")


class Purpose(StrEnum):
    """What the message is for."""

    FOLLOW_UP = "follow_up"
    INTRO = "intro"
    NURTURE = "nurture"
    PROPOSAL = "proposal"
    CHECK_IN = "check_in"
    BREAK_UP = "break_up"
    THANK_YOU = "thank_you"
    FEEDBACK_TO_MARKETING = "feedback_to_marketing"


class Medium(StrEnum):
    """How a step reaches the buyer."""

    EMAIL = "email"
    PHONE = "phone"
    SOCIAL = "social"
    TASK = "task"


class Message(Model):
    """One step: a message to send, or a call or task between messages."""

    former_keys = (("channel", "medium"),)

    day: Count = Field(default=0, ge=0)
    """How many working days after the trigger this step happens."""
    medium: Medium = Medium.EMAIL
    """How the message reaches the buyer."""
    subject: Line | None = None
    """The subject line of the email."""
    body: Prose | None = None
    """The text of the message, with what you fill in before sending in double braces."""
    cta: Text | None = None
    """The one thing that the message asks the buyer to do."""
    attach: tuple[AnyRef, ...] = ()
    """The playbooks whose material is sent along."""
    task: Text | None = None
    """What to do in this step, if no message is sent."""
    script: ScriptRef | None = None
    """The script to follow, if this step is a call."""

    @property
    def merge_fields(self) -> Mapping[str, str]:
        """Whatever is in double braces, braces included, even if no merge field could have that name."""
        text = "\n".join(filter(None, (self.subject, self.body, self.cta)))
        return {found[1]: found[0] for found in _DOUBLE_BRACES.finditer(text)}


class EmailTemplate(Content):
    """A message to copy, or a sequence of messages, calls and tasks."""

    staff_only = True
    starter_fields = ("merge_fields",)

    purpose: Purpose
    """What the message is for, such as a first contact or a follow-up."""
    persona: Personas = ()
    """The personas that the message is written for."""
    trigger: Text | None = None
    """The event that starts the sequence."""
    steps: tuple[Message, ...] = Field(min_length=1)
    """The messages, calls and tasks, in order."""
    merge_fields: tuple[ItemId, ...] = ()
    """The placeholders to fill in before sending, without their braces."""
    exit_when: tuple[Line, ...] = ()
    """The events that end the sequence early, such as a reply."""

    @property
    def findables(self) -> tuple[Findable, ...]:
        steps = enumerate(self.steps, 1)
        return tuple(
            Findable(f"_step-{number}", step.subject, text=plain_words(step)) for number, step in steps if step.subject
        )
