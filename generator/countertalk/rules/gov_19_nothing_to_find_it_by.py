"""A page that nobody can search for.

What it does: Reports playbooks that have no word to search for, neither in the title nor among the aliases: only signs.
Why it matters: Readers would find such a page only by its text, below all pages whose names they type.

Example:
    # playbooks/shop/rain-hat.yml
>   title: "???"

Instead:
    # playbooks/shop/rain-hat.yml
    title: "???"
    aliases: [surprise hat]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule
from countertalk.search.words import words


@rule("GOV-19", Severity.WARNING, __doc__)
def nothing_to_find_it_by(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook in handbook.current:
        names = (playbook.content.title, *playbook.content.aliases)
        if not any(map(words, names)):
            place = playbook.source.place(("title",))
            yield RuleFinding(place, "nobody can search for this title: it has no word", "add one, or 'aliases:'")
