"""Rules across playbooks: one module per concern, one function per rule, found by looking in this folder.

A rule is a function with a code, a severity, and a docstring with the headings *What it does, Why it matters,
Example, Instead*, from which `countertalk explain` and the documentation are made.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from countertalk.handbook import Handbook
from countertalk.problems import Problem, Severity
from countertalk.rules.rule import Rule

__all__ = ["Rule", "all_rules", "check"]


def check(
    handbook: Handbook, today: date, severities: Mapping[str, Severity] | None = None, strict: bool = False
) -> tuple[Problem, ...]:
    """Everything that the rules find wrong on the day `today`, in the order of the files.

    `severities` overrides the weight of rules by code; `strict` turns warnings into errors. What is wrong in a draft is
    told and keeps nothing from being built, as the draft is left out.
    """
    found = []
    drafts = {p.source.path for p in handbook.playbooks if p.is_draft}
    for rule in all_rules().values():
        override = (severities or {}).get(rule.code)
        if override is Severity.OFF:
            continue
        for problem in rule.problems(handbook, today):
            severity = Severity.INFO if problem.place.path in drafts else override or problem.severity
            found.append(problem.weighing(Severity.ERROR if strict and severity is Severity.WARNING else severity))
    return tuple(sorted(set(found)))


@cache
def all_rules() -> Mapping[str, Rule]:
    """Every rule by its code, in the order of the codes."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    rules = [value for module in modules for value in vars(module).values() if isinstance(value, Rule)]
    return {rule.code: rule for rule in sorted(rules, key=lambda rule: rule.code)}
