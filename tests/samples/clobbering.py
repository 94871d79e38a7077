"""Playbooks whose items are called like what a browser knows: an element with an id is a property of the window."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import cycle

from countertalk.kinds import all_kinds
from examples import Example

OURS = "countertalk"
"""What our scripts share one object under."""
_ID = re.compile(r"(?<![\w-])id: ([a-z0-9_-]+)(?=[\s,}])")


def slugs(names: Iterable[str]) -> list[str]:
    """Those of the names that an item may have."""
    return sorted({name for name in names if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)} - {OURS})


def rename_items(example: Example, names: list[str]) -> None:
    """Call every item like one of the names, and one in each playbook like our own object."""
    files = {path: path.read_text("utf-8") for path in sorted(example.playbooks.rglob("*.yml"))}
    all_kinds()  # which loads their choices
    enums = [enum for base in StrEnum.__subclasses__() for enum in (base, *base.__subclasses__())]
    taken = {str(value) for enum in enums for value in enum} | {path.stem for path in files}
    ids = [name for name in dict.fromkeys(_ID.findall("\n".join(files.values()))) if name not in taken]
    shared = dict(zip(ids, cycle(names), strict=False))
    for path, text in files.items():
        others = "\n".join(held for other, held in files.items() if other != path)
        own = next((name for name in ids if f"id: {name}" in text and not _word([name]).search(others)), "")
        changed = _renamed(text, {**shared, own: OURS})
        example.write(path.relative_to(example.playbooks).as_posix(), changed)


def _renamed(text: str, new: Mapping[str, str]) -> str:
    return _word(new).sub(lambda found: new[found[0]], text)


def _word(ids: Iterable[str]) -> re.Pattern[str]:
    """Matches ids that are neither keys nor names of playbooks."""
    either = "|".join(sorted(map(re.escape, filter(None, ids)), key=len, reverse=True))
    return re.compile(rf"(?<![\w./-])(?:{either})(?![\w-]|:\s)")


def quiz(names: list[str]) -> str:
    """A quiz with a question for each name, which is true."""
    question = "  - id: {0}\n    ask: Is it {0}?\n    answer: true\n    because: It is.\n"
    return "kind: quiz\nassesses: [product/rain-hat]\n" + _HEAD + "questions:\n" + "".join(map(question.format, names))


def checklist(names: list[str]) -> str:
    """A checklist with a line for each name."""
    line = "      - id: {0}\n        text: Look at {0}.\n"
    head = "kind: checklist\n" + _HEAD + "frequency: daily\nrole: associate\nsections:\n  - name: All\n    items:\n"
    return head + "".join(map(line.format, names))


_HEAD = "title: Names\nsummary: What a browser knows by name.\n"
