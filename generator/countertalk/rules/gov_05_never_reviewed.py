"""A page that nobody has reviewed, or that has no date for its next review.

What it does: Reports published playbooks without last_reviewed, or without review_every and review_by.
Why it matters: Readers cannot tell whether the page is still right.

Example:
    # playbooks/weather/forecast.yml
    kind: glossary
>   title: The forecast
    summary: What the forecast means for our customers.
    owner: trainer
    audience: [associate]
    review_every: 90d
    terms:
      - id: drizzle
        term: Drizzle
        definition: Rain so fine that a hat is enough.

Instead:
    # playbooks/weather/forecast.yml
    kind: glossary
    title: The forecast
    summary: What the forecast means for our customers.
    owner: trainer
    audience: [associate]
    last_reviewed: 2026-02-01
    review_every: 90d
    terms:
      - id: drizzle
        term: Drizzle
        definition: Rain so fine that a hat is enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("GOV-05", Severity.WARNING, __doc__)
def never_reviewed(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook in filter(lambda playbook: playbook.is_published, handbook.playbooks):
        if playbook.content.last_reviewed is None:
            hint = "add 'last_reviewed:' with the day on which somebody last read it through"
            yield RuleFinding(playbook.source.place(("title",)), "this page has never been reviewed", hint)
        elif playbook.content.due is None:
            hint = "add 'review_every:', such as 90d, here or under defaults in _section.yml"
            place = playbook.source.place(("last_reviewed",))
            yield RuleFinding(place, "this page has no date for its next review", hint)
