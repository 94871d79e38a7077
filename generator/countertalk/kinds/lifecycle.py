"""A lifecycle: the company's own words for how far a buyer has come."""

from pydantic import Field

from countertalk.model import AnyRef, Content, Item, Line, RoleRef, Text


class LifecycleStage(Item):
    """One stage on the way from a stranger to a customer."""

    former_keys = (("definition_in", "defined_in"),)

    name: Line
    """What the stage is called."""
    owner: RoleRef
    """The role that looks after who is in it."""
    means: Text | None = None
    """Who belongs in it, in one sentence."""
    defined_in: AnyRef | None = None
    """The playbook that defines it."""

    @property
    def label(self) -> str:
        return self.name


class Exit(Item):
    """A way out of the lifecycle."""

    name: Line
    """What the way out is called."""
    means: Text | None = None
    """Who takes it, and what happens then."""

    @property
    def label(self) -> str:
        return self.name


class Lifecycle(Content):
    """The company's own words for how far a buyer has come, and who looks after them."""

    staff_only = True

    stages: tuple[LifecycleStage, ...] = Field(min_length=2)
    """The stages, in order."""
    exits: tuple[Exit, ...] = ()
    """The ways out."""
