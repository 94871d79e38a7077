"""An objection library: what customers say against it, and what to answer."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from countertalk.model import AnyRef, Card, Content, Item, Line, Model, RoleRef, StaffOnly, Text, Visibility
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
    """The order in which a reply is built, or the one move that it is."""

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
    """The reply as a short dialogue; which steps it has follows from the method."""

    listen: Text | None = None
    """What to listen for before you answer."""
    acknowledge: Text | None = None
    """Show that you have heard it."""
    explore: Text | None = None
    """Ask what is behind it."""
    assess: Text | None = None
    """Find out how much it weighs."""
    feel: Text | None = None
    """I understand how you feel."""
    felt: Text | None = None
    """Others felt the same."""
    found: Text | None = None
    """What they found."""
    respond: Text | None = None
    """Answer what you have found."""
    confirm: Text | None = None
    """Ask whether that answers it."""
    say: Text | None = None
    """The whole reply, where the method is one move."""

    @property
    def steps(self) -> tuple[tuple[str, Text], ...]:
        """The steps that were written, by name, in the order in which they are said."""
        return tuple((name, step) for name in type(self).model_fields if (step := getattr(self, name)) is not None)


class Objection(Item):
    """One objection."""

    former_keys = (("also_says", "aliases"), ("misspelled", "misspellings"), ("personas", "persona"))

    says: Line
    """The customer's words."""
    aliases: tuple[Line, ...] = ()
    """The same in other words: searched and shown."""
    misspellings: tuple[Line, ...] = ()
    """Wrong spellings: searched, never shown."""
    category: Category
    """What it is about."""
    root_cause: Annotated[Text | None, StaffOnly()] = None
    """Why they say it."""
    one_liner: Text = Field(max_length=140)
    """The reply in one breath: at most 140 characters."""
    method: Method = Method.LAER
    """How the reply is built: laer (acknowledge, explore, respond), laarc, feel_felt_found, or one move."""
    response: Response
    """The reply, step by step: the keys follow the method."""
    proof: tuple[AnyRef, ...] = ()
    """What shows that the reply is true."""
    follow_up_question: Text | None = None
    """The question to end on."""
    do_not_say: Annotated[tuple[Text, ...], StaffOnly()] = ()
    """What makes it worse."""
    products: tuple[ProductRef, ...] = ()
    """The products it is heard about."""
    persona: Annotated[Personas, StaffOnly()] = ()
    """The buyers who say it."""
    stages: Annotated[tuple[StageRef, ...], StaffOnly()] = ()
    """The stages of the sale in which it comes up."""
    escalate_to: Annotated[RoleRef | None, StaffOnly()] = None
    """The role to bring in."""
    visibility: Visibility | None = None
    """Whether a customer may see this one: internal keeps it from customers in a library that they may see."""

    @model_validator(mode="after")
    def _reply_follows_the_method(self) -> Objection:
        wanted = _STEPS.get(self.method, _ONE_MOVE)
        lacking = [step for step in wanted if getattr(self.response, step) is None]
        if lacking:
            keys = " and ".join(f"'{step}:'" for step in lacking)
            raise refuse(
                f"the reply by the method '{self.method}' lacks {keys}",
                f"add it under 'response:'; this method takes {', '.join(wanted)}",
            )
        if wanted != _ONE_MOVE and self.response.say is not None:
            raise refuse(f"the reply by the method '{self.method}' has steps, and 'say:' beside them", "remove 'say:'")
        return self

    @property
    def label(self) -> str:
        return self.says


class Objections(Content):
    """What customers say against it, and what to answer."""

    items: tuple[Objection, ...] = Field(min_length=1)
    """The objections."""

    @property
    def cards(self) -> tuple[Card, ...]:
        return tuple(Card("reply", one.says, one.one_liner, one, one.root_cause) for one in self.items)
