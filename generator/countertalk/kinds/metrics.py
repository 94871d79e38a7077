"""The figures that marketing and sales are measured by."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Item, Line, StaffOnly, Text


class Team(StrEnum):
    """Who answers for the figure."""

    MARKETING = "marketing"
    SALES = "sales"
    SHARED = "shared"
    RETAIL = "retail"


class Unit(StrEnum):
    """What the figure counts in."""

    COUNT = "count"
    PERCENT = "percent"
    SESSIONS = "sessions"
    CURRENCY = "currency"
    DAYS = "days"


class Metric(Item):
    """One metric: one definition for everybody."""

    name: Line
    """What it is called."""
    team: Team
    """Who answers for it."""
    unit: Unit
    """What it counts in."""
    definition: Text
    """What exactly is counted."""
    formula: Line | None = None
    """How it is worked out, in words: deals won / deals closed."""
    tells_you: Annotated[Text | None, StaffOnly()] = None
    """What to do when it moves."""

    @property
    def label(self) -> str:
        return self.name


class Metrics(Content):
    """How we measure: one definition, one unit and one owner for each figure."""

    metrics: tuple[Metric, ...] = Field(min_length=1)
    """The metrics."""
