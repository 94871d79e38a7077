"""Which files are found: names and ids, links, what cannot be read, and the pictures that playbooks show."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from countertalk.load import load
from countertalk.problems import ContentError
from examples import Example, only_problem, shown

HAT = "shop/rain-hat.yml"


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


def test_playbooks_folder_that_is_a_link_is_not_followed(example: Example) -> None:
    example.playbooks.rename(example.root / "elsewhere")
    example.playbooks.symlink_to("elsewhere", target_is_directory=True)
    assert "copy" in only_problem(example, "playbooks:1:1 FIL-09 this is a link to a folder")


def test_file_with_a_second_name_outside_is_reported_and_inside_it_is_not(example: Example) -> None:
    (example.playbooks / "shop/img").mkdir(exist_ok=True)
    picture = next((example.playbooks / "shop").rglob("*.png"))
    (example.root / "secret.yml").hardlink_to(example.playbooks / HAT)
    (example.root / "secret.png").hardlink_to(picture)
    (example.playbooks / "shop/other-opening.yml").hardlink_to(example.playbooks / "shop/opening.yml")
    found = [shown(problem) for problem in example.problems()]
    words = "has another name outside the playbooks (a hard link)"
    assert f"{HAT}:1:1 GOV-18 rain-hat.yml {words}" in found
    assert any(f"GOV-18 {picture.name} {words}" in one for one in found)
    assert not any("opening" in one for one in found)


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
