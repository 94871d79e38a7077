"""Everything that stands in a playbook, with the path of keys and positions that leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

Loc = tuple[str | int, ...]
"""A path into a playbook: `("features", 0, "benefit")`."""


def walk(value: Any, loc: Loc = ()) -> Iterator[tuple[Loc, Any]]:
    """Every model and every leaf below `value`, depth first, in the order of the fields."""
    if isinstance(value, tuple):
        for number, entry in enumerate(value):
            yield from walk(entry, (*loc, number))
    elif isinstance(value, BaseModel):
        yield loc, value
        fields = type(value).model_fields
        for name, entry in value.__dict__.items():
            if entry is not None and entry != ():
                yield from walk(entry, (*loc, fields[name].alias or name))
    else:
        yield loc, value
