"""The words that a page prints, without its markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import NamedTuple

_TAG = re.compile(r"<[^<>]*>")
_ID = re.compile(r"\{: #[^{}\n]*\}")
_NAME = re.compile(r"<([a-z][a-z0-9]*)")


class PageText(NamedTuple):
    """The words of a page."""

    main: str
    around: str
    """What leads elsewhere or repeats what another page says: parts marked `data-ct-around`."""


def text_of(markdown: str) -> PageText:
    """The words of a page, except for parts marked `data-search-exclude`: answers, and what only scripts use."""
    searched, _ = _parted(markdown, " data-search-exclude")
    return PageText(*map(_plain, _parted(searched, " data-ct-around")))


def _plain(markdown: str) -> str:
    return unescape(_ID.sub(" ", _TAG.sub(" ", markdown)))


def _parted(markdown: str, mark: str) -> tuple[str, str]:
    """The text without the elements that have the attribute `mark`, and these elements."""
    others, marked, end = [], [], 0
    for start in _tags_with(markdown, mark):
        if start >= end:  # otherwise it is inside the element before
            others.append(markdown[end:start])
            end = _end(markdown, start)
            marked.append(markdown[start:end])
    return "".join([*others, markdown[end:]]), "".join(marked)


def _tags_with(markdown: str, mark: str) -> Iterator[int]:
    """Where the tags begin that have the attribute `mark`. To look for it first is faster than to read every tag."""
    found = markdown.find(mark)
    while found >= 0:
        start = markdown.rfind("<", 0, found)
        if start > markdown.rfind(">", 0, found):  # otherwise an author has written the same words
            yield start
        found = markdown.find(mark, found + 1)


def _end(markdown: str, start: int) -> int:
    """Where the element ends that begins at `start`."""
    name, depth = _NAME.match(markdown, start), 0
    assert name is not None, markdown[start : start + 80]
    for tag in _tags(name[1]).finditer(markdown, start):
        depth += -1 if tag[1] else 1
        if not depth:
            return markdown.index(">", tag.end()) + 1
    return len(markdown)


@cache
def _tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){name}\b")
