"""Two valid handbooks, copied so that tests can change them, and the problems of a copy.

`tests/handbook` is small; `templates/examples` contains one playbook of each kind, with every field.
"""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from countertalk.handbook import Handbook, link
from countertalk.load import Playbook, load
from countertalk.problems import ContentError, Problem
from countertalk.rules import check

TESTS = Path(__file__).parent
PROJECT = TESTS.parent
CORPORA = TESTS / "corpora"
TODAY = date(2026, 2, 1)
"""The day on which the small handbook is checked: all of it was reviewed a month before."""
EXAMPLES = PROJECT / "templates/examples"
EXAMPLES_DAY = date(2026, 11, 23)
"""The day on which the examples of the kinds are checked."""


@dataclass(frozen=True)
class Example:
    """A copy of a handbook in `root`, checked as of `day`."""

    root: Path
    day: date = TODAY

    @property
    def playbooks(self) -> Path:
        return self.root / "playbooks"

    def write(self, name: str, text: str | bytes) -> Path:
        """Put a file among the playbooks."""
        path = self.playbooks / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def replace(self, name: str, old: str, new: str) -> Path:
        """Change a playbook of the handbook, which must contain `old`."""
        text = (self.playbooks / name).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        return self.write(name, text.replace(old, new, 1))

    def load(self) -> tuple[Playbook, ...]:
        return load(self.playbooks, self.root)[0]

    def handbook(self) -> Handbook:
        return link(*load(self.playbooks, self.root))

    def problems(self, today: date | None = None) -> tuple[Problem, ...]:
        """Everything that load, link and check find wrong."""
        try:
            return check(self.handbook(), today or self.day)
        except ContentError as error:
            return error.problems


@cache
def shipped() -> Handbook:
    """The handbook that is shipped."""
    return link(*load(PROJECT / "playbooks", PROJECT))


def copy_handbook(target: Path) -> Example:
    shutil.copytree(TESTS / "handbook", target)
    return Example(target)


def copy_examples(target: Path) -> Example:
    """The examples of all kinds as the playbooks of a handbook."""
    shutil.copytree(EXAMPLES, target / "playbooks")
    return Example(target, EXAMPLES_DAY)


def shown(problem: Problem) -> str:
    """A problem on one line: `shop/x.yml:3:1 FLD-01 unknown key 'benifit'`."""
    place = problem.place
    return f"{place.path.removeprefix('playbooks/')}:{place.line}:{place.column} {problem.code} {problem.message}"


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fail if the block takes longer, instead of waiting for ever; on Windows, which has no such alarm, wait."""
    if sys.platform == "win32":
        yield
        return

    def stop(*_: object) -> None:
        raise TimeoutError(f"took longer than {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


HAT, JACKET, CAP = "shop/rain-hat.yml", "shop/rain-jacket.yml", "shop/rain-cap.yml"


def with_cap(example: Example, old: str) -> None:
    """Add a cap that has replaced something."""
    hat = (example.playbooks / HAT).read_text()
    cap = (
        hat.replace("Rain hat", "Rain cap")
        .replace("00124", "00125")
        .replace("brim", "peak")
        .replace("The hat that", "What")
    )
    example.write(CAP, cap.replace("summary:", f"{old}\nsummary:"))


def only_problem(example: Example, start: str) -> str:
    """The one problem that the example has, which must begin with `start`; returns its remedy."""
    found = example.problems()
    assert [shown(problem)[: len(start)] for problem in found] == [start], [shown(problem) for problem in found]
    assert found[0].hint, "a problem without a remedy"
    return found[0].hint
