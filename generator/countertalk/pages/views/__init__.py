"""The views of a handbook: one module is one sort of page, found by looking in this folder.

A module `matrix` defines a class `MatrixView` that derives from `View` and says with `order` where its pages come among
all pages; its template is `views/matrix.md.j2`, with its words beside it in `matrix.en.yml`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from countertalk.pages.view import View


@cache
def all_views() -> tuple[type[View[Any]], ...]:
    """Every view, in the order of their pages."""
    views = [_view_of(module.name) for module in iter_modules(__path__)]
    return tuple(sorted(views, key=lambda view: (view.order, view.__name__)))


def _view_of(name: str) -> type[View[Any]]:
    class_name = "".join(word.capitalize() for word in name.split("_")) + "View"
    view = getattr(import_module(f"{__name__}.{name}"), class_name)
    if not (isinstance(view, type) and issubclass(view, View)):
        raise TypeError(f"{class_name} in pages/views/{name}.py does not derive from View")
    if not hasattr(view, "order"):
        raise TypeError(f"{class_name} in pages/views/{name}.py has no 'order', which says where its pages come")
    return view
