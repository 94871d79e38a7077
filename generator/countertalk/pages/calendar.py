"""A content plan as a calendar: its items by month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from countertalk.kinds.content_plan import ContentItem, ContentPlan
from countertalk.pages.words import Words


@dataclass(frozen=True)
class Month:
    """The items of one month in the order of their days; the last month holds those without a date."""

    id: str
    title: str
    entries: tuple[ContentItem, ...]


def months_of(plan: ContentPlan, words: Words) -> tuple[Month, ...]:
    """The months of `plan` that have content, then what has no date yet."""
    dated = sorted((item for item in plan.items if item.publish_date), key=lambda item: (item.publish_date, item.id))
    months = [_month(day, tuple(items), words) for day, items in groupby(dated, key=_first_of_month)]
    undated = tuple(item for item in plan.items if not item.publish_date)
    return (*months, *([Month("_undated", words("plan.no_date"), undated)] if undated else ()))


def _first_of_month(item: ContentItem) -> date:
    assert item.publish_date is not None
    return item.publish_date.replace(day=1)


def _month(first: date, items: tuple[ContentItem, ...], words: Words) -> Month:
    return Month(f"_{first:%Y-%m}", words.month(first), items)
