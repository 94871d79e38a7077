"""The pictures and files that a playbook names: they are beside it, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from urllib.parse import unquote

from countertalk.load.problems import attachment_problems, file_problems
from countertalk.load.source import Source
from countertalk.model import Attachment, Content, Image, Prose, Text, walk
from countertalk.problems import Place, Problem, did_you_mean, first

PICTURES = (".avif", ".gif", ".jpg", ".jpeg", ".png", ".webp")
HANDOUTS = (
    *(".pdf", ".docx", ".odt", ".pptx", ".odp", ".xlsx", ".ods", ".csv", ".txt"),
    *(".mp3", ".m4a", ".mp4", ".webm"),
    *PICTURES,
)


@dataclass(frozen=True)
class _Sort:
    """A sort of file: what it is called, its allowed endings, and the problem of a file with another ending."""

    name: str
    endings: tuple[str, ...]
    refuse: Callable[[Place, str, str], Problem]


_PICTURE = _Sort("picture", PICTURES, attachment_problems.not_an_image)
_HANDOUT = _Sort("file", HANDOUTS, attachment_problems.not_a_handout)


_Wrong = Callable[[Place], Problem]
"""What is wrong with a file, wherever it is named."""


def find_files(
    content: Content, source: Source, path: Path, folder: Path
) -> tuple[Mapping[str, Path], tuple[Problem, ...]]:
    """Every picture and file that `content` names, by the name that the author typed; and what is wrong."""
    files: dict[str, Path] = {}
    wrong: list[Callable[[], Problem]] = []
    find = cache(partial(_file, beside=path.parent.resolve(), folder=folder.resolve()))
    for sort, place, name, alt in _named(content, source):
        found = find(sort, name)
        if isinstance(found, Path):
            files[name] = found
        else:
            wrong.append(partial(found, place))
        if not alt.strip():
            wrong.append(partial(attachment_problems.no_alt_text, place, name))
    return files, first(wrong)


def _named(content: Content, source: Source) -> Iterator[tuple[_Sort, Place, str, str]]:
    for loc, value in walk(content):
        if isinstance(value, Image):
            yield _PICTURE, source.place((*loc, "file")), value.file, value.alt
        elif isinstance(value, Attachment):
            yield _HANDOUT, source.place(loc), value, value
        elif isinstance(value, Text | Prose):
            for link in value.links():
                if link.is_image:
                    yield _PICTURE, source.find(loc, unquote(link.target)), link.target, link.label


def _file(sort: _Sort, named: str, beside: Path, folder: Path) -> Path | _Wrong:
    name = unquote(named)  # CommonMark writes spaces and letters such as é as %20 and %C3%A9
    path = Path(os.path.normpath(beside / name))
    is_address = ":" in name or "\\" in name or name.startswith("/")
    if is_address or not path.is_relative_to(folder):
        return lambda place: attachment_problems.file_elsewhere(place, sort.name, name)
    if path.suffix.lower() not in sort.endings:
        return lambda place: sort.refuse(place, name, ", ".join(sort.endings))
    if not os.path.isfile(path):  # noqa: PTH113 - Path.is_file() raises on a name that is too long
        return partial(_missing, sort=sort, name=name, path=path, beside=beside)
    if not path.resolve().is_relative_to(folder):
        return lambda place: attachment_problems.file_elsewhere(place, sort.name, name)
    if path.stat().st_size == 0:
        return lambda place: file_problems.unreadable(place, "it is empty")
    if not os.access(path, os.R_OK):
        return lambda place: file_problems.unreadable(place, "permission denied")
    return path


def _missing(place: Place, sort: _Sort, name: str, path: Path, beside: Path) -> Problem:
    hint = did_you_mean(name, _files_at(sort, path.parent, beside))
    return attachment_problems.no_such_file(place, sort.name, name, hint)


def _files_at(sort: _Sort, place: Path, beside: Path) -> list[str]:
    """The files in the folder `place`, as a playbook in `beside` would name them; none where there is none."""
    try:
        found = [Path(os.path.relpath(path, beside)).as_posix() for path in place.iterdir()]
    except (OSError, ValueError):  # a name may have %00 in it
        return []
    return [name for name in found if name.lower().endswith(sort.endings)]
