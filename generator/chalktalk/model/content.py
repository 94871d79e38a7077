"""The envelope: what every playbook says about itself, whatever its kind."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import Discriminator, Field, StringConstraints, Tag

from chalktalk.model.base import Model
from chalktalk.model.items import Check, Question
from chalktalk.model.markup import Text
from chalktalk.model.references import AnyRef, Reference, RoleRef, To
from chalktalk.model.values import Day, Days, ItemId, Line

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


class Image(Model):
    """A picture that lies beside the playbook."""

    src: Line
    """The file, relative to the playbook: img/alpine-shell.png."""
    alt: Line
    """What the picture shows, for who cannot see it."""


class Content(Model):
    """What every playbook has, before its kind adds its own fields."""

    kind: Line
    """What sort of playbook this is."""
    title: Annotated[Line, StringConstraints(max_length=80)]
    """Its name, as a heading."""
    summary: Annotated[Line, StringConstraints(max_length=_SUMMARY)]
    """What the reader gets from it, in one sentence: shown in lists and search."""
    owner: RoleRef
    """The role that keeps it right."""
    status: Status = Status.PUBLISHED
    """Where it is in its life."""
    verifier: RoleRef | None = None
    """The role that confirms it; the owner where none is given."""
    last_reviewed: Day | None = None
    """The day on which somebody last confirmed that it is right."""
    review_every: Days | None = None
    """How long a review lasts, in days: 90d."""
    review_by: Day | None = None
    """The day of the next review, where it is not last_reviewed plus review_every."""
    effective_from: Day | None = None
    """The first day on which it holds."""
    effective_until: Day | None = None
    """The last day on which it holds."""
    audience: tuple[RoleRef, ...] = Field(min_length=1)
    """The roles it is for."""
    visibility: Visibility = Visibility.INTERNAL
    """Whether a customer may see it."""
    tags: tuple[ItemId, ...] = ()
    """Words that group playbooks across kinds."""
    aliases: tuple[Line, ...] = ()
    """Other words that people type to find it."""
    misspellings: tuple[Line, ...] = ()
    """Wrong spellings that people type: searched, never shown."""
    related: tuple[AnyRef, ...] = ()
    """Playbooks to read next."""
    change_note: Text | None = None
    """What changed last."""
    checklist: tuple[Check, ...] = ()
    """A checklist at the end of its page."""
    quiz: Annotated[
        Annotated[tuple[Question, ...], Tag("questions")] | Annotated[Reference, To(("quiz",)), Tag("reference")],
        Discriminator(lambda value: "reference" if isinstance(value, str | Reference) else "questions"),
    ] = ()
    """Questions at the end of its page, or the quiz that tests it."""

    @property
    def page_questions(self) -> tuple[Question, ...]:
        """The questions asked on its own page."""
        return () if isinstance(self.quiz, Reference) else self.quiz

    @property
    def also_found_by(self) -> tuple[str, ...]:
        """Words that the search finds it by, shown or not."""
        return (*self.aliases, *self.misspellings)

    @property
    def numbers(self) -> tuple[str, ...]:
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
