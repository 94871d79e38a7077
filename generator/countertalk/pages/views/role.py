"""The page of a role: where to start, what to have at hand, what there is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from countertalk.handbook import Target
from countertalk.kinds.roles import Role
from countertalk.load import Playbook
from countertalk.model import Reference
from countertalk.model.activities import TaskList
from countertalk.pages.addresses import address_of_role
from countertalk.pages.lists import Group, by_due, by_kind, newest
from countertalk.pages.navigation import Heading, Place
from countertalk.pages.source import PageSource
from countertalk.pages.view import View
from countertalk.pages.words import Words

_FEW_PAGES = 3
"""How many new pages, and how many pages due for review, are listed."""


@dataclass(frozen=True, eq=False, kw_only=True)
class RoleView(View[Role]):
    """The page of a role."""

    order = 10
    is_list = True

    role: Role
    is_practised: bool
    ways: tuple[Playbook, ...]
    """The plans and paths to start with."""
    way_key: str
    """The key under which a browser keeps the steps."""
    path: tuple[Target, ...]
    steps: tuple[Reference, ...]
    checklists: tuple[Playbook, ...]
    cards: tuple[Target, ...]
    new: tuple[Playbook, ...]
    due: tuple[Playbook, ...]
    groups: tuple[Group, ...]

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[Role]:
        return source.find.roles()

    @classmethod
    def of(cls, subject: Role, source: PageSource) -> Self:
        find, role = source.find, subject
        own = find.playbooks_for(role)
        way = find.path_of(role)
        return cls(
            address=address_of_role(role.id),
            title=role.name,
            summary=role.does.plain() if role.does else source.words("role.summary", role=role.name),
            shows=own,
            role=role,
            is_practised=source.is_practised(role),
            ways=tuple(find.entry_paths(role)),
            way_key=way.key,
            path=tuple(find.targets(way.steps)),
            steps=way.steps,
            checklists=tuple(p for p in own if _is_regular_work(p.content.task_list, role)),
            cards=tuple(find.targets(role.cards)),
            new=newest(own)[:_FEW_PAGES],
            due=by_due(own)[:_FEW_PAGES],
            groups=by_kind(own),
        )

    def other_names(self, words: Words) -> tuple[str, ...]:
        return self.role.aliases

    @property
    def for_roles(self) -> tuple[str, ...]:
        return (self.role.id,)

    def place(self, source: PageSource) -> Place:
        return Place(self.title, (Heading("role", source.words("site.roles")),))


def _is_regular_work(tasks: TaskList, role: Role) -> bool:
    return tasks.role is not None and tasks.role.item == role.id
