"""Quizzes for the small handbook: one with nine questions of different shapes, and shorter ones.

A new shape needs no question here: its example in `templates/examples/questions/` is tested like those of all others.
"""

from __future__ import annotations

QUESTIONS = """kind: quiz
title: All shapes
summary: A question of every shape.
assesses: [lesson/first-words]
questions:
  - {id: single, ask: Who calls?, answer: The SDR, wrong: [Nobody], because: Single why.}
  - {id: several, ask: Who waits?, answer: [The buyer, The seller], wrong: [Nobody], because: Several why.}
  - {id: statement, ask: Waiting is best., answer: "false", because: Statement why.}
  - {id: steps, ask: In which order?, order: [Greet, Ask, Listen, Show], because: Steps why.}
  - id: pairs
    ask: What belongs together?
    match: {MQL: Marketing, SQL: Sales, Lead: Nobody yet}
    because: Pairs why.
  - {id: gaps, ask: What is promised?, fill: "We call within [4 | four] hours of the [download].", because: Gaps why.}
  - {id: word, ask: What keeps rain out?, accept: [membrane, the membrane], because: Word why.}
  - {id: figure, ask: How many years?, number: 1000.5, tolerance: 2, because: Figure why.}
  - {id: own, ask: How do you greet?, rubric: [Asks first., Smiles.], hint: Think of the door.}
"""
SHOWN = {
    "single": ("single_choice", ["Right answer: The SDR", "Single why."]),
    "several": ("multiple_answers", ["Right answers: ", "The buyer", "The seller", "Several why."]),
    "statement": ("true_false", ["Right answer: False", "Statement why."]),
    "steps": ("ordering", ["Greet Ask Listen Show", "Steps why."]),
    "pairs": ("matching", ["MQL: Marketing SQL: Sales Lead: Nobody yet", "Pairs why."]),
    "gaps": ("fill_blank", ["We call within 4 / four hours of the download.", "Gaps why."]),
    "word": ("short_answer", ["Right answer: membrane / the membrane", "Word why."]),
    "figure": ("numeric", ["Right answer: 1 000.5 (± 2)", "Figure why."]),
    "own": ("open_response", ["Asks first. Smiles."]),
}
"""The shape of each question, and what is shown of its answer; the explanation, if it has one, comes last."""
WITH_OPTIONS = {"single": 2, "several": 3, "statement": 2}
HEAD = "kind: quiz\ntitle: {title}\nsummary: A few questions.\nassesses: [lesson/first-words]\n{more}questions:\n"
SINGLE = "  - {id: single, ask: Who calls?, answer: The SDR, wrong: [Nobody], because: Single why., hint: Think.}\n"
STEPS = "  - {id: steps, ask: In which order?, order: [Greet, Ask, Listen, Show], because: Steps why.}\n"
GAPS = (
    "  - id: gaps\n    ask: What is promised?\n"
    '    fill: "We call within [4 | four] hours of the [download]."\n    because: Gaps why.\n'
)
OWN = "  - {id: own, ask: How do you greet?, rubric: [Asks first., Smiles.]}\n"


def quiz(*questions: str, more: str = "mode: exam\n", title: str = "Exam") -> str:
    return HEAD.format(title=title, more=more) + "".join(questions)


LONG_QUIZ = HEAD.format(title="Long", more="") + "".join(
    f"  - {{id: ask-{number}, ask: What is {number}?, answer: That, wrong: [This], because: So.}}\n"
    for number in range(100)
)
"""A hundred questions."""
