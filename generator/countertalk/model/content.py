"""The envelope: the fields that every playbook has, whatever its kind."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import (
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    ValidationInfo,
    field_validator,
)

from countertalk.model.activities import Path, QuestionSet, Reading, Rehearsal, TaskList, TermDefinition
from countertalk.model.any_question import AnyQuestion
from countertalk.model.attachments import Image
from countertalk.model.base import Model, StaffOnly
from countertalk.model.cards import Card
from countertalk.model.common import ONE_OR_MORE, Money
from countertalk.model.facets import Facet
from countertalk.model.findable import Findable
from countertalk.model.items import ChecklistItem
from countertalk.model.markup import Text
from countertalk.model.question import Question
from countertalk.model.references import AnyRef, Reference, RefersTo, RoleRef
from countertalk.model.scalar import refuse
from countertalk.model.values import Day, Days, FormerId, ItemId, Language, Line, PlaybookId

_SUMMARY = 160


class Status(StrEnum):
    """How far along a playbook is."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class Visibility(StrEnum):
    """Who may see a playbook: staff only, or customers as well."""

    INTERNAL = "internal"
    EXTERNAL = "external"


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

    shelf: ClassVar[str] = ""
    """The shelf of the library for what this kind contains, by its address; none if readers do not browse it."""

    kind: Line
    """What kind of playbook this is: it decides which keys the file may have."""
    title: Annotated[Line, StringConstraints(max_length=80)]
    """The name of the page, as its heading and in every list: at most 80 characters."""
    summary: Annotated[Line, StringConstraints(max_length=_SUMMARY)]
    """What the reader gets from this page, in one sentence: shown in lists and search results."""
    owner: Annotated[RoleRef | None, StaffOnly()]
    """The role that keeps this page up to date."""
    status: Status = Status.PUBLISHED
    """How far along it is: drafts stay out of the site, archived pages leave the navigation and are found last."""
    verifier: Annotated[RoleRef | None, StaffOnly()] = None
    """The role that confirms the page is correct, if that is not the owner."""
    last_reviewed: Day | None = None
    """The day on which somebody last confirmed that this page is correct."""
    review_every: Days | None = None
    """How many days a review stays valid: after that the page shows as overdue."""
    review_by: Day | None = None
    """The date of the next review, if it is not `last_reviewed` plus `review_every`."""
    valid_from: Day | None = None
    """The first day on which this page applies."""
    valid_until: Day | None = None
    """The last day on which this page applies."""
    was: Annotated[tuple[PlaybookId, ...], ONE_OR_MORE] = ()
    """Former ids of this playbook: the old addresses redirect here."""
    replaces: Annotated[tuple[FormerId, ...], ONE_OR_MORE] = ()
    """Other playbooks that this one replaces: their addresses redirect here."""
    audience: Annotated[tuple[RoleRef, ...], Field(min_length=1), StaffOnly()]
    """The roles this page is meant for: it is listed on their home pages."""
    visibility: Visibility = Visibility.INTERNAL
    """Who may see the page: `internal` for staff only, `external` for customers as well."""
    locale: Language | None = None
    """The language of this page, if it is not the language of the site."""
    tags: Annotated[tuple[ItemId, ...], StaffOnly()] = ()
    """Tags that group playbooks of different kinds by topic."""
    aliases: tuple[Line, ...] = ()
    """Other names that people type to find this page."""
    misspellings: tuple[Line, ...] = ()
    """Common misspellings of the name: they find the page and are never shown."""
    related: tuple[AnyRef, ...] = ()
    """Playbooks to read next, linked at the end of the page."""
    change_note: Annotated[Text | None, StaffOnly()] = None
    """What changed in the latest revision, in a sentence for colleagues who know the page."""
    checklist: Annotated[tuple[ChecklistItem, ...], StaffOnly()] = ()
    """Tasks to tick off, shown as a checklist at the end of the page."""
    quiz: Annotated[
        Annotated[tuple[AnyQuestion, ...], Tag("questions")]
        | Annotated[Reference, RefersTo(("quiz",)), Tag("reference")],
        Discriminator(lambda value: "reference" if isinstance(value, str | Reference) else "questions"),
        StaffOnly(),
    ] = ()
    """Questions asked at the end of the page, or the id of a quiz that covers it."""

    @field_validator("valid_until")
    @classmethod
    def _holds_for_some_days(cls, until: date | None, info: ValidationInfo) -> date | None:
        first = info.data.get("valid_from")
        if first and until and first > until:
            raise refuse(f"it is valid until {until}, before it starts on {first}", f"write {first} or a later day")
        return until

    @property
    def reading(self) -> Reading | None:
        """How it is read, if reading it is a task in itself."""
        return None

    @property
    def rehearsal(self) -> Rehearsal | None:
        """How it is rehearsed, if it is a conversation."""
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
        """The tasks to tick off on its page."""
        return TaskList(self.checklist)

    @property
    def path(self) -> Path | None:
        """What readers work through, if it leads through other playbooks."""
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
        """Flashcards that can be derived from its structure."""
        return ()

    @property
    def answer(self) -> str:
        """What people want to read first when they search for it, such as the words to say."""
        return self.summary

    @property
    def costs(self) -> Money | None:
        """What it costs, if it is for sale."""
        return None

    @property
    def findables(self) -> tuple[Findable, ...]:
        """The things on its page that people search for by themselves."""
        return ()

    @property
    def facets(self) -> tuple[Facet, ...]:
        """What readers can filter a list of such playbooks by."""
        return ()

    @property
    def picture(self) -> Image | None:
        """The picture that stands for it in lists and search results."""
        return None

    @property
    def other_names(self) -> tuple[str, ...]:
        """Other names that people search for it by."""
        return self.aliases

    @property
    def stock_numbers(self) -> tuple[str, ...]:
        """Stock numbers: anybody who types one is looking for this playbook and no other."""
        return ()

    @property
    def due(self) -> date | None:
        """The day on which the next review is due; None if it was never reviewed."""
        if self.review_by:
            return self.review_by
        if self.last_reviewed and self.review_every:
            return self.last_reviewed + timedelta(days=self.review_every)
        return None
