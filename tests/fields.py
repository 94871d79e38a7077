"""The fields that authors fill in: in every model of playbooks, sections and the site's configuration."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any

from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

import countertalk.config  # noqa: F401 # defines models
from countertalk.kinds import all_kinds
from countertalk.model import Model


@cache
def fields() -> dict[str, FieldInfo]:
    """Every field of every model, by the model's name and its own; an inherited one only where it is defined."""
    all_kinds()
    return {
        f"{model.__module__.removeprefix('countertalk.')}.{model.__name__}.{name}": field
        for model in _models(Model)
        if model.__module__.startswith("countertalk.")
        for name, field in model.model_fields.items()
        if name in model.__annotations__
    }


def adapter_of(name: str) -> TypeAdapter[Any]:
    """The adapter that reads a field's values and knows their schema."""
    annotation: Any = fields()[name].annotation
    field = FieldInfo.from_annotation(annotation)
    field.metadata = fields()[name].metadata
    return TypeAdapter[Any](Annotated[field.annotation, field])  # type: ignore[arg-type] # made while it runs


def _models(of: type[Model]) -> Iterator[type[Model]]:
    for model in of.__subclasses__():
        yield model
        yield from _models(model)
