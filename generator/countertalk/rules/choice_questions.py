"""Every question of a handbook that has options to choose from: those of quizzes, and those of other playbooks."""

from __future__ import annotations

from collections.abc import Iterator

from countertalk.handbook import Handbook
from countertalk.load import Playbook
from countertalk.model import Choice, Loc, walk


def choice_questions(handbook: Handbook) -> Iterator[tuple[Playbook, Loc, Choice]]:
    """Each question with its playbook and the path of keys to it."""
    for playbook in handbook.playbooks:
        for loc, value in walk(playbook.content):
            if isinstance(value, Choice):
                yield playbook, loc, value
