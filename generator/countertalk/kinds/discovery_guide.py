"""A discovery guide: the questions that find out what a buyer needs, and what to listen for."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Findable, Line, Model, NamedItem, Reference, RefersTo, Text
from countertalk.model.common import PainPointRef, Personas


class Framework(StrEnum):
    """The questioning framework that a guide follows."""

    SPIN = "spin"
    BANT = "bant"
    MEDDPICC = "meddpicc"
    CUSTOM = "custom"


class Verdict(StrEnum):
    """What a good answer says about the lead."""

    QUALIFIED = "qualified"
    NURTURE = "nurture"
    DISQUALIFY = "disqualify"


class LeadsTo(Model):
    """What the answer to a question points to."""

    pain_point: PainPointRef | None = None
    """The pain point that the question uncovers."""
    product_feature: Annotated[Reference, RefersTo(("product",), item="Feature")] | None = None
    """The product feature that solves the problem."""


class DiscoveryQuestion(NamedItem):
    """One question to ask."""

    ask: Text
    """An open question: one that cannot be answered with yes or no."""
    category: Line
    """The part of the framework that the question belongs to, such as situation or budget."""
    listen_for: tuple[Line, ...] = Field(min_length=1)
    """Words and signals in the answer to listen for."""
    follow_up: Text | None = None
    """What to ask next to get to the bottom of it."""
    links_to: LeadsTo | None = None
    """The pain point or product feature that the answer leads to."""
    good_answer_means: Verdict | None = None
    """What a good answer tells you about the lead."""

    @property
    def label(self) -> str:
        return self.ask.plain()


class DiscoveryGuide(Content):
    """The questions that find out what a buyer needs, and what to listen for."""

    staff_only = True

    framework: Framework = Framework.CUSTOM
    """The questioning framework that the guide follows."""
    persona: Personas = ()
    """The personas to whom the questions are put."""
    questions: tuple[DiscoveryQuestion, ...] = Field(min_length=1)
    """The questions, in the order in which to ask them."""
    red_flags: tuple[Text, ...] = ()
    """Signs that it is better to stop pursuing the deal."""

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(question, question.follow_up) for question in self.questions)
