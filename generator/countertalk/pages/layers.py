"""A directed graph in layers, so that its arrows run down: where each step of a branching scenario is drawn.

This is the method of Sugiyama, Tagawa and Toda (1981): arrows that close a loop are set aside, every node is one
layer below the lowest of those that lead to it, an arrow over several layers bends in each of them, and nodes are
as near to the middle of their neighbours as the space allows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, pairwise
from typing import NamedTuple

_SWEEPS = 8

Knot = tuple[int, ...]
"""A node, as (node,), or the bend of an arrow in a layer, as (from, to, layer)."""
Link = tuple[Knot, Knot]
"""From a knot to one in the next layer."""


class Place(NamedTuple):
    """The middle of a node or of a bend: `x` in pixels, `layer` counted from the top."""

    x: float
    layer: int


@dataclass(frozen=True)
class Layered:
    """A graph that has been laid out; its nodes are numbers."""

    nodes: Mapping[int, Place]
    """The nodes that can be reached from the start."""
    arrows: Mapping[tuple[int, int], tuple[Place, ...]]
    """The arrows that run down, each with its bends."""
    loops: tuple[tuple[int, int], ...]
    """The arrows that lead back."""
    width: float
    """The total width."""


def layered(follows: Mapping[int, Sequence[int]], start: int, node: float, bend: float, gap: float) -> Layered:
    """Lay out what can be reached from `start`; `node` and `bend` are widths, `gap` is the space between them.

    A graph with loops, or with nodes that several lead to, is laid out as well.
    """
    order, loops = _walk(follows, start)
    arrows = [(one, to) for one in order for to in dict.fromkeys(follows[one]) if (one, to) not in loops]
    depth = dict.fromkeys(order, 0)
    for one, to in arrows:
        depth[to] = max(depth[to], depth[one] + 1)
    chains = {(one, to): _chain(one, to, depth) for one, to in arrows}
    level = {knot: depth[knot[0]] if len(knot) == 1 else knot[2] for chain in chains.values() for knot in chain}
    level[start,] = 0
    links = [link for chain in chains.values() for link in pairwise(chain)]
    layers = _uncrossed(level, links)
    x = _columns(layers, links, {knot: node if len(knot) == 1 else bend for knot in level}, gap)
    left = min(x[one,] for one in order) - node / 2
    left = min([left, *(middle - bend / 2 for middle in x.values())])
    places = {knot: Place(x[knot] - left, level[knot]) for knot in level}
    return Layered(
        {one: places[one,] for one in order},
        {ends: tuple(places[knot] for knot in chain[1:-1]) for ends, chain in chains.items()},
        tuple(sorted(loops)),
        max(place.x + (node if len(knot) == 1 else bend) / 2 for knot, place in places.items()),
    )


def _walk(follows: Mapping[int, Sequence[int]], start: int) -> tuple[list[int], set[tuple[int, int]]]:
    """The nodes in an order in which every arrow leads forward, except those that lead back, which come second."""
    done: list[int] = []
    loops: set[tuple[int, int]] = set()
    seen, path = {start}, {start}
    stack = [(start, iter(follows[start]))]
    while stack:
        one, ahead = stack[-1]
        for to in ahead:
            if to in path:
                loops.add((one, to))
            elif to not in seen:
                seen.add(to)
                path.add(to)
                stack.append((to, iter(follows[to])))
                break
        else:
            stack.pop()
            path.remove(one)
            done.append(one)
    return done[::-1], loops


def _chain(one: int, to: int, depth: Mapping[int, int]) -> tuple[Knot, ...]:
    """An arrow as the knots that it runs through, one in each layer."""
    return ((one,), *((one, to, layer) for layer in range(depth[one] + 1, depth[to])), (to,))


def _uncrossed(level: Mapping[Knot, int], links: Iterable[Link]) -> list[list[Knot]]:
    """The knots of each layer in an order in which few links cross: each near the mean of its neighbours' places."""
    layers: list[list[Knot]] = [[] for _ in range(max(level.values()) + 1)]
    for knot in level:
        layers[level[knot]].append(knot)
    above, below = _neighbours(links)
    for sweep in range(_SWEEPS):
        near = below if sweep % 2 else above
        for number in range(len(layers))[:: -1 if sweep % 2 else 1]:
            place = {knot: float(position) for layer in layers for position, knot in enumerate(layer)}
            layers[number].sort(key=partial(_mean, near, place))
    return layers


def _columns(
    layers: Sequence[Sequence[Knot]], links: Iterable[Link], width: Mapping[Knot, float], gap: float
) -> dict[Knot, float]:
    """The middle of every knot: near its neighbours', in the order of its layer, and nothing on top of another."""
    x = {knot: float(position) for layer in layers for position, knot in enumerate(layer)}
    above, below = _neighbours(links)
    for sweep in range(_SWEEPS):
        near = below if sweep % 2 else above
        for layer in layers[:: -1 if sweep % 2 else 1]:
            apart = [0.0, *accumulate((width[a] + width[b]) / 2 + gap for a, b in pairwise(layer))]
            wanted = [_mean(near, x, knot) - offset for knot, offset in zip(layer, apart, strict=True)]
            x.update(zip(layer, (a + b for a, b in zip(_rising(wanted), apart, strict=True)), strict=True))
    return x


def _neighbours(links: Iterable[Link]) -> tuple[dict[Knot, list[Knot]], dict[Knot, list[Knot]]]:
    above: dict[Knot, list[Knot]] = {}
    below: dict[Knot, list[Knot]] = {}
    for one, to in links:
        above.setdefault(to, []).append(one)
        below.setdefault(one, []).append(to)
    return above, below


def _mean(near: Mapping[Knot, Sequence[Knot]], place: Mapping[Knot, float], knot: Knot) -> float:
    """Where the neighbours of a knot are on average; its own place where it has none."""
    found = [place[other] for other in near.get(knot, ())]
    return sum(found) / len(found) if found else place[knot]


def _rising(wanted: Iterable[float]) -> list[float]:
    """The rising numbers that are nearest to those `wanted`, by least squares.

    Neighbours that fall share their mean (Ayer and others, 1955: pool adjacent violators).
    """
    pools: list[tuple[float, int]] = []
    for value in wanted:
        pools.append((value, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, m), (b, n) = pools[-2:]
            pools[-2:] = [((a * m + b * n) / (m + n), m + n)]
    return [value for value, count in pools for _ in range(count)]
