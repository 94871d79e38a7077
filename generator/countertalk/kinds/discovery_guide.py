"""A discovery guide: the questions that find out what a buyer needs, and what to listen for."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Item, Line, Model, Reference, RefersTo, Text
from countertalk.model.common import PainPointRef, Personas


class Framework(StrEnum):
    """The method that the questions follow."""

    SPIN = "spin"
    BANT = "bant"
    MEDDPICC = "meddpicc"
    CUSTOM = "custom"


class Verdict(StrEnum):
    """What a good answer makes of the buyer."""

    QUALIFIED = "qualified"
    NURTURE = "nurture"
    DISQUALIFY = "disqualify"


class LeadsTo(Model):
    """What the answer leads to."""

    pain_point: PainPointRef | None = None
    """The pain point that it uncovers."""
    product_feature: Annotated[Reference, RefersTo(("product",), item="Feature")] | None = None
    """The feature that answers it."""


class DiscoveryQuestion(Item):
    """One question."""

    ask: Text
    """The question, open: it cannot be answered with yes or no."""
    category: Line
    """The step of the framework, such as situation or budget."""
    listen_for: tuple[Line, ...] = Field(min_length=1)
    """Words in the answer that tell you something."""
    follow_up: Text | None = None
    """What to ask next."""
    links_to: LeadsTo | None = None
    """What the answer leads to."""
    good_answer_means: Verdict | None = None
    """What a good answer makes of the buyer."""

    @property
    def label(self) -> str:
        return self.ask.plain()


class DiscoveryGuide(Content):
    """The questions that find out what a buyer needs, and what to listen for."""

    staff_only = True

    framework: Framework = Framework.CUSTOM
    """The method that the questions follow."""
    persona: Personas = ()
    """Whom they are for."""
    questions: tuple[DiscoveryQuestion, ...] = Field(min_length=1)
    """The questions, in order."""
    red_flags: tuple[Text, ...] = ()
    """What tells you to stop."""
