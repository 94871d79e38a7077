"""A product card: what to know, ask and say at the shelf or on a call."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from chalktalk.model import Content, Day, Gtin, Image, Item, Line, Model, Number, Reference, Text, To

ProductRef = Annotated[Reference, To(("product",))]
Sku = Annotated[Line, StringConstraints(max_length=40)]


class Tier(StrEnum):
    """Where the price stands in the range."""

    GOOD = "good"
    BETTER = "better"
    BEST = "best"


class Variant(Model):
    """One size or colour."""

    sku: Sku
    """Its own stock number."""
    size: Line | None = None
    """The size."""
    colour: Line | None = None
    """The colour."""


class Price(Model):
    """What it costs."""

    amount: Number = Field(ge=0)
    """The figure."""
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$"), Field(examples=["EUR"])]
    """Three letters: EUR (ISO 4217)."""
    per: Line | None = None
    """What the price is for, where it is not the piece: user and month."""
    valid_until: Day | None = None
    """The last day of the price."""
    tier: Tier | None = None
    """Good, better or best in its range."""


class Glance(Model):
    """What is read in ten seconds."""

    who_it_is_for: Text
    """The customer who will be glad of it."""
    say_this: Text
    """The pitch in at most 25 words."""
    problem_it_solves: Text | None = None
    """What it puts an end to."""
    usp: Text | None = None
    """What no other product here does."""


class Feature(Item):
    """What it has, what that does, and what the customer gains."""

    feature: Text
    """What it has."""
    advantage: Text | None = None
    """What that does."""
    benefit: Text
    """What the customer gains."""
    proof: Text | None = None
    """What shows it: a figure, a test."""

    @property
    def label(self) -> str:
        return self.feature.plain()


class Compare(Model):
    """When to choose this one, and when the other."""

    to: ProductRef
    """The other product."""
    choose_this_if: Text
    """When this one is right."""
    choose_other_if: Text
    """When the other one is right."""


class GoesWith(Model):
    """What sells beside it."""

    product: ProductRef
    """The other product."""
    why: Text
    """What the two do together."""


class Faq(Model):
    """A question that customers ask."""

    q: Line
    """The question."""
    a: Text
    """The answer."""


class Product(Content):
    """What to know, ask and say about one product."""

    sku: Sku
    """The stock number, zeros in front included."""
    gtin: Gtin | None = None
    """The number under the bar code."""
    brand: Line | None = None
    """The brand."""
    category: Line
    """Where it stands in the range: outerwear/jackets."""
    variants: tuple[Variant, ...] = ()
    """Sizes and colours."""
    price: Price | None = None
    """What it costs."""
    glance: Glance
    """What is read in ten seconds."""
    features: tuple[Feature, ...] = Field(min_length=1)
    """Feature, advantage, benefit."""
    highlights: tuple[Text, ...] = ()
    """Four to six facts, each at most 150 characters."""
    ask_first: tuple[Text, ...] = ()
    """Questions that find out what the customer needs."""
    demo: Text | None = None
    """What to show or let the customer try."""
    objections: tuple[Annotated[Reference, To(("objections",), item=True)], ...] = ()
    """What customers say against it."""
    compare: tuple[Compare, ...] = ()
    """How it differs from its neighbours."""
    goes_with: tuple[GoesWith, ...] = ()
    """What sells beside it."""
    trade_up: ProductRef | None = None
    """The better one."""
    trade_down: ProductRef | None = None
    """The way out when the price is too high."""
    care: tuple[Text, ...] = ()
    """How to look after it."""
    materials: tuple[Line, ...] = ()
    """What it is made of."""
    warranty: Text | None = None
    """What is promised."""
    returns: Text | None = None
    """How it can be brought back."""
    faq: tuple[Faq, ...] = ()
    """Questions that customers ask."""
    legal: tuple[Text, ...] = ()
    """What must not be claimed: always shown."""
    images: tuple[Image, ...] = ()
    """Pictures."""

    @property
    def also_found_by(self) -> tuple[str, ...]:
        return (*self.numbers, *super().also_found_by)

    @property
    def numbers(self) -> tuple[str, ...]:
        return (self.sku, *(variant.sku for variant in self.variants), *((self.gtin,) if self.gtin else ()))
