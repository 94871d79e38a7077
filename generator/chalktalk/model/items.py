"""Things with an id inside a playbook: checklist items and questions.

A reader's ticks and answers are kept under these ids, never under a position, so an id is a promise.
"""

from __future__ import annotations

import hashlib
import re
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag, model_validator

from chalktalk.model.base import Model
from chalktalk.model.markup import Text
from chalktalk.model.references import AnyRef, RoleRef
from chalktalk.model.values import ItemId, Line, YesNo, refuse, slug

_PUNCTUATION = re.compile(r"""(?<!\w)["'“”„‘’‚«»(]+|["'“”‘’«»).,;:!?…]+(?!\w)""")


def bare_words(text: Text) -> str:
    """What an option says, without case, spacing and punctuation: a mended comma keeps a reader's answer.

    Signs inside or before a word count: `1.5` is not `15`, `-5` not `5`, `C++` not `C`.
    """
    return " ".join(_PUNCTUATION.sub("", text.plain().casefold()).split())


class Item(Model):
    """A thing inside a playbook that other playbooks can point at."""

    id: ItemId
    """Its name inside the playbook: kebab-case, never changed once published."""

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


class Check(Item):
    """One line of a checklist: one action, starting with a verb."""

    text: Text
    """The action, such as: Turn off the alarm."""
    required: YesNo = True
    """Whether the list counts as done without it."""
    how: Text | None = None
    """How to do it, shown smaller below."""
    owner: RoleRef | None = None
    """The role that does it, where it is not the role of the whole list."""
    due: Line | None = None
    """When: a clock time such as 08:30, days from the start such as +3d, or a weekday."""
    if_no: Text | None = None
    """What to do when it cannot be done."""
    link: AnyRef | None = None
    """The playbook that explains it."""

    @model_validator(mode="before")
    @classmethod
    def _derive_id(cls, data: Any) -> Any:
        return _derived_id(data, "text")

    @property
    def label(self) -> str:
        return self.text.plain()


class QuestionType(StrEnum):
    """How a question is answered; it follows from the keys that the author wrote."""

    SINGLE_CHOICE = "single_choice"
    MULTIPLE_ANSWERS = "multiple_answers"
    TRUE_FALSE = "true_false"


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


class Question(Item):
    """A question with its right answer, the wrong ones and the explanation."""

    ask: Text
    """The question."""
    answer: Annotated[
        Annotated[Text, Tag("one")] | Annotated[tuple[Text, ...], Field(min_length=1), Tag("several")],
        Discriminator(lambda value: "several" if isinstance(value, list | tuple) else "one"),
    ]
    """The right answer; a list where several are right; true or false without `wrong` for a statement."""
    wrong: tuple[WrongAnswer, ...] = ()
    """The wrong options: text, or text and because."""
    because: Text
    """The explanation, shown after answering."""
    learn_more: AnyRef | None = None
    """The playbook that holds the answer."""
    hint: Text | None = None
    """A nudge for who is stuck."""

    @model_validator(mode="before")
    @classmethod
    def _derive_id(cls, data: Any) -> Any:
        return _derived_id(data, "ask")

    @model_validator(mode="after")
    def _has_options(self) -> Question:
        if not self.wrong and self.answer not in ("true", "false"):
            raise refuse(
                f"question '{self.id}' has no wrong answers to choose from",
                "add 'wrong:' with at least one option, or make it a statement with answer: true or answer: false",
            )
        return self

    @property
    def answers(self) -> tuple[Text, ...]:
        """The right answers, one or several."""
        return self.answer if isinstance(self.answer, tuple) else (self.answer,)

    @property
    def type(self) -> QuestionType:
        """How it is answered."""
        if not self.wrong:
            return QuestionType.TRUE_FALSE
        return QuestionType.MULTIPLE_ANSWERS if isinstance(self.answer, tuple) else QuestionType.SINGLE_CHOICE

    @property
    def label(self) -> str:
        return self.ask.plain()

    @property
    def fingerprint(self) -> str:
        """Eight hex digits that change when the answer key changes, and not with case, spacing or punctuation."""
        words = [bare_words(text) for text in self.answers]
        return hashlib.sha256("\n".join([self.type, *sorted(words)]).encode()).hexdigest()[:8]
