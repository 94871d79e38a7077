"""A product card: what to know, ask and say at the shelf or on a call."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from countertalk.model import Card, Content, Day, Gtin, Image, Item, Line, Model, StaffOnly, Text
from countertalk.model.common import Money, ObjectionRef, ProductRef

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


class Price(Money):
    """What it costs."""

    per: Line | None = None
    """What the price is paid for, where it is not one piece: user and month."""
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

    former_keys = (("q", "ask"), ("a", "answer"))

    ask: Line
    """The question."""
    answer: Text
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
    ask_first: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """Questions that find out what the customer needs."""
    demo: Annotated[Text | None, StaffOnly()] = None
    """What to show or let the customer try."""
    objections: tuple[ObjectionRef, ...] = ()
    """What customers say against it."""
    compare: tuple[Compare, ...] = ()
    """How it differs from its neighbours."""
    goes_with: tuple[GoesWith, ...] = ()
    """What sells beside it."""
    trade_up: Annotated[ProductRef | None, StaffOnly()] = None
    """The better one."""
    trade_down: Annotated[ProductRef | None, StaffOnly()] = None
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
    legal: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """What must not be claimed: always shown."""
    stock_note: Annotated[Text | None, StaffOnly()] = None
    """What to know about the stock."""
    internal: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """Notes for the staff alone: the margin, what not to say."""
    images: tuple[Image, ...] = ()
    """Pictures."""

    @property
    def cards(self) -> tuple[Card, ...]:
        glance = self.glance
        pitch = Card("pitch", self.title, glance.say_this, because=glance.problem_it_solves)
        only = [Card("only", self.title, glance.usp)] if glance.usp else []
        return (pitch, *only, *(Card("benefit", one.feature, one.benefit, one, one.advantage) for one in self.features))

    @property
    def search_terms(self) -> tuple[str, ...]:
        return (*self.stock_numbers, *super().search_terms)

    @property
    def stock_numbers(self) -> tuple[str, ...]:
        return (self.sku, *(variant.sku for variant in self.variants), *((self.gtin,) if self.gtin else ()))
