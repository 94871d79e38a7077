"""A reference to a page that readers do not see.

What it does: Looks, in playbooks that are built, for references to archived playbooks, and to drafts. The latter are
information: the link appears once the draft is published.
Why it matters: The reader finds a gap, or an old price.

Example:
    # playbooks/shop/spring.yml
    status: archived
    # playbooks/basics/first-words.yml
>   related: [content_plan/spring]

Instead:
    # playbooks/shop/spring.yml
    status: archived
    # playbooks/basics/first-words.yml
    related: [product/rain-jacket]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook, Mention
from countertalk.load import Playbook
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("GOV-16", Severity.WARNING, __doc__)
def link_to_unpublished_page(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for mention in handbook.mentions:
        target = handbook.resolve(mention.reference)
        if target is None or target.playbook is mention.playbook or not mention.playbook.is_current:
            continue
        if target.playbook.is_archived:
            yield _archived(mention, handbook.successors.get(target.playbook.key))
        elif target.playbook.is_draft:
            yield _draft(mention)


def _archived(mention: Mention, successor: Playbook | None) -> RuleFinding:
    hint = f"refer to '{successor.key}', which replaces it" if successor else "refer to a page that is in use"
    return RuleFinding(mention.place, f"'{mention.reference}' is archived", hint)


def _draft(mention: Mention) -> RuleFinding:
    message = f"'{mention.reference}' is a draft: the link is left out until it is published"
    return RuleFinding(mention.place, message, "publish the draft, or refer to a page that is in use", Severity.INFO)
