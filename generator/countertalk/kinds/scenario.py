"""A scenario: a conversation to rehearse, alone step by step or with a partner."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import Annotated

from pydantic import Field, field_validator, model_validator

from countertalk.model import Content, Count, Item, LocalItemId, Model, Percent, RoleRef, Text, YesNo
from countertalk.model.activities import Rehearsal
from countertalk.model.common import ONE_OR_MORE, ObjectionRef
from countertalk.model.items import normalized
from countertalk.model.scalar import refuse
from countertalk.model.values import ItemId


class Mode(StrEnum):
    """How it is rehearsed."""

    BRANCHING = "branching"
    ROLE_PLAY = "role_play"


class Choice(Model):
    """Something to say, and where it leads."""

    text: Text
    """The words."""
    to: LocalItemId
    """The step that follows, by its id."""
    feedback: Text | None = None
    """What was good or bad about it."""


class Node(Item):
    """One step: what the other says, and what can be answered."""

    was: Annotated[tuple[ItemId, ...], ONE_OR_MORE] = ()
    """The ids that it had before: conversations that were begun under them go on."""
    says: Text
    """What the other says or does."""
    choices: tuple[Choice, ...] = ()
    """The answers to choose from."""
    end: YesNo = False
    """Whether the conversation ends here."""
    score: Annotated[Percent, Field(ge=0, le=100)] | None = None
    """How well it ended, from 0 to 100."""

    @property
    def label(self) -> str:
        return self.says.plain()


class RubricLine(Model):
    """One thing that the observer looks for."""

    criterion: Text
    """What was done well."""
    points: Count = Field(default=1, ge=1)
    """What it counts."""


class Scenario(Content):
    """A conversation to rehearse, alone step by step or with a partner."""

    staff_only = True
    starter_fields = ("nodes",)

    mode: Mode
    """Alone on the screen, or two people with a sheet."""
    situation: Text
    """What has happened."""
    goal: Text
    """What to reach."""
    learner_role: RoleRef
    """Who rehearses."""
    partner_role: Text | None = None
    """Who the other is, and what they know."""
    context: Text | None = None
    """What else is so."""
    start: LocalItemId | None = None
    """The first step, by its id; the first in the list where none is named."""
    nodes: tuple[Node, ...] = ()
    """The steps of the conversation."""
    objections: tuple[ObjectionRef, ...] = ()
    """The objections that it rehearses."""
    rubric: tuple[RubricLine, ...] = ()
    """What the observer looks for."""
    sign_off: RoleRef | None = None
    """The role that confirms it."""

    @property
    def first(self) -> str:
        """The id of the first step."""
        return self.start or self.nodes[0].id

    @property
    def in_order(self) -> tuple[Node, ...]:
        """The steps, the first one first."""
        return tuple(sorted(self.nodes, key=lambda node: node.id != self.first))

    def number_of(self, step: str) -> int:
        """Which step it is, counted from 1 in the order in which they are shown."""
        return 1 + [node.id for node in self.in_order].index(step)

    @property
    def rehearsal(self) -> Rehearsal:
        return Rehearsal(is_scored=bool(self.rubric) or any(node.score is not None for node in self.nodes))

    @field_validator("rubric")
    @classmethod
    def _says_each_thing_once(cls, lines: tuple[RubricLine, ...]) -> tuple[RubricLine, ...]:
        said = Counter(normalized(line.criterion) for line in lines)
        for line in lines:
            if said[normalized(line.criterion)] > 1:
                hint = "remove one of them, or say how they differ"
                raise refuse(f"the rubric has '{line.criterion.plain()}' twice", hint)
        return lines

    @model_validator(mode="after")
    def _has_what_its_mode_needs(self) -> Scenario:
        if self.mode is Mode.BRANCHING and not self.nodes:
            raise refuse("a branching scenario needs steps", "add 'nodes:' with what the other says and the choices")
        if self.mode is Mode.ROLE_PLAY and not self.rubric:
            raise refuse("a role play needs something to look for", "add 'rubric:' with what the observer marks")
        return self
