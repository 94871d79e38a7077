"""Which fields a kind's models have, and which of them a playbook fills."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, get_args

from countertalk.load import Playbook
from countertalk.model import Content, Model, Question, walk

Field = tuple[type[Model], str]

_ALTERNATIVE = re.compile(r"^# ([a-z_]+): \S")
"""A field that the others exclude, as a comment at the left edge: `# url: https://example.com`."""


def envelope() -> frozenset[Field]:
    """The fields that every kind shares."""
    return frozenset(_fields(Content, Content.model_fields, set()))


def own_fields(kind: type[Content]) -> frozenset[Field]:
    """The fields that a kind adds, and the fields of all models inside them."""
    return frozenset(_fields(kind, kind.model_fields.keys() - Content.model_fields.keys(), set()))


def filled(playbook: Playbook) -> frozenset[Field]:
    """The fields that a playbook's file fills, including those in it as an alternative."""
    content = playbook.content
    found = {
        (type(part), name) for _, part in walk(content) if isinstance(part, Model) for name in part.model_fields_set
    }
    inherited = {(type(content), name) for name in playbook.source.inherited}
    alternatives = {(type(content), name) for _, name in alternatives_of(playbook)}
    return frozenset(_shared(field) for field in (found - inherited) | alternatives)


def alternatives_of(playbook: Playbook) -> list[tuple[int, str]]:
    """The fields in a playbook's file as an alternative, each with the position of its line."""
    return [(n, match[1]) for n, line in enumerate(playbook.source.lines) if (match := _ALTERNATIVE.match(line))]


def named(fields: Iterable[Field]) -> list[str]:
    """Fields as a reader looks for them: `Product.sku`."""
    return sorted(f"{model.__name__}.{name}" for model, name in fields)


def _shared(field: Field) -> Field:
    """A field of the envelope belongs to the envelope, whatever kind has it; and one of all questions to those."""
    model, name = field
    bases = (base for base in (Content, Question) if issubclass(model, base) and name in base.model_fields)
    return next(bases, model), name


def _fields(model: type[Model], names: Iterable[str], seen: set[type[Model]]) -> Iterator[Field]:
    for name in names:
        yield _shared((model, name))
        for inside in _models_in(model.model_fields[name].annotation):
            if inside not in seen:
                seen.add(inside)
                yield from _fields(inside, inside.model_fields, seen)


def _models_in(annotation: Any) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)
