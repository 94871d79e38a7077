"""GOV: what is shown to whom, when, and under which address."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.edition import is_external
from countertalk.handbook import Handbook
from countertalk.kinds.case_study import CaseStudy
from countertalk.kinds.scenario import Node
from countertalk.load import Playbook
from countertalk.model import ChecklistItem, Loc, Question, Status, Visibility, walk
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("GOV-10", Severity.ERROR)
def secret_shown(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A playbook that is for the staff alone is marked as one for customers.

    What it does: Reports visibility: external in kinds that no customer may see, such as battlecards and scripts.
    Why it matters: What we say about a competitor, or about the customer, would stand on a page for customers.
    Example: kind: battlecard with visibility: external
    Instead: Leave visibility out, and write a one-pager as collateral for the customer.
    """
    for playbook in handbook.playbooks:
        content = playbook.content
        if content.staff_only and content.visibility is Visibility.EXTERNAL:
            message = f"a playbook of the kind '{playbook.kind}' is never for customers"
            yield RuleFinding(
                playbook.source.place(("visibility",)), message, "remove 'visibility:', or write 'internal'"
            )


@rule("GOV-11", Severity.WARNING)
def no_longer_holds(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A published playbook that no longer holds.

    What it does: Compares effective_until with today; an error where customers may see it.
    Why it matters: An offer that has ended is promised to a customer.
    Example: effective_until: 2026-01-31, today being 2026-02-01
    Instead: status: archived, or a later day.
    """
    for playbook in handbook.playbooks:
        until = playbook.content.effective_until
        if until and until < today and playbook.content.status is Status.PUBLISHED:
            message = f"it has not held since {until}, {(today - until).days} days ago"
            hint = "write 'status: archived', or a later day"
            weight = Severity.ERROR if is_external(playbook) else None
            yield RuleFinding(playbook.source.place(("effective_until",)), message, hint, weight)


@rule("GOV-16", Severity.WARNING)
def leads_out_of_sight(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A reference to something that readers do not see.

    What it does: Looks, in playbooks that are built, for references to drafts (as information: the link will be there
    once the draft is) and to archived playbooks.
    Why it matters: The reader finds a gap, or an old price.
    Example: trade_up: alpine-shell-2025, which is archived
    Instead: trade_up: alpine-shell
    """
    for mention in handbook.mentions:
        target = handbook.resolve(mention.reference)
        if target is None or target.playbook is mention.playbook:
            continue
        if mention.playbook.content.status in (Status.DRAFT, Status.ARCHIVED):
            continue
        if target.playbook.is_archived:
            successor = handbook.successors.get(target.playbook.key)
            hint = f"point at '{successor.key}', which replaces it" if successor else "point at something in use"
            yield RuleFinding(mention.place, f"'{mention.reference}' is archived", hint)
        elif target.playbook.content.status is Status.DRAFT:
            message = f"'{mention.reference}' is a draft: the link is left out until it is published"
            hint = "publish the draft, or point at something in use"
            yield RuleFinding(mention.place, message, hint, Severity.INFO)


@rule("GOV-17", Severity.ERROR)
def address_taken(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """An old address that is not free.

    What it does: Compares was and replaces with the playbooks that there are, and with those of other playbooks. What
    is replaced may still be there, archived. It also compares the was of a question or line with the ids beside it.
    Why it matters: One address cannot lead to two pages.
    Example: was: alpine-shell while playbooks/retail/alpine-shell.yml is there and published
    Instead: Archive or remove that playbook.
    """
    yield from _item_ids_taken(handbook)
    claimed: dict[str, Playbook] = {}
    for playbook in handbook.playbooks:
        if playbook.is_draft:
            continue  # it may be the successor of what is still published
        for loc, former in _formers(playbook):
            there = handbook.by_key.get(former)
            place = playbook.source.place(loc)
            if there and not (loc[0] == "replaces" and there.is_archived):
                hint = "archive or remove that playbook" if there is not playbook else "remove it here"
                yield RuleFinding(place, f"'{former}' is still there: {there.source.path}", hint)
            elif former in claimed:
                message = f"the address of '{former}' already leads to '{claimed[former].key}'"
                yield RuleFinding(place, message, "keep it in one of the two playbooks")
            claimed.setdefault(former, playbook)


@rule("SAL-17", Severity.ERROR)
def customer_not_asked(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A case study for customers that the customer in it has not approved.

    What it does: Looks, in case studies with visibility: external, for an approval with customer_approved: true.
    Why it matters: It publishes somebody's name and figures without their word.
    Example: visibility: external without approval
    Instead: approval: customer_approved: true and the date
    """
    for playbook in handbook.playbooks:
        content = playbook.content
        if isinstance(content, CaseStudy) and content.visibility is Visibility.EXTERNAL:
            approved = content.approval and content.approval.customer_approved
            if not approved and not content.anonymous:
                message = f"'{content.customer}' has not agreed to be shown to customers"
                hint = "add 'approval:' with 'customer_approved: true' and the date, or remove 'visibility:'"
                yield RuleFinding(playbook.source.place(("visibility",)), message, hint)


def _item_ids_taken(handbook: Handbook) -> Iterator[RuleFinding]:
    """Old ids of questions, lines and steps that another one in their playbook has now."""
    for playbook in handbook.playbooks:
        for loc, item in walk(playbook.content):
            for number, former in enumerate(item.was if isinstance(item, ChecklistItem | Node | Question) else ()):
                if f"{playbook.key}#{former}" in handbook.items:
                    place = playbook.source.place((*loc, "was", number))
                    yield RuleFinding(place, f"'{former}' is the id of another item here", "remove it")


def _formers(playbook: Playbook) -> Iterator[tuple[Loc, str]]:
    """The old addresses of `playbook`, each with the place where it is written."""
    locs: list[Loc] = [
        *(("was", number) for number in range(len(playbook.content.was))),
        *(("replaces", number) for number in range(len(playbook.content.replaces))),
    ]
    yield from zip(locs, playbook.redirects_from, strict=True)
