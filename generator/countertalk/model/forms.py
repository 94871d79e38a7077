"""The forms in which values are typed: regular expressions that Python and JSON Schema share, and schemas made of them.

Editors read YAML by its core schema: an unquoted `104233` is a number to them and `true` a boolean, where our reader
sees text. So a schema admits those types beside text wherever a value may look like one.
"""

from __future__ import annotations

from typing import Any

Form = dict[str, Any]
"""What JSON Schema says about one value."""

MAX_ID = 64
"""How many characters an id may have."""
ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
"""The id of a playbook."""
ITEM_ID = "[a-z0-9]+(?:[-_][a-z0-9]+)*"
"""The id of an item inside a playbook."""
FORMER = rf"(?:[a-z][a-z0-9_]*/)?{ID}"
NUMBER = r"-?[0-9]{1,12}(\.[0-9]{1,12})?"
WHOLE = "[+-]?[0-9]{1,9}"
OFFSET = "[+-]?[0-9]{1,4}d?"
DURATION = "([0-9]{1,4})([smhdw])"
DAY = "(19|2[01])[0-9]{2}-[0-9]{2}-[0-9]{2}"
DIGITS = "[0-9]+"
ADDRESS = r"[hH][tT][tT][pP][sS]?://[^\s<>\"'`\\]+"


def up_to(most: int) -> str:
    """A regular expression for the whole numbers from 1 to `most`, without leading zeros."""
    digits = str(most)
    shorter = [f"[1-9][0-9]{{{length}}}" for length in range(len(digits) - 1)]
    below = (
        f"{digits[:place]}[{0 if place else 1}-{int(digit) - 1}][0-9]{{{len(digits) - place - 1}}}"
        for place, digit in enumerate(digits)
        if int(digit) > (0 if place else 1)
    )
    return "|".join([*shorter, *below, digits])


def matching(pattern: str, otherwise: str = "") -> Form:
    """A text that matches `pattern`, or a value of the type `otherwise` that an editor may take it for."""
    return {"type": ["string", otherwise] if otherwise else "string", "pattern": f"^(?:{pattern})$"}


def such_as(form: Form, *examples: Any) -> Form:
    """`form`, with examples for editors to offer, as YAML's core schema reads them."""
    return {**form, "examples": list(examples)}


def within(bound: float, form: Form) -> Form:
    """`form`, with numbers between -`bound` and `bound`, both excluded."""
    return {**form, "exclusiveMinimum": -bound, "exclusiveMaximum": bound}


def named(pattern: str, longest: int = MAX_ID) -> Form:
    """An id or a reference, which an editor may take for a number or a boolean."""
    return {**matching(pattern), "type": ["string", "integer", "boolean"], "minimum": 0, "maxLength": longest}


TEXT = {"type": ["string", "number", "boolean"]}
ONE_LINE = {**TEXT, "pattern": r"^\s*[^\n]*\s*$"}
