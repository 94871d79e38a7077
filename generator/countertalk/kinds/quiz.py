"""A quiz: questions about lessons or any other page."""

from pydantic import Field, ValidationInfo, field_validator

from countertalk.model import AnyQuestion, AnyRef, Content, Count, Percent, Text
from countertalk.model.activities import QuestionSet, QuizMode
from countertalk.model.scalar import refuse


class Quiz(Content):
    """Questions that test whether a page was understood."""

    assesses: tuple[AnyRef, ...] = Field(min_length=1)
    """The lessons or other playbooks that the quiz covers."""
    intro: Text | None = None
    """A sentence or two to read before the first question."""
    mode: QuizMode = QuizMode.PRACTICE
    """`practice` explains every answer at once, `exam` at the end; `self_check` has no pass mark."""
    pass_percent: Percent | None = None
    """The pass mark in per cent, if it is not the one in site_config.yml."""
    draw: Count | None = None
    """How many of the questions to ask at a time, drawn at random."""
    questions: tuple[AnyQuestion, ...] = Field(min_length=1)
    """The questions of the quiz."""

    @field_validator("pass_percent")
    @classmethod
    def _can_be_passed(cls, percent: int | None, info: ValidationInfo) -> int | None:
        if percent is not None and info.data.get("mode") is QuizMode.SELF_CHECK:
            raise refuse("a self-check has no pass mark", "remove 'pass_percent:', or write mode: practice")
        return percent

    @property
    def question_set(self) -> QuestionSet:
        questions = (*self.questions, *super().question_set.questions)
        return QuestionSet(questions, self.mode, self.pass_percent, self.draw, is_whole_page=True)
