"""What is written: only what changed, nothing stale, nothing outside the folders that countertalk made."""

from __future__ import annotations

import os
import shutil
from functools import partial
from pathlib import Path

import pytest

from building import SEARCH, run, tree
from countertalk.outputs.files import write_files
from countertalk.outputs.folders import MARK, FolderError, is_ours, take_ownership
from countertalk.pages.addresses import FileAddresses
from countertalk.project import publish_project, read_project
from examples import TODAY, Example

pytestmark = pytest.mark.slow


def publish(example: Example) -> int:
    """How many files changed in build/."""
    return publish_project(read_project(example.root, TODAY), example.root / "build")[1]


def times(folder: Path) -> dict[str, int]:
    return {path.as_posix(): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def age(folder: Path) -> None:
    """Make every file a day older, so that a file that is written again is seen."""
    for path in folder.rglob("*"):
        os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns - 86_400_000_000_000))


def test_only_what_changed_is_written(example: Example) -> None:
    build = example.root / "build"
    assert publish(example) == len(tree(build)) - 1
    age(build)
    before = times(build / "docs")
    assert publish(example) == 0
    assert times(build / "docs") == before
    example.replace("shop/hill-club.yml", "Thirty jackets, repaired", "Thirty jackets, all repaired")
    written = publish(example)
    after = times(build / "docs")
    changed = {name.removeprefix(f"{(build / 'docs').as_posix()}/") for name in after if after[name] != before[name]}
    found_by = {name for name in changed if name.startswith(SEARCH)}
    assert changed - found_by == {"case_study/hill-club/index.md"}
    assert found_by, "the word is found"
    assert not [name for name in found_by if "entries-" in name], "what is shown of the page is the same"
    assert written == len(changed)


def test_stale_file_is_removed_with_its_folder(example: Example) -> None:
    publish(example)
    docs = example.root / "build/docs"
    assert (docs / "tags/tags/index.md").is_file()
    (example.playbooks / "basics/tags.yml").unlink()
    example.replace("shop/rain-jacket.yml", "tags: [rain]\n", "")
    (docs / "files/old.png").write_bytes(b"old")
    assert publish(example) >= 2
    assert not (docs / "tags").exists()
    assert not (docs / "files/old.png").exists()


def test_folder_replaces_a_file_and_the_other_way_round(example: Example) -> None:
    publish(example)
    expected = tree(example.root / "build")
    docs = example.root / "build/docs"
    (docs / "index.md").unlink()
    (docs / "index.md/inside").mkdir(parents=True)
    (docs / "index.md/inside/x").touch()
    shutil.rmtree(docs / "roles")
    (docs / "roles").touch()
    publish(example)
    assert tree(example.root / "build") == expected


def test_nothing_is_written_or_removed_through_a_link(example: Example) -> None:
    publish(example)
    expected = tree(example.root / "build")
    elsewhere = example.root / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "kept.md").write_text("mine")
    docs = example.root / "build/docs"
    (docs / "index.md").unlink()
    (docs / "index.md").symlink_to(elsewhere / "kept.md")
    (docs / "linked").symlink_to(elsewhere)
    (docs / "dangling.md").symlink_to("nowhere")
    publish(example)
    assert tree(elsewhere) == {"kept.md": b"mine"}
    assert tree(example.root / "build") == expected
    assert not any(path.is_symlink() for path in docs.rglob("*"))


@pytest.mark.parametrize("name", ["build", "site"])
@pytest.mark.parametrize("what", ["foreign", "linked", "linked to ours", "a file"])
def test_foreign_folder_is_refused_and_left_alone(
    example: Example, name: str, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    place, other = example.root / name, example.root / "other"
    other.mkdir()
    (other / "mine.txt").write_text("mine")
    if what == "foreign":
        other.rename(place)
    elif what == "a file":
        place.write_text("mine")
    else:
        place.symlink_to(other)
        if what == "linked to ours":
            (other / MARK).touch()
    before = tree(example.root)
    assert run("build", example) == 2
    after = {path: content for path, content in tree(example.root).items() if not path.startswith("build/")}
    assert after == {path: content for path, content in before.items() if not path.startswith("build/")}
    assert tree(place if place.is_dir() else other) == tree(other if other.exists() else place)
    message = capsys.readouterr().err
    assert message.startswith(f"countertalk: {place} ")
    assert "move" in message


def test_empty_folder_becomes_ours(tmp_path: Path) -> None:
    take_ownership(tmp_path)
    assert is_ours(tmp_path)
    (tmp_path / "x").touch()
    take_ownership(tmp_path)
    (tmp_path / MARK).unlink()
    with pytest.raises(FolderError, match="did not make"):
        take_ownership(tmp_path)


@pytest.mark.parametrize("site", ["build", "build/site", ".", "build/docs/product"])
def test_site_inside_or_around_the_build_is_refused(example: Example, site: str) -> None:
    assert run("build", example, "--site", str(example.root / site)) == 2
    assert not (example.root / site / "index.html").exists()


def test_only_one_text_at_a_time_is_in_memory(tmp_path: Path) -> None:
    asked: list[str] = []

    def text(name: str) -> str:
        assert sorted(path.name for path in tmp_path.glob("*.txt")) == asked, "those before are written"
        asked.append(name)
        return name

    assert write_files({f"{name}.txt": partial(text, f"{name}.txt") for name in "abc"}, tmp_path) == 3


def test_picture_is_read_once_for_its_address(tmp_path: Path) -> None:
    picture = tmp_path / "a jacket.PNG"
    picture.write_bytes(b"green")
    addresses = FileAddresses()
    first = addresses.of(picture)
    picture.unlink()
    assert addresses.of(picture) == first
