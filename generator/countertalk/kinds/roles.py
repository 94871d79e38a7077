"""The roles that read and own playbooks."""

from pydantic import Field

from countertalk.model import AnyRef, Content, Line, NamedItem, Text, YesNo


class Role(NamedItem):
    """One role: a job, not a person."""

    name: Line
    """The name of the role: a job, not a person."""
    team: Line | None = None
    """The team that the role belongs to."""
    does: Text | None = None
    """What the role does, in the reader's own words: I help customers in the store."""
    can_sign_off: YesNo = False
    """Whether people in this role may confirm what others have learned."""
    path: tuple[AnyRef, ...] = ()
    """The playbooks for newcomers to work through first, in order."""
    cards: tuple[AnyRef, ...] = ()
    """The playbooks to keep at hand while working."""

    @property
    def label(self) -> str:
        return self.name


class Roles(Content):
    """Who reads, owns and signs off playbooks."""

    staff_only = True

    roles: tuple[Role, ...] = Field(min_length=1)
    """The roles, in the order in which the home page lists them."""
