"""The shapes of a question: one module is one shape, found by looking in this folder.

A module `hotspot` defines a class `Hotspot` that derives from `Question`; its template is `questions/hotspot.j2`, with
its script, words and styles beside it, and a quiz in `examples/questions/` asks one.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from countertalk.model.question import Question


@cache
def all_shapes() -> Mapping[str, type[Question]]:
    """Every shape by its name, in alphabetical order."""
    names = sorted(module.name for module in iter_modules(__path__))
    return MappingProxyType({name: _model_of(name) for name in names})


def _model_of(shape: str) -> type[Question]:
    class_name = "".join(word.capitalize() for word in shape.split("_"))
    model = getattr(import_module(f"{__name__}.{shape}"), class_name)
    if not (isinstance(model, type) and issubclass(model, Question)):
        raise TypeError(f"{class_name} in questions/{shape}.py does not derive from Question")
    return model
