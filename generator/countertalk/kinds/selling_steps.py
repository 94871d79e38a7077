"""Selling steps: a sale in the store, from the greeting to the thanks."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Duration, Item, Line, Reference, RefersTo, Text
from countertalk.model.common import DiscoveryGuideRef, MetricRef, ObjectionRef, TechniqueRef


class Approach(StrEnum):
    """How a customer is approached."""

    GREETING = "greeting"
    SERVICE = "service"
    MERCHANDISE = "merchandise"


class SellingStep(Item):
    """One step of the sale."""

    former_keys = (("time", "duration"), ("avoid", "do_not_say"))

    name: Line
    """What it is called."""
    goal: Text
    """What it is to reach."""
    say: tuple[Text, ...] = ()
    """Words that work."""
    do_not_say: tuple[Text, ...] = ()
    """Words that do not."""
    approach: Approach | None = None
    """How the customer is approached."""
    duration: Duration | None = None
    """How soon, or how long: 30s."""
    discovery_guide: DiscoveryGuideRef | None = None
    """The questions for it."""
    objections: tuple[ObjectionRef, ...] = ()
    """What customers say against it here."""
    closing: TechniqueRef | None = None
    """How to ask for the decision."""
    link: Annotated[Reference, RefersTo()] | None = None
    """The playbook that explains it."""

    @property
    def label(self) -> str:
        return self.name


class SellingSteps(Content):
    """A sale in the store, from the greeting to the thanks."""

    staff_only = True

    steps: tuple[SellingStep, ...] = Field(min_length=2)
    """The steps, in order."""
    measures: tuple[MetricRef, ...] = ()
    """The figures that show whether it works."""
