"""CommonMark with HTML off: what authors type, and the links and images in it.

Raw HTML comes out as text and `javascript:` never becomes a link, so nothing that an author types can run in
a reader's browser and there is no sanitizer to tune. https://spec.commonmark.org/0.31.2/
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from markdown_it import MarkdownIt
from markdown_it.token import Token
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from countertalk.model.forms import TEXT

COMMONMARK = MarkdownIt("commonmark", {"html": False}).enable("table")
"""The one parser. It keeps no state between calls."""

_MARKUP = re.compile(r"[\\`*_\[\]<>!&\n]|  ")


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image inside a text: its target, and the text that is shown for it."""

    target: str
    label: str
    is_image: bool


class _Markup(str):
    """A string that an author wrote as CommonMark."""

    __slots__ = ()
    block: ClassVar[bool]

    def tokens(self) -> list[Token]:
        """The parsed text: block tokens, or the children of one inline token."""
        if self.block:
            return COMMONMARK.parse(self)
        return COMMONMARK.parseInline(self.strip())[0].children or []

    def is_plain(self) -> bool:
        """Whether the text contains no markup at all, so that it needs no parser."""
        return not self.block and not _MARKUP.search(self)

    def links(self) -> Iterable[Link]:
        """Every link and image in the text, in order."""
        return _links(self.tokens()) if "[" in self or "<" in self else ()

    def plain(self) -> str:
        """The text without its markup, on one line: for titles, search and descriptions."""
        if self.is_plain():
            return self.strip()
        return " ".join(_words(self.tokens()).split())

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema(min_length=1))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(schema), **TEXT}


class Text(_Markup):
    """One paragraph of CommonMark: emphasis, code, links; no blocks."""

    __slots__ = ()
    block = False


class Prose(_Markup):
    """Blocks of CommonMark: paragraphs, lists, quotes, tables, images."""

    __slots__ = ()
    block = True


def _flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _flat(token.children or [])


def _links(tokens: list[Token]) -> Iterator[Link]:
    open_link: Token | None = None
    label: list[str] = []
    for token in _flat(tokens):
        if token.type == "link_open":
            open_link, label = token, []
        elif token.type == "link_close" and open_link is not None:
            yield Link(str(open_link.attrs["href"]), "".join(label), is_image=False)
            open_link = None
        elif token.type == "image":
            yield Link(str(token.attrs["src"]), token.content, is_image=True)
        elif open_link is not None:
            label.append(token.content)


def _words(tokens: list[Token]) -> str:
    breaks = {"softbreak", "hardbreak", "paragraph_close", "heading_close", "list_item_close", "th_close", "td_close"}
    parts = []
    for token in tokens:
        if token.type == "inline":
            parts.append(_words(token.children or []))
        elif token.type == "image":
            parts.append(token.content)
        elif token.type in breaks:
            parts.append(" ")
        else:
            parts.append(token.content)
    return "".join(parts)
