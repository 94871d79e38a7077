"""The part of a handbook that a site shows: what the staff may see, or what a customer may see."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from itertools import chain, count
from typing import Any

from pydantic.fields import FieldInfo

from countertalk.handbook import Handbook, link
from countertalk.load import GENERAL, Playbook, Section, in_order
from countertalk.model import Content, Reference, StaffOnly, Status, Visibility
from countertalk.model.transform import LEFT_OUT, Change, transformed


@dataclass(frozen=True, eq=False)
class Edition:
    """The content of one site, and who it is for."""

    handbook: Handbook
    is_for_customers: bool = False


def for_staff(handbook: Handbook, drafts: bool = False) -> Edition:
    """The handbook without drafts; if `drafts`, with them, but without their dangling references."""
    unfinished = {playbook.key for playbook in handbook.playbooks if playbook.is_draft}
    if not unfinished:
        return Edition(handbook)
    gone = set() if drafts else unfinished
    touched = unfinished if drafts else {user.playbook.key for key in gone for user in handbook.uses.get(key, ())}

    def leads_nowhere(reference: Reference) -> bool:
        target = handbook.resolve(reference)
        return target is None or target.playbook.key in gone

    kept = [
        replace(p, content=transformed(p.content, _unless(leads_nowhere))) if p.key in touched else p
        for p in handbook.playbooks
        if p.key not in gone
    ]
    return Edition(link(kept, _sections(kept, handbook.sections)))


def for_customers(handbook: Handbook) -> Edition:
    """What a customer may see: playbooks marked external, without the fields and items that are for staff only.

    References to anything else are removed. Sections have the title and summary that are meant for customers; nothing
    tells of those that have none.
    """
    external = [playbook for playbook in handbook.playbooks if is_external(playbook)]
    internal = handbook.by_key.keys() - {playbook.key for playbook in external}
    theirs = _sections_for_customers(handbook.sections)
    shown = [
        _not_after(internal, replace(p, section=theirs[p.section].id, content=transformed(p.content, _for_customers)))
        for p in external
    ]
    sections = _sections(shown, in_order(set(theirs.values())))
    linked = link(shown, sections)

    def leads_nowhere(reference: Reference) -> bool:
        return linked.resolve(reference) is None

    alone = [replace(p, content=transformed(p.content, _unless(leads_nowhere))) for p in shown]
    return Edition(link(alone, sections), is_for_customers=True)


def is_external(playbook: Playbook) -> bool:
    """Whether a customer may see the page of `playbook`: it is external and published, or redirects to one that is."""
    content = playbook.content
    is_released = content.status in (Status.PUBLISHED, Status.ARCHIVED)
    return content.visibility is Visibility.EXTERNAL and is_released and not content.staff_only


def _not_after(left_out: Collection[str], playbook: Playbook) -> Playbook:
    """The playbook without `left_out` among what it replaces: their addresses would reveal that they exist."""
    kept = tuple(former for former in playbook.redirects_from if former not in left_out)
    return replace(playbook, content=playbook.content.model_copy(update={"was": (), "replaces": kept}))


def _sections_for_customers(sections: Iterable[Section]) -> dict[str, Section]:
    """What customers see of each section, by its id. There, a section is called after its own folder alone: those above
    it may be for the staff.
    """
    theirs: dict[str, Section] = {}
    taken = {GENERAL.id}
    for section in sections:
        if section.external_title:
            name = _not_in(taken, section.id.rpartition("/")[2])
            taken.add(name)
            theirs[section.id] = Section(name, section.external_title, section.external_summary, section.order)
        else:
            theirs[section.id] = GENERAL
    return theirs


def _not_in(taken: Collection[str], name: str) -> str:
    return next(one for one in chain([name], (f"{name}-{n}" for n in count(2))) if one not in taken)


def _sections(playbooks: Iterable[Playbook], sections: Iterable[Section]) -> tuple[Section, ...]:
    """The sections that have playbooks."""
    used = {playbook.section for playbook in playbooks}
    return tuple(section for section in sections if section.id in used)


def _unless(leave_out: Callable[[Reference], bool]) -> Change:
    """The change that leaves out the references of which `leave_out` is true."""
    return lambda value, _: LEFT_OUT if isinstance(value, Reference) and leave_out(value) else value


def _for_customers(value: Any, field: FieldInfo | None) -> Any:
    """Leaves out the fields and the items that are for staff only."""
    is_marked = field is not None and any(isinstance(mark, StaffOnly) for mark in field.metadata)
    is_internal = not isinstance(value, Content) and getattr(value, "visibility", None) is Visibility.INTERNAL
    return LEFT_OUT if is_marked or is_internal else value
