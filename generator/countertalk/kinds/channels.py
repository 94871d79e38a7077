"""The channels that marketing publishes through."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Item, Line, StaffOnly, Text


class Media(StrEnum):
    """Who owns the place where the message appears."""

    OWNED = "owned"
    PAID = "paid"
    EARNED = "earned"


class Channel(Item):
    """One channel."""

    name: Line
    """What it is called."""
    media: Media
    """Owned (ours), paid (bought) or earned (others speak of us)."""
    best_for: Text | None = None
    """What it does best."""
    sales_uses_it_by: Annotated[Text | None, StaffOnly()] = None
    """What sales does with what the channel brings in."""

    @property
    def label(self) -> str:
        return self.name


class Channels(Content):
    """Where the message appears, and what sales makes of it."""

    channels: tuple[Channel, ...] = Field(min_length=1)
    """The channels."""
