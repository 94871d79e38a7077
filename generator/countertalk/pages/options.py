"""The options of a question, in an order that gives nothing away and is the same in every build."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from markupsafe import Markup

from countertalk.model import Question, QuestionType, Text
from countertalk.model.cloze import GAP, ClozeText
from countertalk.model.items import normalized
from countertalk.pages.words import Words


@dataclass(frozen=True)
class Option:
    """One option; `key` names it in the answers that a reader's browser keeps, so it follows from its words alone."""

    key: str
    text: Text
    right: bool
    because: Text | None = None
    is_last: bool = False
    """Whether it only makes sense below the others, in whatever order they are."""


def options_of(question: Question, words: Words) -> tuple[Option, ...]:
    """The options: true before false, all others in an order drawn from their text, and last what refers to them."""
    if question.type is QuestionType.TRUE_FALSE:
        return tuple(
            Option(value, Text(words(f"quiz.{value}")), right=value == question.answers[0])
            for value in ("true", "false")
        )
    said = Counter(normalized(text) for text in (*question.answers, *(one.text for one in question.wrong)))

    def option(text: Text, right: bool, because: Text | None = None) -> Option:
        bare = normalized(text)
        key = _digest(bare if said[bare] == 1 else text)[:8]
        return Option(key, text, right, because, words.stays_last(bare))

    right = [option(text, right=True) for text in question.answers]
    wrong = [option(one.text, right=False, because=one.because) for one in question.wrong]
    return tuple(sorted([*right, *wrong], key=lambda one: (one.is_last, _digest(question.id + one.key))))


def shuffled(texts: Sequence[Text]) -> tuple[Text, ...]:
    """The texts in an order drawn from them, which is never the one that they came in."""
    mixed = tuple(sorted(texts, key=_digest))
    return mixed if mixed != tuple(texts) else (*mixed[1:], mixed[0])


def answer_id(text: Text) -> str:
    """What names a step, a partner or a point in the answers that a reader's browser keeps: its words alone."""
    return _digest(normalized(text))[:8]


def answer_key(question: Question, words: Words) -> dict[str, Any]:
    """What a script needs to mark an answer, by the type of the question: keys, spellings or a number."""
    match question.type:
        case QuestionType.ORDERING:
            return {"right": [answer_id(step) for step in question.order or ()]}
        case QuestionType.MATCHING:
            pairs = sorted(question.match or (), key=lambda pair: answer_id(pair.left))
            return {"right": [answer_id(pair.right) for pair in pairs]}
        case QuestionType.FILL_BLANK:
            return {"gaps": question.fill.gaps if question.fill else ()}
        case QuestionType.SHORT_ANSWER:
            return {"accept": list(question.accept or ())}
        case QuestionType.NUMERIC:
            return {"number": float(question.number or 0), "tolerance": float(question.tolerance)}
        case QuestionType.OPEN_RESPONSE:
            return {"right": [answer_id(point) for point in question.rubric or ()]}
        case _:
            return {"right": [option.key for option in options_of(question, words) if option.right]}


def split_at_gaps(fill: ClozeText, html: Markup) -> Iterator[tuple[Markup, tuple[str, ...]]]:
    """`html`, which was made of the text around the gaps, in pieces: each with the spellings of the gap after it."""
    texts = html.split(GAP, len(fill.gaps))
    yield from zip_longest(texts, fill.gaps, fillvalue=())


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
