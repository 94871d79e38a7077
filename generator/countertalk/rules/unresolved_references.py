"""The references that lead nowhere, for the rules that say why."""

from __future__ import annotations

from collections.abc import Iterator

from countertalk.handbook import Handbook, Mention

PEOPLE = ("owner", "verifier", "audience")
"""The fields that name roles."""
UNIQUE_ITEMS = ("roles", "tags")
"""Kinds whose items are known by their bare id: a role has one page, and a tag is written without its playbook."""


def unresolved(handbook: Handbook) -> Iterator[Mention]:
    """The references that lead nowhere, except those to a role or tag that exists twice: GOV-02 reports these."""
    for mention in handbook.mentions:
        reference = mention.reference
        exists_twice = reference.kind in UNIQUE_ITEMS and (reference.kind, reference.item) in handbook.names.by_id
        if handbook.resolve(reference) is None and (reference.id or not exists_twice):
            yield mention


def none_yet(kind: str) -> str:
    """The hint where a kind has no playbooks."""
    return f"there is no playbook of the kind '{kind}' yet: add one"
