"""The contract of a kind: a module, a template, words, styles if it needs any, an example, and no other edits.

The example fills every field of the kind; its golden page and the broken files of the kind are its tests. No kind is
named here.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TypeVar

import pytest

from countertalk.kinds import all_kinds
from countertalk.load import Playbook, load
from countertalk.model import Content, Item, Model, NamedItem
from examples import EXAMPLES, PROJECT, copy_examples
from filled import alternatives_of, envelope, filled, named, own_fields

M = TypeVar("M", bound=Model)
KINDS = sorted(path.stem for path in (PROJECT / "generator/countertalk/kinds").glob("*.py") if path.stem != "__init__")

# A real kind may have any plausible name, so what the tests add has names that nobody would choose.
PLANTED = '''"""A short exercise for two."""

from enum import StrEnum

from countertalk.model import Content, Minutes, Prose, RoleRef
from countertalk.model.activities import Reading


class PlantedSetting(StrEnum):
    """Where the exercise takes place."""

    SHOP_FLOOR = "shop_floor"
    BACK_ROOM = "back_room"


class PlantedKind(Content):
    """A short exercise for two."""

    partner: RoleRef
    """Who plays the customer."""
    setting: PlantedSetting
    """Where it takes place."""
    minutes: Minutes
    """How long it takes: 5m."""
    task: Prose
    """What to do."""

    @property
    def reading(self) -> Reading:
        return Reading(self.minutes)
'''
TEMPLATE = """{% extends "playbook.md.j2" %}
{% block body %}
{% set partner = find.role_of(content.partner) %}
<p class="ct-planted">{{ words("planted_kind.partner") }} {{ partner }}, {{ content.setting | choice }}</p>

{{ content.task }}
{% endblock %}
"""
STYLE = """.ct-planted { font-weight: 700; }
"""
WORDS = """kinds:
  planted_kind: {one: Planted exercise, many: Planted exercises}
planted_kind:
  partner: Played by
choices:
  PlantedSetting:
    shop_floor: between the shelves
    back_room: behind the scenes
"""
EXAMPLE = """kind: planted_kind
title: Say it and wait
summary: Say the price and stay silent.
partner: branch_manager
setting: shop_floor
minutes: 5m
task: Say the price of the [Porter](product/porter), then count to five.
"""


def missing_files(project: Path) -> list[str]:
    """The files that a project's kinds are missing: a template, words, an example."""
    kinds = sorted(
        path.stem for path in (project / "generator/countertalk/kinds").glob("*.py") if path.stem != "__init__"
    )
    beside = [f"templates/kinds/{kind}.{ending}" for kind in kinds for ending in ("md.j2", "en.yml")]
    examples = [f"templates/examples/{kind}" for kind in kinds]
    return [
        *(name for name in beside if not (project / name).is_file()),
        *(f"one example in {folder}/" for folder in examples if len([*(project / folder).glob("*.yml")]) != 1),
    ]


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Playbook]:
    """The example of each kind, loaded."""
    playbooks = copy_examples(tmp_path_factory.mktemp("kinds") / "examples").load()
    return {
        playbook.kind: playbook for playbook in playbooks if Path(playbook.source.path).parent.name == playbook.kind
    }


def test_every_module_is_a_kind() -> None:
    assert list(all_kinds()) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_kind_is_a_documented_model(kind: str) -> None:
    model = all_kinds()[kind]
    assert issubclass(model, Content)
    assert model.__name__ == "".join(word.capitalize() for word in kind.split("_"))
    assert model.__doc__ != Content.__doc__
    for name, field in model.model_fields.items():
        assert field.description, f"{model.__name__}.{name} has no docstring"


def test_every_part_of_a_playbook_is_documented() -> None:
    undocumented = [
        f"{model.__name__}.{name}"
        for model in everything_below(Model)
        if model.__module__.startswith("countertalk.")
        for name, field in model.model_fields.items()
        if not field.description
    ]
    assert undocumented == []


def test_every_item_defines_a_label() -> None:
    bare = [item.__name__ for item in everything_below(Item) if item.label is Item.label]
    assert bare == [NamedItem.__name__], "which has no items of its own"


def everything_below(model: type[M]) -> list[type[M]]:
    return [found for child in model.__subclasses__() for found in (child, *everything_below(child))]


def test_every_kind_has_a_template_and_one_example() -> None:
    assert missing_files(PROJECT) == [], "write each"


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_tested_by_a_golden_page_and_broken_files(kind: str) -> None:
    assert (PROJECT / f"tests/golden/kinds/{kind}.md").is_file(), "run pytest tests/test_golden.py --update-golden"
    assert [*(PROJECT / "tests/broken" / kind).glob("*.yml")], f"write a broken file in tests/broken/{kind}/"


def test_examples_are_a_handbook_without_problems(tmp_path: Path) -> None:
    assert copy_examples(tmp_path / "example").problems() == ()


@pytest.mark.parametrize("kind", KINDS)
def test_example_fills_every_field_of_its_kind(kind: str, examples: dict[str, Playbook]) -> None:
    assert kind in examples, f"the playbook in templates/examples/{kind}/ is of another kind"
    beside = [playbook for playbook in load(EXAMPLES, EXAMPLES.parent)[0] if playbook.kind == kind]
    lacking = named(own_fields(all_kinds()[kind]).difference(*map(filled, beside)))
    assert lacking == [], f"use each in templates/examples/{kind}/, or a question's in templates/examples/questions/"


