"""The kinds of playbook: one module is one kind, found by looking in this folder.

A module `drill` defines a class `Drill` that derives from `Content` (`warm_up` has `WarmUp`); its template is
`kinds/drill.md.j2`, with its words and styles beside it, and an example in `examples/drill/` fills every field. No
other module asks which kind a playbook is: each kind says what readers do with it in the terms of `model.activities`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from countertalk.model import Content


@cache
def all_kinds() -> Mapping[str, type[Content]]:
    """Every kind by its name, in alphabetical order."""
    names = sorted(module.name for module in iter_modules(__path__))
    return MappingProxyType({name: _model_of(name) for name in names})


def _model_of(kind: str) -> type[Content]:
    class_name = "".join(word.capitalize() for word in kind.split("_"))
    model = getattr(import_module(f"{__name__}.{kind}"), class_name)
    if not (isinstance(model, type) and issubclass(model, Content)):
        raise TypeError(f"{class_name} in kinds/{kind}.py does not derive from Content")
    return model
