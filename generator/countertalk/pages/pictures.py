"""What pictures are made of: lines and areas as SVG paths, and short texts broken into lines.

Lengths are pixels, of which 20 are a rem, so that a picture grows with the text of its page.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

LINE = 18.0
"""From one line of text to the next."""
_BOLD = frozenset({"strong", "number"})
_LETTER = 14.0
_BASE = 13.0
"""From the top of a line to the foot of its letters."""


@dataclass(frozen=True)
class Shape:
    """A line or an area; `kind` names its style: box, end, line, loop, dot or head."""

    kind: str
    path: str
    """What SVG takes as `d` (https://www.w3.org/TR/SVG2/paths.html)."""


@dataclass(frozen=True)
class Said:
    """A line of text, plain, strong, quiet or a number: `x` is its middle, or its start where it is not `centred`."""

    x: float
    y: float
    text: str
    kind: str
    centred: bool


@dataclass(frozen=True)
class Picture:
    """A finished picture."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    texts: tuple[Said, ...]


@dataclass(frozen=True)
class Lines:
    """A text that has been broken into lines of one kind."""

    lines: tuple[str, ...]
    kind: str

    @property
    def height(self) -> float:
        """Its height."""
        return LINE * len(self.lines)


def broken(text: str, kind: str, width: float, most: int) -> Lines:
    """`text` in lines of a `width`, at most that many; an ellipsis shows what is left out."""
    bold = kind in _BOLD
    lines: list[str] = []
    for part in (part for word in text.split() for part in _parts(word, width, bold)):
        if lines and _width(f"{lines[-1]} {part}", bold) <= width:
            lines[-1] += f" {part}"
        else:
            lines.append(part)
    if len(lines) > most:
        lines[most - 1 :] = [_cut(lines[most - 1], width, bold)]
    return Lines(tuple(lines), kind)


def stacked(x: float, top: float, *said: Lines, centred: bool = True) -> list[Said]:
    """Lines of text one below the other."""
    flat = [(text, lines.kind) for lines in said for text in lines.lines]
    return [Said(x, top + LINE * number + _BASE, text, kind, centred) for number, (text, kind) in enumerate(flat)]


def around(x: float, middle: float, *said: Lines) -> list[Said]:
    """Lines of text around a middle."""
    return stacked(x, middle - sum(lines.height for lines in said) / 2, *said)


def longest(text: str, kind: str) -> float:
    """The width of the longest word of a text."""
    return max((_width(word, kind in _BOLD) for word in text.split()), default=0.0)


def rounded(kind: str, x: float, y: float, width: float, height: float, radius: float) -> Shape:
    """A box with round corners."""
    right, down, r = px(width - 2 * radius), px(height - 2 * radius), px(radius)
    turn = f"a{r} {r} 0 0 1"
    there = f"M{px(x + radius)} {px(y)}h{right}{turn} {r} {r}v{down}{turn} -{r} {r}"
    return Shape(kind, f"{there}h-{right}{turn} -{r} -{r}v-{down}{turn} {r} -{r}z")


def dot(x: float, y: float, radius: float = 6) -> Shape:
    """A point of a line."""
    half = f"a{px(radius)} {px(radius)} 0 1 0"
    return Shape("dot", f"M{px(x - radius)} {px(y)}{half} {px(2 * radius)} 0{half} {px(-2 * radius)} 0z")


def head(x: float, y: float) -> Shape:
    """The head of an arrow that points down to a place."""
    return Shape("head", f"M{px(x)} {px(y)}l-4 -8h8z")


def px(length: float) -> str:
    """A length as SVG writes it, to a tenth."""
    return f"{round(length, 1) + 0:g}"


def _cut(line: str, width: float, bold: bool) -> str:
    """The start of a line that goes on, with an ellipsis; whole words where there are several."""
    while _width(f"{line}…", bold) > width and len(line) > 1:
        line = line[: line.rfind(" ")] if " " in line else line[:-1]
    return f"{line.rstrip(' ,;:.')}…"


def _parts(word: str, width: float, bold: bool) -> Sequence[str]:
    """A word in pieces that fit into a line: nearly always one."""
    parts = [""]
    for letter in word:
        if parts[-1] and _width(parts[-1] + letter, bold) > width:
            parts.append("")
        parts[-1] += letter
    return parts


def _width(text: str, bold: bool) -> float:
    """How wide a text is set in the widest font of a system, DejaVu Sans; others leave more room."""
    return _LETTER * (1.1 if bold else 1.0) * sum(map(_em, text))


def _em(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0.0
    if letter in "iljI .,:;'’!|":
        return 0.34
    if letter in "tfr()[]-":
        return 0.41
    if letter in "mwMW@%…" or unicodedata.east_asian_width(letter) in ("W", "F"):
        return 1.0
    return 0.74 if letter.isupper() else 0.62
