"""Writes `templates/scripts/protocol.d.ts`, the types of the data that scripts get, from the Python that provides it.

    python tools/protocol.py [--check]

With `--check` it only says whether the file is up to date. Scripts get data (`pages/protocol.py`),
answer keys (each shape of question has one) and words (those under `scripts` in the English files of words).
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import pairwise
from types import NoneType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints, is_typeddict

from pydantic import BaseModel

from countertalk.model.questions import all_shapes
from countertalk.pages.protocol import ActivityIndex, SiteData
from countertalk.pages.words import words_in
from countertalk.resources import templates_folder

_TARGET = templates_folder() / "scripts" / "protocol.d.ts"
_HEADER = "// Made by `make scripts` from pages/protocol.py, the shapes of questions and the files of words."
_PLAIN = {str: "string", int: "number", float: "number", bool: "boolean"}


class Member(NamedTuple):
    """One key of an object."""

    name: str
    type: Any
    is_required: bool
    description: str


def declarations() -> str:
    """The whole file."""
    keys = {shape: _answer_key(model) for shape, model in all_shapes().items()}
    models = dict.fromkeys(model for root in (ActivityIndex, SiteData, *keys.values()) for model in _models_in(root))
    words = words_in(templates_folder(), "en")
    parts = [
        _HEADER,
        *(_interface(model.__name__, model.__doc__ or "", _members(model)) for model in models),
        f"/** What there is to do on a site, by the `kind/id` of playbooks. */\n"
        f"type ActivityIndex = {_typescript(ActivityIndex)};",
        _interface(
            "AnswerKeys",
            "The answer keys by the shape of the question.",
            [Member(*key, True, "") for key in keys.items()],
        ),
        f"/** The words of scripts by their group. */\n"
        f"interface Words {_words({**words['scripts'], 'dates': words['dates']})}",
    ]
    return "\n\n".join(parts) + "\n"


def _answer_key(shape: type) -> type:
    found: type = get_type_hints(inspect.getattr_static(shape, "answer_key").fget)["return"]
    return found


def _models_in(hint: Any) -> Iterator[type]:
    """The objects that a type consists of, each followed by its members' objects."""
    for part in get_args(hint):
        yield from _models_in(part)
    if is_typeddict(hint) or (isinstance(hint, type) and issubclass(hint, BaseModel)):
        yield hint
        for member in _members(hint):
            yield from _models_in(member.type)


def _members(model: type) -> list[Member]:
    if issubclass(model, BaseModel):
        fields = model.model_fields.items()
        return [
            Member(field.serialization_alias or name, field.annotation, field.is_required(), field.description or "")
            for name, field in fields
        ]
    described = _descriptions(model)
    required: frozenset[str] = model.__required_keys__  # type: ignore[attr-defined]
    return [
        Member(name, hint, name in required, described.get(name, "")) for name, hint in get_type_hints(model).items()
    ]


def _descriptions(model: type) -> dict[str, str]:
    """The docstrings of the keys of a `TypedDict`, which are in its source alone."""
    (definition,) = ast.parse(inspect.getsource(model)).body
    assert isinstance(definition, ast.ClassDef)
    return {
        key.target.id: text.value.value
        for key, text in pairwise(definition.body)
        if isinstance(key, ast.AnnAssign) and isinstance(key.target, ast.Name)
        if isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant) and isinstance(text.value.value, str)
    }


def _typescript(hint: Any) -> str:
    parts = [_typescript(part) for part in get_args(hint) if part not in (NoneType, ...)]
    match get_origin(hint):
        case kind if kind in (Union, UnionType):
            return " | ".join(parts)  # an absent value is left out, so that it is never null
        case kind if kind is list or (kind is tuple and ... in get_args(hint)):
            return f"Array<{parts[0]}>"
        case kind if kind is tuple:
            return f"[{', '.join(parts)}]"
        case kind if isinstance(kind, type) and issubclass(kind, Mapping):
            return f"Record<{', '.join(parts)}>"
    if issubclass(hint, StrEnum):
        return " | ".join(json.dumps(choice.value) for choice in hint)
    return _PLAIN.get(hint) or str(hint.__name__)


def _interface(name: str, description: str, members: list[Member]) -> str:
    lines = [line for member in members for line in _lines_of(member)]
    return "\n".join([_comment(description), f"interface {name} {{", *(f"  {line}" for line in lines), "}"])


def _lines_of(member: Member) -> list[str]:
    key = member.name if member.is_required else f"{member.name}?"
    comment = [_comment(member.description)] if member.description else []
    return [*comment, f"{key}: {_typescript(member.type)};"]


def _comment(text: str) -> str:
    return f"/** {' '.join(text.split())} */"


def _words(words: Any, indent: str = "") -> str:
    if not isinstance(words, Mapping):
        return "Array<string>" if isinstance(words, list) else "string"
    deeper = f"{indent}  "
    lines = [f"{deeper}{name}: {_words(below, deeper)};" for name, below in words.items()]
    return "\n".join(["{", *lines, f"{indent}}}"])


def main(is_check: bool) -> str:
    """Write the file, or with `is_check` only compare it; returns an error message, or the empty string."""
    text = declarations()
    if not is_check:
        _TARGET.write_text(text, "utf-8", newline="\n")
    is_current = _TARGET.is_file() and _TARGET.read_text("utf-8") == text
    return "" if is_current else f'{_TARGET.name} is out of date: run "make scripts"'


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] == ["--check"]) or 0)
