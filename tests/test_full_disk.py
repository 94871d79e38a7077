"""A disk without room, or one that may not be written, at any stage: a sentence, and everything as it was before."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from shutil import copytree, rmtree

import pytest

from building import COMMAND, ENVIRONMENT, run, tree
from examples import TODAY, Example, copy_handbook

if sys.platform != "win32":
    import resource

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows lets no test limit files, or mount a disk"),
]

NO_ROOM = r"countertalk: there is no room left in (.+): free some, and run the command again \(.+\)\n"
ON_A_DISK = """
disk=$1 root=$2 room=$3
shift 3
mount -t tmpfs -o size=64m tmpfs "$disk" && cp -R "$root/." "$disk" || exit 98
used=$(df -k "$disk" | awk 'END { print $3 }')
[ "$room" = none ] && option=ro || option=size=$((used + room))k
mount -o "remount,$option" tmpfs "$disk" || exit 98
"$@" > /dev/null
status=$?
diff -r "$root/site" "$disk/site" && ls -A "$disk" && exit $status
exit 99
"""
"""Copies a project to a disk with this room (KiB), runs a command there, and compares the site with the old one."""


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """A handbook that was built once."""
    example = copy_handbook(tmp_path_factory.mktemp("good") / "example")
    assert run("build", example) == 0
    return example


def limited(most: int, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """A command that may write no file of more bytes: an engine without room, on every system."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
    )


@cache
def mounts() -> bool:
    """Whether the system lets this test mount a disk that nobody else sees."""
    command = ["unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    try:
        return not subprocess.run(command, capture_output=True, check=False).returncode
    except FileNotFoundError:
        return False


def build_on_a_disk(project: Path, disk: Path, room: str) -> subprocess.CompletedProcess[str]:
    disk.mkdir()
    command = ["unshare", "--map-root-user", "--mount", "sh", "-c", ON_A_DISK, "sh", str(disk), str(project), room]
    build = [*COMMAND, "build", "--root", str(disk), "--on", TODAY.isoformat()]
    return subprocess.run([*command, *build], env=ENVIRONMENT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("most", [100, 20_000])
def test_old_site_stays_if_there_is_no_room_for_a_new_one(good: Example, tmp_path: Path, most: int) -> None:
    """For the pages that the engine reads, or for those that it writes."""
    example = Example(copytree(good.root, tmp_path / "example"))
    if most == 100:
        rmtree(example.root / "build")
    before = tree(example.root / "site")
    done = limited(most, "build", "--root", example.root, "--on", TODAY.isoformat())
    assert done.returncode == 1
    full = re.fullmatch(NO_ROOM, done.stderr)
    assert full, done.stderr
    assert Path(full[1]) == (example.root / "build" if most == 100 else example.root)
    assert tree(example.root / "site") == before
    assert [path.name for path in example.root.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("room", ["400", "2000"])
def test_full_disk_leaves_the_old_site_and_nothing_else(good: Example, tmp_path: Path, room: str) -> None:
    if not mounts():
        pytest.skip("no disk can be mounted here: the test above limits the size of files instead")
    done = build_on_a_disk(good.root, tmp_path / "disk", room)
    assert (done.returncode, re.fullmatch(NO_ROOM, done.stderr)) != (1, None), done.stderr
    assert done.stdout.split() == ["build", "playbooks", "site", "site_config.yml"]


def test_disk_that_may_only_be_read_is_named(good: Example, tmp_path: Path) -> None:
    if not mounts():
        pytest.skip("no disk can be mounted here")
    disk = tmp_path / "disk"
    done = build_on_a_disk(good.root, disk, "none")
    message = "cannot be written: allow it, or name another folder (Read-only file system)"
    assert (done.returncode, done.stderr) == (2, f"countertalk: {disk}/build/.countertalk {message}\n")


def test_new_playbook_without_room_is_not_begun(example: Example) -> None:
    """Neither half of it nor a picture of it, nor an empty folder."""
    before = sorted(example.playbooks.rglob("*"))
    done = limited(500, "new", "lesson", "brand-new", "--folder", "new/lessons", "--root", example.root)
    assert done.returncode == 1
    assert re.fullmatch(NO_ROOM, done.stderr), done.stderr
    assert sorted(example.playbooks.rglob("*")) == before


def test_export_without_room_says_so(example: Example, tmp_path: Path) -> None:
    done = limited(500, "export", "mkdocs", tmp_path / "out", "--root", example.root, "--on", TODAY.isoformat())
    assert done.returncode == 1
    full = re.fullmatch(NO_ROOM, done.stderr)
    assert full, done.stderr
    assert full[1] == str(tmp_path / "out")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize(
    ("arguments", "unbuffered"),
    [("--help", ""), ("schema product", ""), ("schema product", "1"), ("build", "1")],
)
def test_output_that_cannot_be_written_is_told_once(example: Example, arguments: str, unbuffered: str) -> None:
    command, environment = [*COMMAND, *arguments.split()], {**ENVIRONMENT, "PYTHONUNBUFFERED": unbuffered}
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command, cwd=example.root, env=environment, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert done.stderr == "countertalk: the output cannot be written: No space left on device\n"
