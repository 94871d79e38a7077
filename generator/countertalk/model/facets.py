"""What readers narrow a list down by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from countertalk.model.references import Reference


@dataclass(frozen=True)
class Facet:
    """A property by which readers choose among things, such as the category: it may have several values."""

    name: str
    values: tuple[str | StrEnum | Reference, ...]
    """A text is a path from general to specific: `outerwear/jackets` is among `outerwear`, too."""
