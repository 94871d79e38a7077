"""A quiz: questions about lessons or any other page."""

from pydantic import Field, ValidationInfo, field_validator

from countertalk.model import AnyQuestion, AnyRef, Content, Count, Percent, Text
from countertalk.model.activities import QuestionSet, QuizMode
from countertalk.model.scalar import refuse


class Quiz(Content):
    """Questions that test whether a page was understood."""

    assesses: tuple[AnyRef, ...] = Field(min_length=1)
    """The lessons or other playbooks that it is about."""
    intro: Text | None = None
    """A sentence before the first question."""
    mode: QuizMode = QuizMode.PRACTICE
    """What it is taken for: practice explains each answer at once; an exam is handed in as a whole, without hints, and
    explained after that; a self_check has no pass mark."""
    pass_percent: Percent | None = None
    """The pass mark; site_config.yml's where none is given."""
    draw: Count | None = None
    """Ask this many of the questions."""
    questions: tuple[AnyQuestion, ...] = Field(min_length=1)
    """The questions."""

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
