"""Ids of items: what keeps a reader's ticks."""

from __future__ import annotations

import pytest

from countertalk.model import ChecklistItem


def test_given_id_is_kept() -> None:
    assert ChecklistItem.model_validate({"id": "alarm", "text": "Turn off the alarm"}).id == "alarm"


def test_derived_id_depends_only_on_the_text() -> None:
    one = ChecklistItem.model_validate({"text": "Turn off the alarm."})
    other = ChecklistItem.model_validate({"text": "Turn  off the\nalarm.", "required": "false", "how": "With the key"})
    assert one.id == other.id
    assert one.id.startswith("turn-off-the-alarm-")
    assert one.id != ChecklistItem.model_validate({"text": "Turn on the alarm."}).id


@pytest.mark.parametrize("text", ["日本", "???", "<b>", "x" * 500, "A b. " * 50])
def test_derived_id_is_an_id_whatever_the_text(text: str) -> None:
    derived = ChecklistItem.model_validate({"text": text}).id
    assert derived == ChecklistItem.model_validate({"text": "anything", "id": derived}).id
    assert len(derived) <= 64


def test_texts_with_the_same_beginning_have_different_ids() -> None:
    start = "Walk through the whole shop and look at every shelf on the "
    assert len({ChecklistItem.model_validate({"text": start + side}).id for side in ("left", "right")}) == 2
