"""From plain data to a model, and from pydantic's errors to problems in the author's words."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from countertalk.load.problems import field_problems
from countertalk.load.source import Source
from countertalk.model import Item, Loc, RefersTo
from countertalk.problems import MOST_IN_FILE, Problem, did_you_mean, first, one_of

_M = TypeVar("_M", bound=BaseModel)
_AS_LIST = "write each entry on its own line, after a hyphen and a space"
_FOUND: dict[type[Any], str] = {str: "text", list: "a list", dict: "a mapping of keys and values"}


def validate(model: type[_M], data: dict[str, Any], source: Source) -> _M | tuple[Problem, ...]:
    """`data` as a `model`, or every problem that keeps it from being one."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        details = error.errors(include_url=False)
        start = details[:MOST_IN_FILE]
        misspelt = {(detail["loc"][:-1], _nearest_key(model, detail)) for detail in start if _is_unknown(detail)}
        causes = [detail for detail in start if not _is_echo(model, detail, misspelt)] + details[MOST_IN_FILE:]
        return first([partial(_problem, model, source, detail) for detail in causes])


def _is_unknown(error: ErrorDetails) -> bool:
    return error["type"] == "extra_forbidden"


def _nearest_key(model: type[BaseModel], error: ErrorDetails) -> str:
    """The key that was meant, or the new name of a renamed one."""
    around, key = error["loc"][:-1], str(error["loc"][-1])
    renamed = _renamed_keys(model, around).get(key)
    return did_you_mean(renamed or key, [renamed] if renamed else _known_keys(model, around))


def _renamed_keys(model: type[BaseModel], loc: Loc) -> dict[str, str]:
    """The new names of the keys of the model at `loc` that were renamed, there or in what it derives from."""
    bases = (base for found in _models_at(model, loc) for base in found.__mro__)
    return {former: key for base in bases for former, key in getattr(base, "former_keys", ())}


def _is_echo(model: type[BaseModel], error: ErrorDetails, misspelt: set[tuple[Loc, str]]) -> bool:
    """Whether another problem causes this one: a missing key is present but misspelt, or the text that an id is derived
    from is missing; a list is short of its faulty entry.
    """
    if error["type"] == "missing":
        loc, key = error["loc"][:-1], str(error["loc"][-1])
        is_required = any(key in _required_keys(found) for found in _models_at(model, loc))
        return not is_required or (loc, did_you_mean(key, [key])) in misspelt
    if error["type"] == "too_short" and isinstance(error["input"], list):
        return bool(len(error["input"]) >= error["ctx"]["min_length"])
    return False


def _problem(model: type[BaseModel], source: Source, error: ErrorDetails) -> Problem:
    loc = tuple(error["loc"])
    kind, context, value = error["type"], error.get("ctx", {}), error["input"]
    match kind:
        case "missing":
            return field_problems.missing(source.place(loc, key=True), str(loc[-1]), _how_to_add(model, loc))
        case "extra_forbidden":
            key = str(loc[-1])
            if key in (renamed := _renamed_keys(model, loc[:-1])):
                return field_problems.renamed_key(source.place(loc, key=True), key, renamed[key])
            hint = _nearest_key(model, error) or one_of(_known_keys(model, loc[:-1]))
            return field_problems.unknown_key(source.place(loc, key=True), key, hint)
        case "enum" | "literal_error":
            known = _choices(context)
            hint = did_you_mean(str(value), known) or one_of(known)
            return field_problems.unknown_choice(source.place(loc), str(value), hint)
        case "string_too_long" | "string_too_short" | "too_long" | "too_short":
            return field_problems.wrong_size(source.place(loc), *_size(kind, context, value))
        case "string_pattern_mismatch":
            return field_problems.unreadable_value(
                source.place(loc), f"'{value}' does not have the right form", _example(model, loc)
            )
        case "greater_than_equal" | "less_than_equal":
            return field_problems.unreadable_value(source.place(loc), *_bound(context, value))
        case "value":
            return field_problems.unreadable_value(source.place(loc), context["message"], context["hint"])
        case _:
            return field_problems.wrong_shape(source.place(loc), *_shape(model, loc, kind, value))


def _choices(context: dict[str, Any]) -> list[str]:
    return [word.strip().strip("'") for word in str(context["expected"]).replace(" or ", ", ").split(",")]


def _size(kind: str, context: dict[str, Any], value: Any) -> tuple[str, str]:
    if isinstance(value, str) and kind.endswith("too_long"):
        most = context["max_length"]
        return f"this text has {len(value)} characters; the limit is {most}", f"shorten it by {len(value) - most}"
    if isinstance(value, str):
        return "this text is empty", "write it, or remove the key"
    if kind == "too_long":
        most = context["max_length"]
        return f"this list has {len(value)} entries; the limit is {most}", f"keep the {most} most important ones"
    if not value:
        return "this list is empty", _AS_LIST
    least, entries = context["min_length"], f"{len(value)} entr{'y' if len(value) == 1 else 'ies'}"
    return f"this list has {entries}; at least {least} are needed", f"add {least - len(value)} or more"


