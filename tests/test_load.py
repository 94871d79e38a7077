"""Broken files that cannot have a comment about what is wrong, and what loading makes of good files."""

from __future__ import annotations

import shutil
import time

import pytest

from countertalk.load import load
from countertalk.load.files import MAX_BYTES
from countertalk.load.reader import MAX_VALUES
from countertalk.load.texts import MAX_TEXT
from countertalk.problems import MOST_IN_FILE
from examples import Example, only_problem

HAT = "shop/rain-hat.yml"


# -- bytes


def test_empty_file(example: Example) -> None:
    example.write(HAT, "")
    assert "kind:" in only_problem(example, "shop/rain-hat.yml:1:1 FIL-05 the file is empty")


@pytest.mark.parametrize("text", ["\n \n", "---\n", "---\n---\n", "~\n", "\ufeff", "# a comment"])
def test_file_without_any_content(example: Example, text: str) -> None:
    example.write(HAT, text)
    assert {problem.code for problem in example.problems()} <= {"FIL-05", "YML-07"}
    assert example.problems()


@pytest.mark.parametrize("text", ["", "- a\n"])
def test_section_file_is_not_asked_for_the_keys_of_a_playbook(example: Example, text: str) -> None:
    example.write("shop/_section.yml", text)
    assert only_problem(example, "shop/_section.yml:1:1 ") == "start with 'title:' and 'order:'"


def test_tag_without_text_is_one_problem(example: Example) -> None:
    example.replace(HAT, "title: Rain hat", "title: !!python/name:os.system")
    only_problem(example, "shop/rain-hat.yml:2:8 YML-05")


def test_file_that_is_not_utf8_names_the_first_bad_byte(example: Example) -> None:
    example.write(HAT, "kind: product\ntitle: Caf\u00e9\n".encode("latin-1"))
    assert "UTF-8" in only_problem(example, "shop/rain-hat.yml:2:11 FIL-04 this is not UTF-8 text (byte 0xe9)")


@pytest.mark.parametrize(("encoding", "column"), [("utf-16", 1), ("utf-16-le", 2), ("utf-16-be", 1), ("utf-32-le", 2)])
def test_utf16_is_not_utf8(example: Example, encoding: str, column: int) -> None:
    example.write(HAT, "kind: product\ntitle: Hat\n".encode(encoding))
    assert only_problem(example, f"shop/rain-hat.yml:1:{column} FIL-04 this is not UTF-8 text")


def test_byte_order_mark_is_ignored(example: Example) -> None:
    path = example.playbooks / HAT
    example.write(HAT, b"\xef\xbb\xbf" + path.read_bytes())
    assert example.problems() == ()


@pytest.mark.parametrize("newline", [b"\r\n", b"\r"])
def test_line_ends_of_other_systems(example: Example, newline: bytes) -> None:
    text = (example.playbooks / HAT).read_bytes().replace(b"benefit:", b"benifit:").replace(b"\n", newline)
    example.write(HAT, text)
    only_problem(example, "shop/rain-hat.yml:12:5 FLD-01 unknown key 'benifit'")


def test_file_of_50_megabytes_is_not_read(example: Example) -> None:
    path = example.write("shop/export.yml", "")
    with path.open("r+b") as file:
        file.truncate(50 * 1024 * 1024)
    started = time.perf_counter()
    assert "split" in only_problem(example, "shop/export.yml:1:1 FIL-03 the file has 52,428,800 bytes")
    assert time.perf_counter() - started < 2


def test_file_of_the_largest_size_is_read(example: Example) -> None:
    text = (example.playbooks / HAT).read_text()
    example.write(HAT, text + "#" * (MAX_BYTES - len(text)))
    assert example.problems() == ()


def test_hundred_thousand_brackets(example: Example) -> None:
    example.write(HAT, "[" * 100_000)
    assert only_problem(example, "shop/rain-hat.yml:1:21 YML-10 more than 20 levels of nesting")


@pytest.mark.parametrize("text", ["{a: " * 20_000, "- " * 100_000, "? " * 100_000, "a:\n" + " a:\n" * 50_000])
def test_other_deep_or_endless_files_end_in_a_problem(example: Example, text: str) -> None:
    example.write(HAT, text)
    assert example.problems()


