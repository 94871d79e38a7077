"""Golden pages: Markdown exactly as it was last reviewed.

The playbook pages come from `templates/examples`, one for each kind; the pages that the site adds come from the small
handbook. `pytest tests/test_golden.py --update-golden` rewrites them; read the difference before you commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from countertalk.project import publish_project, read_project
from examples import EXAMPLES, TESTS, Example, copy_examples, copy_handbook

GOLDEN = TESTS / "golden"
SITE_PAGES = {
    "everything": "all/index.md",
    "home": "index.md",
    "products": "library/products/index.md",
    "practice": "role/associate/practice/index.md",
    "review": "review/index.md",
    "role": "role/associate/index.md",
    "section": "section/shop/index.md",
}
KIND_PAGES = {
    f"kinds/{path.parent.name}": f"{path.parent.name}/{path.stem}/index.md"
    for path in sorted(EXAMPLES.glob("*/*.yml"))
    if f"kind: {path.parent.name}\n" in path.read_text(encoding="utf-8")
}


def pages(example: Example) -> Path:
    """The folder of the pages of a handbook."""
    publish_project(read_project(example.root, example.day), example.root / "build")
    return example.root / "build/docs"


@pytest.fixture(scope="module")
def of_small_handbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pages(copy_handbook(tmp_path_factory.mktemp("golden") / "handbook"))


@pytest.fixture(scope="module")
def of_examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pages(copy_examples(tmp_path_factory.mktemp("golden") / "examples"))


@pytest.mark.parametrize("name", SITE_PAGES)
def test_page_of_the_site_matches_its_golden_page(
    of_small_handbook: Path, name: str, request: pytest.FixtureRequest
) -> None:
    compare(of_small_handbook / SITE_PAGES[name], name, request)


@pytest.mark.parametrize("name", KIND_PAGES)
def test_page_of_a_kind_matches_its_golden_page(of_examples: Path, name: str, request: pytest.FixtureRequest) -> None:
    compare(of_examples / KIND_PAGES[name], name, request)


def compare(page: Path, name: str, request: pytest.FixtureRequest) -> None:
    found = page.read_text(encoding="utf-8")
    golden = GOLDEN / f"{name}.md"
    if request.config.getoption("--update-golden"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, encoding="utf-8")
    assert golden.is_file(), "there is no golden page yet: run pytest with --update-golden"
    assert found == golden.read_text(encoding="utf-8"), "if this is meant, run pytest with --update-golden"


def test_no_golden_page_is_left_over() -> None:
    found = {path.relative_to(GOLDEN).with_suffix("").as_posix() for path in GOLDEN.rglob("*.md")}
    assert found - {*SITE_PAGES, *KIND_PAGES} == set()
