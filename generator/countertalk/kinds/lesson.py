"""A short lesson: one idea, its example, and a way to check that it was understood."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, field_validator, model_validator

from countertalk.model import (
    Attachment,
    Content,
    Image,
    Item,
    Line,
    Minutes,
    Model,
    Prose,
    Reference,
    RefersTo,
    Text,
)
from countertalk.model.activities import Reading
from countertalk.model.common import QuizRef, TermRef
from countertalk.model.scalar import refuse


class Level(StrEnum):
    """What the learner does with it: Bloom's taxonomy as revised by Anderson and Krathwohl (2001)."""

    REMEMBER = "remember"
    UNDERSTAND = "understand"
    APPLY = "apply"
    ANALYZE = "analyze"
    EVALUATE = "evaluate"
    CREATE = "create"


class Objective(Item):
    """What the reader can do afterwards."""

    level: Level
    """How deep it goes."""
    text: Text
    """What the reader can do, starting with a verb."""

    @property
    def label(self) -> str:
        return self.text.plain()


class Table(Model):
    """A small table."""

    columns: tuple[Text, ...]
    """The headings."""
    rows: tuple[tuple[Text, ...], ...]
    """The rows, each as long as the headings."""

    @model_validator(mode="after")
    def _rows_fit(self) -> Table:
        for number, row in enumerate(self.rows, 1):
            if len(row) != len(self.columns):
                raise refuse(
                    f"row {number} of the table has {len(row)} cells, the headings are {len(self.columns)}",
                    "give every row as many cells as there are columns",
                )
        return self


class Block(Model):
    """One block of the lesson: exactly one of text, example, table, try_it and image; a heading may stand above it."""

    heading: Line | None = None
    """A heading above the block."""
    text: Prose | None = None
    """Plain teaching."""
    example: Prose | None = None
    """A story from the job that shows it."""
    case: Annotated[Reference, RefersTo(("case_study",))] | None = None
    """The case that the example comes from."""
    table: Table | None = None
    """Things side by side."""
    try_it: Prose | None = None
    """Something to do now."""
    image: Image | None = None
    """A picture."""

    @model_validator(mode="after")
    def _is_one_block(self) -> Block:
        bodies = [name for name in ("text", "example", "table", "try_it", "image") if getattr(self, name) is not None]
        if len(bodies) != 1:
            found = " and ".join(f"'{name}'" for name in bodies) or "nothing"
            raise refuse(
                f"a block holds one thing, this one holds {found}",
                "write one of text, example, table, try_it or image in each block",
            )
        return self


class Recording(Model):
    """A film or a recording, with its words for who cannot see or hear it."""

    former_keys = (("minutes", "duration"), ("src", "file"))

    file: Attachment
    """The file, which lies beside the playbook: media/greeting.mp4, or .webm, .mp3, .m4a."""
    title: Line
    """What it shows or tells."""
    duration: Minutes | None = None
    """How long it is: 4m."""
    transcript: Prose
    """What is said in it, and what is to be seen."""

    @field_validator("file")
    @classmethod
    def _can_be_played(cls, src: Attachment) -> Attachment:
        if not src.lower().endswith((".mp4", ".webm", ".mp3", ".m4a")):
            raise refuse(f"'{src}' is no film and no recording", "save it as one of: .mp4, .webm, .mp3, .m4a")
        return src

    @property
    def is_film(self) -> bool:
        """Whether there is something to see."""
        return self.file.lower().endswith((".mp4", ".webm"))


class Lesson(Content):
    """Teaches one idea in a few minutes."""

    former_keys = (("time_required", "duration"), ("checks", "quizzes"))

    objectives: tuple[Objective, ...] = Field(min_length=1, max_length=4)
    """What the reader can do afterwards."""
    duration: Minutes
    """How long it takes: 6m."""
    prerequisites: tuple[Annotated[Reference, RefersTo(("lesson",))], ...] = ()
    """Lessons to read before."""
    teaches: tuple[TermRef, ...] = ()
    """The glossary terms that it introduces."""
    body: tuple[Block, ...] = Field(min_length=1)
    """The lesson itself."""
    media: tuple[Recording, ...] = ()
    """Films and recordings that go with it."""
    key_points: tuple[Text, ...] = Field(min_length=1, max_length=5)
    """What to remember, on one screen."""
    quizzes: tuple[QuizRef, ...] = ()
    """The quizzes that test it."""
    then_do: Annotated[Reference, RefersTo(("checklist",))] | None = None
    """The checklist that takes it to the job."""

    @property
    def reading(self) -> Reading:
        return Reading(self.duration)

    @property
    def terms_taught(self) -> tuple[Reference, ...]:
        return self.teaches
