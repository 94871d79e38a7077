"""How long ago a day was, in words."""

from __future__ import annotations

from datetime import date


def days_ago(day: date, today: date) -> str:
    """`1 day ago`, `31 days ago`."""
    days = (today - day).days
    return f"{days} day{'' if days == 1 else 's'} ago"
