"""The references that lead nowhere, for the rules that say why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from countertalk.handbook import Handbook, Mention
from countertalk.model import Reference
from countertalk.problems import MOST_IN_FILE
from countertalk.rules.rule import RuleFinding

PEOPLE = ("owner", "verifier", "audience")
"""The fields that name roles."""
UNIQUE_ITEMS = ("roles", "tags")
"""Kinds whose items are known by their bare id: a role has one page, and a tag is written without its playbook."""


def unresolved(
    handbook: Handbook, concerns: Callable[[Mention], bool], why: Callable[[Reference], tuple[str, str]]
) -> Iterator[RuleFinding]:
    """The references that a rule `concerns` and that lead nowhere, with the message and the remedy that `why` finds.

    Those to a role or tag that exists twice are left to GOV-02. Only as many of a file are explained as are listed: to
    look for what was meant takes long.
    """
    found: Counter[str] = Counter()
    for mention in sorted(filter(concerns, _unresolved(handbook)), key=lambda mention: mention.place):
        path = mention.place.path
        found[path] += 1
        words = why(mention.reference) if found[path] <= MOST_IN_FILE else (f"'{mention.reference}' leads nowhere", "")
        yield RuleFinding(mention.place, *words)


def _unresolved(handbook: Handbook) -> Iterator[Mention]:
    for mention in handbook.mentions:
        reference = mention.reference
        exists_twice = reference.kind in UNIQUE_ITEMS and (reference.kind, reference.item) in handbook.names.by_id
        if handbook.resolve(reference) is None and (reference.id or not exists_twice):
            yield mention


def none_yet(kind: str) -> str:
    """The hint where a kind has no playbooks."""
    return f"there is no playbook of the kind '{kind}' yet: add one"
