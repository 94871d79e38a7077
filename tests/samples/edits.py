"""Texts of playbooks as somebody edits them.

A page with what is stored about its playbook shows the same whether the playbook was edited or was always so. Tests of
many edits therefore put all the edited playbooks into one site, each under an id of its own, and rename what is
stored accordingly: one site is built instead of one for every edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def edited(text: str, changes: Iterable[tuple[str, str]]) -> str:
    """`text` with each old text, of which there is exactly one, replaced by its new one."""
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def each_edited(text: str, changes: Mapping[str, Iterable[tuple[str, str]]]) -> dict[str, str]:
    """The text after each edit, by the id of its playbook."""
    return {id_of(name): edited(text, of_one) for name, of_one in changes.items()}


def id_of(name: str) -> str:
    """The id of the playbook after the edit with this name."""
    return name.replace(" ", "-")
