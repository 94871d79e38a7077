"""What a page was made from: recorded while it is made, so that nothing has to be guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar, cast

from countertalk.config import SiteConfig
from countertalk.load import Playbook, Section

Made = TypeVar("Made")

SECTION_ORDER = "*"
"""An input of pages that list playbooks of several sections in the order of the handbook."""


@dataclass(frozen=True)
class Inputs:
    """What a page was made from. A page can change only if one of its inputs does, or if it gets another one."""

    playbooks: frozenset[str] = frozenset()
    """By `kind/id`: those that the page shows, names or links to."""
    sections: frozenset[str] = frozenset()
    """By id, and `SECTION_ORDER`."""
    settings: frozenset[str] = frozenset()
    """Keys of site_config.yml."""
    templates: frozenset[str] = frozenset()
    """Files below templates/."""
    words: frozenset[str] = frozenset()
    """By dotted name."""


class Recorder:
    """Collects the inputs of one page after the other."""

    def __init__(self) -> None:
        self.playbooks: set[str] = set()
        self.sections: set[str] = set()
        self.settings: set[str] = set()
        self.templates: set[str] = set()
        self.words: set[str] = set()

    def start(self) -> None:
        """Forget what was recorded so far: another page begins."""
        for name in _FIELDS:
            getattr(self, name).clear()

    def inputs(self) -> Inputs:
        """What was recorded since the start."""
        return Inputs(**{name: frozenset(getattr(self, name)) for name in _FIELDS})

    def again(self, inputs: Inputs) -> None:
        """Note `inputs`, which were recorded when something was made for several pages at once."""
        for name in _FIELDS:
            getattr(self, name).update(getattr(inputs, name))

    def apart(self, make: Callable[[], Made]) -> tuple[Made, Inputs]:
        """What `make` returns, and what that was made from, which is not noted for the page that is being made."""
        before = self.inputs()
        self.start()
        made = make()
        inputs = self.inputs()
        self.start()
        self.again(before)
        return made, inputs

    def read(self, playbooks: Iterable[Playbook]) -> None:
        """Note `playbooks`, which came in the order of the handbook."""
        found = list(playbooks)
        self.playbooks.update(playbook.key for playbook in found)
        if len({playbook.section for playbook in found}) > 1:
            self.sections.add(SECTION_ORDER)

    def read_section(self, section: Section) -> None:
        """Note a section whose title or summary is shown."""
        self.sections.add(section.id)


_FIELDS = tuple(field.name for field in fields(Inputs))


class Recorded(Mapping[str, Any]):
    """Nested data that reports the dotted name of each value that is read."""

    def __init__(self, data: Mapping[str, Any], note: Callable[[str], None], prefix: str = "") -> None:
        self._note = note
        self._names = {key: prefix + key for key, value in data.items() if not isinstance(value, Mapping)}
        self._data = {
            key: value if key in self._names else Recorded(value, note, f"{prefix}{key}.")
            for key, value in data.items()
        }

    def __getitem__(self, key: str) -> Any:
        if name := self._names.get(key):
            self._note(name)
        return self._data[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)


class _RecordedConfig:
    def __init__(self, config: SiteConfig, note: Callable[[str], None]) -> None:
        self._config = config
        self._note = note

    def __getattr__(self, name: str) -> Any:
        self._note(name)
        return getattr(self._config, name)


def recorded_config(config: SiteConfig, note: Callable[[str], None]) -> SiteConfig:
    """`config`, which reports each key that is read."""
    return cast(SiteConfig, _RecordedConfig(config, note))
