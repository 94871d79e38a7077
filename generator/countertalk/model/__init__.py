"""What a playbook is made of. Imports nothing of ours but `problems`.

base        the strict, frozen model that everything here derives from
values      one-line text, ids, dates, durations, money: how an author's string becomes a value
markup      CommonMark with HTML off: `Text` (inline) and `Prose` (blocks), and the links inside them
cloze       text with gaps to fill in
references  `kind/id`, `kind/id#item` or a bare id: how playbooks point at one another
common      what several kinds share: references, the funnel, targets
items       things with an id inside a playbook: a checklist item, a question
cards       what belongs together, so that it can be asked for
scalar      how values are typed: read, written back, described to editors
transform   copies in which values are changed or left out
walk        everything in a playbook, with the path that leads to it
content     the envelope that every kind shares
"""

from countertalk.model.base import Model, StaffOnly
from countertalk.model.cards import Card
from countertalk.model.content import Attachment, Content, Image, Status, Visibility
from countertalk.model.items import ChecklistItem, Item, Pair, Question, QuestionType, WrongAnswer
from countertalk.model.markup import Link, Prose, Text
from countertalk.model.references import AnyRef, LocalItemId, Reference, RefersTo, RoleRef
from countertalk.model.values import (
    Address,
    Count,
    Day,
    DayOffset,
    Days,
    Duration,
    Gtin,
    ItemId,
    Language,
    Line,
    Minutes,
    Number,
    Percent,
    PlaybookId,
    YesNo,
)
from countertalk.model.walk import Loc, walk

__all__ = [
    "Address",
    "AnyRef",
    "Attachment",
    "Card",
    "ChecklistItem",
    "Content",
    "Count",
    "Day",
    "DayOffset",
    "Days",
    "Duration",
    "Gtin",
    "Image",
    "Item",
    "ItemId",
    "Language",
    "Line",
    "Link",
    "Loc",
    "LocalItemId",
    "Minutes",
    "Model",
    "Number",
    "Pair",
    "Percent",
    "PlaybookId",
    "Prose",
    "Question",
    "QuestionType",
    "Reference",
    "RefersTo",
    "RoleRef",
    "StaffOnly",
    "Status",
    "Text",
    "Visibility",
    "WrongAnswer",
    "YesNo",
    "walk",
]
