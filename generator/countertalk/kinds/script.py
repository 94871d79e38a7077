"""A script: a conversation as it may go, with what to listen for."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import (
    AnyRef,
    Content,
    Item,
    Line,
    Minutes,
    Model,
    Prose,
    Reference,
    RefersTo,
    Text,
    YesNo,
)
from countertalk.model.common import ObjectionRef, Personas, TechniqueRef


class ScriptType(StrEnum):
    """The sort of conversation."""

    CALL = "call"
    DEMO = "demo"
    VOICEMAIL = "voicemail"
    STORE_CONVERSATION = "store_conversation"


class SceneType(StrEnum):
    """What a scene is there for."""

    OPENING = "opening"
    DISCOVERY = "discovery"
    PRESENT = "present"
    OBJECTION = "objection"
    CLOSE = "close"


class Scene(Item):
    """One part of the conversation."""

    former_keys = (("minutes", "duration"),)

    type: SceneType
    """What it is there for."""
    duration: Minutes | None = None
    """How long it takes: 5m."""
    say: Text | None = None
    """Our words."""
    they_may_say: tuple[Text, ...] = ()
    """What comes back."""
    questions: tuple[Annotated[Reference, RefersTo(("discovery_guide",), item="DiscoveryQuestion")], ...] = ()
    """The questions to ask, from a discovery guide."""
    show: tuple[AnyRef, ...] = ()
    """What to show."""
    listen_for: tuple[Line, ...] = ()
    """Words that tell you something."""
    objections: tuple[ObjectionRef, ...] = ()
    """What may be said against it: the replies are shown with it."""
    closing: TechniqueRef | None = None
    """How to ask for the decision."""

    @property
    def label(self) -> str:
        return self.say.plain() if self.say else self.id.replace("-", " ").capitalize()


class NextStep(Model):
    """What the conversation ends with."""

    with_date: YesNo = True
    """Whether a date is agreed before it ends."""
    record_in_crm: tuple[Line, ...] = ()
    """What to write down afterwards."""


class Script(Content):
    """A conversation as it may go, with what to listen for."""

    staff_only = True

    script_type: ScriptType
    """The sort of conversation."""
    goal: Text
    """What it is to end with."""
    persona: Personas = ()
    """Whom it is with."""
    trigger: Text | None = None
    """What starts it."""
    duration: Minutes | None = None
    """How long it takes: 10m."""
    before: tuple[Text, ...] = ()
    """What to do before."""
    scenes: tuple[Scene, ...] = Field(min_length=1)
    """The conversation, in order."""
    next_step: NextStep | None = None
    """What it ends with."""
    voicemail: Prose | None = None
    """What to say to the answering machine."""
    do_not: tuple[Text, ...] = ()
    """What spoils it."""
