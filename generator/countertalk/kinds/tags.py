"""The words that group playbooks across kinds."""

from pydantic import Field

from countertalk.model import Content, Findable, Line, NamedItem, Text


class TagWord(NamedItem):
    """One tag."""

    former_keys = (("meaning", "means"),)

    name: Line
    """The tag, as readers see it."""
    means: Text | None = None
    """Which playbooks belong under the tag."""

    @property
    def label(self) -> str:
        return self.name


class Tags(Content):
    """The tags in use; once this playbook exists, no other tag is accepted."""

    words: tuple[TagWord, ...] = Field(min_length=1)
    """The tags in use: no playbook may have any other."""

    @property
    def findables(self) -> tuple[Findable, ...]:
        return tuple(Findable.of(tag, tag.means) for tag in self.words)
