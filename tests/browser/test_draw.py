"""A quiz that asks only some of its questions."""

from __future__ import annotations

from pathlib import Path

from browser.engines import Browser
from browser.pages.question import answer
from browser.pages.quiz import NUMBERS, SCORE_WORDS, asked
from browser.served import served
from examples import TODAY, Example
from sites import built


def test_quiz_draws_the_set_number_and_keeps_answered_questions(
    browser: Browser, example: Example, tmp_path: Path
) -> None:
    example.replace("basics/quizzes/first-words.yml", "pass_percent: 50", "pass_percent: 50\ndraw: 1")
    with served(built(example.root, tmp_path / "built", TODAY)) as site:
        browser.open(site("quiz/first-words/"))
        (question,) = asked(browser)
        assert browser.texts(NUMBERS) == ["1"]
        answer(browser, question)
        browser.until(lambda: browser.texts(SCORE_WORDS))
        assert browser.texts(SCORE_WORDS) == ["1 of 1 right. You have passed."]
        for _ in range(4):
            browser.reload()
            assert asked(browser) == [question]
