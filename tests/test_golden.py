"""Golden pages: the small handbook as Markdown, one page of every sort, exactly as it was last looked at.

`pytest tests/test_golden.py --update-golden` writes them anew; read the difference before it is committed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from chalktalk.kinds import all_kinds
from chalktalk.project import publish_project, read_project
from examples import TESTS, TODAY, copy_handbook

GOLDEN = TESTS / "golden"
PAGES = {
    "home": "index.md",
    "review": "review/index.md",
    "role": "role/associate/index.md",
    "section": "section/shop/index.md",
    "case_study": "case_study/hill-club/index.md",
    "channels": "channels/channels/index.md",
    "checklist": "checklist/opening/index.md",
    "content_plan": "content_plan/spring/index.md",
    "glossary": "glossary/words/index.md",
    "lesson": "lesson/first-words/index.md",
    "metrics": "metrics/metrics/index.md",
    "objections": "objections/outdoor/index.md",
    "product": "product/rain-jacket/index.md",
    "quiz": "quiz/first-words/index.md",
    "roles": "roles/roles/index.md",
    "tags": "tags/tags/index.md",
}


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    example = copy_handbook(tmp_path_factory.mktemp("golden") / "example")
    publish_project(read_project(example.root, TODAY), example.root / "build")
    return example.root / "build/docs"


@pytest.mark.parametrize("name", PAGES)
def test_page_is_as_it_was_last_looked_at(docs: Path, name: str, request: pytest.FixtureRequest) -> None:
    found = (docs / PAGES[name]).read_text(encoding="utf-8")
    golden = GOLDEN / f"{name}.md"
    if request.config.getoption("--update-golden"):
        golden.write_text(found, encoding="utf-8")
    assert golden.is_file(), "there is no golden page yet: run pytest with --update-golden"
    assert found == golden.read_text(encoding="utf-8"), "if this is meant, run pytest with --update-golden"


def test_every_kind_has_a_golden_page_and_none_is_left_over() -> None:
    assert set(all_kinds()) <= set(PAGES)
    assert {path.stem for path in GOLDEN.glob("*.md")} == set(PAGES)
