"""Rules across playbooks: one file is one rule, found by looking in this folder.

A file is named for its code and what it finds: `sal_01_objection_without_proof`. Its docstring is the documentation
that `countertalk explain` prints (the format is described in `problem_codes`), and its function yields the findings.

rule                   what a rule is, and what it finds
choice_questions       every question that has options to choose from
elapsed                how long ago a day was, in words
item_places            where something inside an item is in its file
unresolved_references  the references that lead nowhere
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

from countertalk.handbook import Handbook
from countertalk.load import problems as loading
from countertalk.problem_codes import ProblemCode, ProblemTemplate, found_in, registry
from countertalk.problems import Problem, Severity, listed
from countertalk.rules.rule import Rule

__all__ = ["Rule", "all_problem_codes", "all_rules", "check"]


def check(
    handbook: Handbook, today: date, severities: Mapping[str, Severity] | None = None, strict: bool = False
) -> tuple[Problem, ...]:
    """What the rules find wrong on the day `today`, in the order of the files, as far as it is `listed`.

    `severities` overrides the severity of rules by code; `strict` turns warnings into errors. Problems in a draft are
    reported as information: they do not stop the build, which leaves the draft out.
    """
    found = []
    drafts = {p.source.path for p in handbook.playbooks if p.is_draft}
    for code, rule in all_rules().items():
        override = (severities or {}).get(code)
        if override is Severity.OFF:
            continue
        for problem in rule.problems(handbook, today):
            severity = Severity.INFO if problem.place.path in drafts else override or problem.severity
            found.append(problem.with_severity(Severity.ERROR if strict and severity is Severity.WARNING else severity))
    return listed(found)


@cache
def all_rules() -> Mapping[str, Rule]:
    """Every rule by its code, in the order of the codes. Raises `DuplicateCodeError` if two problems share a code."""
    rules = {rule.code: rule for rule in found_in(__name__, Rule)}
    return {name: rules[code] for name, code in all_problem_codes().items() if code in rules}


@cache
def all_problem_codes() -> Mapping[str, ProblemCode]:
    """Every code that a problem can have, with its documentation, in order: the loader's and the rules'."""
    wordings: type[ProblemTemplate[...]] = ProblemTemplate
    return registry(
        [
            *(template.code for template in found_in(loading.__name__, wordings)),
            *(rule.code for rule in found_in(__name__, Rule)),
        ]
    )
