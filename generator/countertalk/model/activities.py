"""What readers do with a playbook. Each kind says it in these terms, so that no code has to ask which kind it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from countertalk.model.common import Certificate, Frequency
from countertalk.model.items import ChecklistItem, Item
from countertalk.model.markup import Text
from countertalk.model.question import Question
from countertalk.model.references import Reference


class QuizMode(StrEnum):
    """The purpose of taking a quiz."""

    PRACTICE = "practice"
    EXAM = "exam"
    SELF_CHECK = "self_check"


class Completion(StrEnum):
    """When the path counts as completed."""

    COMPLETED = "completed"
    PASSED = "passed"
    COMPLETED_AND_PASSED = "completed_and_passed"
    COMPLETED_OR_PASSED = "completed_or_passed"


@dataclass(frozen=True)
class Reading:
    """Readers read it, and confirm that they have."""

    minutes: int
    """How long it takes."""


@dataclass(frozen=True)
class Rehearsal:
    """Readers rehearse a conversation."""

    is_scored: bool
    """Whether it gives points."""


@dataclass(frozen=True)
class QuestionSet:
    """Readers answer questions on its page."""

    questions: tuple[Question, ...]
    mode: QuizMode = QuizMode.PRACTICE
    pass_percent: int | None = None
    """The pass mark, if it is not the site's."""
    draw: int | None = None
    """How many of the questions are asked at a time; all of them if this is None."""
    is_whole_page: bool = False
    """Whether the page has no other content."""

    @property
    def count(self) -> int:
        """How many questions are asked at a time."""
        return self.draw or len(self.questions)


@dataclass(frozen=True)
class TaskList:
    """Readers tick off what they have done."""

    items: tuple[ChecklistItem, ...]
    recurrence: Frequency | None = None
    """How often the list starts over."""
    role: Reference | None = None
    """The role whose regular work it is."""


@dataclass(frozen=True)
class Path:
    """Readers work through other playbooks."""

    roles: tuple[Reference, ...]
    """The roles that start with it."""
    includes: tuple[Reference, ...]
    """Everything that has to be done to complete it, in order."""
    steps: tuple[Reference, ...] = ()
    """What is done one after the other, each page leading to the next."""
    is_plan: bool = False
    """Whether it is a role's first days, with tasks due a number of days after the first one."""
    completion: Completion | None = None
    """When it counts as done: once everything included is, if this is None."""
    certificate: Certificate | None = None
    """The certificate that readers earn."""


@dataclass(frozen=True)
class TermDefinition:
    """A term that is explained to readers wherever it is used."""

    item: Item
    spellings: tuple[str, ...]
    """The words that are explained, such as the term and its abbreviation."""
    meaning: Text
