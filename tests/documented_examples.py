"""The examples in the documentation of a code, put into a handbook as the documentation says.

    # playbooks/shop/rain-hat.yml
>   owner: trainr

A comment with a path starts a file. If the handbook already has that file, the keys below replace the same keys
in it. `>` marks the lines that a problem is reported on. `$` starts a command that is run in the root.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass, field

from countertalk.problem_codes import ProblemCode
from examples import Example

HEADINGS = ("What it does", "Why it matters", "Example", "Instead")
_FILE = re.compile(r"# (?P<path>(?:playbooks/.+|site_config)\.ya?ml)")
_KEY = re.compile(r"([a-z_]+):")


@dataclass
class Snippet:
    """Lines of a documented example: a file, or commands where `path` is empty."""

    path: str
    lines: list[str] = field(default_factory=list)
    marked: list[int] = field(default_factory=list)
    """The positions of the lines that a problem is reported on."""


def section(code: ProblemCode, heading: str) -> str:
    """What the documentation says under `heading`."""
    headings = "|".join(HEADINGS)
    found = re.search(rf"^{heading}:(.*?)(?=^(?:{headings}):|\Z)", code.documentation, re.MULTILINE | re.DOTALL)
    assert found, f"{code.name} has no '{heading}:'"
    return found[1].rstrip("\n")


def snippets(text: str) -> list[Snippet]:
    """The files and the commands of an example, in their order."""
    found: list[Snippet] = []
    for line in text.strip("\n").split("\n"):
        gutter, typed = line[:4], line[4:]
        assert gutter.strip() in ("", ">"), f"the example is not indented by four: {line!r}"
        if start := _FILE.fullmatch(typed):
            found.append(Snippet(start["path"]))
        elif typed.startswith("$ "):
            found.append(Snippet("", [typed.removeprefix("$ ")]))
        else:
            if gutter.startswith(">"):
                found[-1].marked.append(len(found[-1].lines))
            found[-1].lines.append(typed)
    return found


def put(example: Example, text: str) -> list[tuple[str, int]]:
    """Put a documented example into the handbook; returns the path and the number of every marked line."""
    places = []
    for snippet in snippets(text):
        if not snippet.path:
            subprocess.run(["sh", "-ec", *snippet.lines], cwd=example.root, check=True)
            continue
        path = example.root / snippet.path
        before = _without(_keys(snippet.lines), path.read_text(encoding="utf-8").splitlines()) if path.exists() else []
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join([*before, *snippet.lines, ""]), encoding="utf-8")
        places += [(snippet.path, len(before) + position + 1) for position in snippet.marked]
    return sorted(places)


def _keys(lines: list[str]) -> set[str]:
    return {match[1] for line in lines if (match := _KEY.match(line))}


def _without(keys: set[str], lines: list[str]) -> list[str]:
    """The lines of a file without those of some of its keys."""
    kept, is_kept = [], True
    for line in lines:
        if match := _KEY.match(line):
            is_kept = match[1] not in keys
        if is_kept:
            kept.append(line)
    return kept
