"""GOV: references, ids, owners and reviews."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache, partial

from countertalk.handbook import Handbook, Mention, Target
from countertalk.kinds import all_kinds
from countertalk.load import Playbook
from countertalk.model import Reference, Status, walk
from countertalk.problems import Place, Severity, did_you_mean, one_of
from countertalk.rules.rule import RuleFinding, rule

_PEOPLE = ("owner", "verifier", "audience")
_ONE_OF_EACH = ("roles", "tags")
"""Kinds whose items are known by their bare id: a role has one page, and a tag is written without its playbook."""


@rule("GOV-01", Severity.ERROR)
def unknown_reference(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A reference leads nowhere.

    What it does: Looks up every reference, in fields and in the links of texts.
    Why it matters: A card that leads nowhere is worse than none; readers stop trusting the rest.
    Example: related: [product/alpin-shell]
    Instead: related: [product/alpine-shell]
    """
    why = cache(partial(_why, handbook))  # a page that is gone may be missed in a thousand places
    for mention in _unresolved(handbook):
        if mention.loc[0] not in _PEOPLE and not _is_free_tag(handbook, mention):
            yield RuleFinding(mention.place, *why(mention.reference))


@rule("GOV-02", Severity.ERROR)
def repeated_id(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """An id is used twice.

    What it does: Reports a second playbook of one kind with the same file name, a second item with the same id inside a
    playbook, and a role or a tag whose id another playbook has.
    Why it matters: The address and the saved progress of the two would be one.
    Example: playbooks/retail/shell.yml and playbooks/archive/shell.yml, both kind: product
    Instead: Rename one of them.
    """
    for playbook in handbook.duplicates:
        first = handbook.by_key[playbook.key].source.path
        message = f"the id '{playbook.key}' is taken by {first}"
        yield RuleFinding(playbook.source.place(()), message, "rename this file")
    for playbook, loc, item in handbook.repeated:
        message = f"the id '{item.id}' is used twice in this playbook"
        yield RuleFinding(playbook.source.place((*loc, "id")), message, "give each its own 'id:'")
    for (kind, name), targets in handbook.named.items():
        targets = tuple(target for target in targets if target.playbook.is_current)
        for target in targets[1:] if kind in _ONE_OF_EACH else ():
            message = f"the id '{name}' is taken by {targets[0].playbook.source.path}"
            yield RuleFinding(_place_of(target), message, "keep one of them, or give this one its own id")


@rule("GOV-03", Severity.ERROR)
def unknown_role(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """An owner, verifier or reader is no known role.

    What it does: Looks up owner, verifier and audience in the playbooks of the kind roles.
    Why it matters: What everybody may edit, nobody keeps right.
    Example: owner: outerware-marketing
    Instead: owner: outerwear-marketing
    """
    for mention in _unresolved(handbook):
        if mention.loc[0] in _PEOPLE:
            roles = [name for kind, name in handbook.named if kind == "roles"]
            hint = did_you_mean(mention.reference.item, roles) or one_of(roles) or _none_yet("roles")
            yield RuleFinding(mention.place, f"there is no role '{mention.reference}'", hint)


@rule("GOV-04", Severity.WARNING)
def overdue(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A review is overdue.

    What it does: Compares the day of the next review with today: review_by, or last_reviewed plus review_every.
    Why it matters: An old price at the shelf costs more trust than no price.
    Example: last_reviewed: 2025-01-10 with review_every: 90d, today being 2026-01-10
    Instead: Read the page, mend it, and set last_reviewed to today.
    """
    for playbook in _published(handbook):
        due = playbook.content.due
        if due and due < today:
            key = "review_by" if playbook.content.review_by else "last_reviewed"
            message = f"the review was due on {due}, {(today - due).days} days ago"
            yield RuleFinding(playbook.source.place((key,)), message, "read the page, mend it, and set last_reviewed")


@rule("GOV-05", Severity.WARNING)
def never_reviewed(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """Nobody ever confirmed the page.

    What it does: Reports published playbooks without last_reviewed, or without review_every and review_by.
    Why it matters: Readers cannot tell whether it still holds.
    Example: A published product card without last_reviewed.
    Instead: last_reviewed: 2026-03-01
    """
    for playbook in _published(handbook):
        content = playbook.content
        if content.last_reviewed is None:
            hint = "add 'last_reviewed:' with the day on which somebody read it"
            yield RuleFinding(playbook.source.place(("title",)), "nobody has confirmed this page yet", hint)
        elif content.due is None:
            hint = "add 'review_every:', such as 90d, here or under defaults in _section.yml"
            yield RuleFinding(
                playbook.source.place(("last_reviewed",)), "this page has no day of its next review", hint
            )


def _published(handbook: Handbook) -> Iterator[Playbook]:
    return (playbook for playbook in handbook.playbooks if playbook.content.status is Status.PUBLISHED)


def _place_of(target: Target) -> Place:
    locs = (loc for loc, value in walk(target.playbook.content) if value is target.item)
    return target.playbook.source.place((*next(locs), "id"))


def _unresolved(handbook: Handbook) -> Iterator[Mention]:
    """The references that lead nowhere; one to a role or a tag that is there twice is told where it is there again."""
    for mention in handbook.mentions:
        reference = mention.reference
        is_twice = reference.kind in _ONE_OF_EACH and (reference.kind, reference.item) in handbook.named
        if handbook.resolve(reference) is None and (reference.id or not is_twice):
            yield mention


def _is_free_tag(handbook: Handbook, mention: Mention) -> bool:
    return mention.loc[0] == "tags" and not handbook.of_kind("tags")


def _why(handbook: Handbook, reference: Reference) -> tuple[str, str]:
    """Why `reference` does not resolve, and what to type instead."""
    if not reference.kind:
        return f"'{reference}' is neither a playbook nor a web address", "write kind/id, or start it with https://"
    if reference.kind not in all_kinds():
        hint = did_you_mean(reference.kind, all_kinds()) or one_of(all_kinds(), most=20)
        return f"'{reference}': there is no kind '{reference.kind}'", hint
    if not reference.id:
        return _why_no_name(handbook, reference)
    key = f"{reference.kind}/{reference.id}"
    playbook = handbook.by_key.get(key)
    if playbook is None and key in handbook.successors:
        return f"there is no playbook '{key}' any more", f"it is '{handbook.successors[key].key}' now"
    if playbook is None:
        same_kind = [p.id for p in handbook.of_kind(reference.kind)]
        hint = did_you_mean(reference.id, same_kind) or did_you_mean(key, handbook.by_key)
        return f"there is no playbook '{key}'", hint or one_of(same_kind) or _none_yet(reference.kind)
    if not reference.item:
        return f"'{reference}' is a whole playbook, this field takes a thing inside it", f"write {key}#item-id"
    inside = [target.item for target in handbook.items.values() if target.playbook is playbook and target.item]
    items = [item.id for item in inside if reference.to_item in ("", type(item).__name__)]
    if reference.item in items or reference.item not in [item.id for item in inside]:
        return f"'{key}' has no item '{reference.item}'", did_you_mean(reference.item, items) or one_of(items)
    return f"'{reference}' is not what this field points at", one_of(items) or f"there is none in {key} yet"


def _why_no_name(handbook: Handbook, reference: Reference) -> tuple[str, str]:
    named = _fitting(handbook, reference, reference.item)
    if named:
        keys = ", ".join(target.key for target in named)
        return f"'{reference}' could mean {keys}", "write the whole of one of them"
    names = [n for kind, n in handbook.named if kind == reference.kind and _fitting(handbook, reference, n)]
    hint = did_you_mean(reference.item, names) or one_of(names) or _none_yet(reference.kind)
    return f"there is no '{reference}' in {reference.kind}", hint


def _fitting(handbook: Handbook, reference: Reference, name: str) -> list[Target]:
    """The things called `name` in the kind that `reference` points at, of the class that it asks for."""
    named = handbook.named.get((reference.kind, name), ())
    return [target for target in named if reference.to_item in ("", type(target.item).__name__)]


def _none_yet(kind: str) -> str:
    return f"there is no playbook of the kind '{kind}' yet: add one"