def test_too_many_values(example: Example) -> None:
    example.write(HAT, "a:\n" + "- b\n" * (MAX_VALUES + 1))
    assert only_problem(example, f"shop/rain-hat.yml:{MAX_VALUES - 1}:3 YML-10 more than 20,000 values")


def test_text_of_more_than_16_kib(example: Example) -> None:
    example.replace(HAT, "The brim keeps your glasses dry.", "dry " * (MAX_TEXT // 4) + "again")
    assert only_problem(example, "shop/rain-hat.yml:8:13 YML-11 this text has 16,389 bytes")


def test_alias_bomb_is_rejected_at_once(example: Example) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    example.write(HAT, "\n".join(lines))
    started = time.perf_counter()
    assert {problem.code for problem in example.problems()} == {"YML-04"}
    assert time.perf_counter() - started < 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a: " + "\u200b" * 50_000, 50_000),
        ("a: [" + "&a b," * 9_000 + "b]", 9_000),
        ("a: {" + "b: c," * 9_000 + "}", 8_999),
        ("kind: lesson\n" + "".join(f"titl{number}: x\n" for number in range(9_000)), 9_000),
        ("- a #b\n" * 9_000, 9_001),
    ],
)
def test_of_endless_problems_the_first_hundred_are_listed(example: Example, text: str, count: int) -> None:
    example.write(HAT, text)
    problems = [problem for problem in example.problems() if problem.place.path.endswith(HAT)]
    assert MOST_IN_FILE - 10 < len(problems) <= MOST_IN_FILE
    assert 0 <= sum(1 + problem.more for problem in problems) - count < 10  # and keys that are missing


def test_playbook_with_endless_wrong_references_and_links(example: Example) -> None:
    references = ", ".join(f"product/none-{number}" for number in range(900))
    links = " ".join(f"[a](product/none-{number})" for number in range(900))
    example.replace(HAT, "title: Rain hat", f"title: Rain hat\nrelated: [{references}]")
    example.replace(HAT, "The brim keeps your glasses dry.", f"'{links[:16000]}'")
    problems = [problem for problem in example.problems() if problem.place.path.endswith(HAT)]
    assert len(problems) == MOST_IN_FILE


@pytest.mark.parametrize("link", ["[a](", "![](b)", "[", "[a](quiz/b)"])
def test_more_links_than_anybody_writes(example: Example, link: str) -> None:
    texts = ", ".join(f"'{link * 500}'" for _ in range(5))
    example.replace(HAT, "title: Rain hat", f"title: Rain hat\ntags: [{texts}]")
    assert only_problem(example, "shop/rain-hat.yml:3:") == "split the playbook, or correct the brackets"


# -- all at once


def test_every_problem_of_every_file_is_reported_at_once(example: Example) -> None:
    example.replace(HAT, "category: outerwear", "categry: outerwear")
    example.replace("basics/metrics.yml", "team: sales", "team: slaes")
    example.replace("basics/first-words.yml", "duration: 3m", "duration: 3\nlevel: 1")
    example.write("shop/broken.yml", "title: [")
    assert [(problem.place.path.split("/")[-1], problem.code) for problem in example.problems()] == [
        ("first-words.yml", "FLD-06"),
        ("first-words.yml", "FLD-01"),
        ("metrics.yml", "FLD-04"),
        ("broken.yml", "YML-01"),
        ("rain-hat.yml", "FLD-01"),
    ]


# -- sections


def test_own_value_wins_over_the_default_and_the_nearest_default_wins(example: Example) -> None:
    example.write("shop/hats/_section.yml", "title: Hats\ndefaults:\n  owner: associate\n  review_every: 30d\n")
    (example.playbooks / HAT).rename(example.playbooks / "shop/hats/rain-hat.yml")
    example.replace("shop/hats/rain-hat.yml", "sku:", "review_every: 7d\nsku:")
    hat = next(playbook for playbook in example.load() if playbook.id == "rain-hat")
    assert (hat.content.review_every, str(hat.content.owner), hat.section) == (7, "associate", "shop/hats")
    assert [str(role) for role in hat.content.audience] == ["associate", "trainer"], "inherited from the folder above"


