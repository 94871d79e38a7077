"""What of a handbook a site holds: what the staff may see, or what a customer may see."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from pydantic.fields import FieldInfo

from countertalk.handbook import Handbook, link
from countertalk.load import Playbook, Section
from countertalk.model import Content, Model, Reference, StaffOnly, Status, Visibility


@dataclass(frozen=True, eq=False)
class Edition:
    """What one site holds, and whom it is for."""

    handbook: Handbook
    is_for_customers: bool = False


_GONE: Final = object()
"""What stands for a value that the edition leaves out."""


def for_staff(handbook: Handbook, drafts: bool = False) -> Edition:
    """The handbook without its drafts and what points at them; with `drafts`, also those, as far as they are done."""
    unfinished = {playbook.key for playbook in handbook.playbooks if playbook.is_draft}
    if not unfinished:
        return Edition(handbook)
    gone = set() if drafts else unfinished
    touched = unfinished if drafts else {user.playbook.key for key in gone for user in handbook.uses.get(key, ())}

    def leads_nowhere(value: Any) -> bool:
        if not isinstance(value, Reference):
            return False
        target = handbook.resolve(value)
        return target is None or target.playbook.key in gone

    kept = [
        replace(p, content=_filtered(p.content, leads_nowhere)) if p.key in touched else p
        for p in handbook.playbooks
        if p.key not in gone
    ]
    return Edition(link(kept, _sections(kept, handbook.sections)))


def for_customers(handbook: Handbook) -> Edition:
    """What a customer may see: playbooks marked external, without the fields and items that are for the staff alone.

    What points at anything else does so no more. Summaries of sections go too, as nobody marked them.
    """
    external = [playbook for playbook in handbook.playbooks if is_external(playbook)]
    internal = handbook.by_key.keys() - {playbook.key for playbook in external}
    shown = [_not_after(internal, replace(p, content=_filtered(p.content, _is_for_staff))) for p in external]
    sections = [replace(section, summary="") for section in _sections(shown, handbook.sections)]
    linked = link(shown, tuple(sections))

    def leads_nowhere(value: Any) -> bool:
        return isinstance(value, Reference) and linked.resolve(value) is None

    alone = [replace(playbook, content=_filtered(playbook.content, leads_nowhere)) for playbook in shown]
    return Edition(link(alone, tuple(sections)), is_for_customers=True)


def is_external(playbook: Playbook) -> bool:
    """Whether a customer may see the page of `playbook`: it is marked so, and published, or a signpost to what is."""
    content = playbook.content
    is_released = content.status in (Status.PUBLISHED, Status.ARCHIVED)
    return content.visibility is Visibility.EXTERNAL and is_released and not content.staff_only


def _not_after(left_out: Collection[str], playbook: Playbook) -> Playbook:
    """The playbook without `left_out` among what it replaces: their addresses would tell that they were there."""
    kept = tuple(former for former in playbook.redirects_from if former not in left_out)
    return replace(playbook, content=playbook.content.model_copy(update={"was": (), "replaces": kept}))


def _sections(playbooks: Iterable[Playbook], sections: Iterable[Section]) -> tuple[Section, ...]:
    """The sections that have playbooks."""
    used = {playbook.section for playbook in playbooks}
    return tuple(section for section in sections if section.id in used)


def _is_for_staff(value: Any) -> bool:
    if isinstance(value, FieldInfo):
        return any(isinstance(mark, StaffOnly) for mark in value.metadata)
    return not isinstance(value, Content) and getattr(value, "visibility", None) is Visibility.INTERNAL


def _filtered(content: Content, leave_out: Callable[[Any], bool]) -> Content:
    """A copy of `content` without the fields, items and references that `leave_out` names."""
    found = _without(content, leave_out)
    return found if isinstance(found, Content) else content


def _without(value: Any, leave_out: Callable[[Any], bool]) -> Any:
    """`value` without what is left out; gone, where it is itself, or lacks something that it needs."""
    if leave_out(value):
        return _GONE
    if isinstance(value, tuple):
        kept = tuple(found for entry in value if (found := _without(entry, leave_out)) is not _GONE)
        return value if kept == value else kept
    if not isinstance(value, Model):
        return value
    changed: dict[str, Any] = {}
    for name, field in type(value).model_fields.items():
        old = getattr(value, name)
        new = _GONE if leave_out(field) else _without(old, leave_out)
        if new is _GONE and field.is_required() and not leave_out(field):
            if not isinstance(value, Content):
                return _GONE
            new = old  # a page that lacks one thing is better than none
        if new is not old:
            changed[name] = _nothing(field, old) if new is _GONE else new
    return value.model_copy(update=changed) if changed else value


def _nothing(field: FieldInfo, old: Any) -> Any:
    """What stands in a field that was left out."""
    if field.is_required():
        return () if isinstance(old, tuple) else None
    return field.get_default(call_default_factory=True)
