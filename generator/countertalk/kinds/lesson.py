"""A short lesson: one idea, its example, and a way to check that it was understood."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, field_validator, model_validator

from countertalk.model import (
    Attachment,
    Content,
    Findable,
    Image,
    Item,
    Line,
    Minutes,
    Model,
    Prose,
    Reference,
    RefersTo,
    Text,
    plain_words,
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
    """What the learner can do after the lesson."""

    level: Level
    """How demanding the objective is, on Bloom's scale."""
    text: Text
    """What the learner is able to do, starting with a verb: Name the three benefits."""

    @property
    def label(self) -> str:
        return self.text.plain()


class Table(Model):
    """A small table."""

    columns: tuple[Text, ...]
    """The column headings of the table."""
    rows: tuple[tuple[Text, ...], ...]
    """The rows of the table, each with one cell for every column."""

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
    """One block of the lesson: exactly one of text, example, table, try_it and image; with or without a heading."""

    heading: Line | None = None
    """A heading above this block."""
    text: Prose | None = None
    """The teaching itself, in short paragraphs."""
    example: Prose | None = None
    """A story from the job that brings the point to life."""
    case: Annotated[Reference, RefersTo(("case_study",))] | None = None
    """The case study that the example is taken from."""
    table: Table | None = None
    """A table, for things that are best compared side by side."""
    try_it: Prose | None = None
    """A small exercise that the learner does right away."""
    image: Image | None = None
    """A picture that shows what is hard to describe."""

    @model_validator(mode="after")
    def _is_one_block(self) -> Block:
        bodies = [name for name in ("text", "example", "table", "try_it", "image") if getattr(self, name) is not None]
        if len(bodies) != 1:
            found = " and ".join(f"'{name}'" for name in bodies) or "nothing"
            raise refuse(
                f"a block contains one thing, this one contains {found}",
                "write one of text, example, table, try_it or image in each block",
            )
        return self

    @property
    def words(self) -> str:
        """Everything in it, without markup."""
        return plain_words(self)


class Recording(Model):
    """A video or a recording, with a transcript for learners who cannot see or hear it."""

    former_keys = (("minutes", "duration"), ("src", "file"))

    file: Attachment
    """The video or audio file, relative to this playbook: .mp4, .webm, .mp3 or .m4a."""
    title: Line
    """What the recording is about."""
    duration: Minutes | None = None
    """The running time of the recording."""
    transcript: Prose
    """What is said and shown, for learners who cannot hear or see the recording."""

    @field_validator("file")
    @classmethod
    def _can_be_played(cls, src: Attachment) -> Attachment:
        if not src.lower().endswith((".mp4", ".webm", ".mp3", ".m4a")):
            raise refuse(f"'{src}' is neither a video nor a recording", "save it as one of: .mp4, .webm, .mp3, .m4a")
        return src

    @property
    def is_film(self) -> bool:
        """Whether the recording has pictures."""
        return self.file.lower().endswith((".mp4", ".webm"))


class Lesson(Content):
    """Teaches one idea in a few minutes."""

    former_keys = (("time_required", "duration"), ("checks", "quizzes"))

    objectives: tuple[Objective, ...] = Field(min_length=1, max_length=4)
    """What learners can do after the lesson: one to four objectives."""
    duration: Minutes
    """How long it takes to work through the lesson."""
    prerequisites: tuple[Annotated[Reference, RefersTo(("lesson",))], ...] = ()
    """The lessons that learners should have completed before this one."""
    teaches: tuple[TermRef, ...] = ()
    """The glossary terms that the lesson introduces."""
    body: tuple[Block, ...] = Field(min_length=1)
    """The lesson itself, block by block."""
    media: tuple[Recording, ...] = ()
    """Videos and recordings that go with the lesson."""
    key_points: tuple[Text, ...] = Field(min_length=1, max_length=5)
    """The points to remember, one to five, so that they fit on a single screen."""
    quizzes: tuple[QuizRef, ...] = ()
    """The quizzes that test what the lesson teaches."""
    then_do: Annotated[Reference, RefersTo(("checklist",))] | None = None
    """The checklist with which learners put the lesson into practice."""

    @property
    def reading(self) -> Reading:
        return Reading(self.duration)

    @property
    def terms_taught(self) -> tuple[Reference, ...]:
        return self.teaches

    @property
    def findables(self) -> tuple[Findable, ...]:
        blocks = enumerate(self.body, 1)
        return tuple(
            Findable(f"_{number}", block.heading, text=block.words) for number, block in blocks if block.heading
        )
