"""The command line: what it says and how it exits. 0 is fine, 1 is the content, 2 is wrong usage."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from building import COMMAND, ENVIRONMENT, run, tree
from countertalk import __version__
from countertalk.cli import main
from countertalk.outputs.folders import locked
from countertalk.rules import all_problem_codes
from examples import TODAY, Example


def test_check_counts_playbooks_and_writes_nothing(example: Example, capsys: pytest.CaptureFixture[str]) -> None:
    before = tree(example.root)
    assert run("check", example) == 0
    assert capsys.readouterr() == (f"{len(example.handbook().playbooks)} playbooks, no errors\n", "")
    assert tree(example.root) == before


@pytest.mark.slow
def test_build_says_what_it_did(example: Example, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", example) == 0
    assert "29 pages, " in capsys.readouterr().out
    assert run("build", example) == 0
    shown = capsys.readouterr()
    assert "29 pages, 0 changed files" in shown.out
    assert shown.err == ""


@pytest.mark.slow
def test_export_writes_what_another_program_builds_from(example: Example, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", example) == 0
    assert run("export", example, "mkdocs", str(example.root / "elsewhere")) == 0
    assert f"changed files in {example.root / 'elsewhere'}" in capsys.readouterr().out
    assert tree(example.root / "elsewhere") == tree(example.root / "build")
    assert run("export", example, "mkdocs", str(example.playbooks / "elsewhere")) == 2
    assert "is among the playbooks" in capsys.readouterr().err


@pytest.mark.slow
def test_site_for_customers_contains_only_what_they_may_see(
    example: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    example.replace("shop/rain-hat.yml", "title:", "visibility: external\ntitle:")
    assert run("build", example) == 0
    assert run("build", example, "--visibility", "external") == 0
    assert "5 pages, " in capsys.readouterr().out, "the home page, the section, the hat, and two lists of what there is"
    pages = [name.removesuffix("index.html") for name in tree(example.root / "site") if name.endswith("index.html")]
    assert pages == ["all/", "", "library/products/", "product/rain-hat/", "section/general/"]


def test_problem_is_reported_with_file_line_and_column(example: Example, capsys: pytest.CaptureFixture[str]) -> None:
    example.replace("shop/rain-hat.yml", "    benefit:", "    benifit:")
    for command in ("check", "build"):
        assert run(command, example) == 1
        shown = capsys.readouterr()
        assert "playbooks/shop/rain-hat.yml:12:5  error  unknown key 'benifit'" in shown.out
        assert "^^^^^^^  did you mean 'benefit'?" in shown.out
        assert shown.err == ""
    assert not (example.root / "site").exists()


def test_warning_is_printed_and_strict_makes_it_an_error(example: Example, capsys: pytest.CaptureFixture[str]) -> None:
    late = ["--on", "2027-06-01"]  # every review is overdue
    assert run("check", example, *late) == 0
    shown = capsys.readouterr().out
    assert "  warning  " in shown
    assert shown.endswith("playbooks, no errors\n")
    assert run("check", example, *late, "--strict") == 1
    assert "  error  " in capsys.readouterr().out
    assert run("build", example, *late, "--strict") == 1
    assert run("check", example, "--strict") == 0


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["bild"],
        ["build", "--on", "yesterday"],
        ["build", "--on", "2026-02-30"],
        ["serve", "--port", "70000"],
        ["serve", "--port", "-1"],
        ["serve", "--port", "http"],
        ["serve", "--port", "\u0661"],
        ["explain"],
        ["check", "--site", "x"],
        ["check", "--drafts"],
        ["serve", "--visibility", "external"],
        ["build", "--visibility", "customers"],
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    error = capsys.readouterr().err
    assert "usage: countertalk" in error
    assert len(error) < 1000


@pytest.mark.parametrize("command", ["build", "check", "serve"])
def test_folder_without_playbooks_is_wrong_usage(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([command]) == 2
    assert capsys.readouterr().err.startswith("countertalk: there is no folder 'playbooks' in ")
    assert tree(tmp_path) == {}


def test_root_is_the_working_folder_by_default(
    example: Example, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    example.replace("shop/rain-hat.yml", "title:", "titel:")
    monkeypatch.chdir(example.root)
    assert main(["check", "--on", TODAY.isoformat()]) == 1
    here = capsys.readouterr().out
    monkeypatch.chdir("/")
    assert main(["check", "--on", TODAY.isoformat(), "--root", str(example.root)]) == 1
    assert capsys.readouterr().out == here, "places are named from the root, wherever the command is run"


def test_every_code_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    codes = all_problem_codes()
    assert len(codes) > 30
    for code in codes:
        assert main(["explain", code.lower()]) == 0
        shown = capsys.readouterr().out
        assert re.match(rf"{code} \((error|warning)\): \S", shown)
        for heading in ("What it does", "Why it matters", "Example", "Instead"):
            assert heading in shown, code


def test_every_reported_code_is_explained(example: Example, capsys: pytest.CaptureFixture[str]) -> None:
    example.replace("shop/rain-hat.yml", "title:", "titel:")
    example.write("shop/list.yml", "- a\n")
    codes = {problem.code for problem in example.problems()}
    assert codes
    assert codes <= set(all_problem_codes())


def test_unknown_code_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "SALE-01"]) == 2
    assert "did you mean 'SAL-01'?" in capsys.readouterr().err
    assert main(["explain", "x"]) == 2
    assert "SAL-01" in capsys.readouterr().err


def test_folder_that_cannot_be_created_is_reported_without_a_traceback(
    example: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("build", example, "--site", str(example.root / "site_config.yml" / "site")) == 2
    assert capsys.readouterr().err.startswith("countertalk: ")


def test_closed_pipe_is_not_an_error(example: Example) -> None:
    example.replace("shop/rain-hat.yml", "title:", "titel:")
    command = [*COMMAND, "check", "--root", str(example.root)]
    with subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as leaving:
        assert leaving.stdout is not None
        assert leaving.stderr is not None
        leaving.stdout.close()
        assert leaving.stderr.read() == b""
    assert leaving.returncode == 1


@pytest.mark.parametrize("arguments", [["explain", "FIL-04"], ["check", "--root"]])
def test_message_is_printed_on_a_terminal_that_lacks_its_characters(example: Example, arguments: list[str]) -> None:
    example.replace("shop/rain-hat.yml", "title: Rain hat", "titel: R\u00e4in \u96e8")
    command = [*COMMAND, *arguments, *([str(example.root)] if arguments[-1] == "--root" else [])]
    done = subprocess.run(
        command, env={**ENVIRONMENT, "PYTHONIOENCODING": "ascii"}, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert "\\xe" in done.stdout


@pytest.mark.slow
def test_closed_output_is_no_error(example: Example) -> None:
    script = 'exec "$@" >&-'
    command = ["sh", "-c", script, "sh", *COMMAND, "build", "--on", TODAY.isoformat(), "--root", str(example.root)]
    done = subprocess.run(command, env=ENVIRONMENT, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_full_disk_is_reported_without_a_traceback(example: Example) -> None:
    example.replace("shop/rain-hat.yml", "title:", "titel:")
    with Path("/dev/full").open("w") as full:
        command = [*COMMAND, "check", "--root", str(example.root)]
        done = subprocess.run(command, env=ENVIRONMENT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["countertalk: the output cannot be written: No space left on device"]


def test_impossible_day_is_refused_with_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["check", "--on", "yesterday"])
    assert "'yesterday' is not a day: write year-month-day" in capsys.readouterr().err


def test_python_m_runs_the_command() -> None:
    shown = subprocess.check_output([*COMMAND, "--version"], env=ENVIRONMENT, text=True)
    assert shown == f"countertalk {__version__}\n"


def test_second_build_is_refused_while_the_first_is_running(
    example: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    with locked(example.root / "build"):
        assert run("build", example) == 2
    assert "another build is running" in capsys.readouterr().err
    assert not (example.root / "site").exists()
    assert run("build", example) == 0


def test_site_among_the_playbooks_is_refused(example: Example, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", example, "--site", str(example.playbooks / "site")) == 2
    assert "is among the playbooks" in capsys.readouterr().err


def test_schema_of_a_kind_is_printed_for_editors(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "product"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema["properties"]["sku"]["description"]
    assert main(["schema", "prodct"]) == 2
    assert "did you mean 'product'?" in capsys.readouterr().err
