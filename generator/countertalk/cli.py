"""The command line: parse, call, print, exit. 0 is fine, 1 is a problem of the content, 2 is wrong usage."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from datetime import date
from io import TextIOWrapper
from pathlib import Path

from countertalk import __version__, progress
from countertalk.kinds import all_kinds
from countertalk.load import PLAYBOOKS
from countertalk.model import Visibility
from countertalk.outputs import all_outputs
from countertalk.outputs.folders import FolderError
from countertalk.outputs.mkdocs import EngineError
from countertalk.problems import ContentError, did_you_mean, one_of
from countertalk.project import Project, build_project, export_project, read_project
from countertalk.report import report
from countertalk.rules import all_problem_codes
from countertalk.schema import schema_of
from countertalk.serve import serve
from countertalk.starter import new_playbook


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit status."""
    _harden_output()
    options = _parser().parse_args(arguments)
    try:
        status = _reported(lambda: int(options.run(options)))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except OSError as error:  # whoever read our output has gone, or there is no room for it; so must what is left of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            print(f"countertalk: {error}", file=sys.stderr)
        return 1
    return status


def _harden_output() -> None:
    """Let every message out: signs that the terminal lacks are written as codes, and a closed output is no error."""
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open to the end
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _reported(run: Callable[[], int]) -> int:
    """The exit status of `run`; what goes wrong in it is printed."""
    try:
        return run()
    except ContentError as error:
        print(report(error.problems), end="")
        return 1
    except EngineError as error:
        print(f"MkDocs could not build the site; the last one is untouched.\n{error}")
        return 1
    except BrokenPipeError:
        raise
    except (FolderError, OSError) as error:
        print(f"countertalk: {error}", file=sys.stderr)
        return 2


def _check(options: argparse.Namespace) -> int:
    project = _read(options.root, options.on, options.strict)
    print(report(project.problems), end="")
    count = len(project.handbook.playbooks)
    print(f"{count} playbook{'' if count == 1 else 's'}, no errors")
    return 0


def _build(options: argparse.Namespace) -> int:
    project = _read_and_report(options.root, options.on, options.strict)
    return _build_and_report(project, _site(options), options.visibility, options.drafts)


def _read_and_report(root: Path, today: date, strict: bool = False) -> Project:
    with progress.step("Reading and checking the playbooks"):
        project = _read(root, today, strict)
    print(report(project.problems), end="")
    return project


def _build_and_report(project: Project, site: Path, visibility: Visibility, drafts: bool) -> int:
    pages, changed = build_project(project, site, visibility, drafts, progress.step)
    print(f"{pages} pages, {changed} changed files. To look at it: countertalk serve")
    return 0


def _export(options: argparse.Namespace) -> int:
    """Write an output for another program into a folder."""
    folder = _outside_playbooks(options.folder, options)
    project = _read_and_report(options.root, options.on, options.strict)
    pages, changed = export_project(project, folder, options.visibility, options.drafts, options.output)
    print(f"{pages} pages, {changed} changed files in {folder}")
    return 0


def _serve(options: argparse.Namespace) -> int:
    site = _site(options)

    def rebuild() -> int:
        project = _read_and_report(options.root, date.today())
        return _build_and_report(project, site, Visibility.INTERNAL, drafts=True)

    return serve(options.root, site, options.port, lambda: _reported(rebuild))


def _new(options: argparse.Namespace) -> int:
    """Write a draft of the kind beside others of its kind, or into the folder that was named."""
    if options.kind not in all_kinds():
        return _no_kind(options.kind)
    path = new_playbook(options.root, options.kind, options.id, options.folder)
    print(f"{path} is there, as a draft: fill it in, and look at it with countertalk serve")
    return 0


def _schema(options: argparse.Namespace) -> int:
    """Print the JSON Schema of a kind."""
    if options.kind not in all_kinds():
        return _no_kind(options.kind)
    print(json.dumps(schema_of(options.kind), indent=2, ensure_ascii=False))
    return 0


