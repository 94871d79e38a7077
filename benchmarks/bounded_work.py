"""What `check` needs for files that are as hostile as the limits allow: one shape a line, at 32, 64 and 255 KiB.

    python benchmarks/bounded_work.py [shape ...]

Seconds are processor time beyond that of a small file, memory is the peak of the process. Work is bounded if the
time at 64 KiB is at most two and a half times that at 32, and half a second is enough for the largest.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

SIZES = (32, 64, 255)
TRIES = 3
LESSON = (
    "{kind: lesson, title: t, summary: s, owner: x, audience: [x], duration: 3m, "
    "objectives: [{id: a, level: apply, text: b}], key_points: [a], body: ["
)

Shape = Callable[[int], str]


def repeated(unit: str, before: str = "a: ", after: str = "") -> Shape:
    """As many units as fit into the size, on one line."""
    return lambda size: before + unit * ((size - len(before + after)) // len(unit.encode())) + after


def numbered(unit: str, before: str = "", after: str = "") -> Shape:
    """The same with a number in each unit, in the place of `#`."""
    return lambda size: before + "".join(unit.replace("#", f"{n:05}") for n in range(size // (len(unit) + 4))) + after


def texts(unit: str) -> Shape:
    """A lesson whose texts are as long as they may be."""
    text = unit * (15_900 // len(unit))
    return lambda size: LESSON + ", ".join([f'{{text: "{text}"}}'] * max(1, size // 16_000)) + "]}"


SHAPES: dict[str, Shape] = {
    "invisible characters": repeated("\u200b"),
    "their escapes": repeated("\\u200b", 'a: "', '"'),
    "their entities": repeated("&#x202e;", 'a: "', '"'),
    "entities in many texts": repeated('"&shy;&shy;&shy;", ', "a: [", "b]"),
    "empty texts beside an accent": repeated('"", ', "a: [é, ", '""]'),
    "empty values": repeated("{b: ,c: },", "a: [", "x]"),
    "keys without a value": numbered("k#, ", "a: {", "k}"),
    "keys twice": repeated("b: c, ", "a: {", "b: c}"),
    "anchors": numbered("&a# b, ", "a: [", "b]"),
    "tags": repeated("!a b, ", "a: [", "b]"),
    "aliases": repeated("*a, ", "a: [&a b, ", "b]"),
    "brackets that open": repeated("["),
    "braces that open": repeated("{a: "),
    "commas": repeated(",", "a: [", "b]"),
    "explicit keys": repeated("? a: b, ", "{", "c: d}"),
    "hashes": repeated("a #b "),
    "blanks before a hash": repeated(" ", "a: b", "#c"),
    "blanks inside a text": repeated(" ", "a: x", "y: z"),
    "a long key": repeated("k", "", ": v"),
    "combining marks": repeated("\u0301", "a: e"),
    "quotation marks": repeated("'"),
    "backslashes": repeated(r"\n", 'a: "', '"'),
    "unknown keys": numbered("titl#: c, ", "{", "kind: lesson}"),
    "wrong questions": numbered("{id: a#, ask: b, optons: c}, ", "{kind: quiz, questions: [", "{id: b}]}"),
    "references": numbered("quiz/a#, ", "{kind: lesson, title: t, related: [", "quiz/b]}"),
    "brackets in texts": texts("["),
    "links": texts("[a](quiz/b) "),
    "pictures": texts("![a](%61.png) "),
    "emphasis": texts("*a **b "),
    "less-than signs": texts("<a "),
}


def main(wanted: list[str]) -> None:
    """Print a line for each shape."""
    with tempfile.TemporaryDirectory() as scratch:
        least, _ = least_of(Path(scratch), "kind: glossary\ntitle: t\nsummary: s\nterms: []")
        print(f"{'':30}" + "".join(f"{size:>8} KiB" for size in SIZES) + "   64 : 32")
        for name, shape in SHAPES.items():
            if not wanted or name in wanted:
                measured = [least_of(Path(scratch), shape(size * 1024)) for size in SIZES]
                seconds = [max(0.0, second - least) for second, _ in measured]
                ratio = (seconds[1] + 0.02) / (seconds[0] + 0.02)  # below a few hundredths, all is noise
                print(
                    f"{name:30}"
                    + "".join(f"{s:>10.2f} s" for s in seconds)
                    + f"{ratio:>10.1f}  {measured[-1][1]:.0f} MB"
                )


def least_of(root: Path, text: str) -> tuple[float, float]:
    """What `check` takes if nothing disturbs it: starting varies by tenths of a second."""
    return min(check(root, text) for _ in range(TRIES))


def check(root: Path, text: str) -> tuple[float, float]:
    """Seconds of processor time and peak memory in MB of `countertalk check` where `text` is the only playbook."""
    (root / "playbooks").mkdir(exist_ok=True)
    (root / "playbooks/hostile.yml").write_text(text, "utf-8")
    command = [sys.executable, "-P", "-m", "countertalk", "check", "--root", str(root)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, _, used = os.wait4(process.pid, 0)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


if __name__ == "__main__":
    main(sys.argv[1:])
