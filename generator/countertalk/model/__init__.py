"""What a playbook is made of. Imports nothing of ours but `problems`.

base        the strict, frozen model that everything here derives from
values      one-line text, ids, dates, durations, money: how an author's string becomes a value
markup      CommonMark with HTML off: `Text` (inline) and `Prose` (blocks), and the links inside them
gaps        text with gaps to fill, as a kind of question has it
references  `kind/id`, `kind/id#item` or a bare id: how playbooks point at one another
shapes      what several kinds share: pointers, the funnel, figures to reach
items       things with an id inside a playbook: a checklist item, a question
cards       what belongs together, so that it can be asked for
walk        everything in a playbook, with the path that leads to it
content     the envelope that every kind shares
"""

from countertalk.model.base import Model, StaffOnly
from countertalk.model.cards import Card
from countertalk.model.content import Attachment, Content, Image, Status, Visibility
from countertalk.model.items import Check, Item, Pair, Question, QuestionType, WrongAnswer
from countertalk.model.markup import Link, Prose, Text
from countertalk.model.references import AnyRef, Here, Reference, RoleRef, To
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
    Span,
    YesNo,
)
from countertalk.model.walk import Loc, walk

__all__ = [
    "Address",
    "AnyRef",
    "Attachment",
    "Card",
    "Check",
    "Content",
    "Count",
    "Day",
    "DayOffset",
    "Days",
    "Duration",
    "Gtin",
    "Here",
    "Image",
    "Item",
    "ItemId",
    "Language",
    "Line",
    "Link",
    "Loc",
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
    "RoleRef",
    "Span",
    "StaffOnly",
    "Status",
    "Text",
    "To",
    "Visibility",
    "WrongAnswer",
    "YesNo",
    "walk",
]
