"""What can be typed after `countertalk`: the commands and their arguments."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from countertalk import __version__
from countertalk.kinds import all_kinds
from countertalk.model import Visibility
from countertalk.outputs import all_outputs

Run = Callable[[Namespace], int]
"""Carries out a command and returns its exit status."""


def argument_parser(commands: Mapping[str, Run]) -> ArgumentParser:
    """The parser of all commands; each leaves the function of `commands` that carries it out in `run`."""
    parser = ArgumentParser(prog="countertalk", description="Playbooks in YAML become a training site.")
    parser.add_argument("--version", action="version", version=f"countertalk {__version__}")
    subparsers = parser.add_subparsers(required=True, metavar="command")
    for name, (what, additions) in _COMMANDS.items():
        command = subparsers.add_parser(name, help=what, description=what)
        command.set_defaults(run=commands[name])
        for add in additions:
            add(command)
    return parser


def _add_kind(command: ArgumentParser) -> None:
    command.add_argument("kind", help="what sort of playbook: " + ", ".join(all_kinds()))


def _add_new_place(command: ArgumentParser) -> None:
    command.add_argument("id", help="its name in addresses and references: lower-case letters, digits and hyphens")
    beside = "where to put it, below playbooks/ (default: beside others of its kind)"
    command.add_argument("--folder", type=Path, help=beside)


def _add_code(command: ArgumentParser) -> None:
    command.add_argument("code", help="the code in square brackets at the end of a message")


def _add_output(command: ArgumentParser) -> None:
    command.add_argument("output", choices=list(all_outputs()), help="what to write")
    command.add_argument("folder", type=Path, help="the folder to write into")


def _add_root(command: ArgumentParser) -> None:
    command.add_argument(
        "--root", type=Path, default=Path(), help="the folder that contains playbooks/ (default: here)"
    )


def _add_judgement(command: ArgumentParser) -> None:
    command.add_argument("--strict", action="store_true", help="treat warnings as errors")
    command.add_argument("--on", type=_day, default=date.today(), metavar="DAY", help="judge reviews as of this day")


def _add_edition(command: ArgumentParser) -> None:
    command.add_argument(
        "--visibility",
        type=Visibility,
        choices=list(Visibility),
        default=Visibility.INTERNAL,
        help="internal: everything, for the staff (default); external: only what a customer may see",
    )
    command.add_argument("--drafts", action="store_true", help="include the drafts, marked as such")


def _add_site(command: ArgumentParser) -> None:
    command.add_argument("--site", type=Path, help="where the site goes (default: site/ in the root)")


def _add_port(command: ArgumentParser) -> None:
    command.add_argument("--port", type=_port, default=8000, help="the port (default: 8000)")


_COMMANDS: Mapping[str, tuple[str, tuple[Callable[[ArgumentParser], None], ...]]] = {
    "new": ("write a new playbook to fill in", (_add_kind, _add_new_place, _add_root)),
    "schema": ("print the JSON Schema of a kind, for editors", (_add_kind,)),
    "build": ("check the playbooks and build the site", (_add_root, _add_judgement, _add_edition, _add_site)),
    "export": (
        "check the playbooks and write what another program builds from",
        (_add_output, _add_root, _add_judgement, _add_edition),
    ),
    "check": ("check the playbooks, and build nothing", (_add_root, _add_judgement)),
    "serve": (
        "build, show the site on this machine, and build again after every edit",
        (_add_root, _add_site, _add_port),
    ),
    "explain": ("say what a code such as SAL-01 means and how to fix it", (_add_code,)),
}


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"'{text}' is not a day: write year-month-day, such as 2027-01-31") from None


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or int(text) > 65535:
        raise ArgumentTypeError(f"'{text}' is not a port: write a number up to 65535")
    return int(text)
