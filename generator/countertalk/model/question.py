"""What all questions have in common, whatever the shape of their answer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, ClassVar, TypedDict

from pydantic import model_validator

from countertalk.model.common import ONE_OR_MORE
from countertalk.model.items import Item, normalized
from countertalk.model.markup import Text
from countertalk.model.references import AnyRef
from countertalk.model.scalar import refuse
from countertalk.model.values import ItemId


class RightParts(TypedDict):
    """The answer key of a question that is answered with parts of the page: options, steps, partners or points."""

    right: list[str]
    """Their ids, in the right order, if there is one."""


class Question(Item):
    """A question and its explanation; each shape adds how it is answered.

    A shape is a module of `model/questions/`.
    """

    id_from = "ask"
    answered_by: ClassVar[str]
    """The key of the right answer."""
    must_explain: ClassVar[bool] = True
    """Whether `because` is required."""

    was: Annotated[tuple[ItemId, ...], ONE_OR_MORE] = ()
    """Former ids of this question: answers given under them still count."""
    ask: Text
    """The question, as the reader sees it."""
    because: Text | None = None
    """Why the answer is right, shown once the reader has answered."""
    learn_more: AnyRef | None = None
    """The playbook in which the reader can look up the answer."""
    hint: Text | None = None
    """A nudge in the right direction for readers who are stuck."""

    @model_validator(mode="after")
    def _is_explained(self) -> Question:
        if self.must_explain and self.because is None:
            raise refuse(
                f"question '{self.id}' does not say why", "add 'because:' (the explanation, shown after answering)"
            )
        return self

    @classmethod
    def required_keys(cls, keys: list[str]) -> list[str]:
        return [*super().required_keys(keys), *(["because"] if cls.must_explain else [])]

    @classmethod
    def fits(cls, written: Mapping[str, Any]) -> bool:
        """Whether a question with this answer is of this shape; of the shapes with the same key, exactly one fits."""
        return True

    @property
    def type(self) -> str:
        """The name of its shape, which is the module's: `single_choice`."""
        return type(self).__module__.rpartition(".")[2]

    @property
    def label(self) -> str:
        return self.ask.plain()

    @property
    def fingerprint(self) -> str:
        """Eight hex digits that change when the solution changes, but not with case, spacing or punctuation."""
        return digest("\n".join([self.type, *self.solution]))[:8]

    @property
    def solution(self) -> Sequence[str]:
        """What a right answer depends on, normalized; sorted, unless the order is what is asked for."""
        raise NotImplementedError

    @property
    def answer_key(self) -> Mapping[str, object]:
        """What scripts need to mark an answer; each shape says with a type what that is."""
        raise NotImplementedError


def answer_id(text: Text) -> str:
    """The name of a step, a partner or a point in saved answers: it is derived from the words alone."""
    return digest(normalized(text))[:8]


def spelled(spellings: Iterable[str]) -> list[str]:
    """The spellings of one answer, normalized and sorted."""
    return sorted(normalized(Text(spelling)) for spelling in spellings)


def shuffled(texts: Sequence[Text]) -> tuple[Text, ...]:
    """The texts in an order that is derived from them, and is never the original one."""
    mixed = tuple(sorted(texts, key=digest))
    return mixed if mixed != tuple(texts) else (*mixed[1:], mixed[0])


def digest(text: str) -> str:
    """A number in hex digits that looks random, but is derived from the text alone."""
    return hashlib.sha256(text.encode()).hexdigest()
