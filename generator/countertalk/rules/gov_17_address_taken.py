"""A former address that is in use.

What it does: Compares was and replaces with the playbooks that exist, and with the former addresses of other
playbooks. A replaced playbook may still exist if it is archived. It also compares the was of an item with the ids in
its playbook.
Why it matters: One address cannot lead to two pages.

Example:
    # playbooks/shop/rain-hat.yml
>   was: rain-jacket

Instead:
    # playbooks/shop/rain-hat.yml
    was: rain-cap
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.scenario import Node
from countertalk.load import Playbook
from countertalk.model import ChecklistItem, Loc, Question
from countertalk.problems import Severity
from countertalk.rules.item_places import place_in
from countertalk.rules.rule import RuleFinding, rule


@rule("GOV-17", Severity.ERROR, __doc__)
def address_taken(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    yield from _item_ids_taken(handbook)
    claimed: dict[str, Playbook] = {}
    for playbook in handbook.playbooks:
        if not playbook.is_draft:  # a draft may be the successor of what is still published
            for loc, former in _former_addresses(playbook):
                yield from _address_taken(handbook, playbook, loc, former, claimed)
                claimed.setdefault(former, playbook)


def _item_ids_taken(handbook: Handbook) -> Iterator[RuleFinding]:
    """Former ids of items that another item of the playbook has now."""
    for target in handbook.names.items.values():
        item = target.item
        for number, former in enumerate(item.was if isinstance(item, ChecklistItem | Node | Question) else ()):
            if f"{target.playbook.key}#{former}" in handbook.names.items:
                place = place_in(target, "was", number)
                yield RuleFinding(place, f"'{former}' is the id of another item here", "remove it")


def _former_addresses(playbook: Playbook) -> Iterator[tuple[Loc, str]]:
    """The former addresses of `playbook`, each with the path of keys to where it is written."""
    locs: list[Loc] = [
        *(("was", number) for number in range(len(playbook.content.was))),
        *(("replaces", number) for number in range(len(playbook.content.replaces))),
    ]
    yield from zip(locs, playbook.redirects_from, strict=True)


def _address_taken(
    handbook: Handbook, playbook: Playbook, loc: Loc, former: str, claimed: dict[str, Playbook]
) -> Iterator[RuleFinding]:
    """What is wrong with one former address, where `claimed` has those of the playbooks before this one."""
    existing = handbook.by_key.get(former)
    place = playbook.source.place(loc)
    if existing and not (loc[0] == "replaces" and existing.is_archived):
        hint = "remove it here" if existing is playbook else "archive or remove that playbook"
        yield RuleFinding(place, f"'{former}' still exists: {existing.source.path}", hint)
    elif former in claimed:
        message = f"the address of '{former}' already leads to '{claimed[former].key}'"
        yield RuleFinding(place, message, "keep it in one of the two playbooks")
