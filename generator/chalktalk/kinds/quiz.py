"""A quiz: questions about lessons or any other page."""

from pydantic import Field

from chalktalk.model import AnyRef, Content, Count, Percent, Question, Text


class Quiz(Content):
    """Questions that test whether a page was understood."""

    assesses: tuple[AnyRef, ...] = Field(min_length=1)
    """The lessons or other playbooks that it is about."""
    intro: Text | None = None
    """A sentence before the first question."""
    pass_percent: Percent | None = None
    """The pass mark; site_config.yml's where none is given."""
    draw: Count | None = None
    """Ask this many of the questions."""
    questions: tuple[Question, ...] = Field(min_length=1)
    """The questions."""

    @property
    def page_questions(self) -> tuple[Question, ...]:
        return (*self.questions, *super().page_questions)
