"""JSON Schema of a kind, for editors that complete and check YAML while it is typed.

It describes what an author types as an editor reads it, by the core schema of YAML 1.2: an unquoted `104233` is a
number, here it is the text of an SKU. What depends on two fields or on other files is left to `countertalk check`.
Dialect: https://json-schema.org/draft/2020-12/schema
"""

from __future__ import annotations

from typing import Any

from countertalk.kinds import all_kinds
from countertalk.load.playbook import Defaults
from countertalk.model.forms import up_to

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_BOUNDS = {"ge": "minimum", "le": "maximum"}
"""What pydantic leaves of the bounds of a value that is typed as text, and what JSON Schema calls them."""
_FOR_PYTHON = frozenset({"default", "title"})
"""What pydantic says about a field that authors do not need to know."""


def schema_of(kind: str) -> dict[str, Any]:
    """The schema of the playbooks of a kind.

    A key that a section may set for all its playbooks is not required, and none may be left empty.
    """
    found = for_authors(all_kinds()[kind].model_json_schema())
    inherited = {field.alias or name for name, field in Defaults.model_fields.items()}
    found["required"] = [key for key in found["required"] if key not in inherited]
    found["properties"]["kind"]["const"] = kind
    return {"$schema": _DIALECT, "title": kind, **found}


def for_authors(schema: dict[str, Any]) -> dict[str, Any]:
    """`schema` and everything in it, without what concerns only Python."""
    found: dict[str, Any] = {}
    for key, value in schema.items():
        if key in ("properties", "$defs"):
            found[key] = {name: for_authors(entry) for name, entry in value.items()}
        elif key in ("anyOf", "oneOf"):
            found["anyOf"] = [for_authors(entry) for entry in value if entry != {"type": "null"}]
        elif key in _BOUNDS:
            found[_BOUNDS[key]] = value
        elif key not in _FOR_PYTHON:
            found[key] = for_authors(value) if key == "items" else value
    return _with_bounds(_without_single_choice(found))


def _without_single_choice(schema: dict[str, Any]) -> dict[str, Any]:
    match schema.get("anyOf"):
        case [only]:
            return {**only, **{key: value for key, value in schema.items() if key != "anyOf"}}
        case _:
            return schema


def _with_bounds(schema: dict[str, Any]) -> dict[str, Any]:
    """JSON Schema compares only numbers: for text, the pattern has to express the bounds."""
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is None or low < 0 or "pattern" not in schema:
        return schema
    zero = "0" if low <= 0 else "(?!)"
    if high is not None:
        return {**schema, "pattern": rf"^\+?0*(?:{up_to(high)}|{zero})$"}
    unsigned = schema["pattern"].replace("[+-]?", r"\+?").replace("-?", "")
    return {**schema, "pattern": unsigned if low <= 0 else unsigned.replace("^", r"^(?!\+?0+$)", 1)}
