"""The strict, frozen model that every part of a playbook derives from."""

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict


@dataclass(frozen=True)
class StaffOnly:
    """Marks a field whose value never reaches a page that a customer may see."""


class Model(BaseModel):
    """A mapping in a playbook: unknown keys are refused, nothing changes after loading."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        use_attribute_docstrings=True,
        populate_by_name=False,
        serialize_by_alias=True,
    )

    def typed(self) -> dict[str, Any]:
        """What an author types for it: keys and texts, without those that say what is so anyway.

        `model_validate` makes an equal model of it.
        """
        return self.model_dump(mode="json", exclude_defaults=True)
