"""The words that a page prints, without its markup."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import NamedTuple

_TAG = re.compile(r"<[^<>]*>|\{: #[^{}\n]*\}")


class PageText(NamedTuple):
    """The words of a page."""

    main: str
    around: str
    """What leads elsewhere or repeats what another page says: parts marked `data-ct-around`."""


def text_of(markdown: str) -> PageText:
    """The words of a page, except for parts marked `data-search-exclude`: answers, and what only scripts use."""
    searched, _ = _parted(markdown, "data-search-exclude")
    return PageText(*map(_plain, _parted(searched, "data-ct-around")))


def _plain(markdown: str) -> str:
    return unescape(_TAG.sub(" ", markdown))


def _parted(markdown: str, mark: str) -> tuple[str, str]:
    """The text without the elements that have the attribute `mark`, and these elements."""
    others, marked, start = [], [], 0
    for found in _start_tag(mark).finditer(markdown):
        if found.start() >= start:
            others.append(markdown[start : found.start()])
            start = _end(markdown, found[1], found.end())
            marked.append(markdown[found.start() : start])
    return "".join([*others, markdown[start:]]), "".join(marked)


@cache
def _start_tag(mark: str) -> re.Pattern[str]:
    return re.compile(rf"<([a-z][a-z0-9]*)\b[^<>]*\s{mark}\b[^<>]*>")


@cache
def _tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){name}\b[^<>]*>")


def _end(markdown: str, tag: str, start: int) -> int:
    """Where the element ends whose start tag ends at `start`."""
    depth = 1
    for found in _tags(tag).finditer(markdown, start):
        depth += -1 if found[1] else 1
        if not depth:
            return found.end()
    return len(markdown)
