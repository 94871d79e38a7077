"""The words that a page prints, without its markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_LEFT_OUT = re.compile(r"<([a-z][a-z0-9]*)\b[^<>]*\sdata-search-exclude\b[^<>]*>")
_TAG = re.compile(r"<[^<>]*>|\{: #[^{}\n]*\}")


def text_of(markdown: str) -> str:
    """The words of a page, except for parts marked `data-search-exclude`: answers, and what only scripts use."""
    return unescape(_TAG.sub(" ", "".join(_kept(markdown))))


def _kept(markdown: str) -> Iterator[str]:
    start = 0
    for found in _LEFT_OUT.finditer(markdown):
        if found.start() >= start:
            yield markdown[start : found.start()]
            start = _end(markdown, found[1], found.end())
    yield markdown[start:]


def _end(markdown: str, tag: str, start: int) -> int:
    """Where the element ends whose start tag ends at `start`."""
    depth = 1
    for found in re.compile(rf"<(/?){tag}\b[^<>]*>").finditer(markdown, start):
        depth += -1 if found[1] else 1
        if not depth:
            return found.end()
    return len(markdown)
