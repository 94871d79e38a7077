"""Selling steps: a sale in the store, from the greeting to the thanks."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Duration, Findable, Line, NamedItem, Reference, RefersTo, Text
from countertalk.model.common import DiscoveryGuideRef, MetricRef, ObjectionRef, TechniqueRef


class Approach(StrEnum):
    """How a customer is approached."""

    GREETING = "greeting"
    SERVICE = "service"
    MERCHANDISE = "merchandise"


class SellingStep(NamedItem):
    """One step of the sale."""

    former_keys = (("time", "duration"), ("avoid", "do_not_say"))

    name: Line
    """The name of the step, such as Greet."""
    goal: Text
    """What the step should achieve."""
    say: tuple[Text, ...] = ()
    """Phrases that work with customers."""
    do_not_say: tuple[Text, ...] = ()
    """Phrases that do not work with customers."""
    approach: Approach | None = None
    """The way in which the customer is approached."""
    duration: Duration | None = None
    """How soon the step happens, or how long it takes."""
    discovery_guide: DiscoveryGuideRef | None = None
    """The discovery guide with the questions for this step."""
    objections: tuple[ObjectionRef, ...] = ()
    """The objections that customers usually raise in this step."""
    closing: TechniqueRef | None = None
    """The closing technique to use in this step."""
    link: Annotated[Reference, RefersTo()] | None = None
    """The playbook that explains the step in detail."""

    @property
    def label(self) -> str:
        return self.name


class SellingSteps(Content):
    """A sale in the store, from the greeting to the thanks."""

    staff_only = True

    steps: tuple[SellingStep, ...] = Field(min_length=2)
    """The steps of the sale, in order."""
    measures: tuple[MetricRef, ...] = ()
    """The metrics that show whether the steps work."""

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(step, step.goal) for step in self.steps)
