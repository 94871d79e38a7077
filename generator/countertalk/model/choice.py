"""Questions with options to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from pydantic import Field, model_validator

from countertalk.model.base import Shorthand
from countertalk.model.items import normalized
from countertalk.model.markup import Text
from countertalk.model.question import Question, RightParts, digest
from countertalk.model.scalar import refuse


class WrongAnswer(Shorthand):
    """A wrong option, and what is wrong with it."""

    shorthand = "text"

    text: Text
    """A wrong option that somebody could well take for the right one."""
    because: Text | None = None
    """Why this option is wrong, shown to readers who chose it."""


@dataclass(frozen=True)
class Option:
    """One option; `key` names it in saved answers, so it is derived from its words alone."""

    key: str
    text: Text
    right: bool
    because: Text | None = None


class Choice(Question):
    """A question with right and wrong options."""

    answered_by: ClassVar[str] = "answer"

    wrong: tuple[WrongAnswer, ...] = Field(default=(), title="wrong answers")
    """The wrong options: each a text, or `text` and `because` to explain the mistake."""

    @classmethod
    def required_keys(cls, keys: list[str]) -> list[str]:
        return [*super().required_keys(keys), "wrong"]

    @model_validator(mode="after")
    def _has_wrong_options(self) -> Choice:
        if not self.wrong:
            raise refuse(
                f"question '{self.id}' has no wrong answers to choose from",
                "add 'wrong:' with at least one option, or make it a statement with answer: true or answer: false",
            )
        return self

    @property
    def answers(self) -> tuple[Text, ...]:
        """The right options."""
        raise NotImplementedError

    @property
    def options(self) -> tuple[Option, ...]:
        """All options, in an order that is derived from their words and does not give the answer away."""
        right = [(text, True, None) for text in self.answers]
        wrong = [(one.text, False, one.because) for one in self.wrong]
        said = [normalized(text) for text, *_ in (*right, *wrong)]
        found = (
            # Where options differ only in case or punctuation, that difference counts.
            Option(digest(bare if said.count(bare) == 1 else text)[:8], text, is_right, because)
            for bare, (text, is_right, because) in zip(said, (*right, *wrong), strict=True)
        )
        return tuple(sorted(found, key=lambda option: digest(self.id + option.key)))

    @property
    def solution(self) -> Sequence[str]:
        return sorted(normalized(text) for text in self.answers)

    @property
    def answer_key(self) -> RightParts:
        return {"right": [option.key for option in self.options if option.right]}
