"""The envelope: what every playbook says about itself, whatever its kind."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import (
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
    Tag,
    ValidationInfo,
    field_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from countertalk.model.activities import Path, QuestionSet, Reading, Rehearsal, TaskList, TermDefinition
from countertalk.model.any_question import AnyQuestion
from countertalk.model.base import Model, StaffOnly
from countertalk.model.cards import Card
from countertalk.model.common import ONE_OR_MORE
from countertalk.model.forms import TEXT
from countertalk.model.items import ChecklistItem
from countertalk.model.markup import Text
from countertalk.model.question import Question
from countertalk.model.references import AnyRef, Reference, RefersTo, RoleRef
from countertalk.model.scalar import refuse
from countertalk.model.values import Day, Days, FormerId, ItemId, Language, Line, PlaybookId

_SUMMARY = 160


class Status(StrEnum):
    """Where a playbook is in its life."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class Visibility(StrEnum):
    """Who may see it: the staff, or a customer too."""

    INTERNAL = "internal"
    EXTERNAL = "external"


class Attachment(str):
    """The name of a file that lies beside the playbook: files/price-list.pdf."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema(min_length=1, max_length=300))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(schema), **TEXT}


class Image(Model):
    """A picture that lies beside the playbook."""

    former_keys = (("src", "file"),)

    file: Line
    """The file, relative to the playbook: img/alpine-shell.png."""
    alt: Line
    """What the picture shows, for who cannot see it."""


class Content(Model):
    """What every playbook has, before its kind adds its own fields."""

    former_keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("effective_from", "valid_from"),
        ("effective_until", "valid_until"),
    )

    staff_only: ClassVar[bool] = False
    """Whether no playbook of this kind may ever be shown to a customer."""

    starter_fields: ClassVar[tuple[str, ...]] = ()
    """The optional keys that a new playbook of this kind starts with."""

    kind: Line
    """What sort of playbook this is."""
    title: Annotated[Line, StringConstraints(max_length=80)]
    """Its name, as a heading."""
    summary: Annotated[Line, StringConstraints(max_length=_SUMMARY)]
    """What the reader gets from it, in one sentence: shown in lists and search."""
    owner: Annotated[RoleRef | None, StaffOnly()]
    """The role that keeps it right."""
    status: Status = Status.PUBLISHED
    """Where it is in its life."""
    verifier: Annotated[RoleRef | None, StaffOnly()] = None
    """The role that confirms it; the owner where none is given."""
    last_reviewed: Day | None = None
    """The day on which somebody last confirmed that it is right."""
    review_every: Days | None = None
    """How long a review lasts, in days: 90d."""
    review_by: Day | None = None
    """The day of the next review, where it is not last_reviewed plus review_every."""
    valid_from: Day | None = None
    """The first day on which it holds."""
    valid_until: Day | None = None
    """The last day on which it holds."""
    was: Annotated[tuple[PlaybookId, ...], ONE_OR_MORE] = ()
    """The ids that it had before: their addresses lead here."""
    replaces: Annotated[tuple[FormerId, ...], ONE_OR_MORE] = ()
    """The playbooks whose place it takes, by id or kind/id: their addresses lead here."""
    audience: Annotated[tuple[RoleRef, ...], Field(min_length=1), StaffOnly()]
    """The roles it is for."""
    visibility: Visibility = Visibility.INTERNAL
    """Whether a customer may see it."""
    locale: Language | None = None
    """The language it is written in, where it is not the site's: two letters."""
    tags: Annotated[tuple[ItemId, ...], StaffOnly()] = ()
    """Words that group playbooks across kinds."""
    aliases: tuple[Line, ...] = ()
    """Other words that people type to find it."""
    misspellings: tuple[Line, ...] = ()
    """Wrong spellings that people type: searched, never shown."""
    related: tuple[AnyRef, ...] = ()
    """Playbooks to read next."""
    change_note: Annotated[Text | None, StaffOnly()] = None
    """What changed last."""
    checklist: Annotated[tuple[ChecklistItem, ...], StaffOnly()] = ()
    """A checklist at the end of its page."""
    quiz: Annotated[
        Annotated[tuple[AnyQuestion, ...], Tag("questions")]
        | Annotated[Reference, RefersTo(("quiz",)), Tag("reference")],
        Discriminator(lambda value: "reference" if isinstance(value, str | Reference) else "questions"),
        StaffOnly(),
    ] = ()
    """Questions at the end of its page, or the quiz that tests it."""

    @field_validator("valid_until")
    @classmethod
    def _holds_for_some_days(cls, until: date | None, info: ValidationInfo) -> date | None:
        first = info.data.get("valid_from")
        if first and until and first > until:
            raise refuse(f"it holds until {until}, before it starts on {first}", f"write {first} or a later day")
        return until

    @property
    def reading(self) -> Reading | None:
        """How it is read, where reading it is something to be done."""
        return None

    @property
    def rehearsal(self) -> Rehearsal | None:
        """How it is rehearsed, where it is a conversation."""
        return None

    @property
    def question_set(self) -> QuestionSet:
        """The questions on its page."""
        return QuestionSet(() if isinstance(self.quiz, Reference) else self.quiz)

    @property
    def page_questions(self) -> tuple[Question, ...]:
        """The questions on its page, however they are asked."""
        return self.question_set.questions

    @property
    def task_list(self) -> TaskList:
        """What is ticked on its page."""
        return TaskList(self.checklist)

    @property
    def path(self) -> Path | None:
        """What readers work through with it, where it leads through other playbooks."""
        return None

    @property
    def terms_taught(self) -> tuple[Reference, ...]:
        """The glossary terms that it introduces."""
        return ()

    @property
    def term_definitions(self) -> tuple[TermDefinition, ...]:
        """The terms that it defines for all pages."""
        return ()

    @property
    def cards(self) -> tuple[Card, ...]:
        """What else readers can be asked about it, as it follows from its structure."""
        return ()

    @property
    def search_terms(self) -> tuple[str, ...]:
        """Words that the search finds it by, shown or not."""
        return (*self.aliases, *self.misspellings)

    @property
    def stock_numbers(self) -> tuple[str, ...]:
        """Stock numbers: whoever types one means this playbook and no other."""
        return ()

    @property
    def due(self) -> date | None:
        """The day on which the next review is due; None where nobody ever reviewed it."""
        if self.review_by:
            return self.review_by
        if self.last_reviewed and self.review_every:
            return self.last_reviewed + timedelta(days=self.review_every)
        return None
