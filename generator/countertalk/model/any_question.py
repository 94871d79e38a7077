"""A question of any shape: the keys that the author wrote say which, and what is wrong with them if none fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Union

from pydantic import BeforeValidator, Discriminator, Field, Tag, create_model

from countertalk.model.question import Question
from countertalk.model.questions import all_shapes
from countertalk.model.scalar import refuse


@cache
def _by_answer() -> Mapping[str, tuple[type[Question], ...]]:
    """The shapes by the key of their answer."""
    shapes = all_shapes().values()
    return {one.answered_by: tuple(shape for shape in shapes if shape.answered_by == one.answered_by) for one in shapes}


def _shape_of(written: Mapping[str, Any]) -> type[Question]:
    """The shape of a question that has one answer."""
    answer = next(key for key in written if key in _by_answer())
    return next(shape for shape in _by_answer()[answer] if shape.fits(written))


def _class_of(data: Any) -> str:
    """The name of its class, as it appears in pydantic's path to a value: no key of a playbook looks like that."""
    return type(data).__name__ if isinstance(data, Question) else _shape_of(data).__name__


def _has_one_answer(data: Any) -> Any:
    """`data`, if it has one answer and no key of another shape; raises an error that says what to change if not."""
    if isinstance(data, Question):
        return data
    written = data if isinstance(data, dict) else {}
    given = [key for key in written if key in _by_answer()]
    others = [key for key in written if key in _keys_beside(_shape_of(written))] if len(given) == 1 else []
    if len(given) == 1 and not others:
        return data
    question = _any_shape().model_validate(data)  # what is wrong with any question comes first
    raise refuse(*_advice(question.id, given, others))


@cache
def _keys_beside(shape: type[Question]) -> frozenset[str]:
    """The keys that other shapes take and `shape` does not."""
    return frozenset(_any_shape().model_fields) - frozenset(shape.model_fields)


def _advice(name: str, given: Sequence[str], others: Sequence[str]) -> tuple[str, str]:
    if not given:
        return f"question '{name}' has no answer", "add 'answer:' with the right one and 'wrong:' with the others"
    if len(given) > 1:
        keys = " and ".join(f"'{key}'" for key in given)
        return f"question '{name}' is answered in two ways: {keys}", "keep one of them"
    title = _any_shape().model_fields[others[0]].title
    return f"question '{name}' has {title} beside '{given[0]}'", f"remove '{others[0]}:'"


@cache
def _any_shape() -> type[Question]:
    """What takes the keys of every shape, whatever their values: to find what is wrong apart from the answer."""
    fields = {name: field for shape in all_shapes().values() for name, field in shape.model_fields.items()}
    own: dict[str, Any] = {
        name: (Any, Field(default=None, title=field.title, description=field.description))
        for name, field in fields.items()
        if name not in Question.model_fields
    }
    model: type[Question] = create_model("AnyShape", __base__=Question, __module__=__name__, **own)
    model.must_explain = False
    return model


if TYPE_CHECKING:
    AnyQuestion = Question
else:
    AnyQuestion = Annotated[
        Union[tuple(Annotated[shape, Tag(shape.__name__)] for shape in all_shapes().values())],  # noqa: UP007
        Discriminator(_class_of),
        BeforeValidator(_has_one_answer),
    ]
"""A question of any shape."""
