"""A case study: what a customer got out of it, with figures."""

from typing import Annotated

from pydantic import Field

from countertalk.model import AnyRef, Content, Day, Line, Model, Prose, StaffOnly, Text, YesNo
from countertalk.model.common import Personas, ProductRef


class Result(Model):
    """One measured result, before and after."""

    metric: Line
    """What was measured, such as order errors per week."""
    before: Line | None = None
    """The figure before the customer started, with its unit."""
    after: Line
    """The figure afterwards, with its unit."""
    measured: Line | None = None
    """When the result was measured, such as a month or a date."""


class Quote(Model):
    """A quote from the customer."""

    text: Text
    """What the customer said, word for word."""
    name: Line
    """The name of the person who is quoted."""
    title: Line | None = None
    """The job title of the person who is quoted."""


class Approval(Model):
    """The customer's consent to be shown."""

    customer_approved: YesNo
    """Whether the customer has agreed to be shown: `true` or `false`."""
    date: Day
    """The date on which the customer decided."""


class CaseStudy(Content):
    """What a customer got out of it, with figures: the proof behind a reply."""

    customer: Line
    """The customer's name, or a description if the customer is anonymous."""
    headline: Text
    """The customer and the main benefit, in one sentence."""
    industry: Line
    """The customer's industry, such as building supplies."""
    company_size: Line | None = None
    """The size of the customer's company, such as 120 employees."""
    anonymous: YesNo = False
    """Whether the customer's name was changed or left out at their request."""
    persona: Annotated[Personas, StaffOnly()] = ()
    """The persona who made the decision to buy."""
    products: tuple[ProductRef, ...] = ()
    """The products that the customer bought."""
    challenge: Prose
    """The problem that the customer had before."""
    solution: Prose
    """What was done to solve the problem."""
    results: tuple[Result, ...] = Field(min_length=1)
    """The measurable results, before and after."""
    quote: Quote | None = None
    """A quote from the customer, with name and job title."""
    proves: tuple[AnyRef, ...] = ()
    """The objections or claims for which this case is proof."""
    approval: Approval | None = None
    """The customer's approval of the case study."""
    lessons_for_marketing: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """What marketing can learn from this case."""
    lessons_for_sales: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """What sales can learn from this case."""

    @property
    def other_names(self) -> tuple[str, ...]:
        return (*self.aliases, self.customer, self.industry, *((self.quote.name,) if self.quote else ()))
