"""An objection library: what customers say against it, and what to answer."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from chalktalk.model import AnyRef, Content, Item, Line, Model, Reference, RoleRef, Text, To


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


class Response(Model):
    """The answer as a short dialogue."""

    acknowledge: Text
    """Show that you have heard it."""
    explore: Text
    """Ask what is behind it."""
    respond: Text
    """Answer what you have found."""


class Objection(Item):
    """One objection."""

    says: Line
    """The customer's words."""
    also_says: tuple[Line, ...] = ()
    """The same in other words: searched and shown."""
    misspelled: tuple[Line, ...] = ()
    """Wrong spellings: searched, never shown."""
    category: Category
    """What it is about."""
    root_cause: Text
    """Why they say it."""
    one_liner: Text = Field(max_length=140)
    """The reply in one breath: at most 140 characters."""
    response: Response
    """The reply in three steps."""
    proof: tuple[AnyRef, ...] = ()
    """What shows that the reply is true."""
    follow_up_question: Text
    """The question to end on."""
    do_not_say: tuple[Text, ...] = ()
    """What makes it worse."""
    products: tuple[Annotated[Reference, To(("product",))], ...] = ()
    """The products it is heard about."""
    escalate_to: RoleRef | None = None
    """The role to bring in."""

    @property
    def label(self) -> str:
        return self.says


class Objections(Content):
    """What customers say against it, and what to answer."""

    items: tuple[Objection, ...] = Field(min_length=1)
    """The objections."""
