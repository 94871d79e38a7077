"""What searches know about a page, in the front matter that the theme reads: found first, or not at all.

The rest is in templates: the macro `searched` in `parts/macros.j2` adds words that a page does not show (aliases and
misspellings), `data-search-exclude` leaves out a part of a page, and `search:` in `mkdocs.yml` says how words are
split.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

_RANKED_FIRST = "tags"
"""The front matter whose words the theme's search ranks above everything else."""


def not_searched() -> dict[str, Any]:
    """Front matter that keeps a page out of the search."""
    return {"search": {"exclude": True}}


def not_indexed() -> dict[str, Any]:
    """Front matter that keeps a page out of the sitemap and of search engines."""
    return {"robots": "noindex"}


def found_first(words: Iterable[str]) -> dict[str, Any]:
    """Front matter that puts a page on top when one of `words`, such as its SKU, is searched for.

    The page does not show them.
    """
    ranked = list(words)
    return {_RANKED_FIRST: ranked, "hide": [_RANKED_FIRST]} if ranked else {}
