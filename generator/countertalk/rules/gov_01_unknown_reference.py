"""A reference that leads nowhere.

What it does: Looks up every reference, in fields and in the links of texts.
Why it matters: A dead link is worse than none: readers stop trusting the rest.

Example:
    # playbooks/shop/rain-hat.yml
>   related: [product/rain-jackt]

Instead:
    # playbooks/shop/rain-hat.yml
    related: [product/rain-jacket]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache, partial

from countertalk.handbook import Handbook, Mention, Target
from countertalk.kinds import all_kinds
from countertalk.model import Reference
from countertalk.problems import Severity, did_you_mean, one_of
from countertalk.rules.rule import RuleFinding, rule
from countertalk.rules.unresolved_references import PEOPLE, none_yet, unresolved


@rule("GOV-01", Severity.ERROR, __doc__)
def unknown_reference(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    def concerns(mention: Mention) -> bool:
        return mention.loc[0] not in PEOPLE and not _is_free_tag(handbook, mention)

    # A deleted page may be referred to in a thousand places.
    return unresolved(handbook, concerns, cache(partial(_why, handbook)))


def _is_free_tag(handbook: Handbook, mention: Mention) -> bool:
    """Whether it is a tag in a handbook that has no list of tags."""
    return mention.loc[0] == "tags" and not handbook.of_kind("tags")


def _why(handbook: Handbook, reference: Reference) -> tuple[str, str]:
    """Why `reference` does not resolve, and what to type instead."""
    if not reference.kind:
        return f"'{reference}' is neither a playbook nor a web address", "write kind/id, or start it with https://"
    if reference.kind not in all_kinds():
        hint = did_you_mean(reference.kind, all_kinds()) or one_of(all_kinds(), most=20)
        return f"'{reference}': there is no kind '{reference.kind}'", hint
    if not reference.id:
        return _no_such_name(handbook, reference)
    if f"{reference.kind}/{reference.id}" not in handbook.by_key:
        return _no_such_playbook(handbook, reference)
    return _no_such_item(handbook, reference)


def _no_such_name(handbook: Handbook, reference: Reference) -> tuple[str, str]:
    named = _fitting(handbook, reference, reference.item)
    if named:
        keys = ", ".join(target.key for target in named)
        return f"'{reference}' could mean {keys}", "write one of them in full"
    names = [n for kind, n in handbook.names.by_id if kind == reference.kind and _fitting(handbook, reference, n)]
    hint = did_you_mean(reference.item, names) or one_of(names) or none_yet(reference.kind)
    return f"there is no '{reference}' in {reference.kind}", hint


def _no_such_playbook(handbook: Handbook, reference: Reference) -> tuple[str, str]:
    key = f"{reference.kind}/{reference.id}"
    if key in handbook.successors:
        return f"there is no playbook '{key}' any more", f"it is now '{handbook.successors[key].key}'"
    same_kind = [playbook.id for playbook in handbook.of_kind(reference.kind)]
    hint = did_you_mean(reference.id, same_kind) or did_you_mean(key, handbook.by_key)
    return f"there is no playbook '{key}'", hint or one_of(same_kind) or none_yet(reference.kind)


def _no_such_item(handbook: Handbook, reference: Reference) -> tuple[str, str]:
    key = f"{reference.kind}/{reference.id}"
    if not reference.item:
        return f"'{reference}' is a whole playbook; this field takes an item inside one", f"write {key}#item-id"
    inside = [target.item for target in handbook.names.items.values() if target.playbook.key == key and target.item]
    items = [item.id for item in inside if reference.to_item in ("", type(item).__name__)]
    if reference.item in items or reference.item not in [item.id for item in inside]:
        return f"'{key}' has no item '{reference.item}'", did_you_mean(reference.item, items) or one_of(items)
    return f"'{reference}' is not what this field refers to", one_of(items) or f"there is none in {key} yet"


def _fitting(handbook: Handbook, reference: Reference, name: str) -> list[Target]:
    """The items called `name` in the kind that `reference` names, of the class that it asks for."""
    named = handbook.names.by_id.get((reference.kind, name), ())
    return [target for target in named if reference.to_item in ("", type(target.item).__name__)]
