"""The command line: parse, call, print, exit. 0 is fine, 1 is a problem of the content, 2 is wrong usage."""

from __future__ import annotations

import errno
import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from io import TextIOWrapper
from pathlib import Path

from countertalk import progress
from countertalk.arguments import argument_parser
from countertalk.kinds import all_kinds
from countertalk.load import PLAYBOOKS
from countertalk.model import Visibility
from countertalk.outputs.folders import NO_ROOM, FolderError, FullError
from countertalk.outputs.mkdocs import EngineError
from countertalk.problems import ContentError, did_you_mean, one_of
from countertalk.project import Project, build_project, export_project, read_project
from countertalk.report import number_of, report
from countertalk.rules import all_problem_codes
from countertalk.schema import schema_of
from countertalk.serve import serve
from countertalk.starter import new_playbook

_OUTPUT_FAILS = frozenset({errno.EPIPE, errno.EIO, *NO_ROOM})
"""What the system says when nobody reads our output any more, or the disk that it goes to is full."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit status."""
    _harden_output()
    try:
        try:
            options = argument_parser(_COMMANDS).parse_args(arguments)
            return _reported(lambda: int(options.run(options)))
        finally:
            sys.stdout.flush()
    except OSError as error:  # the reader of our output is gone, or the disk is full: drop the rest of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            _complain(f"the output cannot be written: {error.strerror}")
        return 1


def _harden_output() -> None:
    """Make every message printable: characters that the terminal lacks become codes, closed output is ignored."""
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open to the end
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _reported(run: Callable[[], int]) -> int:
    """The exit status of `run`; any error in it is printed."""
    try:
        return run()
    except ContentError as error:
        print(report(error.problems), end="")
        return 1
    except EngineError as error:
        print(f"MkDocs could not build the site; the last one is untouched.\n{error}")
        return 1
    except (FolderError, OSError) as error:
        if isinstance(error, OSError) and error.errno in _OUTPUT_FAILS:
            raise
        _complain(str(error))
        return 1 if isinstance(error, FullError) else 2


def _complain(message: str) -> None:
    with suppress(OSError):  # nobody may be there to read it, either
        print(f"countertalk: {message}", file=sys.stderr, flush=True)


def _check(options: Namespace) -> int:
    project = _read(options.root, options.on, options.strict)
    print(report(project.problems), end="")
    print(f"{number_of(len(project.handbook.playbooks), 'playbook')}, no errors")
    return 0


def _build(options: Namespace) -> int:
    project = _read_and_report(options.root, options.on, options.strict)
    return _build_and_report(project, _site(options), options.visibility, options.drafts)


def _read_and_report(root: Path, today: date, strict: bool = False) -> Project:
    with progress.step("Reading and checking the playbooks"):
        project = _read(root, today, strict)
    print(report(project.problems), end="")
    return project


def _build_and_report(project: Project, site: Path, visibility: Visibility, drafts: bool) -> int:
    pages, changed = build_project(project, site, visibility, drafts, progress.step)
    print(f"{number_of(pages, 'page')}, {number_of(changed, 'changed file')}. To look at it: countertalk serve")
    return 0


def _export(options: Namespace) -> int:
    """Write an output for another program into a folder."""
    folder = _outside_playbooks(options.folder, options)
    project = _read_and_report(options.root, options.on, options.strict)
    pages, changed = export_project(project, folder, options.visibility, options.drafts, options.output)
    print(f"{number_of(pages, 'page')}, {number_of(changed, 'changed file')} in {folder}")
    return 0


def _serve(options: Namespace) -> int:
    site = _site(options)

    def rebuild() -> int:
        project = _read_and_report(options.root, date.today())
        return _build_and_report(project, site, Visibility.INTERNAL, drafts=True)

    return serve(options.root, site, options.port, lambda: _reported(rebuild))


def _new(options: Namespace) -> int:
    """Write a draft of the kind beside others of its kind, or into the folder that was named."""
    if options.kind not in all_kinds():
        return _no_kind(options.kind)
    path = new_playbook(options.root, options.kind, options.id, options.folder)
    print(f"wrote {path} as a draft: fill it in, and look at it with countertalk serve")
    return 0


def _schema(options: Namespace) -> int:
    """Print the JSON Schema of a kind."""
    if options.kind not in all_kinds():
        return _no_kind(options.kind)
    print(json.dumps(schema_of(options.kind), indent=2, ensure_ascii=False))
    return 0


def _no_kind(kind: str) -> int:
    hint = did_you_mean(kind, all_kinds()) or one_of(all_kinds(), most=len(all_kinds()))
    _complain(f"there is no kind '{kind}': {hint}")
    return 2


def _explain(options: Namespace) -> int:
    name, codes = options.code.upper(), all_problem_codes()
    if name not in codes:
        hint = did_you_mean(name, codes) or one_of(codes, most=len(codes))
        _complain(f"there is no code '{options.code}': {hint}")
        return 2
    print(f"{name} ({codes[name].severity}): {codes[name].documentation}")
    return 0


def _site(options: Namespace) -> Path:
    return _outside_playbooks(options.site or options.root / "site", options)


def _outside_playbooks(folder: Path, options: Namespace) -> Path:
    if folder.resolve().is_relative_to((options.root / PLAYBOOKS).resolve()):
        raise FolderError(f"{folder} is among the playbooks: name a folder outside them")
    return folder


def _read(root: Path, today: date, strict: bool) -> Project:
    if not (root / PLAYBOOKS).is_dir():
        raise FolderError(f"there is no folder '{PLAYBOOKS}' in {root}: run countertalk where it is, or use --root")
    return read_project(root, today, strict)


_COMMANDS = {
    "new": _new,
    "schema": _schema,
    "build": _build,
    "export": _export,
    "check": _check,
    "serve": _serve,
    "explain": _explain,
}
