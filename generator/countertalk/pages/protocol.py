"""What pages hand to scripts as data. `make scripts` writes the types of scripts, `protocol.d.ts`, from these models.

Two more parts of the protocol are defined elsewhere: the answer keys of questions by their shapes, the words of
scripts by the files of words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from countertalk.model.activities import Completion
from countertalk.model.common import Frequency


class Data(BaseModel):
    """An object that scripts read. Values that equal their defaults are left out."""

    model_config = ConfigDict(frozen=True, use_attribute_docstrings=True)

    def data(self) -> dict[str, Any]:
        """The object as JSON has it."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)


class QuizActivity(Data):
    """Questions to answer."""

    of: Mapping[str, str]
    """The fingerprints of the questions by their ids."""
    was: Mapping[str, tuple[str, ...]] = {}
    """The former ids of questions by their ids."""
    pass_percent: int = Field(serialization_alias="pass")
    """The pass mark in per cent; 0 where nobody passes or fails."""
    draw: int | None = None
    """How many of the questions are asked at a time, if not all."""


class ChecklistActivity(Data):
    """Tasks to tick."""

    of: Mapping[str, str]
    """What ticking each required item proves, by its id: an item that asks for something else is open again."""
    was: Mapping[str, tuple[str, ...]] = {}
    """The former ids of items by their ids."""
    every: Frequency | None = None
    """How often the list starts over."""


class ScenarioActivity(Data):
    """A conversation to rehearse."""

    pass_percent: int = Field(serialization_alias="pass")
    """The pass mark in per cent; 0 where nobody passes or fails."""


class EarnedCertificate(Data):
    """A certificate that readers earn."""

    name: str
    days: int | None = None
    """How long it is valid, in days."""
    by: str = ""
    """The role that confirms it, as readers call it."""


class Activity(Data):
    """A playbook in which something can be done."""

    title: str
    kind: str
    """What its kind is called."""
    address: str
    """Its address from the root of the site."""
    version: str = ""
    """The day of its last review: `2026-11-23`."""
    names: tuple[str, ...] = ()
    """The keys that it had before."""
    minutes: int | None = None
    """How long it takes to read."""
    rule: Completion | None = None
    """When a path counts as done."""
    due: Mapping[str, tuple[int, str]] = {}
    """The tasks of a plan by their ids: the day on which each is due, counted from the reader's first, and its text."""
    earns: EarnedCertificate | None = None
    read: bool = False
    """Whether reading it counts."""
    quiz: QuizActivity | None = None
    checklist: ChecklistActivity | None = None
    scenario: ScenarioActivity | None = None
    steps: tuple[str, ...] = ()
    """The keys of the playbooks that a path leads through."""

    @property
    def is_any(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.read or self.quiz or self.checklist or self.scenario or self.steps)


ActivityIndex = Mapping[str, Activity]
"""What there is to do on a site, by the `kind/id` of playbooks."""


class SiteData(Data):
    """What scripts know of the site from every page; the theme adds the path to its root."""

    words: Mapping[str, str]
    """The words of the scripts that run on every page."""
    due_soon: int = Field(serialization_alias="dueSoon")
    """How many days before its next review a page is said to be due soon."""
