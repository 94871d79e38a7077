"""What a playbook is made of. Imports nothing of ours but `problems`.

base        the strict, frozen model that everything here derives from
values      one-line text, ids, dates, durations, money: how an author's string becomes a value
markup      CommonMark with HTML off: `Text` (inline) and `Prose` (blocks), and the links inside them
cloze       text with gaps to fill in
references  `kind/id`, `kind/id#item` or a bare id: how playbooks point at one another
common      what several kinds share: references, the funnel, targets
forms       the forms in which values are typed, for Python and for JSON Schema
attachments  the pictures and files beside a playbook
items       things with an id inside a playbook; the lines of a checklist
question    what every question has, whatever the shape of its answer
choice      questions with options to choose from
questions/  the shapes of a question: one module is one shape, found by looking
any_question  which shape a question has, and what to change where it has none
cards       what belongs together, so that it can be asked for
facets      what readers filter a list by
findable    things on a page that people search for by themselves
scalar      how values are typed: read, written back, described to editors
transform   copies in which values are changed or left out
walk        everything in a playbook, with the path that leads to it
activities  what readers do with a playbook, in the terms in which every kind says it
content     the envelope that every kind shares
"""

from countertalk.model.any_question import AnyQuestion
from countertalk.model.attachments import Attachment, Image
from countertalk.model.base import Model, Shorthand, StaffOnly
from countertalk.model.cards import Card
from countertalk.model.choice import Choice
from countertalk.model.content import Content, Status, Visibility
from countertalk.model.facets import Facet
from countertalk.model.findable import Findable, plain_words
from countertalk.model.items import ChecklistItem, Item, NamedItem
from countertalk.model.markup import Link, Prose, Text
from countertalk.model.question import Question
from countertalk.model.questions import all_shapes
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
    "AnyQuestion",
    "AnyRef",
    "Attachment",
    "Card",
    "ChecklistItem",
    "Choice",
    "Content",
    "Count",
    "Day",
    "DayOffset",
    "Days",
    "Duration",
    "Facet",
    "Findable",
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
    "NamedItem",
    "Number",
    "Percent",
    "PlaybookId",
    "Prose",
    "Question",
    "Reference",
    "RefersTo",
    "RoleRef",
    "Shorthand",
    "StaffOnly",
    "Status",
    "Text",
    "Visibility",
    "YesNo",
    "all_shapes",
    "plain_words",
    "walk",
]
