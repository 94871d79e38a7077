"""Ctrl+C and the signals that end a program: no traceback, nothing left behind, and the last good site as it was.

Nothing here waits for a time: what is interrupted reads a named pipe, and the signal comes when it has opened it.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from building import COMMAND, ENVIRONMENT, run, tree
from examples import Example, copy_handbook, within

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither named pipes in folders nor these signals"),
]

PIPE = "build/docs/review/index.md"
SIGNALS = [] if sys.platform == "win32" else [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
BUILD = (
    "import sys; from pathlib import Path; from countertalk import interruption; interruption.arm(); "
    "from countertalk.outputs.mkdocs import build; build(*map(Path, sys.argv[1:]))"
)
IMPORTED = """
import sys

open({pipe!r}).read()
sys.path.remove({folder!r})
del sys.modules[__name__]
import rcssmin
"""


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """A handbook that was built, one page of which is now a pipe: the engine blocks while it reads that."""
    example = copy_handbook(tmp_path_factory.mktemp("good") / "example")
    assert run("build", example) == 0
    (example.root / PIPE).unlink()
    os.mkfifo(example.root / PIPE)
    return example


def started(*command: str | Path, path: Path | None = None, ignoring: int = 0) -> subprocess.Popen[str]:
    """A command that ignores none of the signals, or only one, even if these tests run in the background."""

    def attend() -> None:
        for number in SIGNALS:
            signal.signal(number, signal.SIG_IGN if number == ignoring else signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.SIG_IGN if ignoring == signal.SIGINT else signal.default_int_handler)

    paths = [str(path), ENVIRONMENT["PYTHONPATH"]] if path else [ENVIRONMENT["PYTHONPATH"]]
    return subprocess.Popen(
        [*map(str, command)],
        env={**ENVIRONMENT, "PYTHONPATH": os.pathsep.join(paths)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=attend,
    )


def left_overs(example: Example) -> list[str]:
    return [path.name for path in example.root.iterdir() if path.name.startswith(".site")]


def slow_import(folder: Path) -> Path:
    """A pipe that has to be read before a library of ours is imported, from this folder."""
    os.mkfifo(pipe := folder / "pipe")
    (folder / "rcssmin.py").write_text(IMPORTED.format(pipe=str(pipe), folder=str(folder)))
    return pipe


@pytest.mark.parametrize("number", SIGNALS)
def test_interrupted_import_says_nothing(good: Example, tmp_path: Path, number: int) -> None:
    pipe = slow_import(tmp_path)
    command = started(*COMMAND, "check", "--root", good.root, path=tmp_path)
    with within(60), pipe.open("w"):
        command.send_signal(number)
        assert command.communicate() == ("", "")
    assert command.returncode == 128 + number


def test_ignored_signal_stays_ignored(good: Example, tmp_path: Path) -> None:
    """That is what `nohup` is for, and how shells start what runs in the background."""
    pipe = slow_import(tmp_path)
    command = started(*COMMAND, "explain", "SAL-01", path=tmp_path, ignoring=signal.SIGHUP)
    with within(60):
        with pipe.open("w"):
            command.send_signal(signal.SIGHUP)
        out, err = command.communicate()
    assert (command.returncode, err) == (0, "")
    assert "SAL-01" in out


@pytest.mark.parametrize("number", SIGNALS)
def test_interrupted_build_ends_the_engine_and_leaves_nothing_behind(good: Example, number: int) -> None:
    before = tree(good.root / "site")
    command = started(sys.executable, "-c", BUILD, good.root / "build", good.root / "site")
    with within(60), (good.root / PIPE).open("wb", buffering=0) as pipe:
        assert left_overs(good)
        command.send_signal(number)
        assert command.communicate() == ("", "")
        with pytest.raises(BrokenPipeError):
            pipe.write(b"nobody reads this")
    assert command.returncode == 128 + number
    assert tree(good.root / "site") == before
    assert left_overs(good) == []


def test_engine_ends_when_only_the_command_is_killed(good: Example) -> None:
    command = started(sys.executable, "-c", BUILD, good.root / "build", good.root / "site")
    with within(60), command, (good.root / PIPE).open("wb", buffering=0) as pipe:
        command.kill()
        nobody_reads = select.poll()
        nobody_reads.register(pipe, 0)
        assert nobody_reads.poll()


def test_build_is_interrupted_while_it_writes_pages(example: Example) -> None:
    command = started(*COMMAND, "build", "--root", example.root)
    with within(60), command:
        assert command.stdout is not None
        assert command.stderr is not None
        assert "Reading" in command.stdout.readline()
        command.send_signal(signal.SIGTERM)
        assert command.wait() == 128 + signal.SIGTERM
        assert command.stderr.read() == ""
    assert not (example.root / "site").exists()
    assert left_overs(example) == []


def test_what_is_just_beginning_is_ended_too() -> None:
    code = """
import os, signal
from countertalk import interruption

interruption.arm()
begin = lambda: os.kill(os.getpid(), signal.SIGTERM) or "begun"
with interruption.ending(begin, lambda begun: print(begun, flush=True)):
    print("not reached")
"""
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (128 + signal.SIGTERM, "begun\n", "")
