"""A closing guide: how to ask for the decision, and what may be offered."""

from pydantic import Field

from countertalk.model import Content, Day, Findable, Item, Line, NamedItem, RoleRef, Text


class Technique(NamedItem):
    """One way to ask for the decision."""

    name: Line
    """The name of the closing technique, such as the summary close."""
    use_when: Text
    """The situation in which the technique works."""
    say: tuple[Text, ...] = Field(min_length=1)
    """What to say, word for word: one example or several."""
    buying_signals: tuple[Text, ...] = ()
    """Signals that the buyer is ready to decide."""
    avoid_when: Text | None = None
    """The situation in which the technique does harm."""
    ethics: Text | None = None
    """What has to be true for the technique to be honest."""

    @property
    def label(self) -> str:
        return self.name


class Incentive(Item):
    """Something that may be offered."""

    former_keys = (("until", "valid_until"),)

    text: Text
    """What may be offered to the buyer."""
    limit: RoleRef | None = None
    """The role that has to approve the offer."""
    valid_until: Day | None = None
    """The last day on which it may be offered."""

    @property
    def label(self) -> str:
        return self.text.plain()


class ClosingGuide(Content):
    """How to ask for the decision, and what may be offered."""

    staff_only = True

    techniques: tuple[Technique, ...] = Field(min_length=1)
    """Ways to ask for the decision, and when to use each."""
    incentives: tuple[Incentive, ...] = ()
    """What may be offered to close the deal, who approves it and until when."""

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(technique, technique.say[0]) for technique in self.techniques)
