"""A new site takes the old one's place: in one step where the system can, and one build at a time."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import BinaryIO

import pytest

from building import run
from countertalk.outputs import folders
from countertalk.outputs.exchange import exchange
from countertalk.outputs.folders import MARK, FolderError, claim, clear, give_up, is_claimed, locked
from countertalk.outputs.mkdocs import engine
from examples import Example, copy_handbook

EXCHANGES = 2_000


def two_folders(where: Path) -> tuple[Path, Path]:
    """Each has a file that says which one it is."""
    folders = where / "site", where / "fresh"
    for folder in folders:
        folder.mkdir()
        (folder / "index.html").write_text(folder.name)
    return folders


def absent_while(work: Callable[[], object], path: Path) -> int:
    """How often a file was absent while something was done."""
    worker, absent = Thread(target=work), 0
    worker.start()
    while worker.is_alive():
        try:
            os.close(os.open(path, os.O_RDONLY))
        except FileNotFoundError:
            absent += 1
    worker.join()
    return absent


def test_folders_change_places(tmp_path: Path) -> None:
    site, fresh = two_folders(tmp_path)
    can = sys.platform in ("linux", "darwin")
    assert exchange(site, fresh) == can
    assert (site / "index.html").read_text() == ("fresh" if can else "site")
    assert (fresh / "index.html").read_text() == ("site" if can else "fresh")


@pytest.mark.skipif(sys.platform != "linux", reason="two renames leave an instant without a site")
def test_no_reader_finds_a_folder_absent(tmp_path: Path) -> None:
    site, fresh = two_folders(tmp_path)
    assert absent_while(lambda: [exchange(site, fresh) for _ in range(EXCHANGES)], site / "index.html") == 0


def test_what_cannot_be_exchanged_stays(tmp_path: Path) -> None:
    site, fresh = two_folders(tmp_path)
    assert not exchange(site, tmp_path / "gone")
    assert (site / "index.html").read_text() == "site"
    assert (fresh / "index.html").read_text() == "fresh"


@pytest.mark.slow
def test_disk_that_cannot_exchange_gets_the_new_site_by_two_renames(
    example: Example, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("build", example) == 0
    monkeypatch.setattr(engine, "exchange", lambda site, fresh: False)
    example.replace("shop/rain-hat.yml", "The brim keeps", "The wide brim keeps")
    assert run("build", example) == 0
    assert "The wide brim keeps" in (example.root / "site/product/rain-hat/index.html").read_text()
    assert sorted(path.name for path in example.root.iterdir()) == ["build", "playbooks", "site", "site_config.yml"]


def test_two_projects_do_not_build_the_same_site_at_once(
    example: Example, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "public/site"
    site.parent.mkdir()
    with locked(site.parent / ".site-new"):
        assert run("build", example, "--site", str(site)) == 2
    assert capsys.readouterr().err == f"countertalk: another build is running in {site}: wait until it is done\n"
    assert not site.exists()


@pytest.mark.slow
def test_two_projects_may_build_the_same_site_one_after_the_other(example: Example, tmp_path: Path) -> None:
    other = copy_handbook(tmp_path / "other")
    for project in (example, other):
        assert run("build", project, "--site", str(tmp_path / "public/site")) == 0
    assert [path.name for path in (tmp_path / "public").iterdir()] == ["site"]


def test_folder_that_was_given_up_may_be_claimed_again(tmp_path: Path) -> None:
    folder = tmp_path / "scratch"
    first = claim(folder, folder)
    with pytest.raises(FolderError, match="another build is running"):
        claim(folder, folder)
    give_up(folder, first)
    assert not folder.exists()
    with claim(folder, folder) as second:
        assert is_claimed(folder, second)
        assert not is_claimed(folder, first)


def test_folder_in_which_something_is_left_stays_ours(tmp_path: Path) -> None:
    folder = tmp_path / "scratch"
    claimed = claim(folder, folder)
    (folder / "late.html").write_text("an engine was still writing")
    give_up(folder, claimed)
    with claim(folder, folder):
        clear(folder)
    assert [path.name for path in folder.iterdir()] == [MARK]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
def test_claim_of_a_folder_that_another_build_removes_meanwhile_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one ends between the moment when this one opens the mark and when it locks it."""
    folder, lock = tmp_path / "scratch", folders._lock
    others = [claim(folder, folder)]

    def late(file: BinaryIO) -> None:
        if others:
            give_up(folder, others.pop())
        lock(file)

    monkeypatch.setattr(folders, "_lock", late)
    with claim(folder, folder) as claimed:
        assert is_claimed(folder, claimed)
