"""A conversation and a role play for the small handbook."""

from __future__ import annotations

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
      - {text: How long did your last one hold?, to: winter, feedback: You ask.}
      - {text: It is what it is., to: doubts, feedback: You argue.}
  - id: doubts
    says: I doubt it.
    choices:
      - {text: "Then look: I pour.", to: winter, feedback: You show.}
      - {text: Believe me., to: leaves, feedback: You insist.}
  - id: winter
    says: One winter.
    choices:
      - {text: This one holds ten., to: buys}
      - {text: This one has a membrane., to: sleeps, feedback: You lecture.}
      - {text: What did you say?, to: opening}
  - {id: buys, says: I take it., end: "true", score: 100}
  - {id: sleeps, says: I will sleep on it., end: "true", score: 60}
  - {id: leaves, says: Then no., end: "true", score: 10}
"""
ASK, CLAIM = "How long did your last one hold?", "It is what it is."
POUR, INSIST = "Then look: I pour.", "Believe me."
TEN, MEMBRANE, AGAIN = "This one holds ten.", "This one has a membrane.", "What did you say?"
SHEET = """kind: scenario
title: The boots
summary: A role play.
mode: role_play
situation: Somebody takes a boot.
goal: A pair that stays put.
learner_role: associate
partner_role: You have broad feet and say so only when asked.
rubric:
  - {criterion: Asked first., points: 2}
  - {criterion: Measured both feet., points: 1}
  - {criterion: Let them walk., points: 12}
sign_off: associate
"""
