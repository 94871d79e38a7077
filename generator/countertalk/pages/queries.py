"""What views and templates ask about a handbook: who uses what, which questions test it, how long a path takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from countertalk.handbook import Handbook, Target
from countertalk.kinds.roles import Role, Roles
from countertalk.load import Playbook, Section
from countertalk.model import Question, Reference
from countertalk.pages.inputs import SECTION_ORDER, Recorder


@dataclass(frozen=True, eq=False)
class Way:
    """Steps to work through: a role's, or a playbook's, such as a learning path's."""

    steps: tuple[Reference, ...] = ()
    role: Role | None = None
    playbook: Playbook | None = None

    @property
    def key(self) -> str:
        """`role/id`, or the `kind/id` of the playbook; the empty string if there is neither."""
        return f"role/{self.role.id}" if self.role else self.playbook.key if self.playbook else ""


@dataclass(frozen=True, eq=False)
class Place:
    """Which of the steps of a way a step is, counted from 1, and of how many."""

    way: Way
    number: int
    of: int


@dataclass(frozen=True, eq=False)
class Queries:
    """Answers about one handbook; the playbooks and sections in an answer are noted."""

    handbook: Handbook
    notes: Recorder = field(default_factory=Recorder)

    def resolve(self, reference: Reference) -> Target | None:
        """What `reference` points at; None if nothing, or more than one thing, has that name."""
        target = self.handbook.resolve(reference)
        if target:
            self.notes.playbooks.add(target.playbook.key)
        return target

    def targets(self, references: Iterable[Reference]) -> list[Target]:
        """What `references` point at, except for those that lead nowhere."""
        return [target for reference in references if (target := self.resolve(reference))]

    def playbooks_of(self, references: Iterable[Reference]) -> list[Playbook]:
        """The playbooks that contain what `references` point at, each once."""
        return list(dict.fromkeys(target.playbook for target in self.targets(references)))

    def uses_of(self, key: str, *kinds: str) -> list[Target]:
        """What points at `key` from playbooks of `kinds`, or of any kind, in the order of the handbook."""
        users = self.handbook.uses.get(key, ())
        return self._noted(user for user in users if not kinds or user.playbook.kind in kinds)

    def used_in(self, key: str) -> tuple[Playbook, ...]:
        """The other playbooks that point at `key`, or at a thing inside it, and are in use."""
        return self._read(self.handbook.used_in(key))

    def questions_on(self, key: str) -> list[Target]:
        """The questions of other playbooks whose answer is in `key`."""
        return self._noted(user for user in self.handbook.uses.get(key, ()) if isinstance(user.item, Question))

    def current(self) -> tuple[Playbook, ...]:
        """The playbooks that readers are led to, in the order of the handbook."""
        return self._read(self.handbook.current)

    def archived(self) -> tuple[Playbook, ...]:
        """The archived playbooks."""
        return self._read(playbook for playbook in self.handbook.playbooks if playbook.is_archived)

    def in_section(self, section: Section) -> tuple[Playbook, ...]:
        """The playbooks of `section` that readers are led to."""
        return self._read(playbook for playbook in self.handbook.current if playbook.section == section.id)

    def playbooks_for(self, role: Role) -> tuple[Playbook, ...]:
        """The playbooks that are for `role` and that readers are led to."""
        return self._read(p for p in self.handbook.current if role.id in {ref.item for ref in p.content.audience})

    def successor_of(self, playbook: Playbook) -> Playbook | None:
        """The playbook that has replaced `playbook`."""
        found = self.handbook.successors.get(playbook.key)
        self.notes.read([found] if found else ())
        return found

    def moves(self) -> tuple[tuple[str, Playbook], ...]:
        """The former `kind/id` that no playbook has any more, each with the playbook that has replaced it."""
        successors = self.handbook.successors.items()
        return tuple((former, playbook) for former, playbook in successors if former not in self.handbook.by_key)

    def sections(self) -> tuple[Section, ...]:
        """All sections, in the readers' order."""
        for section in self.handbook.sections:
            self.notes.read_section(section)
        self.notes.sections.add(SECTION_ORDER)
        return self.handbook.sections

    def section_of(self, playbook: Playbook) -> Section:
        """The section in which `playbook` is."""
        found = next(section for section in self.handbook.sections if section.id == playbook.section)
        self.notes.read_section(found)
        return found

    def minutes_of(self, references: Iterable[Reference]) -> int:
        """How long it takes to read everything that `references` point at, in minutes."""
        found = (target.playbook.content.reading for target in self.targets(references))
        return sum(reading.minutes for reading in found if reading)

    def terms_taught(self, playbook: Playbook) -> frozenset[str]:
        """The keys of the glossary terms that `playbook` introduces."""
        return frozenset(target.key for target in self.targets(playbook.content.terms_taught))

    def role_of(self, reference: Reference | None) -> str:
        """What the role is called; what was typed, if no playbook lists the roles."""
        if reference is None:
            return ""
        target = self.resolve(reference)
        return target.label if target else str(reference)

    def next_steps(self, playbook: Playbook) -> list[tuple[Target | None, list[Place]]]:
        """What can come after a step: the next one, or None after the last, and its position on which path."""
        ways = self._next_steps.get(playbook.key, [])
        steps = {after and after.playbook.key: after for after, _ in ways}
        self._noted(step for step in steps.values() if step)
        for _, place in ways:
            self._read([place.way.playbook] if place.way.playbook else self._role_lists())
        return [
            (step, [place for after, place in ways if (after and after.playbook.key) == key])
            for key, step in sorted(steps.items(), key=lambda found: found[1] is None)
        ]

    @cached_property
    def _next_steps(self) -> dict[str, list[tuple[Target | None, Place]]]:
        ways: dict[str, list[tuple[Target | None, Place]]] = {}
        for way in self._ways():
            found = (self.handbook.resolve(reference) for reference in way.steps)
            steps = {target.playbook.key: target for target in found if target}
            if len(steps) > 1:
                afters = [*list(steps.values())[1:], None]
                for number, (key, after) in enumerate(zip(steps, afters, strict=True), 1):
                    ways.setdefault(key, []).append((after, Place(way, number, len(steps))))
        return ways

    def _ways(self) -> Iterator[Way]:
        """Roles' own steps first: readers who have not started a path follow those, such as the new hire's."""
        for role in self.roles():
            yield Way(role.path, role=role)
        for playbook in self.handbook.current:
            if playbook.content.path:
                yield Way(playbook.content.path.steps, playbook=playbook)

    def roles(self) -> tuple[Role, ...]:
        """The roles that have a page, because they have something to start with or at hand."""
        return tuple(role for role in self._roles() if self.has_page(role))

    def has_page(self, role: Role) -> bool:
        """Whether `role` has a page."""
        return bool(role.path or role.cards or self.entry_paths(role))

    def entry_paths(self, role: Role) -> list[Playbook]:
        """The plans and paths that `role` starts with, plans first."""
        self._read(self._role_lists())
        paths = ((playbook, playbook.content.path) for playbook in self.handbook.current)
        entries = [(playbook, path) for playbook, path in paths if path and role.id in {one.item for one in path.roles}]
        entries.sort(key=lambda entry: not entry[1].is_plan)
        return list(self._read(playbook for playbook, _ in entries))

    def path_of(self, role: Role) -> Way:
        """What `role` works through: its own path, or the first that is made for it; no steps if there is none."""
        if role.path:
            return Way(role.path, role=role)
        entries = ((playbook, playbook.content.path) for playbook in self.entry_paths(role))
        return next((Way(path.steps, playbook=playbook) for playbook, path in entries if path and path.steps), Way())

    def _roles(self) -> Iterator[Role]:
        self._read(self._role_lists())
        for playbook, found in self.handbook.all(Roles):
            if not playbook.is_archived:
                yield from found.roles

    def _role_lists(self) -> list[Playbook]:
        return [playbook for playbook, _ in self.handbook.all(Roles) if not playbook.is_archived]

    def _noted(self, targets: Iterable[Target]) -> list[Target]:
        found = list(targets)
        self.notes.read(target.playbook for target in found)
        return found

    def _read(self, playbooks: Iterable[Playbook]) -> tuple[Playbook, ...]:
        found = tuple(playbooks)
        self.notes.read(found)
        return found
