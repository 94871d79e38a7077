"""Practice: what is due comes first, then what is new, one question at a time; a day later it is another mix."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from browser.engines import DESKTOP, PHONE, Browser
from browser.served import Served, built, served
from browser.test_every_page import FACTS, loaded, violations
from browser.test_quiz import right_keys
from browser.test_shapes import active, choose, part
from browser.test_shapes import give as answer
from examples import TODAY, copy_handbook
from test_question_pages import QUESTIONS, SHOWN

PRACTICE = "role/associate/practice/"
MONDAY = date(2026, 11, 23)
OTHERS = ("quiz/first-words#first-move", "quiz/first-words#silence", "product/rain-jacket#dry")
ALL = (*OTHERS, *(f"quiz/shapes#{name}" for name in SHOWN))
ASKED = ".ct-mix .ct-q"
ROUND = 8


def written(root: Path, text: str = QUESTIONS, name: str = "shapes") -> Path:
    """The site of the small handbook with a quiz of questions of all shapes."""
    (root / f"playbooks/shop/{name}.yml").write_text(text, encoding="utf-8")
    return built(root, root.parent, TODAY)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(written(copy_handbook(tmp_path_factory.mktemp("practice") / "example").root)) as site:
        yield site


@pytest.fixture
def small(browser: Browser, made: Served) -> Served:
    """A site with questions of all shapes for its role, and nothing practised; today is a Monday."""
    browser.reset([made.origin])
    browser.on_day(MONDAY)
    return made


def start(browser: Browser, site: Served) -> None:
    loaded(browser, site(PRACTICE))
    browser.one(".ct-mix > *")


def put_off(browser: Browser, css: str) -> None:
    """The questions of the bank that `css` selects are known, and not due for years."""
    browser.run(
        "const entry = { due: '2199-01-01', last: '2026-01-01', s: 5, d: 5, n: 1 };"
        "const questions = [...document.querySelectorAll(arguments[0])];"
        "const entries = questions.map(({ dataset }) => [dataset.item, { ...entry, key: dataset.key }]);"
        "localStorage.setItem(`${countertalk.prefix()}_practice`, JSON.stringify(Object.fromEntries(entries)));",
        css,
    )


def asked(browser: Browser) -> str:
    """The question that is asked; none at the end."""
    shown = browser.shown(ASKED)
    assert len(shown) <= 1, "one at a time"
    return str(shown[0].get_attribute("id")) if shown else ""


def give(browser: Browser, how: str = "right") -> str:
    """Answer what is asked and check it; returns which question it was."""
    name = asked(browser)
    answer(browser, name, how)
    return name


def go_on(browser: Browser) -> None:
    browser.click(".ct-mix > .ct-next button")


def practise(browser: Browser, hows: Sequence[str] = ()) -> list[str]:
    """Answer all questions of a round, right where nothing else is said; returns which."""
    names = []
    while asked(browser):
        names.append(give(browser, dict(enumerate(hows)).get(len(names), "right")))
        go_on(browser)
    return names


def said(browser: Browser) -> str:
    return " ".join(browser.texts(".ct-mix .ct-score"))


def known(browser: Browser) -> dict[str, Any]:
    """What is kept of the questions, by name."""
    text = browser.run("return localStorage.getItem(`${countertalk.prefix()}_practice`)")
    found: dict[str, Any] = json.loads(text or "{}")
    return found


def keep(browser: Browser, site: Served, entries: dict[str, Any]) -> None:
    """Let the browser know of earlier practice."""
    start(browser, site)
    browser.run("localStorage.setItem(`${countertalk.prefix()}_practice`, arguments[0])", json.dumps(entries))
    start(browser, site)


def key_of(browser: Browser, name: str) -> str:
    return str(browser.one(f".ct-q[data-item='{name}']").get_attribute("data-key"))


def review(browser: Browser, name: str, due: int, s: float = 5.0, **changes: Any) -> dict[str, Any]:
    """An earlier review of a question that is due in so many days."""
    days = {"due": MONDAY + timedelta(days=due), "last": MONDAY - timedelta(days=5)}
    entry = {"key": key_of(browser, name), "s": s, "d": 5.0, "n": 1}
    return {**entry, **{day: value.isoformat() for day, value in days.items()}, **changes}


def done_but(browser: Browser, site: Served, *names: str, due: int = 30) -> dict[str, Any]:
    """Earlier reviews of all questions but these, due in a month."""
    start(browser, site)
    return {name: review(browser, name, due) for name in ALL if name not in names}


# -- a round


def test_round_asks_eight_one_at_a_time_and_ends_in_a_sentence(browser: Browser, small: Served) -> None:
    start(browser, small)
    assert browser.shown(".ct-bank") == []
    assert browser.texts(".ct-mix > .ct-label")[0].startswith(f"1 of {ROUND} · ")
    assert browser.shown(".ct-mix > .ct-next button") == [], "first the answer"
    ids = browser.run("return [...document.querySelectorAll('.ct-practice [id]')].map(({ id }) => id)")
    assert len(ids) == len(set(ids))
    names = practise(browser, ["wrong", "right", "wrong"])
    assert len(names) == len(set(names)) == ROUND
    assert set(names) <= set(ALL)
    assert said(browser) == f"{ROUND} practised, 6 right. Next: 2 tomorrow, 6 on Thursday."
    assert set(known(browser)) == set(names)
    assert browser.complaints() == []


def test_question_says_where_it_is_from_and_explains_itself(browser: Browser, small: Served) -> None:
    keep(browser, small, done_but(browser, small, "product/rain-jacket#dry"))
    assert browser.texts(".ct-mix > .ct-label") == ["1 of 1 · Rain jacket"]
    assert "It is the layer that no drop passes." not in browser.one(ASKED).text
    give(browser, "wrong")
    text = browser.one(ASKED).text
    assert "Not quite." in text
    assert "It is the layer that no drop passes." in text
    assert browser.texts(".ct-mix > .ct-next button") == ["Finish"]


def test_another_round_asks_what_is_left_and_then_what_is_due_soonest(browser: Browser, small: Served) -> None:
    start(browser, small)
    first = practise(browser, ["wrong"])
    assert browser.texts(".ct-mix button") == ["Another round"]
    go_on(browser)
    second = practise(browser)
    left = set(ALL) - set(first)
    assert set(second[: len(left)]) == left
    assert second[len(left)] == first[0], "what was wrong comes back sooner"
    assert len(second) == ROUND


def test_all_that_was_new_and_due_is_practised(browser: Browser, small: Served) -> None:
    keep(browser, small, done_but(browser, small, due=3) | {OTHERS[0]: review(browser, OTHERS[0], 9)})
    assert said(browser) == f"Nothing is due today. Next: {len(ALL) - 1} on Thursday, 1 in 9 days."
    go_on(browser)
    assert len(practise(browser)) == ROUND


def test_round_is_over_after_three_minutes(browser: Browser, small: Served) -> None:
    browser.before_scripts(
        "const clock = performance.now.bind(performance); window.later = 0;"
        "performance.now = () => clock() + window.later;"
    )
    start(browser, small)
    give(browser)
    go_on(browser)
    give(browser)
    browser.run("window.later = 181000")
    go_on(browser)
    assert said(browser) == "2 practised, 2 right. Next: 2 on Thursday."


@pytest.mark.parametrize("name", SHOWN)
def test_every_shape_can_be_practised(browser: Browser, small: Served, name: str) -> None:
    question = f"quiz/shapes#{name}"
    keep(browser, small, done_but(browser, small, question))
    assert give(browser) == question
    go_on(browser)
    assert said(browser).startswith("1 practised, 1 right. Next: 1 on Thursday")
    entry = known(browser)[question]
    assert (entry["n"], entry["last"], entry["due"]) == (1, "2026-11-23", "2026-11-26")


def test_answer_in_own_words_is_one_review_however_often_it_is_marked(browser: Browser, small: Served) -> None:
    keep(browser, small, done_but(browser, small, "quiz/shapes#own"))
    give(browser, "wrong")
    assert known(browser)["quiz/shapes#own"]["due"] == "2026-11-24"
    for key in right_keys(browser, "quiz/shapes#own"):
        part(browser, "quiz/shapes#own", key).find_element("css selector", "input").send_keys(Keys.SPACE)
    entry = known(browser)["quiz/shapes#own"]
    assert (entry["n"], entry["due"]) == (1, "2026-11-26")


# -- what comes first


def test_what_is_due_longest_comes_first_and_what_was_wrong_before_what_was_right(
    browser: Browser, small: Served
) -> None:
    single, several, statement, steps, pairs = (f"quiz/shapes#{name}" for name in list(SHOWN)[:5])
    entries = done_but(browser, small, OTHERS[0])
    entries |= {
        single: review(browser, single, 0, s=9.0),
        several: review(browser, several, 0, s=0.2),
        statement: review(browser, statement, -1),
        steps: review(browser, steps, -30),
        pairs: review(browser, pairs, 1),
    }
    keep(browser, small, entries)
    assert practise(browser) == [steps, statement, several, single, OTHERS[0]]
    assert said(browser).startswith("5 practised, 5 right. Next: 1 tomorrow, ")


def test_more_than_a_round_is_told(browser: Browser, small: Served) -> None:
    keep(browser, small, done_but(browser, small, due=-1))
    assert len(practise(browser)) == ROUND
    assert f"right. {len(ALL) - ROUND} more are due today. Next: " in said(browser)


def test_next_day_asks_what_was_wrong(browser: Browser, small: Served) -> None:
    keep(browser, small, done_but(browser, small, *OTHERS))
    names = practise(browser, ["right", "wrong", "right"])
    browser.on_day(MONDAY + timedelta(days=1))
    start(browser, small)
    assert practise(browser) == [names[1]]
    browser.on_day(MONDAY + timedelta(days=3))
    start(browser, small)
    assert sorted(practise(browser)) == sorted([names[0], names[2]])
    dues = {name: (entry["n"], entry["due"]) for name, entry in known(browser).items() if name in names}
    assert dues == {names[0]: (2, "2026-12-10"), names[1]: (2, "2026-11-27"), names[2]: (2, "2026-12-10")}


def test_order_of_new_ones_is_the_same_until_they_were_asked(browser: Browser, small: Served) -> None:
    start(browser, small)
    first = asked(browser)
    start(browser, small)
    names = practise(browser)
    assert names[0] == first
    assert names != [name for name in ALL if name in names], "they are mixed"


def test_answer_elsewhere_counts_as_a_review(browser: Browser, small: Served) -> None:
    practised = "return countertalk.practised(['quiz/newer', 'quiz/shapes'], ['x', 'single'], ...arguments)"
    entries = done_but(browser, small, "quiz/shapes#single", OTHERS[0])
    key = key_of(browser, "quiz/shapes#single")
    keep(browser, small, entries)
    before = browser.run(practised, key, 0)
    assert before is None
    entry = known(browser)["quiz/newer#x"]
    assert (entry["key"], entry["due"], entry["n"]) == (key, "2026-11-24", 1)
    browser.run(practised, key, 1, before)
    entry = known(browser)["quiz/newer#x"]
    assert (entry["due"], entry["n"]) == ("2026-11-26", 1), "marked once more"
    browser.run(practised, key, 1)
    assert known(browser)["quiz/newer#x"]["n"] == 2


# -- for everybody


def test_keyboard_is_enough(browser: Browser, small: Served) -> None:
    keep(browser, small, done_but(browser, small, OTHERS[0], OTHERS[2]))
    first = asked(browser)
    choose(browser, first, "right")
    browser.one(f"{ASKED} > button").send_keys(Keys.ENTER)
    assert active(browser).text == "Right."

    def tab_to(element: WebElement) -> None:
        for _ in range(8):
            if active(browser) == element:
                return
            active(browser).send_keys(Keys.TAB)
        raise AssertionError("Tab does not lead there")

    tab_to(browser.one(".ct-mix > .ct-next button"))
    active(browser).send_keys(Keys.ENTER)
    second = asked(browser)
    assert second != first
    assert active(browser) == browser.one(f"{ASKED} .ct-q__ask")
    active(browser).send_keys(Keys.TAB)
    active(browser).send_keys(Keys.SPACE)
    browser.one(f"{ASKED} > button").send_keys(Keys.ENTER)
    tab_to(browser.one(".ct-mix > .ct-next button"))
    active(browser).send_keys(Keys.ENTER)
    assert active(browser).text.startswith("2 practised, ")
    active(browser).send_keys(Keys.TAB)
    assert active(browser).text == "Another round"
    active(browser).send_keys(Keys.ENTER)
    assert active(browser) == browser.one(f"{ASKED} .ct-q__ask")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
def test_nobody_is_kept_out(browser: Browser, small: Served, size: tuple[int, int], dark: bool) -> None:
    browser.screen(size, dark)
    keep(browser, small, done_but(browser, small, OTHERS[0], "quiz/shapes#pairs"))

    def look() -> None:
        assert violations(browser) == []
        assert [browser.run(FACTS)[name] for name in ("wide", "small")] == [[], []]

    while asked(browser):
        look()
        give(browser, "wrong")
        look()
        go_on(browser)
    look()


def test_next_question_is_in_sight_however_far_down_the_reader_was(browser: Browser, small: Served) -> None:
    browser.screen(PHONE)
    start(browser, small)
    browser.run("document.body.style.paddingBottom = '3000px'")
    give(browser)
    button = browser.one(".ct-mix > .ct-next button")
    browser.run("arguments[0].scrollIntoView({ block: 'start' }); scrollBy(0, 400); arguments[0].click()", button)
    top = browser.run(f"return document.querySelector('{ASKED} .ct-q__ask').getBoundingClientRect().top")
    assert browser.run("return document.querySelector('.md-header').getBoundingClientRect().bottom") <= top
    assert top < PHONE[1] / 2


def test_without_scripts_all_questions_stand_there_with_their_answers(browser: Browser, small: Served) -> None:
    browser.without_scripts()
    browser.open(small(PRACTICE))
    assert [str(one.get_attribute("data-item")) for one in browser.shown(".ct-bank .ct-q")] == [
        *OTHERS[:2],
        OTHERS[2],
        *(f"quiz/shapes#{name}" for name in SHOWN),
    ]
    assert browser.shown(".md-content :is(button, input, select, textarea)") == []
    answer = browser.all(".ct-q__answer")[0]
    browser.click(answer.find_element("css selector", "summary"))
    assert "Right answer: A question" in answer.text


def test_cards_are_practised_like_any_question(browser: Browser, site: Served) -> None:
    loaded(browser, site("role/store_associate/practice/"))
    put_off(browser, ".ct-bank .ct-q:not([data-item^='objections/outdoor#card-'])")
    loaded(browser, site("role/store_associate/practice/"))
    name = asked(browser)
    assert name.startswith("objections/outdoor#card-")
    assert browser.one(f"{ASKED} .ct-q__ask").text.startswith("A customer says: “")
    choose(browser, name, "wrong")
    browser.one(f"{ASKED} > button").send_keys(Keys.ENTER)
    text = browser.one(ASKED).text
    assert "That belongs to “" in text
    link = browser.one(f"{ASKED} .ct-q__more a")
    assert str(link.get_attribute("href")).startswith(site("objections/outdoor/#"))
