"""Texts of playbooks as somebody edits them."""

from __future__ import annotations

from collections.abc import Iterable


def edited(text: str, changes: Iterable[tuple[str, str]]) -> str:
    """`text` with each old text, of which there is exactly one, replaced by its new one."""
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text
