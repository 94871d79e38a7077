"""Everything in a playbook, with the path of keys and positions that leads to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel

Loc = tuple[str | int, ...]
"""A path into a playbook: `("features", 0, "benefit")`."""

_NESTED = (BaseModel, tuple)


def walk(value: Any, loc: Loc = ()) -> list[tuple[Loc, Any]]:
    """Every model and every leaf below `value`, depth first, in the order of the fields."""
    found = [] if isinstance(value, tuple) else [(loc, value)]
    for step, entry in _inside(value):
        if isinstance(entry, _NESTED):
            found += walk(entry, (*loc, step))
        elif entry is not None:
            found.append(((*loc, step), entry))
    return found


def _inside(value: Any) -> Iterable[tuple[str | int, Any]]:
    if isinstance(value, tuple):
        return enumerate(value)
    if not isinstance(value, BaseModel):
        return ()
    keys = _keys(type(value))
    return [(keys[name], entry) for name, entry in value.__dict__.items() if entry is not None]


@cache
def _keys(model: type[BaseModel]) -> Mapping[str, str]:
    """What the fields of a model are called in the file."""
    return {name: field.alias or name for name, field in model.model_fields.items()}
