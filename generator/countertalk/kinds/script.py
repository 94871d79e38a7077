"""A script: how a conversation may go, and what to listen for."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import (
    AnyRef,
    Content,
    Findable,
    Line,
    Minutes,
    Model,
    NamedItem,
    Prose,
    Reference,
    RefersTo,
    Text,
    YesNo,
)
from countertalk.model.common import ObjectionRef, Personas, TechniqueRef


class ScriptType(StrEnum):
    """The type of conversation."""

    CALL = "call"
    DEMO = "demo"
    VOICEMAIL = "voicemail"
    STORE_CONVERSATION = "store_conversation"


class SceneType(StrEnum):
    """The purpose of a scene."""

    OPENING = "opening"
    DISCOVERY = "discovery"
    PRESENT = "present"
    OBJECTION = "objection"
    CLOSE = "close"


class Scene(NamedItem):
    """One part of the conversation."""

    former_keys = (("minutes", "duration"),)

    type: SceneType
    """What this part of the conversation is for."""
    duration: Minutes | None = None
    """How long this part of the conversation takes."""
    say: Text | None = None
    """What to say, as a starting point for your own words."""
    they_may_say: tuple[Text, ...] = ()
    """What the other person is likely to say."""
    questions: tuple[Annotated[Reference, RefersTo(("discovery_guide",), item="DiscoveryQuestion")], ...] = ()
    """Questions to ask in this part, from a discovery guide."""
    show: tuple[AnyRef, ...] = ()
    """What to show in this part, such as a product or collateral."""
    listen_for: tuple[Line, ...] = ()
    """Words and signals to listen for in this part."""
    objections: tuple[ObjectionRef, ...] = ()
    """The objections to expect in this part: their replies are shown with it."""
    closing: TechniqueRef | None = None
    """The closing technique to use in this part."""

    @property
    def name(self) -> str:
        """What it is called on its page."""
        name = re.sub("[-_]", " ", self.id)
        return name[:1].upper() + name[1:]

    @property
    def label(self) -> str:
        return self.say.plain() if self.say else self.name


class NextStep(Model):
    """The next step that the conversation ends with."""

    with_date: YesNo = True
    """Whether to agree on a date before the conversation ends."""
    record_in_crm: tuple[Line, ...] = ()
    """What to record in the CRM afterwards."""


class Script(Content):
    """How a conversation may go, and what to listen for."""

    staff_only = True

    script_type: ScriptType
    """The type of conversation, such as a call or a demo."""
    goal: Text
    """What the conversation should lead to."""
    persona: Personas = ()
    """The personas that the conversation is with."""
    trigger: Text | None = None
    """The event that prompts the conversation."""
    duration: Minutes | None = None
    """How long the conversation usually takes."""
    before: tuple[Text, ...] = ()
    """What to prepare before the conversation."""
    scenes: tuple[Scene, ...] = Field(min_length=1)
    """The parts of the conversation, in order."""
    next_step: NextStep | None = None
    """The next step to agree on, and what to record."""
    voicemail: Prose | None = None
    """The message to leave on voicemail."""
    do_not: tuple[Text, ...] = ()
    """What to avoid, because it ruins the conversation."""

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(scene, scene.say, title=scene.name) for scene in self.scenes)
