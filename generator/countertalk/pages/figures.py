"""Figures as readers see them: numbers, money, the values of metrics, sizes of files."""

from __future__ import annotations

from decimal import Decimal

from countertalk.kinds.metrics import Metric
from countertalk.model.common import Money
from countertalk.pages.words import Words


def number(value: Decimal) -> str:
    """A number as it was typed, with a thin space between thousands: 1 799, 17.50."""
    return f"{value:,}".replace(",", "\u202f")


def money(words: Words, value: Money) -> str:
    """An amount with the sign of its currency: 1 799 €."""
    return words("figures.money", amount=number(value.amount), currency=words.currency(value.currency))


def figure(words: Words, value: Decimal, metric: Metric | None) -> str:
    """A value of `metric` in the metric's unit: 40 %, 1 799 €; a bare number if readers may not see the metric."""
    if metric and metric.currency:
        return money(words, Money(amount=value, currency=metric.currency))
    return number(value) + (words.unit(metric.unit) if metric else "")


def size(words: Words, count: int) -> str:
    """The size of a file of `count` bytes as readers compare it, in thousands or millions: 84 kB, 1.2 MB."""
    if count < 999_500:
        return words("sizes.kilobytes", n=max(1, round(count / 1000)))
    return words("sizes.megabytes", n=f"{count / 1_000_000:.1f}")
