"""A product card: what to know, ask and say at the shelf or on a call."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from countertalk.model import Card, Content, Day, Facet, Gtin, Image, Item, Line, Model, StaffOnly, Text
from countertalk.model.common import Money, ObjectionRef, ProductRef

Sku = Annotated[Line, StringConstraints(max_length=40), Field(examples=["004520"])]


class Tier(StrEnum):
    """The place of a price in the range."""

    GOOD = "good"
    BETTER = "better"
    BEST = "best"


class Variant(Model):
    """One size or colour."""

    sku: Sku
    """The stock number of this variant, leading zeros included."""
    size: Line | None = None
    """The size, as printed on the label."""
    colour: Line | None = None
    """The colour, as named on the label."""


class Price(Money):
    """What the product costs."""

    per: Line | None = None
    """What the price buys, if not one piece, such as user and month."""
    valid_until: Day | None = None
    """The last day on which the price is valid."""
    tier: Tier | None = None
    """Where the product stands in its range: `good`, `better` or `best`."""


class Glance(Model):
    """What can be read in ten seconds."""

    who_it_is_for: Text
    """The customers for whom this product is the right choice."""
    say_this: Text
    """The pitch, word for word, in at most 25 words."""
    problem_it_solves: Text | None = None
    """The problem that the customer no longer has."""
    usp: Text | None = None
    """What sets the product apart from every other in the range."""


class Feature(Item):
    """A feature, what it does (its advantage), and what the customer gets out of it (its benefit)."""

    feature: Text
    """What the product has, as a fact."""
    advantage: Text | None = None
    """What the feature does."""
    benefit: Text
    """What the customer gets out of the feature."""
    proof: Text | None = None
    """What proves the feature, such as a figure or a test result."""

    @property
    def label(self) -> str:
        return self.feature.plain()


class Compare(Model):
    """When to choose this product, and when a similar one."""

    to: ProductRef
    """The product that this one is compared with."""
    choose_this_if: Text
    """When this product is the better choice."""
    choose_other_if: Text
    """When the other product is the better choice."""


class GoesWith(Model):
    """A product to offer along with this one."""

    product: ProductRef
    """The product to offer along with this one."""
    why: Text
    """Why the two products belong together."""


class Faq(Model):
    """A question that customers ask."""

    former_keys = (("q", "ask"), ("a", "answer"))

    ask: Line
    """The question, as customers ask it."""
    answer: Text
    """The answer to give to customers."""


class Product(Content):
    """What to know, ask and say about one product."""

    shelf = "products"

    sku: Sku
    """The stock number, leading zeros included."""
    gtin: Gtin | None = None
    """The number below the bar code: 8, 12, 13 or 14 digits."""
    brand: Line | None = None
    """The brand that the product is sold under."""
    category: Line = Field(examples=["outerwear/jackets"])
    """The product's place in the range, from general to specific: outerwear/jackets."""
    variants: tuple[Variant, ...] = ()
    """The sizes and colours that the product comes in, each with its stock number."""
    price: Price | None = None
    """The retail price of the product."""
    glance: Glance
    """What staff can take in within ten seconds while a customer waits."""
    features: tuple[Feature, ...] = Field(min_length=1)
    """The features, each with its advantage and its benefit for the customer."""
    highlights: tuple[Text, ...] = ()
    """Four to six key facts, each in at most 150 characters."""
    ask_first: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """Questions that find out what the customer needs."""
    demo: Annotated[Text | None, StaffOnly()] = None
    """What to show, or to let the customer try."""
    objections: tuple[ObjectionRef, ...] = ()
    """The objections that customers raise about this product."""
    compare: tuple[Compare, ...] = ()
    """How the product differs from similar ones, and when to choose which."""
    goes_with: tuple[GoesWith, ...] = ()
    """Products to offer along with this one."""
    trade_up: Annotated[ProductRef | None, StaffOnly()] = None
    """A better product, to offer to customers who want more."""
    trade_down: Annotated[ProductRef | None, StaffOnly()] = None
    """A less expensive product, to offer when the price is too high."""
    care: tuple[Text, ...] = ()
    """How to look after the product."""
    materials: tuple[Line, ...] = ()
    """What the product is made of."""
    warranty: Text | None = None
    """What the warranty covers, and for how long."""
    returns: Text | None = None
    """How, and until when, customers can return the product."""
    faq: tuple[Faq, ...] = ()
    """Frequently asked questions, with the answers to give."""
    legal: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """Claims that staff must not make: shown at all times."""
    stock_note: Annotated[Text | None, StaffOnly()] = None
    """What staff should know about availability."""
    internal: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """Notes for staff only, such as the margin."""
    images: tuple[Image, ...] = ()
    """Pictures of the product."""

    @property
    def cards(self) -> tuple[Card, ...]:
        glance = self.glance
        pitch = Card("pitch", self.title, glance.say_this, because=glance.problem_it_solves)
        only = [Card("only", self.title, glance.usp)] if glance.usp else []
        return (pitch, *only, *(Card("benefit", one.feature, one.benefit, one, one.advantage) for one in self.features))

    @property
    def other_names(self) -> tuple[str, ...]:
        return (*self.aliases, self.category)

    @property
    def stock_numbers(self) -> tuple[str, ...]:
        return (self.sku, *(variant.sku for variant in self.variants), *((self.gtin,) if self.gtin else ()))

    @property
    def answer(self) -> str:
        return self.glance.say_this.plain()

    @property
    def facets(self) -> tuple[Facet, ...]:
        return (Facet("category", (self.category,)),)

    @property
    def picture(self) -> Image | None:
        return self.images[0] if self.images else None

    @property
    def costs(self) -> Price | None:
        return self.price
