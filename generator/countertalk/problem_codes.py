"""The codes that problems carry: each has a severity and documentation, and no two problems share one.

Functions with `@problem_code("FIL-01")` word what the loader reports; `rules.rule` gives every rule its code. The
documentation is what `countertalk explain CODE` prints. Its first line says what was found; *What it does*, *Why it
matters*, *Example* and *Instead* follow. The last two hold content that the tests load: the example has this problem
and no other, on the line marked with `>`, and what is written instead has none.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import Generic, ParamSpec, TypeVar

from countertalk.problems import Place, Problem, Severity

_P = ParamSpec("_P")
_T = TypeVar("_T")


class DuplicateCodeError(Exception):
    """Two kinds of problem have the same code."""


@dataclass(frozen=True)
class ProblemCode:
    """A code that never changes, the severity of its problems unless they have their own, and the documentation."""

    name: str
    severity: Severity
    documentation: str

    @classmethod
    def documented(cls, name: str, severity: Severity, documentation: str | None) -> ProblemCode:
        """The code `name` with the documentation of a docstring."""
        return cls(name, severity, inspect.cleandoc(documentation or ""))


@dataclass(frozen=True)
class ProblemTemplate(Generic[_P]):
    """A code and the words of its problems: called with a place and what the words need, it makes a problem."""

    code: ProblemCode
    words: Callable[_P, tuple[str, str]]

    def __call__(self, place: Place, /, *args: _P.args, **kwargs: _P.kwargs) -> Problem:
        message, hint = self.words(*args, **kwargs)
        return Problem(place, self.code.name, message, hint, self.code.severity)


def problem_code(name: str) -> Callable[[Callable[_P, tuple[str, str]]], ProblemTemplate[_P]]:
    """Make a function that returns a message and a hint into the template of an error with the code `name`."""
    return lambda words: ProblemTemplate(ProblemCode.documented(name, Severity.ERROR, words.__doc__), words)


def registry(codes: Iterable[ProblemCode]) -> Mapping[str, ProblemCode]:
    """The codes by name and in that order. Raises `DuplicateCodeError` if a name is used twice."""
    found: dict[str, ProblemCode] = {}
    for code in sorted(codes, key=lambda code: code.name):
        if found.setdefault(code.name, code) is not code:
            raise DuplicateCodeError(f"two problems have the code {code.name}")
    return found


def found_in(package: str, what: type[_T]) -> Iterator[_T]:
    """Every value of the type `what` at the top level of a module of `package`."""
    for module in iter_modules(import_module(package).__path__):
        values = vars(import_module(f"{package}.{module.name}")).values()
        yield from (value for value in values if isinstance(value, what))
