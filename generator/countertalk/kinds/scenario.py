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
    """How a scenario is rehearsed."""

    BRANCHING = "branching"
    ROLE_PLAY = "role_play"


class Choice(Model):
    """Something to say, and where it leads."""

    text: Text
    """What the learner can say here."""
    to: LocalItemId
    """The id of the step that follows this answer."""
    feedback: Text | None = None
    """What was good or bad about this answer, shown after it is chosen."""


class Node(Item):
    """One step: what the other person says, and the possible answers."""

    was: Annotated[tuple[ItemId, ...], ONE_OR_MORE] = ()
    """Former ids of this step: conversations in progress carry on."""
    says: Text
    """What the other person says or does."""
    choices: tuple[Choice, ...] = ()
    """The answers that the learner can choose from."""
    end: YesNo = False
    """Whether the conversation ends with this step."""
    score: Annotated[Percent, Field(ge=0, le=100)] | None = None
    """How well the conversation went if it ends here, from 0 to 100."""

    @property
    def label(self) -> str:
        return self.says.plain()


class RubricLine(Model):
    """One criterion that the observer looks for."""

    criterion: Text
    """What the observer looks for in the conversation."""
    points: Count = Field(default=1, ge=1)
    """The points for meeting this criterion."""


class Scenario(Content):
    """A conversation to rehearse, alone step by step or with a partner."""

    staff_only = True
    starter_fields = ("nodes",)

    mode: Mode
    """`branching` to rehearse alone on the screen, `role_play` to rehearse with a partner."""
    situation: Text
    """The situation in which the conversation starts."""
    goal: Text
    """What the learner should achieve in the conversation."""
    learner_role: RoleRef
    """The role that rehearses this conversation."""
    partner_role: Text | None = None
    """Who the other person is, and what that person knows and wants."""
    context: Text | None = None
    """Background that both sides know."""
    start: LocalItemId | None = None
    """The id of the first step, if it is not the first in the list."""
    nodes: tuple[Node, ...] = ()
    """The steps of the conversation, each with the answers to choose from."""
    objections: tuple[ObjectionRef, ...] = ()
    """The objections that the scenario rehearses."""
    rubric: tuple[RubricLine, ...] = ()
    """The criteria by which the observer scores the conversation."""
    sign_off: RoleRef | None = None
    """The role that confirms that the learner has mastered the scenario."""

    @property
    def first(self) -> str:
        """The id of the first step: a draft may start with one that does not exist yet."""
        names = [node.id for node in self.nodes]
        return self.start if self.start in names else names[0]

    @property
    def in_order(self) -> tuple[Node, ...]:
        """The steps, the first one first; of their choices, those whose step exists: a draft may not have it yet."""
        numbers = self._numbers
        steps = sorted(self.nodes, key=lambda node: numbers[node.id])
        choices = (tuple(choice for choice in step.choices if choice.to in numbers) for step in steps)
        return tuple(step.model_copy(update={"choices": kept}) for step, kept in zip(steps, choices, strict=True))

    def number_of(self, step: str) -> int:
        """Which step it is, counted from 1 in the order in which they are shown."""
        return self._numbers[step]

    @property
    def _numbers(self) -> dict[str, int]:
        names = sorted(dict.fromkeys(node.id for node in self.nodes), key=lambda name: name != self.first)
        return {name: number for number, name in enumerate(names, 1)}

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
            raise refuse("a role play needs criteria", "add 'rubric:' with what the observer looks for")
        return self