def _bound(context: dict[str, Any], value: Any) -> tuple[str, str]:
    if "le" in context:
        return f"{value} is too large", f"write at most {context['le']}"
    return f"{value} is too small", f"write at least {context['ge']}"


def _shape(model: type[BaseModel], loc: Loc, kind: str, value: Any) -> tuple[str, str, str]:
    found = _FOUND.get(type(value), "nothing")
    if kind.startswith(("tuple", "list")):
        return "a list", found, _AS_LIST
    if kind.startswith(("model", "dict")):
        return "a mapping of keys and values", found, _how_to_fill(model, loc)
    pointer = _pointer_at(model, loc)
    if pointer:
        return "a reference", found, f"write it like {pointer.example()}"
    return "text", found, "write it on one line, in quotes if it contains a colon or starts with a special character"


def _how_to_add(model: type[BaseModel], loc: Loc) -> str:
    field = _field_at(model, loc)
    if not field:
        return f"add '{loc[-1]}:'"
    meaning = (field.description or "").partition("\n")[0].rstrip(".")
    added = f"add '{loc[-1]}:'" + (f" ({meaning[:1].lower()}{meaning[1:]})" if meaning else "")
    if isinstance(field.annotation, type) and issubclass(field.annotation, StrEnum):
        return f"{added}; {one_of(field.annotation)}"
    needed = _needed_keys(model, loc)
    return f"{added}, with {needed} below" if needed else added


def _how_to_fill(model: type[BaseModel], loc: Loc) -> str:
    """What to write where the keys and values of a model are expected."""
    needed = _needed_keys(model, loc)
    if needed:
        return f"write it with {needed}" + (", each on its own line" if " and " in needed else "")
    known = one_of(_known_keys(model, loc))
    return "write 'key: value' lines, indented below" + (f"; {known}" if known else "")


def _needed_keys(model: type[BaseModel], loc: Loc) -> str:
    """The keys without which the model at `loc`, whichever it is, is not complete: 'amount:' and 'currency:'."""
    required = [_required_keys(found) for found in _models_at(model, loc)]
    keys = [f"'{key}:'" for key in (required[0] if required else ()) if all(key in others for others in required)]
    return " and ".join(filter(None, [", ".join(keys[:-1]), *keys[-1:]]))


def _required_keys(model: type[BaseModel]) -> list[str]:
    """The keys that an author has to type; an id may be derived from the text beside it."""
    keys = [field.alias or name for name, field in model.model_fields.items() if field.is_required()]
    return model.required_keys(keys) if issubclass(model, Item) else keys


def _example(model: type[BaseModel], loc: Loc) -> str:
    field = _field_at(model, loc)
    return f"write it like '{field.examples[0]}'" if field and field.examples else "compare it with another playbook"


def _known_keys(model: type[BaseModel], loc: Loc) -> list[str]:
    """The keys that the model at `loc` takes, its own before those that every playbook has; of several models, all."""
    found = _models_at(model, loc)
    shared = {
        name for one in found for base in one.__bases__ if issubclass(base, BaseModel) for name in base.model_fields
    }
    ordered = sorted(
        (field for one in found for field in one.model_fields.items()), key=lambda entry: entry[0] in shared
    )
    return list(dict.fromkeys(field.alias or name for name, field in ordered))


def _models_at(model: type[BaseModel], loc: Loc) -> tuple[type[BaseModel], ...]:
    """The models that may be at `loc`; steps that are not keys (a position, pydantic's own) stay where they are.

    Where there are several, such as the shapes of a question, a step of pydantic's own names the class of one.
    """
    found: tuple[type[BaseModel], ...] = (model,)
    for step in loc:
        field = next(filter(None, (_field_of(one, step) for one in found)), None)
        if field is not None:
            found = tuple(_models_in(field.annotation))
        else:
            found = tuple(one for one in found if one.__name__ == step) or found
    return found


def _field_at(model: type[BaseModel], loc: Loc) -> FieldInfo | None:
    """The field that the path `loc` ends in."""
    return next(filter(None, (_field_of(found, loc[-1]) for found in _models_at(model, loc[:-1]))), None)


def _pointer_at(model: type[BaseModel], loc: Loc) -> RefersTo | None:
    """What the field at `loc`, or each entry of its list, points at; None if it is not a reference."""
    field = _field_at(model, tuple(step for step in loc if isinstance(step, str)))
    return next(_pointers_in((field.annotation, *field.metadata)), None) if field else None


def _pointers_in(marks: tuple[Any, ...]) -> Iterator[RefersTo]:
    for mark in marks:
        if isinstance(mark, RefersTo):
            yield mark
        yield from _pointers_in(get_args(mark))


def _field_of(model: type[BaseModel], key: str | int) -> FieldInfo | None:
    return next((field for name, field in model.model_fields.items() if key in (name, field.alias)), None)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)
