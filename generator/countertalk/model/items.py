"""Things with an id inside a playbook: checklist items and questions.

A reader's ticks and answers are kept under these ids, never under a position, so an id is a promise.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from countertalk.model.base import Model
from countertalk.model.cloze import ClozeText
from countertalk.model.common import ONE_OR_MORE
from countertalk.model.markup import Text
from countertalk.model.references import AnyRef, RoleRef
from countertalk.model.scalar import refuse
from countertalk.model.values import ItemId, Line, Number, YesNo, days_from_start, slug

_PUNCTUATION = re.compile(r"""(?<!\w)["'“”„‘’‚«»(]+|["'“”‘’«»).,;:!?…]+(?!\w)""")


def normalized(text: Text) -> str:
    """What an option says, without case, spacing and punctuation: a mended comma keeps a reader's answer.

    Signs inside or before a word count: `1.5` is not `15`, `-5` not `5`, `C++` not `C`.
    """
    return " ".join(_PUNCTUATION.sub("", text.plain().casefold()).split())


def _spelled(spellings: Iterable[str]) -> list[str]:
    return sorted(normalized(Text(spelling)) for spelling in spellings)


class Item(Model):
    """A thing inside a playbook that other playbooks can point at."""

    id: ItemId
    """Its name inside the playbook, such as first-call: never changed once published."""

    @property
    def label(self) -> str:
        """What a link to the item says."""
        raise NotImplementedError


def _derived_id(data: Any, key: str) -> Any:
    """`data` with an id made from the text under `key`, where the author gave none.

    The id depends on that text alone, so inserting or reordering changes nothing.
    """
    if not isinstance(data, dict) or "id" in data or not isinstance(data.get(key), str):
        return data
    text = " ".join(data[key].split())
    digest = hashlib.sha256(text.encode()).hexdigest()[:6]
    return {**data, "id": f"{slug(text)[:40].strip('-') or 'item'}-{digest}"}


class Evidence(StrEnum):
    """What shows that a line was done."""

    NONE = "none"
    INITIALS = "initials"
    PHOTO = "photo"
    NUMBER = "number"
    TEXT = "text"
    SIGNATURE = "signature"


class IfNot(Model):
    """What to do where a line cannot be done."""

    do: Text
    """What to do instead."""
    escalate_to: RoleRef | None = None
    """The role to tell."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:
        return {"do": data} if isinstance(data, str) else data


class ChecklistItem(Item):
    """One line of a checklist: one action, starting with a verb."""

    was: Annotated[tuple[ItemId, ...], ONE_OR_MORE] = ()
    """The ids that it had before: what readers did under them still counts."""
    text: Text
    """The action, such as: Turn off the alarm."""
    required: YesNo = True
    """Whether the list counts as done without it."""
    how: Text | None = None
    """How to do it, shown smaller below."""
    owner: RoleRef | None = None
    """The role that does it, where it is not the role of the whole list."""
    due: Line | None = None
    """When: a clock time such as 08:30, a weekday, or +3d for three days after the list (or the job) was started."""
    evidence: Evidence = Evidence.NONE
    """What shows that it was done: initials, a photo, a number, a text or a signature."""
    if_no: IfNot | None = None
    """What to do when it cannot be done: a text, or `do` and `escalate_to`."""
    link: AnyRef | None = None
    """The playbook that explains it."""

    @model_validator(mode="before")
    @classmethod
    def _derive_id(cls, data: Any) -> Any:
        return _derived_id(data, "text")

    @property
    def proof(self) -> str:
        """The evidence that it asks for; empty where it asks for none. What was done with another one is asked anew."""
        return "" if self.evidence is Evidence.NONE else self.evidence.value

    @property
    def due_days(self) -> int | None:
        """The day on which it is due, counted from the start; None where `due` is a time or a weekday."""
        return days_from_start(self.due or "")

    @property
    def label(self) -> str:
        return self.text.plain()


class QuestionType(StrEnum):
    """How a question is answered; it follows from the keys that the author wrote."""

    SINGLE_CHOICE = "single_choice"
    MULTIPLE_ANSWERS = "multiple_answers"
    TRUE_FALSE = "true_false"
    ORDERING = "ordering"
    MATCHING = "matching"
    FILL_BLANK = "fill_blank"
    SHORT_ANSWER = "short_answer"
    NUMERIC = "numeric"
    OPEN_RESPONSE = "open_response"


class WrongAnswer(Model):
    """A wrong option, with what is wrong about it."""

    text: Text
    """The option."""
    because: Text | None = None
    """Why it is wrong: shown to whoever chose it."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:
        return {"text": data} if isinstance(data, str) else data


class Pair(Model):
    """Two things that belong together."""

    left: Text
    """The one, which is shown."""
    right: Text
    """The other, which has to be found."""


def _pairs(value: Any) -> Any:
    return [{"left": left, "right": right} for left, right in value.items()] if isinstance(value, dict) else value


_ANSWER_KEYS = ("answer", "order", "match", "fill", "accept", "number", "rubric")


class Question(Item):
    """A question with its right answer, the wrong ones and the explanation.

    Its type follows from the key that holds the answer: `answer`, `order`, `match`, `fill`, `accept`, `number` or
    `rubric`.
    """

    was: Annotated[tuple[ItemId, ...], ONE_OR_MORE] = ()
    """The ids that it had before: what readers did under them still counts."""
    ask: Text
    """The question."""
    answer: (
        Annotated[
            Annotated[Text, Tag("one")] | Annotated[tuple[Text, ...], Field(min_length=1), Tag("several")],
            Discriminator(lambda value: "several" if isinstance(value, list | tuple) else "one"),
        ]
        | None
    ) = None
    """The right answer; a list where several are right; true or false without `wrong` for a statement."""
    wrong: tuple[WrongAnswer, ...] = ()
    """The wrong options: text, or text and because."""
    order: Annotated[tuple[Text, ...], Field(min_length=2)] | None = None
    """The steps in the right order."""
    match: Annotated[tuple[Pair, ...], BeforeValidator(_pairs), Field(min_length=2)] | None = None
    """What belongs together, one pair a line: the thing, a colon, its partner."""
    fill: ClozeText | None = None
    """A sentence to complete, what is right in square brackets: The SDR calls within [4 | four] hours."""
    accept: Annotated[tuple[Line, ...], Field(min_length=1)] | None = None
    """The spellings that are right, where the reader types a word or two; the first one is shown."""
    number: Number | None = None
    """The right figure, where the reader types a number."""
    tolerance: Number = Field(default=Decimal(), ge=0)
    """How far the reader's number may be off."""
    rubric: Annotated[tuple[Text, ...], Field(min_length=1)] | None = None
    """What a good answer holds, where readers answer in their own words and mark themselves."""
    because: Text | None = None
    """The explanation, shown after answering; only a question with a rubric may do without."""
    learn_more: AnyRef | None = None
    """The playbook that holds the answer."""
    hint: Text | None = None
    """A nudge for who is stuck."""

    @model_validator(mode="before")
    @classmethod
    def _derive_id(cls, data: Any) -> Any:
        return _derived_id(data, "ask")

    @model_validator(mode="after")
    def _has_one_answer(self) -> Question:
        given = [key for key in _ANSWER_KEYS if getattr(self, key) is not None]
        if not given:
            raise refuse(
                f"question '{self.id}' has no answer",
                "add 'answer:' with the right one and 'wrong:' with the others",
            )
        if len(given) > 1:
            keys = " and ".join(f"'{key}'" for key in given)
            raise refuse(f"question '{self.id}' is answered in two ways: {keys}", "keep one of them")
        if self.answer is not None and not self.wrong and self.answer not in ("true", "false"):
            raise refuse(
                f"question '{self.id}' has no wrong answers to choose from",
                "add 'wrong:' with at least one option, or make it a statement with answer: true or answer: false",
            )
        if self.wrong and self.answer is None:
            raise refuse(f"question '{self.id}' has wrong answers beside '{given[0]}'", "remove 'wrong:'")
        if self.because is None and self.rubric is None:
            raise refuse(
                f"question '{self.id}' does not say why", "add 'because:' (the explanation, shown after answering)"
            )
        return self

    @property
    def answers(self) -> tuple[Text, ...]:
        """The right options, one or several; none where there are no options."""
        if self.answer is None:
            return ()
        return self.answer if isinstance(self.answer, tuple) else (self.answer,)

    @property
    def type(self) -> QuestionType:
        """How it is answered."""
        if self.order:
            return QuestionType.ORDERING
        if self.match:
            return QuestionType.MATCHING
        if self.fill:
            return QuestionType.FILL_BLANK
        if self.accept:
            return QuestionType.SHORT_ANSWER
        if self.number is not None:
            return QuestionType.NUMERIC
        if self.rubric:
            return QuestionType.OPEN_RESPONSE
        if not self.wrong:
            return QuestionType.TRUE_FALSE
        return QuestionType.MULTIPLE_ANSWERS if isinstance(self.answer, tuple) else QuestionType.SINGLE_CHOICE

    @property
    def label(self) -> str:
        return self.ask.plain()

    @property
    def fingerprint(self) -> str:
        """Eight hex digits that change when the answer key changes, and not with case, spacing or punctuation."""
        key = "\n".join([self.type, *self._key()])
        return hashlib.sha256(key.encode()).hexdigest()[:8]

    def _key(self) -> list[str]:
        """What a right answer depends on; the order counts only where it is what is asked for."""
        match self.type:
            case QuestionType.ORDERING:
                return [normalized(step) for step in self.order or ()]
            case QuestionType.MATCHING:
                return sorted(f"{normalized(pair.left)}\t{normalized(pair.right)}" for pair in self.match or ())
            case QuestionType.FILL_BLANK:
                return ["\t".join(_spelled(gap)) for gap in self.fill.gaps] if self.fill else []
            case QuestionType.SHORT_ANSWER:
                return _spelled(self.accept or ())
            case QuestionType.NUMERIC:
                return [str(Decimal(number or 0).normalize()) for number in (self.number, self.tolerance)]
            case QuestionType.OPEN_RESPONSE:
                return sorted(normalized(point) for point in self.rubric or ())
            case _:
                return sorted(normalized(text) for text in self.answers)
