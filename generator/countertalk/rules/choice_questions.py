"""Every question of a handbook that has options to choose from: those of quizzes, and those of other playbooks."""

from __future__ import annotations

from collections.abc import Iterator

from countertalk.handbook import Handbook, Target
from countertalk.model import Choice


def choice_questions(handbook: Handbook) -> Iterator[tuple[Target, Choice]]:
    """Each question, and the target that says in which playbook it is."""
    for target in handbook.names.items.values():
        if isinstance(target.item, Choice):
            yield target, target.item
