"""A case study: what a customer got out of it, with figures."""

from typing import Annotated

from pydantic import Field

from countertalk.model import AnyRef, Content, Day, Line, Model, Prose, StaffOnly, Text, YesNo
from countertalk.model.common import Personas, ProductRef


class Result(Model):
    """One figure, before and after."""

    metric: Line
    """What was measured."""
    before: Line | None = None
    """The figure before."""
    after: Line
    """The figure after."""
    measured: Line | None = None
    """When: a month or a day."""


class Quote(Model):
    """What the customer says."""

    text: Text
    """The customer's words."""
    name: Line
    """Who says it."""
    title: Line | None = None
    """Their job."""


class Approval(Model):
    """The customer's word that it may be shown."""

    customer_approved: YesNo
    """Whether they agreed."""
    date: Day
    """When."""


class CaseStudy(Content):
    """What a customer got out of it, with figures: the proof behind a reply."""

    customer: Line
    """The customer's name, or what they may be called."""
    headline: Text
    """Name and benefit in one sentence."""
    industry: Line
    """Their trade."""
    company_size: Line | None = None
    """How big they are."""
    anonymous: YesNo = False
    """Whether the name was changed, because the customer did not want to be named."""
    persona: Annotated[Personas, StaffOnly()] = ()
    """The buyer who decided."""
    products: tuple[ProductRef, ...] = ()
    """What they bought."""
    challenge: Prose
    """What was wrong before."""
    solution: Prose
    """What was done."""
    results: tuple[Result, ...] = Field(min_length=1)
    """What came of it."""
    quote: Quote | None = None
    """What the customer says."""
    proves: tuple[AnyRef, ...] = ()
    """The objections it answers."""
    approval: Approval | None = None
    """The customer's word that it may be shown."""
    lessons_for_marketing: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """What marketing takes from it."""
    lessons_for_sales: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """What sales takes from it."""