def test_examples_together_fill_every_field_of_the_envelope() -> None:
    playbooks, _ = load(EXAMPLES, EXAMPLES.parent)
    lacking = named(envelope().difference(*map(filled, playbooks)))
    assert lacking == [], "use each in one of the playbooks in templates/examples/"


def test_alternative_field_in_an_example_excludes_the_others(examples: dict[str, Playbook], tmp_path: Path) -> None:
    for kind, playbook in examples.items():
        for position, name in alternatives_of(playbook):
            example = copy_examples(tmp_path / f"{kind}-{name}")
            lines = list(playbook.source.lines)
            lines[position] = lines[position].removeprefix("# ")
            example.write(playbook.source.path.removeprefix("playbooks/"), "\n".join(lines))
            assert [problem.code for problem in example.problems()] == ["FLD-06"], f"{kind}: {name} is not refused"


def test_shipped_playbooks_are_used_as_they_are() -> None:

    playbooks, _ = load(PROJECT / "playbooks", PROJECT)
    assert len(playbooks) >= 30
    assert sum(len(playbook.content.page_questions) for playbook in playbooks) >= 60


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the generator and the templates, in which a kind can be added."""
    for folder in ("generator", "templates"):
        shutil.copytree(PROJECT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def run(code: str, copy: Path) -> subprocess.CompletedProcess[str]:
    """Run `code` where the examples of the copy are the playbooks."""
    shutil.copytree(copy / EXAMPLES.relative_to(PROJECT), copy / "playbooks", dirs_exist_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(copy / "generator")}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=copy, env=environment, capture_output=True, text=True, check=False
    )


def add_planted(copy: Path, words: str = WORDS) -> None:
    """Add the files of the kind `planted_kind`."""
    (copy / "generator/countertalk/kinds/planted_kind.py").write_text(PLANTED)
    (copy / "templates/kinds/planted_kind.md.j2").write_text(TEMPLATE)
    (copy / "templates/kinds/planted_kind.en.yml").write_text(words)
    (copy / "templates/kinds/planted_kind.css").write_text(STYLE)
    (copy / "templates/examples/planted_kind").mkdir()
    (copy / "templates/examples/planted_kind/price.yml").write_text(EXAMPLE)


PUBLISH = """
from pathlib import Path; from datetime import date
from countertalk.project import publish_project, read_project
project = read_project(Path(), date(2026, 11, 23))
publish_project(project, Path("build"))
print(len(project.problems), *[user.key for user in project.handbook.used_in("product/porter")])
"""


@pytest.mark.slow
def test_new_kind_needs_new_files_and_no_edits(copy: Path) -> None:
    add_planted(copy)
    (copy / "playbooks/planted_kind").mkdir(parents=True)
    (copy / "playbooks/planted_kind/other.yml").write_text(EXAMPLE.replace("shop_floor", "back_room"))
    done = run(PUBLISH, copy)
    assert done.stderr == ""
    assert done.stdout.startswith("0 ")
    assert {"planted_kind/price", "planted_kind/other"} <= set(done.stdout.split())
    page = (copy / "build/docs/planted_kind/price/index.md").read_text(encoding="utf-8")
    assert '<span class="ct-kind">Planted exercise</span>' in page
    assert '<p class="ct-planted">Played by Branch manager, between the shelves</p>' in page
    assert "product/porter/" in page
    assert "behind the scenes" in (copy / "build/docs/planted_kind/other/index.md").read_text(encoding="utf-8")
    assert "- Planted exercises:" in (copy / "build/mkdocs.yml").read_text(encoding="utf-8")
    assert ".ct-planted{font-weight:700}" in (copy / "build/docs/assets/countertalk.css").read_text(encoding="utf-8")
    assert '"planted_kind/price":{"title":"Say it and wait","kind":"Planted exercise"' in activity_index(copy)


def activity_index(copy: Path) -> str:
    return (copy / "build/docs/assets/activity-index.js").read_text(encoding="utf-8")


def test_contract_names_the_files_that_a_kind_is_missing(copy: Path) -> None:
    before = missing_files(copy)
    (copy / "generator/countertalk/kinds/planted_kind.py").write_text(PLANTED)
    lacking = [
        "one example in templates/examples/planted_kind/",
        "templates/kinds/planted_kind.en.yml",
        "templates/kinds/planted_kind.md.j2",
    ]
    assert sorted(set(missing_files(copy)) - set(before)) == lacking


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("planted_kind: {one: Planted exercise, many: Planted exercises}", "kinds.planted_kind"),
        ("partner: Played by", "planted_kind.partner"),
        ("shop_floor: between the shelves", "choices.PlantedSetting.shop_floor"),
    ],
)
def test_missing_word_of_a_kind_is_named(line: str, name: str, copy: Path) -> None:
    assert line in WORDS
    add_planted(copy, WORDS.replace(line, "other: Other"))
    assert f"KeyError: '{name}" in run(PUBLISH, copy).stderr


def test_wrong_value_in_a_new_kind_is_reported_like_any_other(copy: Path) -> None:
    add_planted(copy)
    (copy / "templates/examples/planted_kind/price.yml").write_text(EXAMPLE.replace("minutes: 5m", "minuts: 5m"))
    done = run(
        "from pathlib import Path\n"
        "from countertalk.load import load; from countertalk.problems import ContentError\n"
        "try:\n    load(Path('playbooks'), Path())\n"
        "except ContentError as error:\n    print([(p.place.line, p.message, p.hint) for p in error.problems])\n",
        copy,
    )
    assert done.stdout.splitlines() == [str([(6, "unknown key 'minuts'", "did you mean 'minutes'?")])]
