"""A closing guide: how to ask for the decision, and what may be offered."""

from pydantic import Field

from countertalk.model import Content, Day, Item, Line, RoleRef, Text


class Technique(Item):
    """One way to ask for the decision."""

    name: Line
    """What it is called."""
    use_when: Text
    """When it is right."""
    say: tuple[Text, ...] = Field(min_length=1)
    """The words."""
    buying_signals: tuple[Text, ...] = ()
    """What tells you that the buyer is ready."""
    avoid_when: Text | None = None
    """When it is wrong."""
    ethics: Text | None = None
    """What must be true when you use it."""

    @property
    def label(self) -> str:
        return self.name


class Incentive(Item):
    """Something that may be offered."""

    former_keys = (("until", "valid_until"),)

    text: Text
    """What is offered."""
    limit: RoleRef | None = None
    """The role that may grant it."""
    valid_until: Day | None = None
    """The last day of it."""

    @property
    def label(self) -> str:
        return self.text.plain()


class ClosingGuide(Content):
    """How to ask for the decision, and what may be offered."""

    staff_only = True

    techniques: tuple[Technique, ...] = Field(min_length=1)
    """The ways to ask."""
    incentives: tuple[Incentive, ...] = ()
    """What may be offered, by whom and until when."""
