"""A loaded playbook can be written back as an author types it, and loads as the same again."""

from __future__ import annotations

import pytest

from countertalk.load import Playbook, load
from examples import EXAMPLES, PROJECT


def everything() -> list[Playbook]:
    folders = (PROJECT / "playbooks", EXAMPLES)
    return [playbook for folder in folders for playbook in load(folder, folder.parent)[0]]


@pytest.mark.parametrize("playbook", everything(), ids=lambda playbook: playbook.key)
def test_written_playbook_loads_as_the_same(playbook: Playbook) -> None:
    typed = playbook.content.typed()
    assert type(playbook.content).model_validate(typed) == playbook.content
    assert set(leaves(typed)) <= {str}, "an author types nothing but text"


def leaves(value: object) -> list[type]:
    if isinstance(value, dict):
        return [kind for entry in value.values() for kind in leaves(entry)]
    if isinstance(value, list):
        return [kind for entry in value for kind in leaves(entry)]
    return [type(value)]
