"""Things with an id inside a playbook, and the lines of a checklist.

A reader's ticks and answers are kept under these ids, never under a position, so an id is a promise.
"""

from __future__ import annotations

import hashlib
import re
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any, ClassVar

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from countertalk.model.base import Model, Shorthand
from countertalk.model.common import ONE_OR_MORE
from countertalk.model.markup import Text
from countertalk.model.references import AnyRef, RoleRef
from countertalk.model.values import ItemId, Line, YesNo, days_from_start, slug

_PUNCTUATION = re.compile(r"""(?<!\w)["'“”„‘’‚«»(]+|["'“”‘’«»).,;:!?…]+(?!\w)""")


@lru_cache(maxsize=10_000)  # the same options are shown on several pages
def normalized(text: Text) -> str:
    """The words of an option without case, spacing and punctuation: a corrected comma keeps a reader's answer.

    Signs inside or before a word count: `1.5` is not `15`, `-5` not `5`, `C++` not `C`.
    """
    return " ".join(_PUNCTUATION.sub("", text.plain().casefold()).split())


class Item(Model):
    """A thing inside a playbook that other playbooks can point at."""

    id_from: ClassVar[str] = ""
    """The key from whose text an id is derived if the author gives none; empty if an id is required."""

    id: ItemId
    """A short name to link to, such as `first-call`: do not change it once it is published."""

    @model_validator(mode="before")
    @classmethod
    def _derive_id(cls, data: Any) -> Any:
        """The id depends on that text alone, so inserting or reordering changes nothing."""
        text = data.get(cls.id_from) if isinstance(data, dict) and "id" not in data else None
        if not isinstance(text, str):
            return data
        words = " ".join(text.split())
        digest = hashlib.sha256(words.encode()).hexdigest()[:6]
        return {**data, "id": f"{slug(words)[:40].strip('-') or 'item'}-{digest}"}

    @property
    def label(self) -> str:
        """What a link to the item says."""
        raise NotImplementedError

    @classmethod
    def required_keys(cls, keys: list[str]) -> list[str]:
        """Of `keys`, which the model requires, the ones that an author has to type."""
        return [key for key in keys if key != "id" or not cls.id_from]

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        found = handler(schema)
        resolved = handler.resolve_ref_schema(found)
        resolved["required"] = cls.required_keys(resolved["required"])
        return found


class NamedItem(Item):
    """A thing inside a playbook that people search for by itself."""

    aliases: tuple[Line, ...] = ()
    """Other names that people type to find it."""


class Evidence(StrEnum):
    """What proves that a task was done."""

    NONE = "none"
    INITIALS = "initials"
    PHOTO = "photo"
    NUMBER = "number"
    TEXT = "text"
    SIGNATURE = "signature"


class IfNot(Shorthand):
    """What to do if a task cannot be done."""

    shorthand = "do"

    do: Text
    """What to do instead when the task cannot be done."""
    escalate_to: RoleRef | None = None
    """The role to inform when the task cannot be done."""


class ChecklistItem(Item):
    """One task of a checklist: a single action that starts with a verb."""

    id_from = "text"

    was: Annotated[tuple[ItemId, ...], ONE_OR_MORE] = ()
    """Former ids of this task: what readers ticked under them still counts."""
    text: Text
    """The task as one action that starts with a verb: Turn off the alarm."""
    required: YesNo = True
    """Whether the task has to be done before the list counts as complete: `true` unless you say otherwise."""
    how: Text | None = None
    """How to do the task, shown in smaller print below it."""
    owner: RoleRef | None = None
    """The role that does this task, if it is not the role of the whole list."""
    due: Line | None = Field(default=None, examples=["08:30", "Monday", "+3d"])
    """When the task is due: a time, a weekday, or days after the start of the list or the job."""
    evidence: Evidence = Evidence.NONE
    """What the reader enters as proof of having done the task, if anything."""
    if_no: IfNot | None = None
    """What to do when the task cannot be done: a text, or `do` and `escalate_to`."""
    link: AnyRef | None = None
    """The playbook that explains how to do the task."""

    @property
    def proof(self) -> str:
        """The evidence that it asks for; empty where it asks for none. Changing it makes the task due again."""
        return "" if self.evidence is Evidence.NONE else self.evidence.value

    @property
    def due_days(self) -> int | None:
        """The day on which it is due, counted from the start; None if `due` is a time or a weekday."""
        return days_from_start(self.due or "")

    @property
    def label(self) -> str:
        return self.text.plain()
