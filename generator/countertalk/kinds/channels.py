"""The channels that marketing publishes through."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from countertalk.model import Content, Findable, Line, NamedItem, StaffOnly, Text


class Media(StrEnum):
    """Who owns the place where the message appears."""

    OWNED = "owned"
    PAID = "paid"
    EARNED = "earned"


class Channel(NamedItem):
    """One channel."""

    name: Line
    """The name of the channel, such as LinkedIn or the shop window."""
    media: Media
    """`owned` if the channel is ours, `paid` if we pay for space, `earned` if others write about us."""
    best_for: Text | None = None
    """What the channel works best for."""
    sales_uses_it_by: Annotated[Text | None, StaffOnly()] = None
    """How sales uses the leads or attention from this channel."""

    @property
    def label(self) -> str:
        return self.name


class Channels(Content):
    """Where the message appears, and how sales uses it."""

    channels: tuple[Channel, ...] = Field(min_length=1)
    """The channels that marketing publishes in."""

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(channel, channel.best_for) for channel in self.channels)
