"""A lifecycle: the company's own words for how far a buyer has come."""

from pydantic import Field

from countertalk.model import AnyRef, Content, Findable, Item, Line, NamedItem, RoleRef, Text


class LifecycleStage(NamedItem):
    """One stage on the way from stranger to customer."""

    former_keys = (("definition_in", "defined_in"),)

    name: Line
    """The name of the stage, such as Marketing qualified lead."""
    owner: RoleRef
    """The role that looks after buyers in this stage."""
    means: Text | None = None
    """Who is in this stage, in one sentence."""
    defined_in: AnyRef | None = None
    """The playbook that has the authoritative definition of the stage."""

    @property
    def label(self) -> str:
        return self.name


class Exit(Item):
    """A way out of the lifecycle."""

    name: Line
    """The name of the exit, such as Unsubscribed."""
    means: Text | None = None
    """Who leaves the lifecycle this way, and what happens to them."""

    @property
    def label(self) -> str:
        return self.name


class Lifecycle(Content):
    """The company's own words for how far a buyer has come, and who looks after them."""

    staff_only = True

    stages: tuple[LifecycleStage, ...] = Field(min_length=2)
    """The stages that a buyer goes through, in order."""
    exits: tuple[Exit, ...] = ()
    """The ways in which a buyer leaves the lifecycle."""

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(stage, stage.means) for stage in self.stages)
