"""What is made of a site: the only stage that writes. One module or folder is one output, found by looking here.

An output `scorm` is a module or folder whose `write(site, templates, folder)` fills a folder with everything that the
output consists of, and returns how many files changed: `files.write_files` does the rest. `countertalk export scorm`
runs it. What does not define `write` is what outputs share.

folders   folders that countertalk made, and may therefore clear
files     files on their way into such a folder, or into a new place
exchange  two folders that change places
mkdocs    the site, for MkDocs and the engines that build from the same folder
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import MappingProxyType

from countertalk.pages import Site

Write = Callable[[Site, Path, Path], int]
"""Writes a site, with the templates at hand, into a folder; returns how many files changed."""


@cache
def all_outputs() -> Mapping[str, Write]:
    """What writes each output, by its name."""
    modules = {module.name: import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)}
    return MappingProxyType({name: module.write for name, module in modules.items() if hasattr(module, "write")})
