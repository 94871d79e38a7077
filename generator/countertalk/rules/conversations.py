"""SAL and QUI: messages and conversations that can be held."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.email_template import EmailTemplate
from countertalk.kinds.scenario import Mode, Scenario
from countertalk.model.values import slug
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("SAL-12", Severity.ERROR)
def merge_fields_differ(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A merge field that is used and not listed, or listed and not used.

    What it does: Compares merge_fields with the words in double braces in the messages.
    Why it matters: The buyer reads "Hi {{first_name}}", because nobody knew that it had to be filled in.
    Example: Hi {{frist_name}} with merge_fields: [first_name]
    Instead: Hi {{first_name}}
    """
    for playbook in handbook.of_kind("email_template"):
        if not isinstance(playbook.content, EmailTemplate):
            continue
        listed, used = playbook.content.merge_fields, set[str]()
        for number, step in enumerate(playbook.content.steps):
            used |= set(step.merge_fields)
            for name, typed in step.merge_fields.items():
                if name not in listed:
                    place = playbook.source.find(("steps", number), typed)
                    yield RuleFinding(place, f"the merge field '{name}' is not listed", _how_to_list(name))
        for number, name in enumerate(listed):
            if name not in used:
                place = playbook.source.place(("merge_fields", number))
                yield RuleFinding(place, f"no message uses the merge field '{name}'", "use it, or remove it here")


def _how_to_list(name: str) -> str:
    wanted = slug(name).replace("-", "_") or "first_name"
    if wanted == name.replace("-", "_"):
        return f"add '{name}' to 'merge_fields:', or correct it"
    return f"write {{{{{wanted}}}}}, and list '{wanted}' under 'merge_fields:'"


@rule("QUI-07", Severity.ERROR)
def conversation_breaks_off(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    """A scenario with a step that nobody reaches, or from which it does not go on.

    What it does: Walks every branching scenario from its first step: each step is reached, each one has choices or is
    an end, and from each an end can be reached.
    Why it matters: The learner is stuck in the middle of the conversation.
    Example: A step without choices and without end: true
    Instead: end: true and score: 60
    """
    for playbook in handbook.of_kind("scenario"):
        scenario = playbook.content
        if isinstance(scenario, Scenario) and scenario.mode is Mode.BRANCHING:
            for number, message, hint in _breaks(scenario):
                yield RuleFinding(playbook.source.place(("nodes", number, "id")), message, hint)


def _breaks(scenario: Scenario) -> Iterator[tuple[int, str, str]]:
    """The position of every step that has no part in the conversation, what is wrong with it, and the remedy."""
    after: dict[str, list[str]] = {node.id: [choice.to for choice in node.choices] for node in scenario.nodes}
    if scenario.first not in after:
        return  # that there is no such step is told by GOV-01, as it is of a choice that leads nowhere
    before: dict[str, list[str]] = {}
    for name, following in after.items():
        for step in following:
            before.setdefault(step, []).append(name)
    ends = [*(node.id for node in scenario.nodes if node.end), *(before.keys() - after.keys())]
    reached, leads_to_end = _reachable([scenario.first], after), _reachable(ends, before)
    for number, node in enumerate(scenario.nodes):
        if node.id not in reached:
            yield number, f"no choice leads to the step '{node.id}'", "let one lead there, or remove it"
        elif node.end and node.choices:
            yield number, f"the step '{node.id}' is an end and has choices", "remove one of the two"
        elif not node.end and not node.choices:
            hint = "add 'choices:', or 'end: true' if the conversation ends here"
            yield number, f"the conversation breaks off at the step '{node.id}'", hint
        elif node.id not in leads_to_end:
            yield number, f"no way leads from the step '{node.id}' to an end", "add a choice that does"


def _reachable(starts: list[str], edges: dict[str, list[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [*starts]
    while waiting:
        step = waiting.pop()
        if step not in found:
            found.add(step)
            waiting += edges.get(step, ())
    return found
