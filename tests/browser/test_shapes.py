"""A quiz with questions of all shapes: what can be chosen is marked, what is said in one's own words is compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from browser.engines import Browser
from browser.served import built, served
from browser.test_checklist import stored
from browser.test_quiz import answer, results, score
from examples import TODAY, Example
from test_question_pages import QUESTIONS, SHOWN, WITH_OPTIONS

QUIZ = "quiz/shapes/"


def written(example: Example, text: str, target: Path) -> Path:
    example.write("shop/shapes.yml", text)
    return built(example.root, target, TODAY)


@pytest.fixture
def shapes(example: Example, tmp_path: Path) -> Path:
    return written(example, QUESTIONS, tmp_path / "built")


def numbers(browser: Browser) -> list[str]:
    return browser.texts(".ct-q__number")


def test_only_what_can_be_chosen_is_marked(browser: Browser, shapes: Path) -> None:
    with served(shapes) as site:
        browser.open(site(QUIZ))
        browser.one(".ct-q input")
        assert numbers(browser) == [str(number) for number in range(1, 9)]
        marked = [
            str(button.find_element("xpath", "..").get_attribute("id")) for button in browser.shown(".ct-q > button")
        ]
        assert marked == list(WITH_OPTIONS)
        for name in ("single", "several"):
            answer(browser, name)
        assert score(browser) == "1 still to answer."
        answer(browser, "statement", right=False)
        assert score(browser).startswith("2 of 3 right.")
        assert results(browser) == {"single": "right", "several": "right", "statement": "wrong"}
        assert browser.complaints() == []


@pytest.mark.parametrize("name", [name for name in SHOWN if name not in WITH_OPTIONS])
def test_answer_in_own_words_is_compared_by_the_reader(browser: Browser, shapes: Path, name: str) -> None:
    with served(shapes) as site:
        browser.open(site(QUIZ))
        browser.one(".ct-q input")
        question = browser.one(f"[id='{name}']")
        *_, words = SHOWN[name][1]
        assert words not in question.text
        browser.click(f"[id='{name}'] .ct-q__answer summary")
        browser.until(lambda: words in question.text.replace("\n", " "), words)
        assert results(browser) == {}
        assert score(browser) == ""
        assert stored(browser) == {}


def test_quiz_without_options_has_no_score(browser: Browser, example: Example, tmp_path: Path) -> None:
    head, *questions = QUESTIONS.split("  - ")
    text = head + "".join(f"  - {one}" for one in questions if not any(f"id: {name}," in one for name in WITH_OPTIONS))
    with served(written(example, text, tmp_path / "built")) as site:
        browser.open(site(QUIZ))
        browser.until(lambda: browser.all("[data-ct-started]"))
        assert numbers(browser) == ["1", "2", "3", "4", "5"]
        assert browser.all(".ct-score, .ct-quiz button, .ct-quiz input") == []
        assert browser.complaints() == []


def test_draw_counts_questions_of_every_shape(browser: Browser, example: Example, tmp_path: Path) -> None:
    text = QUESTIONS.replace("questions:\n", "draw: 4\nquestions:\n")
    with served(written(example, text, tmp_path / "built")) as site:
        seen = set()
        for _ in range(8):
            browser.open(site(QUIZ))
            browser.until(lambda: browser.all("[data-ct-started]"))
            assert numbers(browser) == ["1", "2", "3", "4"]
            shown = [str(one.get_attribute("id")) for one in browser.shown(".ct-q")]
            assert len(browser.shown(".ct-q > button")) == len(WITH_OPTIONS.keys() & set(shown))
            seen |= {tuple(shown)}
        assert len(seen) > 1
        browser.open(site(f"{QUIZ}#own"))
        browser.until(lambda: browser.all("[data-ct-started]"))
        assert "own" in [one.get_attribute("id") for one in browser.shown(".ct-q")], "whoever is sent to it finds it"
