"""Pages are accessible in the states after something was done, refused, changed or not kept.

The usual states of each part are checked beside its own tests; these are the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from browser.engines import Browser
from browser.pages import device, plan, practice, progress, role_play, scenario
from browser.pages.checklist import COUNT_NOTE, EARLIER, EARLIER_LINES, LINE_STATES, button, do, open_list
from browser.pages.checklist import press as press_on_list
from browser.pages.device import DEVICE_STATUS, DEVICE_SUBMIT, NAME_FIELD, SURE
from browser.pages.home import HOME_LINKS
from browser.pages.page import COPY, LABEL, OVERDUE, barriers, item_of, loaded, within
from browser.pages.path import LESSON, PATH, READ, READ_WARNING, STATE_SOON, read
from browser.pages.plan import CANNOT, HINT_WARNING
from browser.pages.practice import BANK_QUESTIONS, OPEN_QUESTIONS, ROUND_NOTE, ROUND_RIGHT, ROUND_SCORE
from browser.pages.progress import CARRY_BUTTON, CARRY_NOTE, DONE, MINE_BAD, RECEIPT_LINKS, RECEIPT_NOTICE, RECEIPT_SIGN
from browser.pages.question import CHANGE_NOTE, CHECK, check, give
from browser.pages.quiz import QUIZ_ROOT, SCORE_NOTE, SCORE_WORDS, WAY_ON, retry, start
from browser.pages.role_play import SHEET_NOTE
from browser.pages.scenario import PLAY_BEST, PLAY_NEXT, PLAY_NOTE
from browser.pages.storage import BLOCKED, entries, put
from browser.pages.team import LATELY, QUIET, TEAM_ROWS, Desk
from browser.served import Served, served_with
from samples.checklists import DELIVERY, EVENT, MORNING
from samples.conversations import CLAIM, INSIST, POUR, SCENARIO, SHEET
from samples.quizzes import GAPS, OWN, QUESTIONS, SHOWN, SINGLE, STEPS, quiz

MONDAY = date(2026, 11, 23)
SELF = "quiz/self/"
QUIZ = "quiz/shapes/"
ASKED = QUIZ_ROOT


@dataclass(frozen=True)
class Reader:
    """Somebody with a browser, the small handbook, the shipped one and a folder."""

    browser: Browser
    small: Served
    shipped: Served
    folder: Path

    def change(self, name: str, change: Callable[[Any], object]) -> None:
        """Change what is stored under a name."""
        kept = entries(self.browser, name)
        change(kept)
        put(self.browser, name, kept)

    def file(self, name: str, content: Any) -> Path:
        return progress.written(self.folder / name, content)


@pytest.fixture(scope="module")
def handbook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    playbooks = {
        "shapes": QUESTIONS,
        "self": quiz(SINGLE, STEPS, GAPS, OWN, more="mode: self_check\n", title="Self-check"),
        "price": SCENARIO,
        "boots": SHEET,
        "morning": MORNING,
        "delivery": DELIVERY,
    }
    with served_with(tmp_path_factory.mktemp("states") / "example", **playbooks) as site:
        yield site


@pytest.fixture
def reader(browser: Browser, handbook: Served, site: Served, tmp_path: Path) -> Reader:
    browser.on_day(MONDAY)
    return Reader(browser, handbook, site, tmp_path)


# -- quizzes


def question_without_an_answer(reader: Reader) -> None:
    start(reader.browser, reader.small, QUIZ)
    check(reader.browser, "single")


def self_check_answered(reader: Reader) -> None:
    start(reader.browser, reader.small, SELF)
    for name in ("single", "steps", "gaps", "own"):
        give(reader.browser, name, "wrong" if name == "single" else "right")


def wrong_ones_again(reader: Reader) -> None:
    self_check_answered(reader)
    retry(reader.browser, "wrong")


def quiz_come_back_to(reader: Reader) -> None:
    start(reader.browser, reader.small, QUIZ)
    give(reader.browser, "single")
    start(reader.browser, reader.small, QUIZ)


def question_that_has_changed(reader: Reader) -> None:
    quiz_come_back_to(reader)
    reader.change("quiz/shapes", lambda entries: entries["single"].update(key="00000000"))
    start(reader.browser, reader.small, QUIZ)


def answer_not_kept(reader: Reader) -> None:
    reader.browser.before_scripts(BLOCKED)
    start(reader.browser, reader.small, QUIZ)
    give(reader.browser, "single", "wrong")


# -- checklists


def earlier_lists(reader: Reader) -> None:
    open_list(reader.browser, reader.small)
    do(reader.browser, "alarm", "float")
    reader.browser.click(button(reader.browser, "lights"))
    for days in (1, 2):
        reader.browser.on_day(MONDAY + timedelta(days=days))
        open_list(reader.browser, reader.small)
        do(reader.browser, "weather")
    reader.browser.click(EARLIER)


def list_for_the_next_event(reader: Reader) -> None:
    open_list(reader.browser, reader.small, EVENT)
    do(reader.browser, "sign")
    press_on_list(reader.browser, "Start a new list")
    reader.browser.click(EARLIER)


def ticks_not_kept(reader: Reader) -> None:
    reader.browser.before_scripts(BLOCKED)
    open_list(reader.browser, reader.small)
    do(reader.browser, "alarm")


# -- conversations


def conversation_gone_on_with(reader: Reader) -> None:
    scenario.play(reader.browser, reader.small, CLAIM)
    scenario.opened(reader.browser, reader.small)


def conversation_that_has_changed(reader: Reader) -> None:
    scenario.play(reader.browser, reader.small, CLAIM, POUR)
    reader.change("scenario/price", lambda entries: entries["_way"]["way"][1].update(to="gone"))
    scenario.opened(reader.browser, reader.small)


def conversation_begun_again(reader: Reader) -> None:
    scenario.play(reader.browser, reader.small, CLAIM, INSIST)
    scenario.press(reader.browser, "Start again")


def conversation_not_kept(reader: Reader) -> None:
    reader.browser.before_scripts(BLOCKED)
    scenario.play(reader.browser, reader.small, CLAIM)


def sheet_that_has_changed(reader: Reader) -> None:
    role_play.on_sheet(reader.browser, reader.small)
    role_play.give(reader.browser, "Asked first.", 1)
    reader.change("scenario/boots", lambda entries: entries["_sheet"]["points"].update(gone=1))
    role_play.on_sheet(reader.browser, reader.small)


def sheet_not_kept(reader: Reader) -> None:
    reader.browser.before_scripts(BLOCKED)
    role_play.on_sheet(reader.browser, reader.small)
    role_play.give(reader.browser, "Asked first.", 1)


# -- practice


def practice_answered_right(reader: Reader) -> None:
    practice.start(reader.browser, reader.small)
    practice.put_off(reader.browser, OPEN_QUESTIONS)  # the reader says what was right in these
    practice.start(reader.browser, reader.small)
    practice.give(reader.browser)


def practice_at_its_end(reader: Reader) -> None:
    practice.start(reader.browser, reader.small)
    practice.practise(reader.browser, ["wrong"])


def practice_with_nothing_due(reader: Reader) -> None:
    practice.start(reader.browser, reader.small)
    names = [item_of(one) for one in reader.browser.all(BANK_QUESTIONS)]
    practice.keep(reader.browser, reader.small, {name: practice.review(reader.browser, name, 3) for name in names})


def practice_not_kept(reader: Reader) -> None:
    reader.browser.before_scripts(BLOCKED)
    practice_at_its_end(reader)


# -- plans, paths and lessons


def first_day_not_kept(reader: Reader) -> None:
    reader.browser.before_scripts(BLOCKED)
    plan.open_plan(reader.browser, reader.shipped)
    plan.set_day(reader.browser, plan.FIRST)


def task_done_and_task_impossible(reader: Reader) -> None:
    plan.open_plan(reader.browser, reader.shipped)
    plan.set_day(reader.browser, plan.FIRST)
    reader.browser.click(within("watch-talks", LABEL))
    reader.browser.click(within("order-access", CANNOT))


def reading_not_kept(reader: Reader) -> None:
    reader.browser.before_scripts(BLOCKED)
    reader.browser.open(reader.shipped(f"{LESSON}/"))
    reader.browser.click(READ)


def lesson_read(reader: Reader) -> None:
    read(reader.browser, reader.shipped, LESSON)
    loaded(reader.browser, reader.shipped())


def failed_and_changed(reader: Reader) -> None:
    """What was failed, what has changed since, what was begun, and what the site has no more."""
    loaded(reader.browser, reader.shipped(progress.ME))
    asked = reader.browser.run("return countertalk.activities[arguments[0]].quiz.of", progress.QUIZ)
    progress.do(
        reader.browser,
        reader.shipped,
        LESSON,
        quiz__store_selling={"quiz": progress.record(of=asked, share=0.25)},
        quiz__alpine_range={"quiz": progress.record(of={"gone": "1"}, share=0.5)},
        gone__one={"read": progress.record()},
    )
    put(reader.browser, "checklist/store-opening", {"gone": {"on": "2026-11-20"}})


def path_with_a_failed_quiz(reader: Reader) -> None:
    failed_and_changed(reader)
    loaded(reader.browser, reader.shipped(f"{PATH}/"))


def progress_with_all_of_it(reader: Reader) -> None:
    failed_and_changed(reader)
    progress.open_progress(reader.browser, reader.shipped)


# -- files and receipts


def import_refused(reader: Reader) -> None:
    progress.open_progress(reader.browser, reader.shipped)
    progress.take(reader.browser, reader.file("strange.json", "no JSON"))


def import_taken(reader: Reader) -> None:
    progress.open_progress(reader.browser, reader.shipped)
    file = {**progress.FILE, "site": {"name": "The Coach's Playbook"}, "entries": {"_results": LATELY}}
    progress.take(reader.browser, reader.file("ana.json", file))


def file_without_a_name(reader: Reader) -> None:
    progress.open_progress(reader.browser, reader.shipped)
    reader.browser.click(CARRY_BUTTON)


def receipt_to_choose(reader: Reader) -> None:
    progress.do(reader.browser, reader.shipped, LESSON)
    progress.open_receipt(reader.browser, reader.shipped, "")


def receipt_of_nothing(reader: Reader) -> None:
    progress.open_receipt(reader.browser, reader.shipped, "learning_path/none")


def receipt_that_has_run_out(reader: Reader) -> None:
    progress.do(reader.browser, reader.shipped, PATH, on="2024-11-01")
    progress.give_name(reader.browser, progress.NAME)
    progress.open_receipt(reader.browser, reader.shipped)


def team_with_an_older_file(reader: Reader) -> None:
    desk = Desk(reader.browser, reader.shipped, reader.folder)
    way = {"title": "Bikes", "done": 2, "of": 5, "finished": False, "share": 0.5, "on": "2026-11-20"}
    other = desk.file("Cora", {}, site={"name": "Bikes & Co", "path": "/"}, ways=[way])
    old = desk.file("Ana", QUIET, "old.json", exported="2026-10-02T10:00:00")
    desk.put(desk.file("Ana", LATELY), old, other, desk.file("Dan", {}))


# -- the device


def device_with_names(reader: Reader) -> None:
    """Two names, and the question whether to remove one with all its progress."""
    for name in ("Anna", "Björn"):
        device.give_name(reader.browser, reader.shipped, name)
    device.open_settings(reader.browser, reader.shipped)
    device.press(reader.browser, "Remove Björn from this device")


def name_that_is_taken(reader: Reader) -> None:
    device.give_name(reader.browser, reader.shipped, "Anna")
    device.open_settings(reader.browser, reader.shipped)
    reader.browser.one(NAME_FIELD).send_keys("Anna")
    reader.browser.click(DEVICE_SUBMIT)


def device_without_a_name(reader: Reader) -> None:
    """Something was done, and is about to be cleared."""
    read(reader.browser, reader.shipped, LESSON)
    device.open_settings(reader.browser, reader.shipped)
    device.press(reader.browser, "Finish and clear")


def name_not_kept(reader: Reader) -> None:
    reader.browser.before_scripts(BLOCKED)
    device.open_settings(reader.browser, reader.shipped)
    reader.browser.one(NAME_FIELD).send_keys("Anna")
    reader.browser.click(DEVICE_SUBMIT)


# -- every page


def page_that_is_overdue(reader: Reader) -> None:
    reader.browser.on_day(date(2030, 1, 1))
    loaded(reader.browser, reader.shipped("product/alpine-shell/"))


def words_to_copy(reader: Reader) -> None:
    loaded(reader.browser, reader.shipped("product/alpine-shell/"))
    reader.browser.click(COPY)


STATES: list[tuple[Callable[[Reader], None], str]] = [
    (question_without_an_answer, within("single", CHANGE_NOTE)),
    (self_check_answered, SCORE_WORDS),
    (wrong_ones_again, within("single", CHECK)),
    (quiz_come_back_to, WAY_ON),
    (question_that_has_changed, within("single", CHANGE_NOTE)),
    (answer_not_kept, SCORE_NOTE),
    (earlier_lists, EARLIER_LINES),
    (list_for_the_next_event, EARLIER_LINES),
    (ticks_not_kept, COUNT_NOTE),
    (conversation_gone_on_with, PLAY_NEXT),
    (conversation_that_has_changed, PLAY_NOTE),
    (conversation_begun_again, PLAY_BEST),
    (conversation_not_kept, PLAY_NOTE),
    (sheet_that_has_changed, SHEET_NOTE),
    (sheet_not_kept, SHEET_NOTE),
    (practice_answered_right, ROUND_RIGHT),
    (practice_at_its_end, ROUND_SCORE),
    (practice_with_nothing_due, ROUND_SCORE),
    (practice_not_kept, ROUND_NOTE),
    (first_day_not_kept, HINT_WARNING),
    (task_done_and_task_impossible, LINE_STATES),
    (reading_not_kept, READ_WARNING),
    (lesson_read, HOME_LINKS),
    (path_with_a_failed_quiz, STATE_SOON),
    (progress_with_all_of_it, MINE_BAD),
    (import_refused, CARRY_NOTE),
    (import_taken, DONE),
    (file_without_a_name, CARRY_NOTE),
    (receipt_to_choose, RECEIPT_LINKS),
    (receipt_of_nothing, RECEIPT_NOTICE),
    (receipt_that_has_run_out, RECEIPT_SIGN),
    (team_with_an_older_file, TEAM_ROWS),
    (device_with_names, SURE),
    (name_that_is_taken, DEVICE_STATUS),
    (device_without_a_name, SURE),
    (name_not_kept, DEVICE_STATUS),
    (page_that_is_overdue, OVERDUE),
    (words_to_copy, COPY),
]
"""How to get to a state, and what is seen in it."""


@pytest.mark.parametrize(("go", "seen"), STATES, ids=[go.__name__ for go, _ in STATES])
def test_state_is_accessible(reader: Reader, go: Callable[[Reader], None], seen: str) -> None:
    browser = reader.browser
    go(reader)
    browser.until(lambda: any(one.text.strip() or one.tag_name == "input" for one in browser.shown(seen)), seen)
    assert barriers(browser) == {}


def test_questions_here_cover_the_shapes() -> None:
    assert {"single", "steps", "gaps", "own"} <= set(SHOWN)
