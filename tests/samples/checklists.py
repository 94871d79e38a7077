"""Checklists for the small handbook."""

from __future__ import annotations

MORNING = """kind: checklist
title: Morning
summary: What is done before the doors open.
frequency: daily
mode: read_do
role: associate
sections:
  - name: Arrive
    items:
      - {id: alarm, text: Turn off the alarm., evidence: initials, if_no: {do: Ring the guard., escalate_to: trainer}}
      - {id: lights, text: Switch on the lights., if_no: Open the shutters.}
      - {id: round, text: Walk round., evidence: initials}
  - name: Prove
    items:
      - {id: float, text: Count the float., evidence: number}
      - {id: weather, text: Note the weather., evidence: text}
      - {id: poster, text: Hang the poster., evidence: photo}
      - {id: drill, text: Hold the drill., evidence: signature}
      - {id: paper, text: Refill the paper., required: false}
sign_off: trainer
"""
DELIVERY = """kind: checklist
title: Delivery
summary: What is done whenever a van comes.
frequency: per_event
mode: do_confirm
role: associate
sections:
  - name: At the door
    items:
      - {id: boxes, text: Count the boxes., evidence: number}
      - {id: sign, text: Sign for them.}
"""
DAILY, EVENT = "checklist/morning", "checklist/delivery"
PROOF = {"alarm": "AB", "round": "AB", "float": "250", "weather": "Rain all day", "poster": " ", "drill": "Ana B"}
"""What is typed as proof, by line."""
NEEDED = ("alarm", "lights", "round", "float", "weather", "poster", "drill")
CHECKS = """kind: checklist
title: Closing
summary: What is done when the doors are shut.
frequency: once
role: associate
sections:
  - name: When the doors are shut
    items:
      - {id: lights, text: Turn off the lights.}
      - {id: till, text: Count the till.}
      - {id: door, text: Lock the door.}
"""
LONG = CHECKS.partition("      - ")[0] + "".join(
    f"      - {{id: line-{number}, text: Do what is said under {number}.}}\n" for number in range(200)
)
"""Two hundred lines."""
