"""An objection library: what customers object to, and how to reply."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from countertalk.model import (
    AnyRef,
    Card,
    Content,
    Facet,
    Findable,
    Line,
    Model,
    NamedItem,
    RoleRef,
    StaffOnly,
    Text,
    Visibility,
)
from countertalk.model.common import Personas, ProductRef, StageRef
from countertalk.model.scalar import refuse


class Category(StrEnum):
    """What the objection is about."""

    PRICE = "price"
    NEED = "need"
    AUTHORITY = "authority"
    TIMING = "timing"
    TRUST = "trust"
    COMPETITOR = "competitor"
    STATUS_QUO = "status_quo"
    PRODUCT = "product"
    SOURCE = "source"


class Method(StrEnum):
    """The method by which a reply is built: several steps, or a single move."""

    LAER = "laer"
    LAARC = "laarc"
    FEEL_FELT_FOUND = "feel_felt_found"
    SUBSTITUTION = "substitution"
    BOOMERANG = "boomerang"
    QUESTION = "question"
    SUPERIOR_POINT = "superior_point"
    DENIAL = "denial"
    DEMONSTRATION = "demonstration"
    THIRD_PARTY = "third_party"


_STEPS = {
    Method.LAER: ("acknowledge", "explore", "respond"),
    Method.LAARC: ("acknowledge", "assess", "respond", "confirm"),
    Method.FEEL_FELT_FOUND: ("feel", "felt", "found"),
}
_ONE_MOVE = ("say",)


class Response(Model):
    """The reply as a short dialogue; the method decides which steps it has."""

    listen: Text | None = None
    """What to listen for before you reply."""
    acknowledge: Text | None = None
    """A sentence that shows you have understood the concern."""
    explore: Text | None = None
    """A question that finds out what is behind the concern."""
    assess: Text | None = None
    """A question that finds out how much the concern matters."""
    feel: Text | None = None
    """A sentence that shows you understand how the customer feels."""
    felt: Text | None = None
    """A sentence about other customers who felt the same way."""
    found: Text | None = None
    """What those other customers found in the end."""
    respond: Text | None = None
    """The answer to the real concern."""
    confirm: Text | None = None
    """A question to check whether that settles the concern."""
    say: Text | None = None
    """The whole reply, for a method with a single step."""

    @property
    def steps(self) -> tuple[tuple[str, Text], ...]:
        """The steps that were written, by name, in the order in which they are said."""
        return tuple((name, step) for name in type(self).model_fields if (step := getattr(self, name)) is not None)


class Objection(NamedItem):
    """One objection."""

    former_keys = (("also_says", "aliases"), ("misspelled", "misspellings"), ("personas", "persona"))

    says: Line
    """The objection in the customer's own words."""
    aliases: tuple[Line, ...] = ()
    """Other ways in which customers put the objection: they are shown and can be searched for."""
    misspellings: tuple[Line, ...] = ()
    """Common misspellings of the objection: they can be searched for and are never shown."""
    category: Category
    """What the objection is about, such as price or timing."""
    root_cause: Annotated[Text | None, StaffOnly()] = None
    """The real reason behind the objection."""
    one_liner: Text = Field(max_length=140)
    """The reply in one breath, in at most 140 characters."""
    method: Method = Method.LAER
    """The method by which the reply is built: it decides which steps `response` has."""
    response: Response
    """The reply step by step, with a key for each step of the method."""
    proof: tuple[AnyRef, ...] = ()
    """Playbooks that back up the reply, such as case studies."""
    follow_up_question: Text | None = None
    """The question to ask after the reply, so that the conversation goes on."""
    do_not_say: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """What to avoid saying, because it makes matters worse."""
    products: tuple[ProductRef, ...] = ()
    """The products about which the objection is raised."""
    persona: Annotated[Personas, StaffOnly()] = ()
    """The personas who raise the objection."""
    stages: Annotated[tuple[StageRef, ...], StaffOnly()] = ()
    """The stages of the sales process in which the objection comes up."""
    escalate_to: Annotated[RoleRef | None, StaffOnly()] = None
    """The role to bring in when the reply is not enough."""
    visibility: Visibility | None = None
    """Who may see this objection: `internal` hides it from customers even in an external library."""

    @model_validator(mode="after")
    def _reply_follows_the_method(self) -> Objection:
        wanted = _STEPS.get(self.method, _ONE_MOVE)
        lacking = [step for step in wanted if getattr(self.response, step) is None]
        if lacking:
            keys = " and ".join(f"'{step}:'" for step in lacking)
            raise refuse(
                f"the reply by the method '{self.method}' has no {keys}",
                f"add it under 'response:'; this method takes {', '.join(wanted)}",
            )
        if wanted != _ONE_MOVE and self.response.say is not None:
            raise refuse(f"the reply by the method '{self.method}' has steps as well as 'say:'", "remove 'say:'")
        return self

    @property
    def label(self) -> str:
        return self.says


class Objections(Content):
    """What customers object to, and how to reply."""

    shelf = "objections"

    items: tuple[Objection, ...] = Field(min_length=1)
    """The objections, each with the reply to give."""

    @property
    def cards(self) -> tuple[Card, ...]:
        return tuple(Card("reply", one.says, one.one_liner, one, one.root_cause) for one in self.items)

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(map(_findable, self.items))


def _findable(one: Objection) -> Findable:
    facets = Facet("category", (one.category,)), Facet("product", one.products)
    return Findable.of(one, one.one_liner, misspellings=one.misspellings, facets=facets)
