"""A sales process: the stages of a sale, and what has to be true before and after each."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Days, Item, Line, Percent, Reference, RefersTo, RoleRef, Text
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


class Stage(Item):
    """One stage: what opens it, what is done in it, what ends it."""

    former_keys = (("buyer_stage", "funnel_stage"), ("max_days", "stuck_after"))

    name: Line
    """What it is called."""
    purpose: Text
    """What it is there for."""
    owner: RoleRef
    """The role that leads it."""
    entry_criteria: tuple[Text, ...] = Field(min_length=1)
    """What has to be true before it starts."""
    activities: tuple[Text, ...] = ()
    """What is done in it."""
    exit_criteria: tuple[Text, ...] = Field(min_length=1)
    """The facts that end it, such as somebody else could see."""
    funnel_stage: FunnelStage | None = None
    """How far the buyer is."""
    qualification: tuple[Line, ...] = ()
    """What is found out here, in the words of the framework: budget, authority."""
    discovery_guide: DiscoveryGuideRef | None = None
    """The questions for it."""
    scripts: tuple[ScriptRef, ...] = ()
    """The conversations in it."""
    closing_guide: Annotated[Reference, RefersTo(("closing_guide",))] | None = None
    """How to ask for the decision."""
    collateral: tuple[CollateralRef, ...] = ()
    """What to send or show."""
    objections: tuple[ObjectionRef, ...] = ()
    """What is usually said against it here."""
    probability: Annotated[Percent, Field(ge=0, le=100)] | None = None
    """How many in a hundred are won from here."""
    stuck_after: Days | None = None
    """How long a deal may stay in it before it counts as stuck: 30d."""
    outcome: Outcome | None = None
    """How the sale has ended, where it has."""

    @property
    def label(self) -> str:
        return self.name


class SalesProcess(Content):
    """The stages of a sale, and what has to be true before and after each."""

    staff_only = True

    motion: Motion
    """Where the sale takes place: between companies, in a store, by phone and screen."""
    stages: tuple[Stage, ...] = Field(min_length=2)
    """The stages, in order."""
    loss_reasons: tuple[Line, ...] = ()
    """The reasons to choose from when a sale is lost."""
