"""A scenario with a step that cannot be reached, or that never leads to an end.

What it does: Walks every branching scenario from its first step. Each step must be reached, each must have choices or
be an end, and from each an end must be reached.
Why it matters: The learner is stuck in the middle of the conversation.

Example:
    # playbooks/shop/the-price.yml
    kind: scenario
    title: The price
    summary: A customer who finds the jacket expensive.
    mode: branching
    situation: A customer holds the jacket.
    goal: Ask before you answer.
    learner_role: associate
    nodes:
      - id: opening
        says: That is expensive.
        choices:
          - {text: How long did your last one last?, to: one-winter}
          - {text: It is what it is., to: leaves}
>     - id: one-winter
        says: One winter.
      - {id: leaves, says: Then no., end: true, score: 0}

Instead:
    # playbooks/shop/the-price.yml
    kind: scenario
    title: The price
    summary: A customer who finds the jacket expensive.
    mode: branching
    situation: A customer holds the jacket.
    goal: Ask before you answer.
    learner_role: associate
    nodes:
      - id: opening
        says: That is expensive.
        choices:
          - {text: How long did your last one last?, to: one-winter}
          - {text: It is what it is., to: leaves}
      - id: one-winter
        says: One winter.
        end: true
        score: 100
      - {id: leaves, says: Then no., end: true, score: 0}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from countertalk.handbook import Handbook
from countertalk.kinds.scenario import Mode, Node, Scenario
from countertalk.problems import Severity
from countertalk.rules.rule import RuleFinding, rule


@rule("QUI-07", Severity.ERROR, __doc__)
def broken_conversation(handbook: Handbook, today: date) -> Iterator[RuleFinding]:
    for playbook, scenario in handbook.all(Scenario):
        if scenario.mode is Mode.BRANCHING:
            for number, message, hint in _dead_ends(scenario):
                yield RuleFinding(playbook.source.place(("nodes", number, "id")), message, hint)


def _dead_ends(scenario: Scenario) -> Iterator[tuple[int, str, str]]:
    """The position of every step that has no part in the conversation, what is wrong with it, and the remedy."""
    following = {node.id: [choice.to for choice in node.choices] for node in scenario.nodes}
    if scenario.start and scenario.start not in following:
        return  # GOV-01 reports the first step, and every choice, that does not exist
    preceding = _reversed(following)
    ends = [*(node.id for node in scenario.nodes if node.end), *(preceding.keys() - following.keys())]
    reached, leads_to_end = _reachable([scenario.first], following), _reachable(ends, preceding)
    for number, node in enumerate(scenario.nodes):
        wrong = _what_is_wrong(node, node.id in reached, node.id in leads_to_end)
        if wrong:
            yield number, *wrong


def _what_is_wrong(node: Node, is_reached: bool, leads_to_end: bool) -> tuple[str, str] | None:
    if not is_reached:
        return f"no choice leads to the step '{node.id}'", "add a choice that does, or remove the step"
    if node.end and node.choices:
        return f"the step '{node.id}' is an end and has choices", "remove one of the two"
    if not node.end and not node.choices:
        hint = "add 'choices:', or 'end: true' if the conversation ends here"
        return f"the conversation breaks off at the step '{node.id}'", hint
    if not leads_to_end:
        return f"the step '{node.id}' never leads to an end", "add a choice that does"
    return None


def _reversed(edges: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for start, ends in edges.items():
        for end in ends:
            found.setdefault(end, []).append(start)
    return found


def _reachable(starts: list[str], edges: Mapping[str, Sequence[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [*starts]
    while waiting:
        step = waiting.pop()
        if step not in found:
            found.add(step)
            waiting += edges.get(step, ())
    return found
