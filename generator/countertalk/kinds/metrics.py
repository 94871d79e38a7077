"""The figures that marketing and sales are measured by."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from countertalk.model import Content, Findable, Line, NamedItem, StaffOnly, Text
from countertalk.model.common import Currency
from countertalk.model.scalar import refuse


class Team(StrEnum):
    """The team that is accountable for a metric."""

    MARKETING = "marketing"
    SALES = "sales"
    SHARED = "shared"
    RETAIL = "retail"


class Unit(StrEnum):
    """The unit in which a metric is counted."""

    COUNT = "count"
    PERCENT = "percent"
    SESSIONS = "sessions"
    CURRENCY = "currency"
    DAYS = "days"


class Metric(NamedItem):
    """One metric: one definition for everybody."""

    name: Line
    """The name of the metric, such as Conversion rate."""
    team: Team
    """The team that is accountable for the metric."""
    unit: Unit
    """The unit in which the metric is counted."""
    currency: Currency | None = None
    """The currency of a metric that counts money: three capital letters (ISO 4217)."""
    definition: Text
    """What exactly is counted, and what is not."""
    formula: Line | None = None
    """How the metric is calculated, in words: deals won / deals closed."""
    tells_you: Annotated[Text | None, StaffOnly()] = None
    """What it means when the metric moves, and what to do about it."""

    @model_validator(mode="after")
    def _money_has_a_currency(self) -> Metric:
        if self.unit is Unit.CURRENCY and not self.currency:
            raise refuse("this metric counts money, but has no currency", "add 'currency:', such as EUR")
        if self.currency and self.unit is not Unit.CURRENCY:
            raise refuse(f"a metric that counts {self.unit} has no currency", "remove it, or write 'unit: currency'")
        return self

    @property
    def label(self) -> str:
        return self.name


class Metrics(Content):
    """How we measure: one definition, one unit and one owner for each figure."""

    metrics: tuple[Metric, ...] = Field(min_length=1)
    """The metrics, each with one definition that everybody uses."""

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(metric, metric.definition) for metric in self.metrics)
