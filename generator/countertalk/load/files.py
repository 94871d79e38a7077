"""Which files are playbooks, and their text: nothing outside the content is read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from countertalk.load.problems import file_problems
from countertalk.model.forms import MAX_ID
from countertalk.model.values import slug
from countertalk.problems import Place, Problem

MAX_BYTES = 256 * 1024
PLAYBOOKS = "playbooks"
"""The folder of the playbooks, in the root of a project."""
SECTION_FILE = "_section.yml"
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}


@dataclass(frozen=True)
class Files:
    """The files below a folder: playbooks and section files by path, in the order of their names."""

    playbooks: tuple[Path, ...]
    sections: tuple[Path, ...]
    problems: tuple[Problem, ...]


def find(folder: Path, root: Path) -> Files:
    """The playbooks below `folder`; paths in problems are relative to `root`.

    Names that begin with a dot are skipped. Links to folders, `folder` itself included, are reported and not followed.
    """
    playbooks, sections = [], []
    problems: list[Problem] = []
    if folder.is_symlink():
        return Files((), (), (file_problems.folder_link(Place(shown(folder, root))),))
    for path in _walk(folder, root, problems):
        place = Place(shown(path, root))
        is_section = path.stem.lower() == Path(SECTION_FILE).stem
        if path.suffix.lower() == ".yaml":
            problems.append(file_problems.wrong_ending(place, Path(place.path).name))
        elif path.suffix.lower() == ".yml":
            problems += _name_problem(path, place)
            if not is_section:
                playbooks.append(path)
        if is_section and path.suffix.lower() in (".yaml", ".yml"):
            sections.append(path)  # read whatever its name, so that its playbooks do not report missing defaults
    if not playbooks and not problems:
        problems.append(file_problems.no_playbooks(Place(shown(folder, root))))
    return Files(tuple(playbooks), tuple(sections), tuple(problems))


def read_text(path: Path, folder: Path, root: Path) -> str | Problem:
    """The text of a file as UTF-8 without byte order mark, or the problem that keeps it from being read."""
    place = Place(shown(path, root))
    try:
        if not path.resolve(strict=True).is_relative_to(folder.resolve()):
            return file_problems.leaves_content(place)
        if not path.is_file():
            return file_problems.unreadable(place, "it is not a file")
        size = path.stat().st_size
        if size > MAX_BYTES:
            return file_problems.too_large(place, size, MAX_BYTES)
        raw = path.read_bytes()
    except (OSError, RuntimeError) as error:
        return file_problems.unreadable(place, _reason(path, error))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_text(place, raw, error.start)
    return _not_text(place, raw, raw.index(0)) if "\0" in text else text.removeprefix("\ufeff")


def shown(path: Path, root: Path) -> str:
    """How a path is named in problems: relative to `root`, and printable whatever bytes its name contains."""
    text = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
    return text if text.isprintable() else "".join(sign if sign.isprintable() else "\ufffd" for sign in text)


def _walk(folder: Path, root: Path, problems: list[Problem]) -> list[Path]:
    """Every file below `folder`; what cannot be walked is added to `problems`."""
    found: list[Path] = []

    def unreadable(error: OSError) -> None:
        path = Path(error.filename)
        if path != folder or os.path.isdir(folder):  # noqa: PTH112 - Path.is_dir() raises where it may not look
            problems.append(file_problems.unreadable(Place(shown(path, root)), _reason(path, error)))

    for parent, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(parent, name) for name in folders):
            if os.path.islink(path):  # noqa: PTH114 - as above
                problems.append(file_problems.folder_link(Place(shown(path, root))))
            elif path.suffix.lower() in (".yml", ".yaml"):
                problems.append(file_problems.unreadable(Place(shown(path, root)), "it is a folder"))
        found += [Path(parent, name) for name in sorted(names) if not name.startswith(".")]
    return found


def _not_text(place: Place, raw: bytes, position: int) -> Problem:
    before = raw[:position].decode("utf-8")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return file_problems.not_utf8(Place(place.path, line, column), raw[position])


def _name_problem(path: Path, place: Place) -> list[Problem]:
    name, shown_name = path.name.removesuffix(".yml"), Path(place.path).name
    if path.name == SECTION_FILE:
        return []
    if path.name.lower() == SECTION_FILE:
        return [file_problems.bad_file_name(place, shown_name, "has capital letters", Path(SECTION_FILE).stem)]
    suggestion = slug(path.stem)
    if name != suggestion:
        why = "is not an id: ids have lower-case letters, digits and hyphens"
        return [file_problems.bad_file_name(place, shown_name, why, suggestion[:MAX_ID].strip("-"))]
    if len(name) > MAX_ID:
        why = f"is too long for an id: {len(name)} characters, at most {MAX_ID}"
        return [file_problems.bad_file_name(place, shown_name, why, suggestion[:MAX_ID].strip("-"))]
    if name in _RESERVED:
        return [file_problems.bad_file_name(place, shown_name, "is reserved by Windows", f"{name}-card")]
    return []


def _reason(path: Path, error: Exception) -> str:
    if os.path.islink(path) and not path.exists():  # noqa: PTH114 - as above
        return "it is a link that leads nowhere"
    return (getattr(error, "strerror", None) or "the links lead in a circle").lower()
