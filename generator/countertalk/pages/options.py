"""The options of a question as a page shows them."""

from __future__ import annotations

from countertalk.model.choice import Choice, Option
from countertalk.model.items import normalized
from countertalk.pages.words import Words


def options_of(question: Choice, words: Words) -> tuple[tuple[Option, bool], ...]:
    """The options, each with whether it only makes sense below the others: all of the above. Those come last."""
    found = [(option, words.stays_last(normalized(option.text))) for option in question.options]
    return tuple(sorted(found, key=lambda one: one[1]))
