"""The pictures that a playbook shows: they lie beside it, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

from chalktalk.load import faults
from chalktalk.load.source import Source
from chalktalk.model import Content, Image, Prose, Text, walk
from chalktalk.problems import Place, Problem, did_you_mean

ENDINGS = (".avif", ".gif", ".jpg", ".jpeg", ".png", ".webp")


def find_images(
    content: Content, source: Source, path: Path, folder: Path
) -> tuple[Mapping[str, Path], tuple[Problem, ...]]:
    """The file of every picture that `content` names, by the name that the author typed; and what is wrong."""
    images: dict[str, Path] = {}
    problems: list[Problem] = []
    for place, src, alt in _named(content, source):
        found = _file(place, src, path.parent, folder)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            images[src] = found
        if not alt.strip():
            problems.append(faults.no_alt_text(place, src))
    return images, tuple(problems)


def _named(content: Content, source: Source) -> Iterator[tuple[Place, str, str]]:
    for loc, value in walk(content):
        if isinstance(value, Image):
            yield source.place((*loc, "src")), value.src, value.alt
        elif isinstance(value, Text | Prose):
            for link in value.links():
                if link.is_image:
                    yield source.find(loc, unquote(link.target)), link.target, link.label


def _file(place: Place, named: str, beside: Path, folder: Path) -> Path | Problem:
    src = unquote(named)  # CommonMark writes blanks and letters such as é as %20 and %C3%A9
    if ":" in src or "\\" in src or src.startswith("/"):
        return faults.image_elsewhere(place, src)
    path = beside / src
    if not path.resolve().is_relative_to(folder.resolve()):
        return faults.image_elsewhere(place, src)
    if path.suffix.lower() not in ENDINGS:
        return faults.not_an_image(place, src, ", ".join(ENDINGS))
    if not os.path.isfile(path):  # noqa: PTH113 - Path.is_file() raises on a name that is too long
        return faults.no_such_image(place, src, did_you_mean(src, _pictures_at(path.parent, beside)))
    if not os.access(path, os.R_OK):
        return faults.unreadable(place, "permission denied")
    return path


def _pictures_at(place: Path, beside: Path) -> list[str]:
    """The pictures in the folder `place`, as a playbook in `beside` would name them; none where it cannot be read."""
    try:
        return [found.relative_to(beside).as_posix() for found in place.iterdir() if found.suffix.lower() in ENDINGS]
    except OSError:
        return []
