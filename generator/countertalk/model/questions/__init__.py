"""The shapes of a question: one module is one shape, found by looking in this folder.

A module `hotspot` defines a class `Hotspot` that derives from `Question`; its template is `questions/hotspot.j2`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, Union

from pydantic import BeforeValidator, Discriminator, Field, Tag, create_model

from countertalk.model.question import Question
from countertalk.model.scalar import refuse


@cache
def all_shapes() -> Mapping[str, type[Question]]:
    """Every shape by its name, in alphabetical order."""
    names = sorted(module.name for module in iter_modules(__path__))
    return MappingProxyType({name: _model_of(name) for name in names})


def _model_of(shape: str) -> type[Question]:
    class_name = "".join(word.capitalize() for word in shape.split("_"))
    model = getattr(import_module(f"{__name__}.{shape}"), class_name)
    if not (isinstance(model, type) and issubclass(model, Question)):
        raise TypeError(f"{class_name} in questions/{shape}.py does not derive from Question")
    return model


def _shape_of(data: Any) -> str | None:
    """The class of the shape that fits: no key of a playbook looks like one, so it stands in no place by mistake."""
    if isinstance(data, Question):
        return type(data).__name__
    return next((shape.__name__ for shape in all_shapes().values() if shape.fits(data)), None)


def _has_one_answer(data: Any) -> Any:
    """`data`, if it holds one answer and no key of another shape; raises an error that says what to change if not."""
    if isinstance(data, Question):
        return data
    written = data if isinstance(data, dict) else {}
    given = [key for key in written if key in {shape.answered_by for shape in all_shapes().values()}]
    others = _of_other_shapes(written) if len(given) == 1 else []
    if len(given) == 1 and not others:
        return data
    question = _any_shape().model_validate(data)  # what is wrong with any question comes first
    raise refuse(*_advice(question.id, given, others))


def _of_other_shapes(written: Mapping[str, Any]) -> list[str]:
    """The keys that other shapes know and that of this question does not."""
    shape = next(shape for shape in all_shapes().values() if shape.fits(written))
    return [key for key in written if key in _any_shape().model_fields and key not in shape.model_fields]


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
        name: (Any, Field(default=None, title=field.title or f"'{name}'", description=field.description))
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
        Discriminator(_shape_of),
        BeforeValidator(_has_one_answer),
    ]
"""A question of any shape: the keys that the author wrote say which."""
