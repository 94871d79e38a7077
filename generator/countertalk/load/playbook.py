"""What loading gives: a playbook with its place in the handbook, and the sections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from countertalk.load.source import Source
from countertalk.model import AnyRef, Content, Count, Day, Days, Line, Model, RoleRef, Status, Visibility
from countertalk.model.values import ItemId


@dataclass(frozen=True)
class Section:
    """A folder of playbooks, as readers see it. Without an `external_title`, customers do not see that it exists."""

    id: str
    title: str
    summary: str
    order: int
    external_title: str = ""
    external_summary: str = ""


GENERAL = Section("general", "General", "", 100)
"""The section of playbooks outside any folder; for customers, also of those in a folder without a title for them."""


def in_order(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Sections in the order in which readers see them."""
    return tuple(sorted(sections, key=lambda section: (section.order, section.title, section.id)))


@dataclass(frozen=True, eq=False)
class Playbook:
    """One file: its content, identity and location. `files` are its pictures and files by the names that it uses.

    `named_elsewhere` are those of its files, itself included, that have a second name outside the playbooks.
    """

    kind: str
    id: str
    section: str
    content: Content
    source: Source
    files: Mapping[str, Path]
    named_elsewhere: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """`kind/id`: how others refer to it."""
        return f"{self.kind}/{self.id}"

    @property
    def is_archived(self) -> bool:
        """Whether it is archived: its address remains, and names what replaced it."""
        return self.content.status is Status.ARCHIVED

    @property
    def is_draft(self) -> bool:
        """Whether it is not published yet."""
        return self.content.status is Status.DRAFT

    @property
    def is_published(self) -> bool:
        """Whether it is published: neither a draft, nor in review, nor archived."""
        return self.content.status is Status.PUBLISHED

    @property
    def is_current(self) -> bool:
        """Whether it is neither a draft nor archived."""
        return not self.is_draft and not self.is_archived

    @property
    def previous_keys(self) -> tuple[str, ...]:
        """The `kind/id` that it had before: what readers did there still counts."""
        return tuple(f"{self.kind}/{name}" for name in self.content.was)

    @property
    def redirects_from(self) -> tuple[str, ...]:
        """The `kind/id` that it had before, and the ones that it replaces."""
        return tuple(
            former if "/" in former else f"{self.kind}/{former}"
            for former in (*self.content.was, *self.content.replaces)
        )


class Defaults(Model):
    """Defaults of a folder for all its playbooks; a playbook's own value takes precedence."""

    owner: RoleRef | None = None
    """The role that keeps the playbooks in this folder up to date."""
    verifier: RoleRef | None = None
    """The role that confirms the playbooks in this folder are correct."""
    audience: tuple[RoleRef, ...] = ()
    """The roles that the playbooks in this folder are meant for."""
    last_reviewed: Day | None = None
    """The day on which the whole folder was last confirmed to be correct."""
    review_every: Days | None = None
    """How many days a review of the playbooks in this folder stays valid."""
    status: Status | None = None
    """How far along the playbooks in this folder are."""
    visibility: Visibility | None = None
    """Who may see the playbooks in this folder: `internal` or `external`."""
    tags: tuple[ItemId, ...] = ()
    """Tags of every playbook in this folder."""
    related: tuple[AnyRef, ...] = ()
    """Playbooks to read after any of those in this folder."""


class ExternalSection(Model):
    """What customers read about a section; the name of its folder is in the address of the section's page."""

    title: Line
    """The name of the section on the site for customers."""
    summary: Line = ""
    """What customers find in this section, in one sentence."""


class SectionFile(Model):
    """`_section.yml`: the folder's title and place, and defaults for its playbooks."""

    title: Line
    """The name of the section, as it appears in the navigation."""
    order: Count = 100
    """The position of the section in the navigation: lower numbers come first."""
    summary: Line = ""
    """What readers find in this section, in one sentence."""
    external: ExternalSection | None = None
    """The section on the site for customers: without it, its playbooks are under *General* there."""
    defaults: Defaults = Field(default_factory=Defaults)
    """Values for every playbook in this folder that does not set its own."""
