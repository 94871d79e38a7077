"""What belongs to each kind of playbook: its module, and the files beside its template."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml

from countertalk.pages.words import names_of
from examples import PROJECT

PACKAGE = PROJECT / "generator/countertalk"
TEMPLATES = PROJECT / "templates"
KINDS = sorted(path.stem for path in (PACKAGE / "kinds").glob("*.py") if path.stem != "__init__")


def kind_of(path: Path) -> str | None:
    """The kind to which a file belongs; None where it belongs to the frame."""
    return path.name.split(".")[0] if path.parent in (PACKAGE / "kinds", TEMPLATES / "kinds") else None


@cache
def sources() -> dict[Path, str]:
    """The text of all modules and templates, of kinds and of the frame."""
    paths = [*PACKAGE.rglob("*.py"), *TEMPLATES.rglob("*.j2"), *TEMPLATES.rglob("*.html")]
    return {path: path.read_text(encoding="utf-8") for path in sorted(paths)}


@cache
def words_of(kind: str | None) -> frozenset[str]:
    """The words that belong to `kind`, or to the frame, by their dotted names."""
    paths = [path for path in TEMPLATES.glob("*/*en.yml") if kind_of(path) == kind]
    return frozenset(name for path in paths for name in names_of(yaml.safe_load(path.read_text(encoding="utf-8"))))


def enumerations_of(kind: str) -> set[str]:
    """The names of the enumerations that a kind defines."""
    tree = ast.parse((PACKAGE / f"kinds/{kind}.py").read_text(encoding="utf-8"))
    classes = (node for node in tree.body if isinstance(node, ast.ClassDef))
    return {node.name for node in classes if any(ast.unparse(base) == "StrEnum" for base in node.bases)}


def users_of(word: str) -> set[Path]:
    """The files that name a word; a script is given all words of its group."""
    group, _, name = word.partition(".")
    plain = re.sub("_(one|many)$", "", word)
    pattern = rf'group\("{name.split(".")[0]}"' if group == "scripts" else rf'"({re.escape(word)}|{re.escape(plain)})"'
    return {path for path, text in sources().items() if re.search(pattern, text)}


def imports_of_kinds() -> Iterator[tuple[Path, str]]:
    """The modules that import a kind, each with the kind."""
    for path, text in sources().items():
        for found in re.finditer(r"^from countertalk\.kinds\.(\w+) import", text, re.MULTILINE):
            yield path, found[1]


def selectors(kind: str) -> Iterator[str]:
    """The selectors in the styles of a kind, each alternative on its own."""
    path = TEMPLATES / f"kinds/{kind}.css"
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8") if path.is_file() else "", flags=re.DOTALL)
    for found in re.findall(r"([^{};]+)\{", text):
        if not found.strip().startswith("@"):
            yield from (one.strip() for one in re.split(r",(?![^(]*\))", found))


def kinds_with_class(name: str) -> set[str | None]:
    """The kinds whose pages have elements of a class, and None if other pages have; nothing if only scripts set it."""
    pattern = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
    return {kind_of(path) for path, text in sources().items() if pattern.search(text)}
