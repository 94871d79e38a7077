"""Questions on a page without scripts: everything is there, and the answer is folded away."""

from __future__ import annotations

import json
import re

import pytest

from building import Element, pages_of, parse
from countertalk.model import Question, Text, all_shapes
from countertalk.model.items import normalized
from countertalk.model.question import shuffled
from countertalk.pages import load_words
from countertalk.resources import templates_folder
from examples import Example, copy_examples, copy_handbook
from samples.quizzes import QUESTIONS, SHOWN, WITH_OPTIONS


@pytest.fixture(scope="module")
def markdown(tmp_path_factory: pytest.TempPathFactory) -> str:
    example = copy_handbook(tmp_path_factory.mktemp("shapes") / "example")
    example.write("shop/shapes.yml", QUESTIONS)
    return pages_of(example)["quiz/shapes/index.md"].markdown


@pytest.fixture
def page(markdown: str) -> Element:
    """The page of the quiz, for a test that may take it apart."""
    return parse(markdown)


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Question, Element]]:
    """The questions of all quizzes among the examples, each with what is on its page."""
    examples = copy_examples(tmp_path_factory.mktemp("asked") / "examples")
    pages = pages_of(examples)
    quizzes = [playbook for playbook in examples.load() if playbook.content.page_questions]
    parsed = [(quiz, parse(pages[f"{quiz.key}/index.md"].markdown)) for quiz in quizzes]
    return [(asks, page.one("div", id=asks.id)) for quiz, page in parsed for asks in quiz.content.page_questions]


@pytest.mark.parametrize("shape", all_shapes())
def test_example_of_every_shape_is_complete_and_folded_away(asked: list[tuple[Question, Element]], shape: str) -> None:
    found = [(question, element) for question, element in asked if question.type == shape]
    assert found, f"ask a question of the shape '{shape}' in a quiz in templates/examples/questions/"
    for question, element in found:
        assert question.label in element.text
        assert element.attributes["data-ct-type"] == shape
        assert json.loads(element.attributes["data-ct-answer-key"])
        details = element.one("details", class_="ct-q__answer")
        assert "open" not in details.attributes
        because = question.because.plain() if question.because else ""
        assert because in details.text
        details.one("summary").inside.clear()
        assert details.text.removesuffix(because), "the block 'answer' of its template shows nothing"
        details.inside.clear()
        assert not because or because not in element.text, "the explanation is shown elsewhere, too"


@pytest.mark.parametrize("name", SHOWN)
def test_answer_is_complete_and_folded_away(page: Element, name: str) -> None:
    kind, answer = SHOWN[name]
    question = page.one("div", id=name)
    details = question.one("details", class_="ct-q__answer")
    assert question.attributes["data-ct-type"] == kind
    assert "open" not in details.attributes
    for words in answer:
        assert words in details.text
    details.inside.clear()
    assert answer[-1] not in question.text, "the answer is shown elsewhere, too"


def test_true_comes_before_false(page: Element) -> None:
    options = page.one("div", id="statement").all("li")
    assert [(option.attributes["data-ct-option"], option.text) for option in options] == [
        ("true", "True"),
        ("false", "False"),
    ]


def test_only_choice_questions_have_options(page: Element) -> None:
    options = {
        name: [li for li in page.one("div", id=name).all("li") if "data-ct-option" in li.attributes] for name in SHOWN
    }
    assert {name: len(found) for name, found in options.items() if found} == WITH_OPTIONS


@pytest.mark.parametrize(
    "last",
    ["All of the above.", "None of these", "both", "Both of them", "Both prices", "Neither one", "*Any* of them"],
)
def test_option_that_refers_to_the_others_comes_last(example: Example, last: str) -> None:
    for right, wrong in (("The SDR", ["Nobody", last, "You"]), (last, ["Nobody", "The SDR", "You"])):
        text = QUESTIONS.replace("answer: The SDR, wrong: [Nobody]", f"answer: {right!r}, wrong: {wrong}")
        example.write("shop/shapes.yml", text)
        page = parse(pages_of(example)["quiz/shapes/index.md"].markdown)
        options = page.one("div", id="single").one("ul", class_="ct-q__options").all("li")
        assert ["data-ct-last" in option.attributes for option in options] == [False, False, False, True]


@pytest.mark.parametrize("option", ["All leads go to sales", "Nobody", "A bothersome call", "The last of all"])
def test_other_options_come_in_any_position(option: str) -> None:
    assert not load_words(templates_folder(), "en").stays_last(normalized(Text(option)))


@pytest.mark.parametrize(
    ("name", "right"),
    [("steps", ["Greet", "Ask", "Listen", "Show"]), ("pairs", ["Marketing", "Sales", "Nobody yet"])],
)
def test_parts_are_never_shown_in_the_right_order(page: Element, name: str, right: list[str]) -> None:
    parts = [part.text for part in page.one("div", id=name).all("ul", class_="ct-q__parts")[-1].all("li")]
    assert sorted(parts) == sorted(right)
    assert parts != right


def test_gaps_are_lines_to_write_on_and_give_nothing_away(page: Element) -> None:
    sentence = page.one("div", id="gaps").one("p", class_="ct-q__gaps")
    assert sentence.text == "We call within … hours of the …."
    assert len(sentence.all("span", class_="ct-blank")) == 2


@pytest.mark.parametrize(
    ("fill", "shown"),
    [
        ("**Within [4] hours** of the [lead]", "<strong>Within # hours</strong> of the #"),
        ("`[4]` and [*four*]", "<code>#</code> and #"),
        ("[4](https://a.example) or [5]", '<a href="https://a.example" rel="noopener noreferrer">4</a> or #'),
        (r"\[4\] or [5]", "[4] or #"),
        ("<b>[4]</b> &amp; [<script>]", "&lt;b&gt;#&lt;/b&gt; &amp; #"),
        ("[a][b] and [c]: [d]", "## and #: #"),
        ("<https://a.example/[4]> [5]", None),
    ],
)
def test_gap_may_be_in_any_text(example: Example, fill: str, shown: str | None) -> None:
    """Even where CommonMark turns it into an address or a reference, there are at least as many gaps as typed."""
    text = QUESTIONS.replace("We call within [4 | four] hours of the [download].", fill.replace("\\", "\\\\"))
    example.write("shop/shapes.yml", text)
    markdown = pages_of(example)["quiz/shapes/index.md"].markdown
    (found,) = re.findall(r'<p class="ct-q__gaps" data-ct-gaps>(.*)</p>', markdown)
    pieces = found.replace('<span class="ct-blank" data-ct-gap>…</span>', "#")
    assert pieces == shown if shown else pieces.count("#") == 2


@pytest.mark.parametrize("count", range(2, 7))
def test_shuffled_texts_are_never_in_their_own_order(count: int) -> None:
    for start in range(50):
        texts = [Text(f"Step {start + number}") for number in range(count)]
        assert sorted(shuffled(texts)) == sorted(texts)
        assert list(shuffled(texts)) != texts


def test_shared_partner_is_shown_once(example: Example) -> None:
    example.write("shop/shapes.yml", QUESTIONS.replace("Lead: Nobody yet", "Lead: Marketing"))
    page = parse(pages_of(example)["quiz/shapes/index.md"].markdown)
    parts = [part.text for part in page.one("div", id="pairs").all("ul", class_="ct-q__parts")[-1].all("li")]
    assert sorted(parts) == ["Marketing", "Sales"]