def test_bad_default_is_reported_once_and_in_the_section_file(example: Example) -> None:
    example.replace("shop/_section.yml", "owner: trainer", "owner: trainr")
    found = only_problem(example, "shop/_section.yml:5:10 GOV-03 there is no role 'trainr'")
    assert found == "did you mean 'trainer'?"


@pytest.mark.parametrize(
    ("old", "new", "start"),
    [
        ("  owner: trainer", "  owner: trainer: x", "shop/_section.yml:5:17 YML-01"),
        ("  owner: trainer", "  ownr: trainer", "shop/_section.yml:5:3 FLD-01 unknown key 'ownr'"),
        ("last_reviewed: 2026-01-05", "last_reviewed: 5 January", "shop/_section.yml:7:18 FLD-06 '5 January' is not a"),
        ("order: 2", "order: second", "shop/_section.yml:2:8 FLD-06 'second' is not a whole number"),
        ("title: Shop\n", "", "shop/_section.yml:1:1 FLD-02 'title' is missing"),
    ],
)
def test_broken_section_file_causes_no_problems_in_its_playbooks(
    example: Example, old: str, new: str, start: str
) -> None:
    example.replace("shop/_section.yml", old, new)
    only_problem(example, start)


def test_sections_come_in_order_without_empty_ones(example: Example) -> None:
    example.write("empty/_section.yml", "title: Nothing here\norder: 0\n")
    sections = load(example.playbooks, example.root)[1]
    assert [(section.id, section.title) for section in sections] == [("basics", "Basics"), ("shop", "Shop")]


def test_folder_without_a_section_file_is_a_section(example: Example) -> None:
    shutil.copytree(example.playbooks / "basics/quizzes", example.playbooks / "more-quizzes")
    example.replace("more-quizzes/first-words.yml", "summary:", "owner: trainer\naudience: [associate]\nsummary:")
    (example.playbooks / "more-quizzes/first-words.yml").rename(example.playbooks / "more-quizzes/second.yml")
    sections = load(example.playbooks, example.root)[1]
    assert [section.title for section in sections] == ["Basics", "Shop", "More quizzes"]


# -- what is typed is what is meant


def test_values_mean_what_was_typed(example: Example) -> None:
    handbook = example.handbook()
    assert handbook.by_key["product/rain-jacket"].content.sku == "00123"  # type: ignore[attr-defined]
    assert str(handbook.by_key["product/rain-jacket"].content.price.amount) == "179.50"  # type: ignore[attr-defined]
    assert handbook.names.items["objections/outdoor#too-expensive"].label == "No, that is too expensive"
    assert handbook.names.items["checklist/opening#alarm"].item.due == "08:30"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "typed",
    ["No", "Yes", "on", "off", "y", "00123", "0104233", "12:30", "9:15", "08:30", "1.10", "1e3", "0x1F", "Null"],
)
def test_text_that_yaml_would_convert_is_kept(example: Example, typed: str) -> None:
    example.replace("shop/outdoor.yml", "No, that is too expensive", typed)
    assert example.handbook().names.items["objections/outdoor#too-expensive"].label == typed


def test_question_marks_inside_brackets_and_braces_are_text(example: Example) -> None:
    example.replace(HAT, "quiz:", "ask_first: [Is it dry?, Is it warm?]\nfaq: [{ask: Is it dry?, answer: Y}]\nquiz:")
    hat = example.handbook().by_key["product/rain-hat"].content
    assert hat.ask_first == ("Is it dry?", "Is it warm?")  # type: ignore[attr-defined]
    assert (hat.faq[0].ask, hat.faq[0].answer) == ("Is it dry?", "Y")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[free](javascript:alert(1))",
        "<img src=x onerror=alert(1)>",
        "{{ config }} {% raw %}",
        "![<b>x</b>](javascript:alert(1))",
    ],
)
def test_html_and_scripts_are_text_and_not_a_problem(example: Example, text: str) -> None:
    example.replace(HAT, "say_this: The brim keeps your glasses dry.", f"say_this: |\n    So: {text}")
    assert example.problems() == ()
    say_this = example.handbook().by_key["product/rain-hat"].content.glance.say_this  # type: ignore[attr-defined]
    assert str(say_this).strip() == f"So: {text}"
