"""FLD: keys and values that do not fit the kind of playbook."""

from __future__ import annotations

from countertalk.problem_codes import problem_code


@problem_code("FLD-01")
def unknown_key(key: str, hint: str) -> tuple[str, str]:
    """A key that this kind of playbook does not have.

    What it does: Reports keys that the kind does not know, with the nearest one that it does.
    Why it matters: A misspelled key would be ignored without a word.
    Example: benifit: Dry inside and out
    Instead: benefit: Dry inside and out
    """
    return f"unknown key '{key}'", hint


@problem_code("FLD-02")
def missing(key: str, hint: str) -> tuple[str, str]:
    """A key that this kind of playbook needs.

    What it does: Reports a key without which the page would make no sense.
    Why it matters: The reader would find a hole where the answer should be.
    Example: A product without a SKU.
    Instead: Add the key, or put it under defaults in _section.yml where it is the same for a whole folder.
    """
    return f"'{key}' is missing", hint


@problem_code("FLD-03")
def wrong_shape(expected: str, found: str, hint: str) -> tuple[str, str]:
    """A list where text should stand, or the other way round.

    What it does: Compares the shape of the value with what the kind expects.
    Why it matters: The page could only guess what was meant.
    Example: key_points: Marketing warms
    Instead: A list, each point on its own line after a hyphen.
    """
    return f"{expected} should stand here, not {found}", hint


@problem_code("FLD-04")
def unknown_choice(value: str, hint: str) -> tuple[str, str]:
    """A word that is not one of the choices.

    What it does: Reports a value outside the list that the field allows, with the nearest one.
    Why it matters: Lists and colours on the page follow these words.
    Example: funnel_stage: awarness
    Instead: funnel_stage: awareness
    """
    return f"'{value}' is not one of the choices", hint


@problem_code("FLD-05")
def wrong_size(message: str, hint: str) -> tuple[str, str]:
    """Too long, too short, too many or too few.

    What it does: Compares the length of a text or a list with what fits the page.
    Why it matters: A summary over 160 characters is cut on a phone; a quiz without questions is none.
    Example: A summary of three sentences.
    Instead: One sentence.
    """
    return message, hint


@problem_code("FLD-06")
def unreadable_value(message: str, hint: str) -> tuple[str, str]:
    """A value that cannot be read as what the field means.

    What it does: Reports dates, numbers, ids and references that have not the form of one.
    Why it matters: A date that is no date cannot be compared with today.
    Example: last_reviewed: 1.3.2026
    Instead: last_reviewed: 2026-03-01
    """
    return message, hint


@problem_code("FLD-07")
def unknown_kind(kind: str, hint: str) -> tuple[str, str]:
    """A kind of playbook that does not exist.

    What it does: Compares kind with the kinds that there are.
    Why it matters: Without its kind nobody knows which fields a playbook has.
    Example: kind: produkt
    Instead: kind: product
    """
    return f"unknown kind '{kind}'", hint
