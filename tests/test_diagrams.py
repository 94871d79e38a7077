"""Diagrams: readable whatever the input, the same in every build, and an author's text never becomes markup."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest

from countertalk.pages.diagrams import Diagrams
from countertalk.pages.environment import environment
from countertalk.pages.inputs import Recorder
from countertalk.pages.layers import layered
from countertalk.pages.pictures import broken
from countertalk.pages.words import load_words
from countertalk.resources import templates_folder

WIDTH, BEND, GAP = 100.0, 10.0, 14.0


@dataclass(frozen=True)
class RefersTo:
    to: str


@dataclass(frozen=True)
class Node:
    id: str
    choices: tuple[RefersTo, ...] = ()
    score: int | None = None
    label: str = "What they say"

    @property
    def end(self) -> bool:
        return self.score is not None


def node(name: str, *to: str, score: int | None = None) -> Node:
    return Node(name, tuple(map(RefersTo, to)), score)


@pytest.fixture(scope="module")
def diagram() -> Diagrams:
    words = load_words(templates_folder(), "en")
    found = environment(templates_folder(), words, Recorder().templates.add).globals["diagram"]
    assert isinstance(found, Diagrams)
    return found


def texts(drawn: str) -> list[str]:
    """The lines of text in the first of the two pictures."""
    picture = ElementTree.fromstring(drawn).find("svg")
    assert picture is not None
    return [text.text or "" for text in picture.iter("text")]


# -- all of them


@pytest.mark.parametrize("said", ['<b onclick="x">', "a & b", "\u202eabc", '"', "日本語" * 30, "x" * 500])
def test_text_of_an_author_is_text(diagram: Diagrams, said: str) -> None:
    for drawn in (
        diagram.row([said, "b"], [said], said),
        diagram.timeline([(said, said, said)], said),
        diagram.tree([Node("a", (RefersTo("b"),), label=said), node("b", score=5)], title=said),
    ):
        root = ElementTree.fromstring(drawn)
        assert {element.tag for element in root.iter()} <= {"div", "svg", "path", "text"}
        assert all(picture.get("aria-label") == said for picture in root.findall("svg"))


def test_diagram_is_one_block_without_ids_whose_words_count_little(diagram: Diagrams) -> None:
    drawn = diagram.row(["Qualify", "Demo"], ["8 %", "40 %"], "Stages")
    assert "\n\n" not in drawn
    assert not re.search(r"\sid=|<script", drawn)
    assert drawn.startswith('<div class="ct-diagram" data-ct-around=""')


def test_same_diagram_is_drawn_the_same(diagram: Diagrams) -> None:
    nodes = [node("a", "b", "c", "a"), node("b", "c", "a"), node("c", score=70)]
    assert diagram.tree(nodes) == diagram.tree(nodes)


def test_no_input_draws_nothing(diagram: Diagrams) -> None:
    assert [diagram.row([]), diagram.timeline([]), diagram.tree([])] == ["", "", ""]


# -- rows and times


@pytest.mark.parametrize("count", [1, 2, 7, 8, 15])
def test_row_and_timeline_fit_a_phone_and_a_page(diagram: Diagrams, count: int) -> None:
    for drawn in (diagram.row(["Stage"] * count), diagram.timeline([("4 hours", "Call", "Sales")] * count)):
        narrow, wide = (float(width) for width in re.findall(r"width:([\d.]+)rem", drawn))
        assert narrow <= 330 / 20
        assert wide <= 692 / 20
        assert "tabindex" not in drawn


@pytest.mark.parametrize("count", [7, 30])
def test_words_in_a_row_or_a_timeline_are_never_broken(diagram: Diagrams, count: int) -> None:
    for drawn in (diagram.row(["Negotiation"] * count), diagram.timeline([("2 days", "", "Representative")] * count)):
        wide = ElementTree.fromstring(drawn).findall("svg")[1]
        assert {text.text for text in wide.iter("text")} <= {"Negotiation", "2 days", "Representative"}


def test_stage_without_a_sublabel_has_none(diagram: Diagrams) -> None:
    assert texts(diagram.row(["Qualify", "Demo"], ["8 %"])) == ["Qualify", "8 %", "Demo"]


def test_point_may_have_no_person(diagram: Diagrams) -> None:
    assert texts(diagram.timeline([("4 hours", "Call"), ("2 days", "Accept", "Sales")])) == [
        "4 hours",
        "Call",
        "2 days",
        "Accept",
        "Sales",
    ]


# -- trees


def test_steps_bear_their_number_and_endings_their_score(diagram: Diagrams) -> None:
    nodes = [node("start", "good", "bad"), node("good", score=100), node("bad", score=20)]
    found = texts(diagram.tree(nodes))
    assert {text for text in found if text[0].isdigit()} == {"1", "2", "100 of 100", "3", "20 of 100"}
    said = found[found.index("2") + 1 :]
    assert next(text for text in said if text[0].isdigit()) == "100 of 100"


def test_tree_starts_at_its_start_and_omits_unreachable_steps(diagram: Diagrams) -> None:
    nodes = [node("lost", "end"), node("start", "end", "nowhere"), node("end", score=50)]
    assert {text for text in texts(diagram.tree(nodes, "start")) if text.isdigit()} == {"2", "3"}


def test_arrow_that_leads_back_is_dashed(diagram: Diagrams) -> None:
    assert "ct-draw-loop" in diagram.tree([node("a", "b"), node("b", "a")])
    assert "ct-draw-loop" not in diagram.tree([node("a", "b"), node("b")])


def test_tree_wider_than_the_screen_can_be_scrolled_with_the_keyboard(diagram: Diagrams) -> None:
    nodes = [node("a", *"bcdefgh"), *(node(name, score=1) for name in "bcdefgh")]
    assert 'tabindex="0" role="group" aria-label="All the ways"' in diagram.tree(nodes, title="All the ways")


def test_scenario_too_large_to_read_has_no_picture(diagram: Diagrams) -> None:
    assert not diagram.tree([node(str(n), str(n + 1)) for n in range(41)])
    every = [str(n) for n in range(40)]
    assert not diagram.tree([node(name, *every) for name in every])


# -- the layers below them


def graph(seed: int) -> dict[int, list[int]]:
    """Some graph: with loops, with nodes that several lead to, with parts that nothing leads to."""
    draw = random.Random(seed)
    count = draw.randint(1, 20)
    return {one: [draw.randrange(count) for _ in range(draw.randint(0, 4))] for one in range(count)}


@pytest.mark.parametrize("seed", range(60))
def test_boxes_do_not_overlap_and_arrows_run_down(seed: int) -> None:
    follows = graph(seed)
    found = layered(follows, 0, WIDTH, BEND, GAP)
    reached, ahead = {0}, [0]
    while ahead:
        new = set(follows[ahead.pop()]) - reached
        reached |= new
        ahead += new
    assert set(found.nodes) == reached
    assert {*found.arrows, *found.loops} == {(one, to) for one in reached for to in follows[one]}
    for a, b in combinations(found.nodes.values(), 2):
        assert a.layer != b.layer or abs(a.x - b.x) >= WIDTH + GAP - 0.01
    for (one, to), bends in found.arrows.items():
        way = [found.nodes[one], *bends, found.nodes[to]]
        assert all(below.layer == above.layer + 1 for above, below in pairwise(way))
        for bend in bends:
            others = [place for place in found.nodes.values() if place.layer == bend.layer]
            assert all(abs(place.x - bend.x) >= (WIDTH + BEND) / 2 for place in others), "an arrow crosses a box"
    assert all(WIDTH / 2 - 0.01 <= place.x <= found.width - WIDTH / 2 + 0.01 for place in found.nodes.values())


# -- texts


def test_text_wraps_between_words_and_ends_with_an_ellipsis() -> None:
    assert broken("The last one was eighty euros", "plain", 100, 3).lines == ("The last one", "was eighty", "euros")
    assert broken("The last one was eighty euros", "plain", 88, 1).lines == ("The last…",)
    assert broken("", "plain", 100, 2).lines == ()


def test_word_too_long_for_a_line_is_split() -> None:
    lines = broken("Donaudampfschifffahrt", "plain", 80, 9).lines
    assert len(lines) > 1
    assert "".join(lines) == "Donaudampfschifffahrt"
