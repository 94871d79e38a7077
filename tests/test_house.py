"""House rules: imports run one way, files and functions stay small, and tests do not import tests."""

from __future__ import annotations

import ast
import re
import statistics
from pathlib import Path

import pytest

from examples import TESTS
from house import circles, declared_order, import_graph, lengths_of_files, lengths_of_functions

MOST_LINES = 300
"""Of a production file."""
MEDIAN_LINES = 8
"""Of a function."""


def test_every_module_has_its_place_in_the_order() -> None:
    named = declared_order()
    assert len(named) == len(set(named))
    assert set(named) == {name.split(".")[1] for name in import_graph() if "." in name}


def test_imports_run_one_way() -> None:
    place = {name: number for number, name in enumerate(declared_order())}
    wrong = [
        f"{name} imports {needed}"
        for name, every in import_graph().items()
        for needed in every
        if needed != "countertalk" and place[needed.split(".")[1]] > place[name.split(".")[1]]
    ]
    assert wrong == []


def test_modules_have_no_import_cycles() -> None:
    assert circles(import_graph()) == set()
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"e"}, "e": set()}) == {"a", "b", "c"}


def test_files_are_short() -> None:
    assert {name for name, count in lengths_of_files().items() if count > MOST_LINES} == set()


def test_functions_are_short() -> None:
    assert statistics.median(lengths_of_functions().values()) <= MEDIAN_LINES


@pytest.mark.parametrize("path", sorted(TESTS.rglob("*.py")), ids=lambda path: path.relative_to(TESTS).as_posix())
def test_no_test_is_imported(path: Path) -> None:
    """Shared code is in `samples`, in `browser/pages` and in modules beside the tests."""
    imports = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
    names = [f"{node.module}.{alias.name}" for node in imports for alias in node.names]
    assert [name for name in names if re.search(r"(^|\.)test_", name)] == []


@pytest.mark.parametrize("path", sorted((TESTS / "browser").glob("test_*.py")), ids=lambda path: path.stem)
def test_selectors_are_in_page_objects(path: Path) -> None:
    """Renaming a hook changes a page object, and no test."""
    assert re.findall(r"\bct-\w+|\.md-\w+|\[data-[\w-]+", path.read_text("utf-8")) == []
