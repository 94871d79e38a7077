"""A file with a second name outside the playbooks.

What it does: Reports hard links: a playbook, or a picture or file of it, that is also somewhere else on this machine.
Why it matters: A change to the file there changes what is published here.

Example:
    $ cp playbooks/shop/opening.yml opening.yml
    $ ln opening.yml playbooks/shop/closing.yml

Instead:
    $ cp playbooks/shop/opening.yml playbooks/shop/closing.yml
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.problems import Place, Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("GOV-18", Severity.WARNING, __doc__)
def hard_link(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook in handbook.playbooks:
        for name in playbook.named_elsewhere:
            message = f"{name} has another name outside the playbooks (a hard link)"
            yield RuleFinding(Place(playbook.source.path), message, "put a copy of it here")