def _no_kind(kind: str) -> int:
    hint = did_you_mean(kind, all_kinds()) or one_of(all_kinds(), most=len(all_kinds()))
    print(f"countertalk: there is no kind '{kind}': {hint}", file=sys.stderr)
    return 2


def _explain(options: argparse.Namespace) -> int:
    name, codes = options.code.upper(), all_problem_codes()
    if name not in codes:
        hint = did_you_mean(name, codes) or one_of(codes, most=len(codes))
        print(f"countertalk: there is no code '{options.code}': {hint}", file=sys.stderr)
        return 2
    print(f"{name} ({codes[name].severity}): {codes[name].documentation}")
    return 0


def _site(options: argparse.Namespace) -> Path:
    return _outside_playbooks(options.site or options.root / "site", options)


def _outside_playbooks(folder: Path, options: argparse.Namespace) -> Path:
    if folder.resolve().is_relative_to((options.root / PLAYBOOKS).resolve()):
        raise FolderError(f"{folder} lies among the playbooks: name a folder outside of them")
    return folder


def _read(root: Path, today: date, strict: bool) -> Project:
    if not (root / PLAYBOOKS).is_dir():
        raise FolderError(f"there is no folder '{PLAYBOOKS}' in {root}: run countertalk where it is, or use --root")
    return read_project(root, today, strict)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="countertalk", description="Playbooks in YAML become a training site.")
    parser.add_argument("--version", action="version", version=f"countertalk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="command")
    new = commands.add_parser(
        "new", help="write a new playbook to fill in", description="write a new playbook to fill in"
    )
    new.set_defaults(run=_new)
    new.add_argument("kind", help="what sort of playbook: " + ", ".join(all_kinds()))
    new.add_argument("id", help="its name in addresses and references: small letters, digits and hyphens")
    new.add_argument(
        "--folder", type=Path, help="where to put it, below playbooks/ (default: beside others of its kind)"
    )
    new.add_argument("--root", type=Path, default=Path(), help="the folder that holds playbooks/ (default: here)")
    schema = commands.add_parser(
        "schema", help="print the JSON Schema of a kind, for editors", description="print the JSON Schema of a kind"
    )
    schema.set_defaults(run=_schema)
    schema.add_argument("kind", help="what sort of playbook: " + ", ".join(all_kinds()))
    for name, run, what in (
        ("build", _build, "check the playbooks and build the site"),
        ("export", _export, "check the playbooks and write what another program builds from"),
        ("check", _check, "say what is wrong with the playbooks, and build nothing"),
        ("serve", _serve, "build, show the site on this machine, and build again after every edit"),
        ("explain", _explain, "say what a code such as SAL-01 means and how to mend it"),
    ):
        command = commands.add_parser(name, help=what, description=what)
        command.set_defaults(run=run)
        if name == "explain":
            command.add_argument("code", help="the code in square brackets behind a message")
            continue
        command.add_argument(
            "--root", type=Path, default=Path(), help="the folder that holds playbooks/ (default: here)"
        )
        if name != "serve":
            command.add_argument("--strict", action="store_true", help="treat warnings as errors")
            command.add_argument(
                "--on",
                type=_day,
                default=date.today(),
                metavar="DAY",
                help="judge reviews as of this day",
            )
        if name == "export":
            command.add_argument("output", choices=list(all_outputs()), help="what to write")
            command.add_argument("folder", type=Path, help="the folder to write into")
        if name in ("build", "export"):
            command.add_argument(
                "--visibility",
                type=Visibility,
                choices=list(Visibility),
                default=Visibility.INTERNAL,
                help="internal: everything, for the staff (default); external: only what a customer may see",
            )
            command.add_argument("--drafts", action="store_true", help="build the drafts as well, marked as such")
        if name in ("build", "serve"):
            command.add_argument("--site", type=Path, help="where the site goes (default: site/ in the root)")
        if name == "serve":
            command.add_argument("--port", type=_port, default=8000, help="the port (default: 8000)")
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a day: write year-month-day, such as 2027-01-31") from None


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"'{text}' is not a port: write a number up to 65535")
    return int(text)
