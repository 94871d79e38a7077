"""Lists of playbooks as pages show them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from countertalk.load import Playbook

Group = tuple[str, tuple[Playbook, ...]]
"""A kind, and playbooks of it."""


def by_kind(playbooks: Iterable[Playbook]) -> tuple[Group, ...]:
    """The playbooks grouped by kind, each group in the order of the titles."""
    ranked = sorted(playbooks, key=lambda playbook: (playbook.kind, playbook.content.title))
    return tuple((kind, tuple(group)) for kind, group in groupby(ranked, key=lambda playbook: playbook.kind))


def by_due(playbooks: Iterable[Playbook]) -> tuple[Playbook, ...]:
    """Those with a date for their next review, the earliest first."""
    return tuple(sorted((p for p in playbooks if p.content.due), key=lambda p: (p.content.due, p.content.title)))


def newest(playbooks: Iterable[Playbook]) -> tuple[Playbook, ...]:
    """Those that have been reviewed, the latest first."""
    reviewed = [playbook for playbook in playbooks if playbook.content.last_reviewed]
    return tuple(sorted(reviewed, key=lambda p: (p.content.last_reviewed, p.content.title), reverse=True))
