"""`countertalk new`: a draft of any kind that builds as it is, with a comment on every field."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from building import run
from countertalk.cli import main
from countertalk.handbook import Handbook
from countertalk.kinds import all_kinds
from countertalk.model import Content, Status
from countertalk.problems import Problem, Severity
from countertalk.rules import check
from examples import EXAMPLES_DAY, Example, copy_examples

pytestmark = pytest.mark.slow


def new(root: Path, *arguments: str) -> int:
    return main(["new", *arguments, "--root", str(root)])


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """The handbook of examples with a new draft of every kind, each in its own folder."""
    example = copy_examples(tmp_path_factory.mktemp("new") / "example")
    for kind in all_kinds():
        assert new(example.root, kind, "brand-new", "--folder", f"new/{kind}") == 0
    return example


@pytest.fixture(scope="module")
def linked(filled: Example) -> Handbook:
    return filled.handbook()


@pytest.fixture(scope="module")
def problems(linked: Handbook) -> tuple[Problem, ...]:
    return check(linked, EXAMPLES_DAY)


@pytest.mark.parametrize("kind", all_kinds())
def test_new_playbook_is_a_draft_without_errors(linked: Handbook, problems: tuple[Problem, ...], kind: str) -> None:
    path = f"playbooks/new/{kind}/brand-new.yml"
    draft = linked.by_key[f"{kind}/brand-new"]
    assert draft.content.status is Status.DRAFT
    assert draft.content.title == "Brand new"
    found = [problem for problem in problems if problem.place.path == path]
    assert [problem for problem in found if problem.severity is not Severity.INFO] == []


@pytest.mark.parametrize("kind", all_kinds())
def test_new_playbook_has_a_comment_on_every_field(filled: Example, kind: str) -> None:
    text = (filled.playbooks / f"new/{kind}/brand-new.yml").read_text(encoding="utf-8")
    own = {name: field for name, field in all_kinds()[kind].model_fields.items() if name not in Content.model_fields}
    meanings = {name: (field.description or "").partition("\n")[0] for name, field in own.items()}
    explained = {name for name, meaning in meanings.items() if f"# {meaning}\n" in text}
    assert explained >= {name for name, field in own.items() if field.is_required()}
    assert len(own) - len(explained) <= 1, "at most one of two fields that exclude each other is left out"


@pytest.mark.parametrize("kind", all_kinds())
def test_optional_fields_are_commented_out(filled: Example, kind: str) -> None:
    lines = (filled.playbooks / f"new/{kind}/brand-new.yml").read_text(encoding="utf-8").splitlines()
    head, _, offered = "\n".join(lines).partition("# The rest is optional")
    taken = [line.removeprefix("# ") for line in offered.splitlines()[1:]]
    all_kinds()[kind].model_validate({**yaml.load("\n".join([head, *taken]), yaml.BaseLoader), **_PEOPLE})


_PEOPLE = {"owner": "sales_rep", "audience": ["sales_rep"]}


def test_site_with_every_new_draft_is_built(filled: Example) -> None:
    assert run("build", filled, "--drafts") == 0
    for kind in all_kinds():
        page = (filled.root / f"site/{kind}/brand-new/index.html").read_text(encoding="utf-8")
        assert "Brand new" in page


def test_new_playbook_goes_beside_others_of_its_kind(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = copy_examples(tmp_path / "example")
    assert new(example.root, "battlecard", "wheel-works") == 0
    (found,) = example.playbooks.rglob("wheel-works.yml")
    assert found.parent == next(example.playbooks.glob("battlecard"))
    assert "countertalk serve" in capsys.readouterr().out


def test_first_playbook_of_an_empty_project(tmp_path: Path) -> None:
    (tmp_path / "playbooks").mkdir()
    assert new(tmp_path, "lesson", "first-steps", "--folder", "start") == 0
    assert main(["build", "--drafts", "--root", str(tmp_path)]) == 0
    assert "First steps" in (tmp_path / "site/lesson/first-steps/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("batlecard", "x"), "there is no kind 'batlecard': did you mean 'battlecard'?"),
        (("battlecard", ""), "'' is not an id: write 'first-battlecard'"),
        (("battlecard", "Wheel Works"), "'Wheel Works' is not an id: write 'wheel-works'"),
        (("battlecard", "x" * 65), "is not an id: write"),
        (("battlecard", "x", "--folder", "../elsewhere"), "is outside"),
        (("battlecard", "x", "--folder", "_section.yml"), "something else is there"),
    ],
)
def test_what_cannot_be_written_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str
) -> None:
    example = copy_examples(tmp_path / "example")
    before = sorted(example.playbooks.rglob("*"))
    assert new(example.root, *arguments) == 2
    assert message in capsys.readouterr().err
    assert sorted(example.playbooks.rglob("*")) == before


def test_name_that_is_taken_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = copy_examples(tmp_path / "example")
    (there,) = example.handbook().of_kind("battlecard")
    assert new(example.root, "battlecard", there.id) == 2
    assert f"{there.source.path} already exists" in capsys.readouterr().err


def test_first_of_its_kind_asks_for_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = copy_examples(tmp_path / "example")
    (there,) = example.handbook().of_kind("lifecycle")
    (example.root / there.source.path).unlink()
    assert new(example.root, "lifecycle", "stages") == 2
    assert "say where with --folder" in capsys.readouterr().err
