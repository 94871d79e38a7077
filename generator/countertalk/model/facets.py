"""What readers filter a list by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from countertalk.model.references import Reference


@dataclass(frozen=True)
class Facet:
    """A property that readers can filter by, such as the category. It may have several values."""

    name: str
    values: tuple[str | StrEnum | Reference, ...]
    """A text is a path from general to specific: `outerwear/jackets` is among `outerwear`, too."""
