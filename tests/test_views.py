"""The contract of a view: a module, a template, its words, and no other edits."""

from __future__ import annotations

import os
import pickle
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from building import pages_of
from countertalk.config import SiteConfig
from countertalk.edition import for_staff
from countertalk.pages import load_words
from countertalk.pages.queries import Queries
from countertalk.pages.render import PageRenderer
from countertalk.pages.scope import PageScope
from countertalk.pages.views import all_views
from countertalk.resources import templates_folder
from examples import EXAMPLES, PROJECT, Example

PLANTED = '''"""Who owns what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from countertalk.load import Playbook
from countertalk.pages.navigation import Heading, Place
from countertalk.pages.source import PageSource
from countertalk.pages.view import View


@dataclass(frozen=True, eq=False, kw_only=True)
class PlantedView(View[None]):
    """Who owns what."""

    order = 45

    owned: tuple[Playbook, ...]

    @classmethod
    def subjects(cls, source: PageSource) -> Iterable[None]:
        return (None,)

    @classmethod
    def of(cls, subject: None, source: PageSource) -> Self:
        return cls(address="planted/", title="Planted", summary="Who owns what.", owned=source.find.current())

    def place(self, source: PageSource) -> Place:
        return Place(self.title, (Heading("planted", "Planted lists"),))
'''
TEMPLATE = """# {{ title | markdown }} {: #_title }

<ul>
{% for playbook in owned %}
<li><a href="{{ page.href_of(playbook) }}">{{ playbook.content.title }}</a>:
{{ words("planted.owner", role=find.role_of(playbook.content.owner)) }}</li>
{% endfor %}
</ul>
"""
PUBLISH = """
from pathlib import Path; from datetime import date
from countertalk.project import publish_project, read_project
publish_project(read_project(Path(), date(2026, 11, 23)), Path("build"))
"""


def publish_with(copy: Path, view: str) -> str:
    """Publish the examples in a copy of the project that has one more view; returns what is reported."""
    for folder in ("generator", "templates"):
        shutil.copytree(PROJECT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(copy / EXAMPLES.relative_to(PROJECT), copy / "playbooks")
    (copy / "generator/countertalk/pages/views/planted.py").write_text(view)
    (copy / "templates/views/planted.md.j2").write_text(TEMPLATE)
    (copy / "templates/views/planted.en.yml").write_text('planted:\n  owner: "{role} sees to it"\n')
    environment = {**os.environ, "PYTHONPATH": str(copy / "generator")}
    return subprocess.run(
        [sys.executable, "-c", PUBLISH], cwd=copy, env=environment, capture_output=True, text=True, check=False
    ).stderr


@pytest.mark.slow
def test_new_view_needs_three_new_files_and_no_edits(tmp_path: Path) -> None:
    assert publish_with(tmp_path, PLANTED) == ""
    page = (tmp_path / "build/docs/planted/index.md").read_text(encoding="utf-8")
    assert "product/porter/" in page
    assert "Branch manager sees to it" in page
    navigation = yaml.safe_load((tmp_path / "build/mkdocs.yml").read_text(encoding="utf-8"))["nav"]
    assert {"Planted lists": [{"Planted": "planted/index.md"}]} in navigation


@pytest.mark.slow
def test_view_without_an_order_is_named(tmp_path: Path) -> None:
    reported = publish_with(tmp_path, PLANTED.replace("    order = 45\n", ""))
    assert "PlantedView in pages/views/planted.py has no 'order'" in reported


def test_every_template_of_a_view_has_its_view() -> None:
    templates = {path.name.removesuffix(".md.j2") for path in (PROJECT / "templates/views").glob("*.md.j2")}
    modules = {view.__module__.rpartition(".")[2] for view in all_views()} - {"playbook"}
    assert templates == modules, "each module in pages/views/ has a template in templates/views/"


@pytest.mark.parametrize("path", sorted((PROJECT / "templates").rglob("*.j2")), ids=lambda path: path.name)
def test_templates_ask_only_for_what_exists(path: Path) -> None:
    asked = re.findall(r"(?<![\w.-])(page|find)\.(\w+)", path.read_text(encoding="utf-8"))
    answered = {"page": {*dir(PageScope), *PageScope.__dataclass_fields__}, "find": set(dir(Queries))}
    assert [f"{name}.{what}" for name, what in asked if what not in answered[name]] == []


def test_renderer_in_another_process_makes_the_same_pages(example: Example) -> None:
    templates = templates_folder()
    renderer = PageRenderer(for_staff(example.handbook()), SiteConfig(), load_words(templates, "en"), templates)
    first = [(page.path, page.markdown) for page in renderer.pages()]
    again = pickle.loads(pickle.dumps(renderer))
    assert [(page.path, page.markdown) for page in again.pages()] == first
    assert len(first) == len(pages_of(example))
