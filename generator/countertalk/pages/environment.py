"""The Jinja environment: author's text prints as HTML, anything else is escaped, nothing goes missing silently."""

from __future__ import annotations

import re
from collections.abc import Callable, MutableMapping
from datetime import date
from enum import StrEnum
from functools import partial
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, Template, pass_context
from jinja2.bccache import Bucket
from jinja2.runtime import Context
from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup, escape

from countertalk.model import Prose, Text
from countertalk.model.question import answer_id
from countertalk.pages.diagrams import Diagrams
from countertalk.pages.figures import figure, money, number, size
from countertalk.pages.options import options_of
from countertalk.pages.words import Words

_MARK = '<mark class="ct-merge">{}</mark>'
_TAG_OR_FIELD = re.compile(r"<[^>]*>|(?P<field>\{\{\s*[a-z0-9_-]+\s*\}\})")
_SAFE_IN_MARKDOWN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,")


class _CompiledTemplates(BytecodeCache):
    """The last version of each template, by its path, for as long as the process runs."""

    def __init__(self) -> None:
        self._versions: dict[str, tuple[str, CodeType | None]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self._versions.get(bucket.key, ("", None))
        bucket.code = code if checksum == bucket.checksum else None

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._versions[bucket.key] = bucket.checksum, bucket.code


_COMPILED = _CompiledTemplates()
"""Compiling takes longer than rendering a small site; `serve` renders again after every edit."""


class _RecordingEnvironment(Environment):
    """An environment that reports the name of each template that is used, parts and parents included."""

    note: Callable[[str], None]

    def get_template(
        self,
        name: str | Template,
        parent: str | None = None,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 - the name that Jinja gives it
    ) -> Template:
        found = super().get_template(name, parent, globals)
        if found.name:
            self.note(found.name)
        return found


def environment(templates: Path, words: Words, note: Callable[[str], None]) -> Environment:
    """An environment over the folder `templates`, which reports each template that is used to `note`.

    It is made for one renderer and shared with nobody; templates are compiled once for all of them.
    """
    env = _RecordingEnvironment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=_COMPILED,
        optimized=False,  # would compile words of one environment into a template
        finalize=_finalize,
    )
    env.note = note
    env.globals["answer_id"] = answer_id
    env.globals["diagram"] = Diagrams(env, words)
    env.globals["options_of"] = partial(options_of, words=words)
    env.globals["words"] = words
    env.filters["markdown"] = escape_markdown
    env.filters["choice"] = words.choice
    env.filters["currency"] = words.currency
    env.filters["day"] = words.day
    env.filters["figure"] = partial(figure, words)
    env.filters["json"] = json_attribute
    env.filters["merge_fields"] = merge_fields
    env.filters["money"] = partial(money, words)
    env.filters["number"] = number
    env.filters["size"] = partial(size, words)
    env.filters["span"] = words.span
    env.filters["upper_first"] = upper_first
    return env


def escape_markdown(text: str) -> Markup:
    """Plain text as Markdown that shows just that text: every character becomes a reference."""
    one_line = " ".join(text.split())
    return Markup("".join(c if c in _SAFE_IN_MARKDOWN or ord(c) > 127 else f"&#{ord(c)};" for c in one_line))


def upper_first(text: str) -> str:
    """`text` as the start of a line; the other letters stay as they were typed, unlike with Jinja's `capitalize`."""
    return text[:1].upper() + text[1:]


def json_attribute(value: Any) -> Markup:
    """The value of an attribute as JSON, in quotes: what breaks HTML is escaped as JSON does it.

    References (`&#34;`) would make the words of a quiz a third longer, and the engine slower, which decodes each.
    """
    return Markup("'{}'").format(htmlsafe_json_dumps(value, ensure_ascii=False, separators=(",", ":")))


def merge_fields(text: str) -> Markup:
    """What is filled in before a message is sent, {{first_name}}, as a visible mark; tags stay as they are."""
    return Markup(_TAG_OR_FIELD.sub(lambda found: _MARK.format(found[0]) if found["field"] else found[0], escape(text)))


@pass_context
def _finalize(context: Context, value: Any) -> Any:
    """What `{{ value }}` prints: an author's text as HTML, nothing for a missing value."""
    if type(value) in (str, Markup):  # by far the most frequent case
        return value
    if isinstance(value, Text | Prose):
        return context["page"].html(value)
    if value is None:
        return ""
    if isinstance(value, StrEnum | date):
        raise TypeError(f"{value!r} needs the filter 'choice' or 'day' to be read by people")
    return value
