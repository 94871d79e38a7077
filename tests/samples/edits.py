"""Texts of playbooks as somebody edits them.

A page with what is stored about its playbook shows the same whether the playbook was edited or was always so. Tests of
many edits therefore put all the edited playbooks into one site, each under an id of its own, and call what is stored
after it: one site is built instead of one for every edit.
"""

from __future__ import annotations

from collections.abc import Iterable


def edited(text: str, changes: Iterable[tuple[str, str]]) -> str:
    """`text` with each old text, of which there is exactly one, replaced by its new one."""
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def id_of(name: str) -> str:
    """The id of the playbook after the edit with this name."""
    return name.replace(" ", "-")
