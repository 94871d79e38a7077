"""FLD: keys and values that do not fit the kind of playbook."""

from __future__ import annotations

from countertalk.problem_codes import problem_code


@problem_code("FLD-01")
def unknown_key(key: str, hint: str) -> tuple[str, str]:
    """A key that this kind of playbook does not have.

    What it does: Reports keys that the kind does not know, with the most similar one that it does.
    Why it matters: A misspelt key would be ignored without warning.

    Example:
        # playbooks/shop/rain-hat.yml
        features:
          - id: brim
            feature: A wide brim
    >       benifit: Your glasses stay dry.

    Instead:
        # playbooks/shop/rain-hat.yml
        features:
          - id: brim
            feature: A wide brim
            benefit: Your glasses stay dry.
    """
    return f"unknown key '{key}'", hint


@problem_code("FLD-02")
def missing(key: str, hint: str) -> tuple[str, str]:
    """A key is missing that this kind of playbook needs.

    What it does: Reports a missing key without which the page makes no sense.
    Why it matters: The reader would find a gap where the answer should be.

    Example:
        # playbooks/shop/rain-hat.yml
        features:
    >     - id: brim
            feature: A wide brim

    Instead:
        # playbooks/shop/rain-hat.yml
        features:
          - id: brim
            feature: A wide brim
            benefit: Your glasses stay dry.
    """
    return f"'{key}' is missing", hint


@problem_code("FLD-03")
def wrong_shape(expected: str, found: str, hint: str) -> tuple[str, str]:
    """A list instead of text, or the other way round.

    What it does: Compares the form of the value with what the kind expects.
    Why it matters: The page would have to guess what was meant.

    Example:
        # playbooks/shop/rain-hat.yml
    >   features: A wide brim

    Instead:
        # playbooks/shop/rain-hat.yml
        features:
          - id: brim
            feature: A wide brim
            benefit: Your glasses stay dry.
    """
    return f"{expected} is expected here, not {found}", hint


@problem_code("FLD-04")
def unknown_choice(value: str, hint: str) -> tuple[str, str]:
    """A word that is not one of the choices.

    What it does: Reports a value that the field does not allow, with the most similar one that it does.
    Why it matters: Lists and colours on the page follow these words.

    Example:
        # playbooks/shop/rain-hat.yml
    >   status: publishd

    Instead:
        # playbooks/shop/rain-hat.yml
        status: published
    """
    return f"'{value}' is not one of the choices", hint


@problem_code("FLD-05")
def wrong_size(message: str, hint: str) -> tuple[str, str]:
    """Too long, too short, too many or too few.

    What it does: Compares the length of a text or a list with what fits the page.
    Why it matters: A summary over 160 characters is cut on a phone; a quiz needs questions.

    Example:
        # playbooks/basics/first-words.yml
    >   objectives: []

    Instead:
        # playbooks/basics/first-words.yml
        objectives:
          - id: greet
            level: apply
            text: Greet a customer with a question about the day.
    """
    return message, hint


@problem_code("FLD-06")
def unreadable_value(message: str, hint: str) -> tuple[str, str]:
    """A value that is not what the field means.

    What it does: Reports dates, numbers, ids and references that are not written correctly.
    Why it matters: What is not a date cannot be compared with today.

    Example:
        # playbooks/shop/rain-hat.yml
    >   last_reviewed: 5.1.2026

    Instead:
        # playbooks/shop/rain-hat.yml
        last_reviewed: 2026-01-05
    """
    return message, hint


@problem_code("FLD-07")
def unknown_kind(kind: str, hint: str) -> tuple[str, str]:
    """A kind of playbook that does not exist.

    What it does: Looks for kind among the kinds that exist.
    Why it matters: The kind decides which fields a playbook has.

    Example:
        # playbooks/basics/greetings.yml
    >   kind: glosary
        title: Greetings
        summary: How we say hello.
        terms:
          - {id: hello, term: Hello, definition: What we say at any time of day.}

    Instead:
        # playbooks/basics/greetings.yml
        kind: glossary
        title: Greetings
        summary: How we say hello.
        terms:
          - {id: hello, term: Hello, definition: What we say at any time of day.}
    """
    return f"unknown kind '{kind}'", hint


@problem_code("FLD-08")
def renamed_key(former: str, key: str) -> tuple[str, str]:
    """A key that has been renamed.

    What it does: Reports keys that were renamed, so that one meaning has one key in all kinds of playbook.
    Why it matters: Authors do not have to remember which kind uses which word.

    Example:
        # playbooks/shop/rain-hat.yml
    >   effective_until: 2199-12-31

    Instead:
        # playbooks/shop/rain-hat.yml
        valid_until: 2199-12-31
    """
    return f"'{former}' is called '{key}' now", f"write '{key}:'"
