"""SAL-12 and QUI-07: every merge field of a message is listed, and no conversation breaks off."""

from __future__ import annotations

import pytest

from countertalk.kinds.scenario import Scenario
from examples import Example, shown

EMAIL = """kind: email_template
title: After the visit
summary: What we write to who tried a jacket.
purpose: follow_up
steps:
  - subject: {subject}
    body: |
      Hello {{{{first_name}}}},

      the jacket in {{{{ size }}}} is waiting.
merge_fields: [{fields}]
"""
SCENARIO = """kind: scenario
title: The price
summary: A customer who finds it dear.
mode: branching
situation: A customer holds the jacket.
goal: Ask before you answer.
learner_role: associate
nodes:
  - id: opening
    says: That is dear.
    choices:
      - text: How long did your last one hold?
        to: one-winter
      - {text: It is what it is., to: leaves}
  - {id: one-winter, says: One winter., choices: [{text: This one holds ten., to: buys}]}
  - {id: buys, says: I take it., end: "true", score: 100}
  - {id: leaves, says: Then no., end: "true", score: 0}
"""
UNREACHED = "16:10 QUI-07 no choice leads to the step 'buys'"
CHOICES = "choices: [{text: This one holds ten., to: buys}]"


def problems(example: Example, text: str) -> list[str]:
    example.write("shop/new.yml", text)
    found = example.problems()
    assert all(problem.hint for problem in found)
    return [shown(problem).removeprefix("shop/new.yml:") for problem in found]


@pytest.mark.parametrize(
    ("subject", "fields", "expected"),
    [
        ("For you", "first_name, size", []),
        ("For {{first_name}}", "size, first_name", []),
        ("For {{{name}}}", "first_name, size, name", []),
        ("For you", "size", ["8:13 SAL-12 the merge field 'first_name' is not listed"]),
        ("For you", "first_name", ["10:21 SAL-12 the merge field 'size' is not listed"]),
        ("For {{frist_name}}", "first_name, size", ["6:19 SAL-12 the merge field 'frist_name' is not listed"]),
        ("For you", "first_name, size, day", ["11:34 SAL-12 no message uses the merge field 'day'"]),
    ],
)
def test_merge_fields_match_the_messages(example: Example, subject: str, fields: str, expected: list[str]) -> None:
    assert problems(example, EMAIL.format(subject=f'"{subject}"', fields=fields)) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", []),
        (CHOICES, "choices: [{text: Look., to: opening}, {text: Ten., to: buys}]", []),
        ("mode: branching", "start: opening\nmode: branching", []),
        (CHOICES, 'end: "false"', ["15:10 QUI-07 the conversation breaks off at the step 'one-winter'", UNREACHED]),
        (CHOICES, f'{CHOICES}, end: "true"', ["15:10 QUI-07 the step 'one-winter' is an end and has choices"]),
        ("to: one-winter", "to: buys", ["15:10 QUI-07 no choice leads to the step 'one-winter'"]),
        (
            CHOICES,
            "choices: [{text: Well., to: one-winter}]",
            ["15:10 QUI-07 the step 'one-winter' never leads to an end", UNREACHED],
        ),
        ("to: buys", "to: buis", ["15:83 GOV-01 'scenario/new' has no item 'buis'", UNREACHED]),
        ("mode: branching", "mode: branching\nstart: begin", ["5:8 GOV-01 'scenario/new' has no item 'begin'"]),
    ],
)
def test_every_conversation_reaches_an_end(example: Example, old: str, new: str, expected: list[str]) -> None:
    assert problems(example, SCENARIO.replace(old, new)) == expected


@pytest.mark.parametrize(
    ("method", "reply", "problem", "hint"),
    [
        ("laer", "{acknowledge: a, explore: b, respond: c}", "", ""),
        ("laer", "{listen: l, acknowledge: a, explore: b, respond: c, confirm: d}", "", ""),
        ("denial", "{say: a}", "", ""),
        ("laer", "{acknowledge: a}", "the reply by the method 'laer' has no 'explore:' and 'respond:'", "add it under"),
        ("feel_felt_found", "{say: a}", "the reply by the method 'feel_felt_found' has no 'feel:'", "add it under"),
        ("denial", "{acknowledge: a}", "the reply by the method 'denial' has no 'say:'", "add it under"),
        ("laer", "{acknowledge: a, explore: b, respond: c, say: d}", "the reply by the method 'laer' has st", "remove"),
    ],
)
def test_reply_follows_its_method(example: Example, method: str, reply: str, problem: str, hint: str) -> None:
    text = (example.playbooks / "shop/outdoor.yml").read_text()
    before, after = text.partition("    response:")[0], text.partition("    proof:")[2]
    example.write("shop/outdoor.yml", f"{before}    method: {method}\n    response: {reply}\n    proof:{after}")
    reported = [(found.message, found.hint) for found in example.problems()]
    assert len(reported) == bool(problem)
    assert all(message.startswith(problem) and remedy.startswith(hint) for message, remedy in reported), reported


def test_role_play_may_have_unconnected_steps(example: Example) -> None:
    text = SCENARIO.replace("mode: branching", "mode: role_play\nrubric: [{criterion: Asked first}]")
    assert problems(example, text.replace("to: one-winter", "to: buys")) == []


def test_draft_starts_with_a_step_that_exists_and_counts_a_repeated_step_once(example: Example) -> None:
    text = SCENARIO.replace("nodes:", "start: nowhere\nnodes:").replace("id: leaves", "id: buys")
    example.write("shop/price.yml", f"status: draft\n{text}")
    (scenario,) = (playbook.content for playbook in example.load() if isinstance(playbook.content, Scenario))
    assert scenario.first == "opening"
    assert [scenario.number_of(step.id) for step in scenario.in_order] == [1, 2, 3, 3]
