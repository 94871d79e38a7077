"""A sales process: the stages of a sale, and what has to be true before and after each."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Days, Findable, Line, NamedItem, Percent, Reference, RefersTo, RoleRef, Text
from countertalk.model.common import CollateralRef, DiscoveryGuideRef, FunnelStage, ObjectionRef, ScriptRef


class Motion(StrEnum):
    """Where the sale takes place."""

    B2B = "b2b"
    RETAIL = "retail"
    INSIDE = "inside"


class Outcome(StrEnum):
    """How a sale ends."""

    WON = "won"
    LOST = "lost"


class Stage(NamedItem):
    """One stage: what has to be true at its start, what is done in it, and what ends it."""

    former_keys = (("buyer_stage", "funnel_stage"), ("max_days", "stuck_after"))

    name: Line
    """The name of the stage, such as Proposal."""
    purpose: Text
    """What the stage is meant to achieve."""
    owner: RoleRef
    """The role that is in charge of the stage."""
    entry_criteria: tuple[Text, ...] = Field(min_length=1)
    """What has to be true before a deal enters the stage."""
    activities: tuple[Text, ...] = ()
    """What the sales team does in the stage."""
    exit_criteria: tuple[Text, ...] = Field(min_length=1)
    """What has to be true before a deal leaves the stage: facts that anybody could verify."""
    funnel_stage: FunnelStage | None = None
    """The stage of the buyer's journey that this stage corresponds to."""
    qualification: tuple[Line, ...] = ()
    """What to find out in this stage, such as budget or authority."""
    discovery_guide: DiscoveryGuideRef | None = None
    """The discovery guide with the questions for this stage."""
    scripts: tuple[ScriptRef, ...] = ()
    """The scripts for the conversations in this stage."""
    closing_guide: Annotated[Reference, RefersTo(("closing_guide",))] | None = None
    """The guide for asking for the decision in this stage."""
    collateral: tuple[CollateralRef, ...] = ()
    """The material to send or show in this stage."""
    objections: tuple[ObjectionRef, ...] = ()
    """The objections that usually come up in this stage."""
    probability: Annotated[Percent, Field(ge=0, le=100)] | None = None
    """The share of deals that are won from here, in per cent."""
    stuck_after: Days | None = None
    """How long a deal may stay in this stage before it counts as stuck."""
    outcome: Outcome | None = None
    """How the deal has ended, if this stage is the end of it."""

    @property
    def label(self) -> str:
        return self.name


class SalesProcess(Content):
    """The stages of a sale, and what has to be true before and after each."""

    staff_only = True

    motion: Motion
    """Where the sale takes place: between companies, in a store, or by phone and screen."""
    stages: tuple[Stage, ...] = Field(min_length=2)
    """The stages of the sale, in order."""
    loss_reasons: tuple[Line, ...] = ()
    """The reasons to choose from when a deal is lost."""

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(stage, stage.purpose) for stage in self.stages)
