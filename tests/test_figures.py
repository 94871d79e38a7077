"""Figures as readers read them, each in its own unit and money in its own currency."""

from __future__ import annotations

import pytest

from building import pages_of
from countertalk.pages import load_words
from countertalk.pages.figures import size
from countertalk.resources import templates_folder
from examples import Example, shown


@pytest.mark.parametrize(("currency", "sign"), [("EUR", "€"), ("USD", "$"), ("CHF", "CHF")])
def test_target_in_money_is_shown_in_the_currency_of_its_metric(example: Example, currency: str, sign: str) -> None:
    example.replace("basics/metrics.yml", "currency: EUR", f"currency: {currency}")
    pages = pages_of(example)
    assert f">7\u202f200 {sign}</span>" in pages["content_plan/spring/index.md"].markdown
    assert f"money ({sign})" in pages["metrics/metrics/index.md"].markdown


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    currency: EUR\n", "", "this metric counts money, but has no currency"),
        ("unit: currency", "unit: days", "a metric that counts days has no currency"),
    ],
)
def test_metric_has_a_currency_only_if_it_counts_money(example: Example, old: str, new: str, message: str) -> None:
    example.replace("basics/metrics.yml", old, new)
    assert [shown(problem) for problem in example.problems()] == [f"basics/metrics.yml:5:5 FLD-06 {message}"]


@pytest.mark.parametrize(
    ("count", "written"),
    [(0, "1 kB"), (84_200, "84 kB"), (999_499, "999 kB"), (999_500, "1.0 MB"), (12_340_000, "12.3 MB")],
)
def test_size_is_written_in_thousands_or_millions_of_bytes(count: int, written: str) -> None:
    assert size(load_words(templates_folder(), "en"), count) == written
