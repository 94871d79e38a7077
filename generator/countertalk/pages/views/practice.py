"""The page on which a role practises; no term is explained there, as the explanation may be what is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from countertalk.kinds.roles import Role
from countertalk.pages.addresses import address_of_practice
from countertalk.pages.practice import Part
from countertalk.pages.source import PageSource
from countertalk.pages.view import View


@dataclass(frozen=True, eq=False, kw_only=True)
class PracticeView(View[Role]):
    """The page on which a role practises."""

    order = 11
    explains_terms = False

    role: Role
    parts: tuple[Part, ...]

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[Role]:
        return [role for role in source.find.roles() if source.is_practised(role)]

    @classmethod
    def of(cls, subject: Role, source: PageSource) -> Self:
        words, role = source.words, subject
        parts = source.practice_of(role)
        return cls(
            address=address_of_practice(role.id),
            title=words("practice.title", role=role.name),
            summary=words("practice.summary", role=role.name),
            shows=tuple(part.playbook for part in parts),
            role=role,
            parts=parts,
        )

    @property
    def for_roles(self) -> tuple[str, ...]:
        return (self.role.id,)
