"""Models that several kinds share: references, funnel stages, targets, money, feedback and certificates."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler, StringConstraints, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from countertalk.model.base import Model
from countertalk.model.markup import Text
from countertalk.model.references import AnyRef, Reference, RefersTo, RoleRef
from countertalk.model.scalar import refuse
from countertalk.model.values import Day, Days, Line, Number

ChannelRef = Annotated[Reference, RefersTo(("channels",), item="Channel")]
"""A reference to a channel."""
CollateralRef = Annotated[Reference, RefersTo(("collateral",))]
"""A reference to a piece of collateral."""
ContentRef = Annotated[Reference, RefersTo(("content_plan",), item="ContentItem")]
"""A reference to a piece of content in a content plan."""
DiscoveryGuideRef = Annotated[Reference, RefersTo(("discovery_guide",))]
"""A reference to a discovery guide."""
MeetingRef = Annotated[Reference, RefersTo(("alignment",), item="Meeting")]
"""A reference to a meeting of marketing and sales."""
MetricRef = Annotated[Reference, RefersTo(("metrics",), item="Metric")]
"""A reference to a metric."""
ObjectionRef = Annotated[Reference, RefersTo(("objections",), item="Objection")]
"""A reference to an objection."""
PainPointRef = Annotated[Reference, RefersTo(("persona",), item="PainPoint")]
"""A reference to a pain point of a persona."""
PersonaRef = Annotated[Reference, RefersTo(("persona",))]
"""A reference to a persona."""
ProductRef = Annotated[Reference, RefersTo(("product",))]
"""A reference to a product."""
QuizRef = Annotated[Reference, RefersTo(("quiz",))]
"""A reference to a quiz."""
ScriptRef = Annotated[Reference, RefersTo(("script",))]
"""A reference to a script."""
StageRef = Annotated[Reference, RefersTo(("sales_process",), item="Stage")]
"""A reference to a stage of a sales process."""
TechniqueRef = Annotated[Reference, RefersTo(("closing_guide",), item="Technique")]
"""A reference to a closing technique."""
TermRef = Annotated[Reference, RefersTo(("glossary",), item="Term")]
"""A reference to a glossary term."""


class _OneOrMore:
    """Lets a list of one be written without the list: `persona: ops-lead`."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(
            lambda typed: [typed] if isinstance(typed, str) else typed, handler(source)
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        several = handler(schema)
        return {"anyOf": [several["items"], several]}


ONE_OR_MORE = _OneOrMore()
"""Lets a list of one be written without the list: `persona: ops-lead`."""

Personas = Annotated[tuple[PersonaRef, ...], ONE_OR_MORE]
"""The personas that something is meant for: one, or a list of them."""

RoleRefs = Annotated[tuple[RoleRef, ...], ONE_OR_MORE]
"""The roles that something is meant for: one, or a list of them."""


_SHORT = {"tofu": "awareness", "mofu": "consideration", "bofu": "decision"}
"""The top, the middle and the bottom of the funnel, as many people call them."""


class FunnelStage(StrEnum):
    """How far along the buyer is."""

    AWARENESS = "awareness"
    CONSIDERATION = "consideration"
    DECISION = "decision"
    RETENTION = "retention"
    ADVOCACY = "advocacy"

    @classmethod
    def _missing_(cls, value: object) -> FunnelStage | None:
        return cls(_SHORT[value]) if isinstance(value, str) and value in _SHORT else None

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "enum": [*cls, *_SHORT]}


class Frequency(StrEnum):
    """How often something is done."""

    ONCE = "once"
    DAILY = "daily"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    PER_EVENT = "per_event"


class Per(StrEnum):
    """The time span over which a figure is counted."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Period(Model):
    """A span of days."""

    first: Day = Field(alias="from")
    """The first day of the period, itself included."""
    last: Day = Field(alias="to")
    """The last day of the period, itself included."""

    @model_validator(mode="after")
    def _days_run_forward(self) -> Period:
        if self.first > self.last:
            raise refuse(
                f"this ends on {self.last}, before it starts on {self.first}",
                "write the first day after 'from:' and the last one after 'to:'",
            )
        return self


class MetricTarget(Model):
    """A target for a metric."""

    metric: MetricRef
    """The metric that is measured, by its id in your metrics."""
    target: Number
    """The figure to reach, in the unit of the metric."""
    by: Day | None = None
    """The deadline for reaching the target."""
    per: Per | None = None
    """The time span the target applies to: `month` means it has to be reached every month."""


Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$"), Field(examples=["EUR"])]
"""A currency by its three letters (ISO 4217)."""


class Money(Model):
    """An amount of money."""

    amount: Number = Field(ge=0)
    """The amount as a plain number, without a currency sign or thousands separators."""
    currency: Currency
    """The currency code of the amount: three capital letters (ISO 4217)."""


class Feedback(Model):
    """What one team reports to the other, how often and where."""

    former_keys = (("from", "from_role"), ("to", "to_role"), ("cadence", "frequency"))

    what: Text
    """What one team reports to the other, such as which leads turned out well and why."""
    from_role: RoleRef
    """The role that gives this feedback."""
    to_role: RoleRef
    """The role that needs this feedback to do its job better."""
    frequency: Frequency
    """How often this feedback is given."""
    forum: MeetingRef | None = None
    """The meeting in which this feedback is given."""
    lands_in: AnyRef | None = None
    """The playbook that is updated with what was learned."""


class Certificate(Model):
    """A certificate that is earned by completing something."""

    name: Line
    """The name of the certificate, as it is printed on the receipt."""
    requires: tuple[AnyRef, ...] = ()
    """The playbooks a reader has to complete or pass to earn the certificate."""
    valid_for: Days | None = None
    """How long the certificate is valid, in days."""
    sign_off: RoleRef | None = None
    """The role that confirms in person that the certificate was earned."""
