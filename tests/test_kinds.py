"""The contract of a kind: a module, a template and an example, and nothing else to edit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from chalktalk.kinds import all_kinds
from chalktalk.model import Content, Item, Model
from examples import PROJECT, copy_handbook

KINDS = sorted(path.stem for path in (PROJECT / "generator/chalktalk/kinds").glob("*.py") if path.stem != "__init__")

DRILL = '''"""A drill: a short exercise for two."""

from chalktalk.model import Content, Minutes, Prose, RoleRef


class Drill(Content):
    """A short exercise for two."""

    partner: RoleRef
    """Who plays the customer."""
    minutes: Minutes
    """How long it takes: 5m."""
    task: Prose
    """What to do."""
'''
EXAMPLE = """kind: drill
title: Price drill
summary: Say the price and stay silent.
partner: trainer
minutes: 5m
task: Say the price of the [rain jacket](product/rain-jacket), then count to five.
"""


def missing_files(project: Path) -> list[str]:
    """What the kinds of a project lack: a template, an example."""
    kinds = sorted(
        path.stem for path in (project / "generator/chalktalk/kinds").glob("*.py") if path.stem != "__init__"
    )
    templates = [f"templates/kinds/{kind}.md.j2" for kind in kinds]
    used = {
        line.removeprefix("kind:").strip()
        for path in (project / "playbooks").rglob("*.yml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("kind:")
    }
    return [
        *(template for template in templates if not (project / template).is_file()),
        *(f"an example of the kind '{kind}' in playbooks/" for kind in kinds if kind not in used),
    ]


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
        if model.__module__.startswith("chalktalk.")
        for name, field in model.model_fields.items()
        if not field.description
    ]
    assert undocumented == []


def test_every_item_has_a_label_of_its_own() -> None:
    bare = [item.__name__ for item in everything_below(Item) if item.label is Item.label]
    assert bare == []


def everything_below(model: type[Model]) -> list[type[Model]]:
    return [found for child in model.__subclasses__() for found in (child, *everything_below(child))]


def test_every_kind_has_a_template_and_an_example() -> None:
    assert missing_files(PROJECT) == []


def test_shipped_playbooks_are_used_as_they_are() -> None:
    from chalktalk.load import load

    playbooks, _ = load(PROJECT / "playbooks", PROJECT)
    assert len(playbooks) >= 30
    assert sum(len(playbook.content.page_questions) for playbook in playbooks) >= 60


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the repository with the small handbook's playbooks."""
    for folder in ("generator", "templates"):
        shutil.copytree(PROJECT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    copy_handbook(tmp_path / "example")
    (tmp_path / "example/playbooks").rename(tmp_path / "playbooks")
    return tmp_path


def test_new_kind_is_three_new_files_and_no_edit(copy: Path) -> None:
    before = missing_files(copy)
    (copy / "generator/chalktalk/kinds/drill.py").write_text(DRILL)
    drill = ["templates/kinds/drill.md.j2", "an example of the kind 'drill' in playbooks/"]
    assert sorted(set(missing_files(copy)) - set(before)) == sorted(drill), "the contract names what is missing"
    (copy / "templates/kinds/drill.md.j2").write_text("{{ content.task }}\n")
    (copy / "playbooks/shop/price.yml").write_text(EXAMPLE)
    assert missing_files(copy) == before
    code = (
        "from pathlib import Path; from datetime import date\n"
        "from chalktalk.load import load; from chalktalk.handbook import link; from chalktalk.checks import check\n"
        "handbook = link(*load(Path('playbooks'), Path()))\n"
        "drill = handbook.by_key['drill/price']\n"
        "print(drill.content.minutes, len(check(handbook, date(2026, 2, 1))))\n"
        "print(*[user.key for user in handbook.used_in['product/rain-jacket']])\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(copy / "generator")}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=copy, env=environment, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout.splitlines()[0] == "5 0"
    assert "drill/price" in done.stdout.splitlines()[1].split()


def test_wrong_value_of_a_new_kind_is_told_like_any_other(copy: Path) -> None:
    (copy / "generator/chalktalk/kinds/drill.py").write_text(DRILL)
    (copy / "playbooks/shop/price.yml").write_text(EXAMPLE.replace("minutes: 5m", "minuts: 5m"))
    code = (
        "from pathlib import Path\n"
        "from chalktalk.load import load; from chalktalk.problems import ContentError\n"
        "try:\n    load(Path('playbooks'), Path())\n"
        "except ContentError as error:\n    print([(p.place.line, p.message, p.hint) for p in error.problems])\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(copy / "generator")}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=copy, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str([(5, "unknown key 'minuts'", "did you mean 'minutes'?")])
