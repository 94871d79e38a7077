"""A copy of a playbook in which values are changed or left out: for editions, facts by reference and translations."""

from __future__ import annotations

from collections.abc import Callable
from types import NoneType
from typing import Any, Final, TypeVar, get_args

from pydantic.fields import FieldInfo

from countertalk.model.base import Model

LEFT_OUT: Final = object()
"""What a change returns to leave a value out of the copy."""

Change = Callable[[Any, FieldInfo | None], Any]
"""What becomes of a value in a field (None for an entry of a list): another one, `LEFT_OUT`, or, where the value itself
comes back, what becomes of its parts."""

_M = TypeVar("_M", bound=Model)


def transformed(model: _M, change: Change) -> _M:
    """A copy of `model` with every value below it changed.

    A part that loses something it needs is left out as a whole; `model` itself keeps what it needs, as it was. Raises
    nothing; where nothing changes, the same object is returned.
    """
    changed = {
        name: new if new is not LEFT_OUT else getattr(model, name)
        for name, new in _fields(model, change)
        if new is not getattr(model, name)
    }
    return model.model_copy(update=changed) if changed else model


def _fields(model: Model, change: Change) -> list[tuple[str, Any]]:
    """The fields of a model with their new values; `LEFT_OUT` only where the model needs what is gone."""
    found = []
    for name, field in type(model).model_fields.items():
        new = _changed(getattr(model, name), change, field)
        found.append((name, _nothing(field, getattr(model, name)) if new is LEFT_OUT else new))
    return found


def _changed(value: Any, change: Change, field: FieldInfo | None = None) -> Any:
    new = change(value, field)
    if new is not value:
        return new
    if isinstance(value, tuple):
        kept = tuple(entry for each in value if (entry := _changed(each, change)) is not LEFT_OUT)
        return value if _same(kept, value) else kept
    if not isinstance(value, Model):
        return value
    fields = _fields(value, change)
    if any(new is LEFT_OUT for _, new in fields):
        return LEFT_OUT
    update = {name: new for name, new in fields if new is not getattr(value, name)}
    return value.model_copy(update=update) if update else value


def _same(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    return len(one) == len(other) and all(mine is yours for mine, yours in zip(one, other, strict=True))


def _nothing(field: FieldInfo, old: Any) -> Any:
    """The new value of a field whose value was left out: its default, or nothing if its type allows that."""
    if not field.is_required():
        return field.get_default(call_default_factory=True)
    if isinstance(old, tuple):
        return ()
    return None if NoneType in get_args(field.annotation) else LEFT_OUT
