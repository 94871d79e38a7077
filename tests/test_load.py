"""Broken files that cannot have a comment about what is wrong, and what loading makes of good files."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

import pytest

from countertalk.load import load
from countertalk.load.files import MAX_BYTES
from countertalk.load.reader import MAX_TEXT, MAX_VALUES
from countertalk.problems import ContentError
from examples import Example, shown

HAT = "shop/rain-hat.yml"


def only_problem(example: Example, start: str) -> str:
    """The one problem that the example has, which must begin with `start`; returns its remedy."""
    found = example.problems()
    assert [shown(problem)[: len(start)] for problem in found] == [start], [shown(problem) for problem in found]
    assert found[0].hint, "a problem without a remedy"
    return found[0].hint


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


# -- names and links


def test_broken_link(example: Example) -> None:
    (example.playbooks / "shop/gone.yml").symlink_to("nowhere.yml")
    only_problem(example, "shop/gone.yml:1:1 FIL-01 the file cannot be read: it is a link that leads nowhere")


def test_circular_links(example: Example) -> None:
    (example.playbooks / "shop/one.yml").symlink_to("other.yml")
    (example.playbooks / "shop/other.yml").symlink_to("one.yml")
    assert [problem.code for problem in example.problems()] == ["FIL-01", "FIL-01"]


def test_link_out_of_the_content(example: Example) -> None:
    outside = example.root / "secret.yml"
    outside.write_text((example.playbooks / HAT).read_text())
    (example.playbooks / "shop/secret.yml").symlink_to(outside)
    assert "copy" in only_problem(example, "shop/secret.yml:1:1 FIL-02 this is a link to a file outside")


def test_link_within_the_content_is_read(example: Example) -> None:
    (example.playbooks / HAT).rename(example.playbooks / "shop/hats.txt")
    (example.playbooks / HAT).symlink_to("hats.txt")
    assert example.problems() == ()


def test_link_to_a_folder_is_reported_and_not_followed(example: Example) -> None:
    (example.playbooks / "more").symlink_to(example.playbooks / "shop", target_is_directory=True)
    assert "copy" in only_problem(example, "more:1:1 FIL-09 this is a link to a folder")


def test_folder_named_like_a_playbook(example: Example) -> None:
    (example.playbooks / "shop/hats.yml").mkdir()
    assert only_problem(example, "shop/hats.yml:1:1 FIL-01 the file cannot be read: it is a folder")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_pipe_named_like_a_playbook_is_not_waited_for(example: Example) -> None:
    os.mkfifo(example.playbooks / "shop/pipe.yml")
    assert only_problem(example, "shop/pipe.yml:1:1 FIL-01 the file cannot be read: it is not a file")


def test_unreadable_file(example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "rain-hat.yml":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)  # the tests may run as root, who may read everything
    only_problem(example, "shop/rain-hat.yml:1:1 FIL-01 the file cannot be read: permission denied")


def test_unreadable_folder(example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("quizzes"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    only_problem(example, "basics/quizzes:1:1 FIL-01 the file cannot be read: permission denied")


def test_unreadable_playbooks_folder_is_not_mistaken_for_an_empty_one(
    example: Example, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", refuse)
    assert [shown(problem) for problem in example.problems()] == [
        "playbooks:1:1 FIL-01 the file cannot be read: permission denied"
    ]


def test_folder_whose_files_may_only_be_listed(example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    look = os.lstat

    def refuse(path: str, **options: object) -> os.stat_result:
        if "/shop/" in str(path):
            raise PermissionError(13, "Permission denied", str(path))
        return look(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "lstat", refuse)
    problems = example.problems()
    assert problems
    assert {problem.place.path.startswith("playbooks/") for problem in problems} == {True}


def test_unreadable_picture(example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: not str(path).endswith(".png"))
    problems = example.problems()
    assert problems
    assert {problem.message for problem in problems} == {"the file cannot be read: permission denied"}
    assert all(problem.place.line > 1 for problem in problems)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Rain-Hat.yml", "rename it to 'rain-hat.yml'"),
        ("rain hat.yml", "rename it to 'rain-hat.yml'"),
        ("rain_hat.yml", "rename it to 'rain-hat.yml'"),
        ("rain--hat.yml", "rename it to 'rain-hat.yml'"),
        ("rain.hat.yml", "rename it to 'rain-hat.yml'"),
        ("rain-hat.YML", "rename it to 'rain-hat.yml'"),
        ("\u96e8.yml", "use lower-case letters"),
        ("r\u00e9gen.yml", "rename it to 'regen.yml'"),
    ],
)
def test_file_name_that_is_not_an_id(example: Example, name: str, hint: str) -> None:
    shutil.copy(example.playbooks / "shop/hill-club.yml", example.playbooks / "shop" / name)
    assert only_problem(example, f"shop/{name}:1:1 FIL-06 the file name '{name}' is not an id").startswith(hint)


@pytest.mark.parametrize(
    ("name", "why", "hint"),
    [
        ("con.yml", "is reserved by Windows", "rename it to 'con-card.yml'"),
        ("nul.yml", "is reserved by Windows", "rename it to 'nul-card.yml'"),
        ("a" * 65 + ".yml", "is too long for an id: 65 characters", f"rename it to '{'a' * 64}.yml'"),
    ],
)
def test_file_name_that_cannot_be_kept_says_why(example: Example, name: str, why: str, hint: str) -> None:
    shutil.copy(example.playbooks / "shop/hill-club.yml", example.playbooks / "shop" / name)
    assert only_problem(example, f"shop/{name}:1:1 FIL-06 the file name '{name}' {why}") == hint


@pytest.mark.parametrize(
    ("name", "code"), [("_Section.yml", "FIL-06"), ("_section.yaml", "FIL-07"), ("_section.YML", "FIL-06")]
)
def test_section_file_of_another_name_is_the_only_problem(example: Example, name: str, code: str) -> None:
    (example.playbooks / "shop/_section.yml").rename(example.playbooks / "shop" / name)
    assert only_problem(example, f"shop/{name}:1:1 {code}") == "rename it to '_section.yml'"


@pytest.mark.parametrize("folder", ["Shop", "sh\u00f6p"])
def test_sections_with_the_same_address(example: Example, folder: str) -> None:
    example.write(f"{folder}/_section.yml", "title: Another shop\n")
    start, first = ("FIL-10 this section has the same address as", "playbooks/Shop/_section.yml")
    if folder == "Shop":
        only_problem(example, f"shop/_section.yml:1:1 {start} {first}")
    else:
        example.write("shop/_section.yml", (example.playbooks / "shop/_section.yml").read_text())
        only_problem(example, f"{folder}/_section.yml:1:1 {start} playbooks/shop/_section.yml")


def test_ids_that_differ_only_by_case(example: Example) -> None:
    shutil.copy(example.playbooks / HAT, example.playbooks / "basics/RAIN-hat.yml")
    only_problem(example, "basics/RAIN-hat.yml:1:1 FIL-06 the file name 'RAIN-hat.yml' is not an id")


def test_file_name_that_is_not_text_is_shown_without_its_bytes(example: Example) -> None:
    path = os.fsencode(example.playbooks / "shop") + b"/hat\xff\x1b.yml"
    Path(os.fsdecode(path)).write_bytes(b"kind: quiz")
    problems = example.problems()
    assert {problem.place.path for problem in problems} == {"playbooks/shop/hat\ufffd\ufffd.yml"}
    assert all(problem.message.isprintable() for problem in problems)


def test_other_ending_of_yaml(example: Example) -> None:
    (example.playbooks / HAT).rename(example.playbooks / "shop/rain-hat.yaml")
    assert only_problem(example, "shop/rain-hat.yaml:1:1 FIL-07") == "rename it to 'rain-hat.yml'"


def test_hidden_files_and_other_files_are_ignored(example: Example) -> None:
    for name in (".draft.yml", ".git/config.yml", "shop/notes.txt", "shop/.rain-hat.yml.swp"):
        example.write(name, "[[[")
    assert example.problems() == ()


def test_two_playbooks_of_one_kind_with_the_same_id(example: Example) -> None:
    shutil.copy(example.playbooks / "shop/hill-club.yml", example.playbooks / "basics/hill-club.yml")
    start = (
        "shop/hill-club.yml:1:1 GOV-02 the id 'case_study/hill-club' is already used by playbooks/basics/hill-club.yml"
    )
    assert only_problem(example, start) == "rename this file"


def test_two_kinds_may_share_an_id(example: Example) -> None:
    keys = {playbook.key for playbook in example.load()}
    assert {"lesson/first-words", "quiz/first-words"} <= keys


def test_folder_without_playbooks(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(ContentError) as caught:
            load(folder, tmp_path)
        assert [problem.code for problem in caught.value.problems] == ["FIL-08"]


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


# -- pictures


def test_picture_in_a_folder_of_the_content_is_found(example: Example) -> None:
    lesson = next(playbook for playbook in example.load() if playbook.key == "lesson/first-words")
    assert [path.resolve().name for path in lesson.files.values()] == ["jacket.png"]


@pytest.mark.parametrize("name", ["my jacket.png", "j\u00e4cke.png", "50%25.png"])
def test_picture_whose_name_commonmark_rewrites_is_found(example: Example, name: str) -> None:
    shutil.copy(example.playbooks / "shop/img/jacket.png", example.playbooks / "shop/img" / name.replace("%25", "%"))
    example.replace("shop/hill-club.yml", "  The old jackets leaked.", f"  ![A jacket](<img/{name}>)")
    assert example.problems() == ()


def test_picture_that_is_a_link_out_of_the_content(example: Example) -> None:
    (example.root / "secret.png").write_bytes(b"")
    (example.playbooks / "shop/img/secret.png").symlink_to(example.root / "secret.png")
    example.replace("shop/hill-club.yml", "  The old jackets leaked.", "  ![A jacket](img/secret.png)")
    only_problem(example, "shop/hill-club.yml:9:15 IMG-03 the picture 'img/secret.png' is not among")
