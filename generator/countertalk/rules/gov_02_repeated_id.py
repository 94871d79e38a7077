"""An id that is used twice.

What it does: Reports a second playbook of one kind with the same file name, a second item with the same id inside a
playbook, and a role or a tag whose id is used in another playbook.
Why it matters: The two would share one address and one saved progress.

Example:
    # playbooks/shop/opening.yml
    sections:
      - name: Before the doors open
        items:
          - id: alarm
            text: Turn off the alarm.
>         - id: alarm
            text: Test the fire alarm.

Instead:
    # playbooks/shop/opening.yml
    sections:
      - name: Before the doors open
        items:
          - id: alarm
            text: Turn off the alarm.
          - id: fire-alarm
            text: Test the fire alarm.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook, Target
from countertalk.problems import Severity
from countertalk.rules.item_places import place_in
from countertalk.rules.rule import RuleFinding, rule
from countertalk.rules.unresolved_references import UNIQUE_ITEMS


@rule("GOV-02", Severity.ERROR, __doc__)
def repeated_id(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook in handbook.duplicates:
        message = f"the id '{playbook.key}' is already used by {handbook.by_key[playbook.key].source.path}"
        yield RuleFinding(playbook.source.place(()), message, "rename this file")
    for found in handbook.repeated:
        message = f"the id '{found.item.id}' is used twice in this playbook"
        yield RuleFinding(found.playbook.source.place((*found.loc, "id")), message, "give each its own 'id:'")
    for (kind, name), targets in handbook.names.by_id.items():
        if kind in UNIQUE_ITEMS:
            yield from _second_items(name, [target for target in targets if target.playbook.is_current])


def _second_items(name: str, targets: list[Target]) -> Iterator[RuleFinding]:
    for target in targets[1:]:
        message = f"the id '{name}' is already used by {targets[0].playbook.source.path}"
        yield RuleFinding(place_in(target, "id"), message, "keep one of them, or give this one its own id")
