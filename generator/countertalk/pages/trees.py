"""The steps of a branching scenario as a picture: boxes in layers, arrows that run down, dashed ones that lead back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from countertalk.pages.layers import Layered, Place, layered
from countertalk.pages.pictures import Lines, Picture, Said, Shape, around, broken, head, px, rounded

_BEND = 10.0
_GAP = 14.0
_BETWEEN = 40.0
"""From one layer to the next."""
_LANE = 12.0
"""The space that an arrow leading back needs on the right."""
_TURN = 8.0
"""How far it runs before it turns."""

Ends = tuple[int, int]
"""An arrow by the steps that it joins."""


@dataclass(frozen=True)
class Box:
    """A step as it is drawn."""

    number: str
    text: str
    ends: bool
    score: str


@dataclass(frozen=True)
class _Band:
    """Where a layer begins and ends."""

    top: float
    bottom: float


def tree(boxes: Sequence[Box], follows: Sequence[Sequence[int]], start: int, width: float) -> Picture:
    """Boxes of one `width` in layers, from `start` down; `follows` says which lead to which, by their places."""
    found = layered(dict(enumerate(follows)), start, width, _BEND, _GAP)
    texts = {one: _text_of(boxes[one], width - 16) for one in found.nodes}
    room = 2 * _TURN if found.loops else 0.0
    bands = _bands(found, {one: 14 + sum(lines.height for lines in said) for one, said in texts.items()}, room)
    shapes = [*_arrows(found, bands, width), *_loops(found, bands, width)]
    said: list[Said] = []
    for one, place in found.nodes.items():
        band = bands[place.layer]
        shapes += _frame(place.x, band, width, boxes[one].ends)
        said += around(place.x, (band.top + band.bottom) / 2, *texts[one])
    return Picture(found.width + _LANE * len(found.loops), bands[-1].bottom + room, tuple(shapes), tuple(said))


def _text_of(box: Box, room: float) -> tuple[Lines, ...]:
    """The texts in a box: its number, the start of its text, and the score where it ends."""
    return (
        broken(box.number, "number", room, 1),
        broken(box.text, "plain", room, 2 if box.score else 3),
        broken(box.score, "strong", room, 1),
    )


def _bands(found: Layered, heights: Mapping[int, float], room: float) -> tuple[_Band, ...]:
    """The layers one below the other, each as tall as the tallest of its boxes."""
    high = [0.0] * (1 + max(place.layer for place in found.nodes.values()))
    for one, place in found.nodes.items():
        high[place.layer] = max(high[place.layer], heights[one])
    tops = accumulate((height + _BETWEEN for height in high), initial=room)
    return tuple(_Band(top, top + height) for top, height in zip(tops, high, strict=False))


def _frame(x: float, band: _Band, width: float, ends: bool) -> Iterator[Shape]:
    """A box; an ending is round and has a second line inside."""
    left, height = x - width / 2, band.bottom - band.top
    if not ends:
        yield rounded("box", left, band.top, width, height, 4)
        return
    yield rounded("end", left, band.top, width, height, 14)
    yield rounded("line", left + 4, band.top + 4, width - 8, height - 8, 10)


def _arrows(found: Layered, bands: Sequence[_Band], width: float) -> Iterator[Shape]:
    """The arrows that run down: a curve from layer to layer, straight through those that they pass."""
    out, into = _ports(found, 0, width), _ports(found, 1, width)
    for (one, to), bends in found.arrows.items():
        way = [found.nodes[one]._replace(x=out[one, to]), *bends, found.nodes[to]._replace(x=into[one, to])]
        path = f"M{px(way[0].x)} {px(bands[way[0].layer].bottom)}"
        for above, below in pairwise(way):
            top, bottom = bands[above.layer].bottom, bands[below.layer].top
            middle = px((top + bottom) / 2)
            passed = "" if below is way[-1] else f"V{px(bands[below.layer].bottom)}"
            path += f"C{px(above.x)} {middle} {px(below.x)} {middle} {px(below.x)} {px(bottom)}{passed}"
        yield Shape("line", path)
        yield head(way[-1].x, bands[way[-1].layer].top)


def _loops(found: Layered, bands: Sequence[_Band], width: float) -> Iterator[Shape]:
    """The arrows that lead back, around the right of everything."""
    out, into = _ports(found, 0, width), _ports(found, 1, width)
    for number, (one, to) in enumerate(found.loops):
        under, over = bands[found.nodes[one].layer].bottom, bands[found.nodes[to].layer].top
        lane, turn = found.width + _LANE * (number + 1), _TURN + 2 * (number % 4)
        path = f"M{px(out[one, to])} {px(under)}v{px(turn)}H{px(lane)}V{px(over - turn)}H{px(into[one, to])}V{px(over)}"
        yield Shape("loop", path)
        yield head(into[one, to], over)


def _ports(found: Layered, side: int, width: float) -> dict[Ends, float]:
    """Where arrows leave (side 0) or reach (side 1) their box: side by side, in the order of their other ends."""
    leads: dict[Ends, float] = dict.fromkeys(found.loops, found.width)
    for ends, bends in found.arrows.items():
        way: tuple[Place, ...] = (found.nodes[ends[0]], *bends, found.nodes[ends[1]])
        leads[ends] = way[-2 if side else 1].x
    around_one: dict[int, list[Ends]] = {}
    for ends in sorted(leads, key=lambda ends: (leads[ends], ends)):
        around_one.setdefault(ends[side], []).append(ends)
    return {
        ends: found.nodes[one].x + (number - (len(beside) - 1) / 2) * min(20.0, (width - 24) / len(beside))
        for one, beside in around_one.items()
        for number, ends in enumerate(beside)
    }
