"""Diagrams made at build: stages in a row, points in time, the steps of a branching scenario.

A diagram is drawn twice, for a phone and for a wide screen, and templates/parts/diagrams.j2 writes both as SVG; a style
shows the one that fits. It contains only short texts: the page says the same in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, zip_longest
from math import ceil
from typing import NamedTuple, Protocol

from jinja2 import Environment
from markupsafe import Markup

from countertalk.pages.pictures import Lines, Picture, Said, Shape, around, broken, dot, longest, px, stacked
from countertalk.pages.trees import Box, tree
from countertalk.pages.words import Words

_PHONE_PX = 328.0
"""The width that a phone of 360 pixels leaves between its margins."""
_DESKTOP_PX = 690.0
"""The width that a page leaves between its menus."""
_MAX_STEPS = 40
_MAX_ARROWS = 160
"""A scenario with more steps would make an unreadable picture."""


class Stage(NamedTuple):
    """One of several stages, with a word or figure about it."""

    label: str
    note: str


class Point(NamedTuple):
    """A point in time, what happens then, and who does it."""

    time: str
    what: str
    who: str = ""


_KINDS = ("strong", "plain", "muted")
"""How the three parts of a point in time are typeset."""


class Choice(Protocol):
    """A possible answer at a step, and the id of the step that follows."""

    @property
    def to(self) -> str: ...


class Step(Protocol):
    """A step of a branching scenario."""

    @property
    def id(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def choices(self) -> Sequence[Choice]: ...
    @property
    def end(self) -> bool: ...
    @property
    def score(self) -> int | None: ...


@dataclass(frozen=True)
class Diagram:
    """The same picture for a phone and for a wide screen."""

    title: str
    narrow: Picture
    wide: Picture

    @property
    def scrolls(self) -> bool:
        """Whether it may be wider than the screen."""
        return self.narrow.width > _PHONE_PX or self.wide.width > _DESKTOP_PX


class Diagrams:
    """What templates draw with, as `diagram`. Each method returns finished markup, or none if there is nothing."""

    def __init__(self, env: Environment, words: Words) -> None:
        self._env = env
        self._words = words

    def row(self, labels: Iterable[str], sublabels: Iterable[str] = (), title: str = "") -> Markup:
        """Stages one after the other, each with its sublabel if it has one."""
        stages = [Stage(label, note) for label, note in zip_longest(labels, sublabels, fillvalue="")]
        return (
            self._drawn(Diagram(title, row(stages, _PHONE_PX, 2, 3), row(stages, _DESKTOP_PX, 3, 7)))
            if stages
            else Markup()
        )

    def timeline(self, points: Iterable[Sequence[str]], title: str = "") -> Markup:
        """Points in time in the order given, each `(time, what happens)` or `(time, what happens, who does it)`."""
        found = [Point(*point) for point in points]
        return (
            self._drawn(Diagram(title, column(found, _PHONE_PX), line(found, _DESKTOP_PX, 3, 6))) if found else Markup()
        )

    def tree(self, nodes: Sequence[Step], start: str | None = None, title: str = "") -> Markup:
        """The steps of a branching scenario from `start`, or the first; each shows its number in `nodes`.

        A step that nothing leads to is left out; if there are too many to read, there is no picture.
        """
        steps = {node.id: number for number, node in enumerate(nodes)}
        follows = [[steps[choice.to] for choice in node.choices if choice.to in steps] for node in nodes]
        if not nodes or len(nodes) > _MAX_STEPS or sum(map(len, follows)) > _MAX_ARROWS:
            return Markup()
        boxes = [self._box(number, node) for number, node in enumerate(nodes, start=1)]
        first = steps.get(start or "", 0)
        return self._drawn(Diagram(title, tree(boxes, follows, first, 100.0), tree(boxes, follows, first, 150.0)))

    def _box(self, number: int, node: Step) -> Box:
        words = self._words
        score = words("diagram.score", n=node.score) if node.end and node.score is not None else ""
        return Box(str(number), node.label, node.end, score)

    def _drawn(self, diagram: Diagram) -> Markup:
        return Markup(self._env.get_template("parts/diagrams.j2").render(diagram=diagram).strip())


# -- stages in a row


def row(stages: Sequence[Stage], width: float, least: int, most: int) -> Picture:
    """Chevrons, `most` to a line, or fewer (but at least `least`) where a word would touch its edges."""
    gap, point, edge = 2.0, 8.0, 6.0
    word = max(longest(stage.label, "strong") for stage in stages)
    fitting = int((width - point + gap) // (word + point + 2 * edge + gap))
    many = _in_a_line(len(stages), min(most, max(least, fitting)))
    each = min((width - point + gap) / many - gap, max(150.0, word + point + 2 * edge))
    room = each - point - 2 * edge
    labels = [broken(stage.label, "strong", room, 3) for stage in stages]
    notes = [broken(stage.note, "muted", room, 1) for stage in stages]
    height = 18 + max(label.height for label in labels) + max(note.height for note in notes)
    shapes: list[Shape] = []
    texts: list[Said] = []
    for number, (label, note) in enumerate(zip(labels, notes, strict=True)):
        x, y = number % many * (each + gap), number // many * (height + gap)
        notch = point if number else 0.0
        back = f"l{px(point)} {px(height / 2)}l{px(-point)} {px(height / 2)}h{px(-each)}l{px(notch)} {px(-height / 2)}z"
        shapes.append(Shape("box", f"M{px(x)} {px(y)}h{px(each)}{back}"))
        texts += around(x + (each + notch) / 2, y + height / 2, label, note)
    lines = ceil(len(stages) / many)
    return Picture(many * (each + gap) - gap + point, lines * (height + gap) - gap, tuple(shapes), tuple(texts))


# -- points in time


def line(points: Sequence[Point], width: float, least: int, most: int) -> Picture:
    """A line from left to right with at most `most` points: above each its time, below it what happens.

    There are fewer, but at least `least`, where a word would touch its neighbour.
    """
    apart = 20.0
    word = max(max(map(longest, point, _KINDS)) for point in points)
    many = _in_a_line(len(points), min(most, max(least, int(width // (word + apart)))))
    each = min(width / many, 220.0)
    said = [_said(point, each - apart) for point in points]
    above = max(time.height for time, *_ in said) + 10
    height = above + 30 + max(what.height + who.height for _, what, who in said)
    shapes: list[Shape] = []
    texts: list[Said] = []
    for number, (time, what, who) in enumerate(said):
        x, y = (number % many + 0.5) * each, number // many * height + above
        left = x - each / 2 if number else x
        right = x + each / 2 if number < len(said) - 1 else x
        shapes += [Shape("line", f"M{px(left)} {px(y)}H{px(right)}"), dot(x, y)]
        texts += [*stacked(x, y - 10 - time.height, time), *stacked(x, y + 10, what, who)]
    shapes.sort(key=lambda shape: shape.kind == "dot")  # above the line
    return Picture(many * each, ceil(len(points) / many) * height - 20, tuple(shapes), tuple(texts))


def column(points: Sequence[Point], width: float) -> Picture:
    """The same from top to bottom, with the texts beside the line."""
    x, left, gap = 8.0, 28.0, 14.0
    said = [_said(point, width - left) for point in points]
    tops = list(accumulate((sum(lines.height for lines in one) + gap for one in said), initial=0.0))
    texts = [text for one, top in zip(said, tops, strict=False) for text in stacked(left, top, *one, centred=False)]
    ways = [Shape("line", f"M{px(x)} {px(top + 9)}V{px(below + 9)}") for top, below in pairwise(tops[:-1])]
    return Picture(width, tops[-1] - gap, (*ways, *(dot(x, top + 9) for top in tops[:-1])), tuple(texts))


def _said(point: Point, width: float) -> tuple[Lines, Lines, Lines]:
    time, what, who = (
        broken(text, kind, width, most) for text, kind, most in zip(point, _KINDS, (2, 4, 2), strict=True)
    )
    return time, what, who


def _in_a_line(count: int, most: int) -> int:
    """How many go into a line, at most `most`, so that all lines are about equally long."""
    return ceil(count / ceil(count / most))
