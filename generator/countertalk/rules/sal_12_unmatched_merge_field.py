"""A merge field that is used but not listed, or listed but not used.

What it does: Compares merge_fields with the words in double braces in the messages.
Why it matters: The buyer reads "Hi {{first_name}}", because nobody knew that it had to be filled in.

Example:
    # playbooks/shop/after-the-visit.yml
    kind: email_template
    title: After the visit
    summary: What we write to a customer who tried a jacket on.
    purpose: follow_up
    steps:
      - subject: Your jacket
        body: |
>         Hello {{frist_name}},

          the jacket in {{size}} is waiting for you, {{first_name}}.
    merge_fields: [first_name, size]

Instead:
    # playbooks/shop/after-the-visit.yml
    kind: email_template
    title: After the visit
    summary: What we write to a customer who tried a jacket on.
    purpose: follow_up
    steps:
      - subject: Your jacket
        body: |
          Hello {{first_name}},

          the jacket in {{size}} is waiting for you.
    merge_fields: [first_name, size]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.email_template import EmailTemplate
from countertalk.load import Playbook
from countertalk.model.values import slug
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("SAL-12", Severity.ERROR, __doc__)
def unmatched_merge_field(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook, template in handbook.all(EmailTemplate):
        yield from _not_listed(playbook, template)
        used = {name for step in template.steps for name in step.merge_fields}
        for number, name in enumerate(template.merge_fields):
            if name not in used:
                place = playbook.source.place(("merge_fields", number))
                yield RuleFinding(place, f"no message uses the merge field '{name}'", "use it, or remove it here")


def _not_listed(playbook: Playbook, template: EmailTemplate) -> Iterator[RuleFinding]:
    for number, step in enumerate(template.steps):
        for name, typed in step.merge_fields.items():
            if name not in template.merge_fields:
                place = playbook.source.find(("steps", number), typed)
                yield RuleFinding(place, f"the merge field '{name}' is not listed", _how_to_list(name))


def _how_to_list(name: str) -> str:
    wanted = slug(name).replace("-", "_") or "first_name"
    if wanted == name.replace("-", "_"):
        return f"add '{name}' to 'merge_fields:', or correct it"
    return f"write {{{{{wanted}}}}}, and list '{wanted}' under 'merge_fields:'"
