"""The code in figures: which module imports which, and how long files and functions are.

`python tests/house.py` prints the longest of each.
"""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import countertalk

PROJECT = Path(__file__).parents[1]
PACKAGE = PROJECT / "generator/countertalk"
PRODUCTION = (
    "generator/**/*.py",
    "templates/**/*.js",
    "templates/**/*.css",
    "templates/**/*.j2",
    "templates/**/*.html",
)
GENERATED = "templates/compiled/"


def declared_order() -> list[str]:
    """The modules of the package, each after all that it may import, as the package's docstring lists them."""
    found = re.search(r"Imports run one way:(.+?)\.(?:\s|$)", str(countertalk.__doc__), re.DOTALL)
    assert found, "the docstring of the package names no order"
    return re.findall(r"\w+", found[1])


def modules() -> dict[str, Path]:
    """The modules of the package, by their dotted names."""
    files = {path.relative_to(PACKAGE.parent).with_suffix(""): path for path in PACKAGE.rglob("*.py")}
    return {".".join(name.parts).removesuffix(".__init__"): path for name, path in files.items()}


def imported(path: Path, known: dict[str, Path]) -> Iterator[str]:
    """The modules of the package that a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: imports are absolute"
            inside = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (name if name in known else str(node.module) for name in inside if str(node.module) in known)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)


def import_graph() -> dict[str, set[str]]:
    """The modules of the package that each module imports."""
    known = modules()
    return {name: set(imported(path, known)) - {name} for name, path in known.items()}


def circles(graph: dict[str, set[str]]) -> set[str]:
    """The modules in import cycles, and those that import one."""
    left = dict(graph)
    while done := {name for name, needed in left.items() if not needed & left.keys()}:
        left = {name: needed for name, needed in left.items() if name not in done}
    return set(left)


def lengths_of_files() -> dict[str, int]:
    """The lines of every production file."""
    paths = {path for pattern in PRODUCTION for path in PROJECT.glob(pattern)}
    names = {path.relative_to(PROJECT).as_posix(): path for path in paths}
    counted = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in names.items()}
    return {name: count for name, count in counted.items() if not name.startswith(GENERATED)}


def lengths_of_functions() -> dict[str, int]:
    """The lines of every function of the package, its decorators and its docstring left out."""
    return {
        f"{path.relative_to(PROJECT).as_posix()}:{node.lineno} {node.name}": _length(node)
        for path in modules().values()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    is_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    documented = (first.end_lineno or first.lineno) - first.lineno + 1 if is_docstring and len(node.body) > 1 else 0
    return (node.end_lineno or node.lineno) - node.lineno + 1 - documented


def _print_longest(what: str, lengths: dict[str, int]) -> None:
    print(f"{what}: {len(lengths)}, median {statistics.median(lengths.values()):g} lines; the longest:")
    for name, count in sorted(lengths.items(), key=lambda entry: -entry[1])[:10]:
        print(f"  {count:4}  {name}")


if __name__ == "__main__":
    _print_longest("files", lengths_of_files())
    _print_longest("functions", lengths_of_functions())
