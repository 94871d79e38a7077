"""The contract of a shape of question: a module, a template, a script and words, and no other edits.

No shape is named here.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from inspect import getattr_static
from pathlib import Path
from typing import get_type_hints, is_typeddict

import pytest

from countertalk.model import Question, all_shapes
from examples import EXAMPLES, PROJECT
from rooms import sources

SHAPES = sorted(
    path.stem for path in (PROJECT / "generator/countertalk/model/questions").glob("*.py") if path.stem != "__init__"
)

# A real shape may have any plausible name, so what the tests add has names that nobody would choose.
PLANTED = '''"""A number between two others is typed."""

from collections.abc import Sequence
from typing import ClassVar, TypedDict

from pydantic import Field

from countertalk.model.attachments import Image
from countertalk.model.question import Question
from countertalk.model.values import Line, Number


class PlantedLimits(TypedDict):
    """The answer key of an estimate."""

    least: float
    """The smallest number that is right."""
    most: float
    """The largest one."""


class PlantedShape(Question):
    """A question to answer with an estimate."""

    answered_by: ClassVar[str] = "planted_key"

    planted_key: tuple[Number, ...] = Field(min_length=2, max_length=2)
    """The smallest and the largest number that are right."""
    planted_unit: Line = Field(default="", title="a unit")
    """What the number counts."""
    planted_picture: Image | None = Field(default=None, title="a picture")
    """What is estimated."""

    @property
    def solution(self) -> Sequence[str]:
        return [str(number) for number in self.planted_key]

    @property
    def answer_key(self) -> PlantedLimits:
        least, most = map(float, self.planted_key)
        return {"least": least, "most": most}
'''
TEMPLATE = """{% extends "parts/question.j2" %}
{% block form %}
<p class="ct-planted">{{ words("planted_shape.instruction") }}</p>
<img src="{{ page.file(question.planted_picture.file, playbook) }}" alt="{{ question.planted_picture.alt }}">
{% endblock %}
{% block answer %}
{% set least, most = question.planted_key %}
<p>{{ words("planted_shape.answer", least=least, most=most, unit=question.planted_unit) }}</p>
{% endblock %}
"""
SCRIPT = """import { numbers } from "../scripts/grading/grading.js";
import { TextField } from "../scripts/quiz/text-field.js";

export default class PlantedShape extends TextField {
  static mark({ least, most }, [text = ""]) {
    return numbers(text).some((number) => least <= number && number <= most) ? 1 : 0;
  }
}
"""
WORDS = """planted_shape:
  instruction: Your guess, please.
  answer: From {least} to {most} {unit}
"""
STYLE = ".ct-planted { font-weight: 700; }\n"
QUIZ = """kind: quiz
title: Guesses
summary: One question about distances.
assesses: [product/porter]
questions:
  - id: range
    ask: How far do you get?
    planted_key: [70, 90]
    planted_unit: kilometres
    planted_picture: {file: img/map.png, alt: The way to the coast}
    because: It depends on the wind.
"""
PUBLISH = """
from pathlib import Path
from datetime import date
from countertalk.problems import ContentError
from countertalk.project import publish_project, read_project
try:
    publish_project(read_project(Path(), date(2026, 11, 23)), Path("build"))
except ContentError as error:
    for problem in error.problems:
        print(problem.place.line, problem.message, "=>", problem.hint)
"""


def missing_files(project: Path) -> list[str]:
    """The files that a project's shapes are missing: a template, or the script that its quizzes need."""
    modules = (project / "generator/countertalk/model/questions").glob("*.py")
    names = [path.stem for path in modules if path.stem != "__init__"]
    files = [f"templates/questions/{name}.{ending}" for name in names for ending in ("j2", "js")]
    return sorted(file for file in files if not (project / file).is_file())


def test_every_module_is_a_shape() -> None:
    assert list(all_shapes()) == SHAPES


@pytest.mark.parametrize("ending", ["j2", "js"])
def test_shapes_templates_and_scripts_match_one_to_one(ending: str) -> None:
    assert missing_files(PROJECT) == [], "write each"
    assert sorted(path.stem for path in (PROJECT / "templates/questions").glob(f"*.{ending}")) == SHAPES


@pytest.mark.parametrize("shape", SHAPES)
def test_shape_is_a_documented_model(shape: str) -> None:
    model = all_shapes()[shape]
    assert model.__name__ == "".join(word.capitalize() for word in shape.split("_"))
    assert model.__doc__ != Question.__doc__
    assert model.answered_by in model.model_fields
    for name, field in model.model_fields.items():
        assert field.description, f"{model.__name__}.{name} has no docstring"


@pytest.mark.parametrize("shape", SHAPES)
def test_second_key_of_a_shape_has_a_title_for_messages(shape: str) -> None:
    model = all_shapes()[shape]
    own = model.model_fields.keys() - Question.model_fields.keys() - {model.answered_by}
    untitled = [name for name in own if not model.model_fields[name].title]
    assert untitled == [], f"add title= to Field() of each in model/questions/{shape}.py"


@pytest.mark.parametrize("shape", SHAPES)
def test_answer_key_has_a_type(shape: str) -> None:
    answer_key = getattr_static(all_shapes()[shape], "answer_key").fget
    assert is_typeddict(get_type_hints(answer_key)["return"]), "let it return a class that derives from TypedDict"


def test_readme_names_only_keys_that_hold_answers() -> None:
    """Not all of them: README gives examples, and a new shape needs no row."""
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    _, _, table = readme.partition("| in the file | the reader |\n| --- | --- |\n")
    named = set(re.findall(r"^\| `(\w+):", table.partition("\n\n")[0], re.MULTILINE))
    assert len(named) > 5
    wrong = named - {shape.answered_by for shape in all_shapes().values()}
    assert wrong == set(), "correct the table of questions in README.md"


def knows(text: str, shape: str) -> bool:
    """Whether code imports a shape, shows one of its words or names it, other than as a choice of something else."""
    module = rf"\bquestions(\.| import .*\b){shape}\b"
    name = rf"""(?<![A-Z] = )["']{shape}(["']|\.\w)"""
    return bool(re.search(f"{module}|{name}", text))


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("from countertalk.model.questions.year import Year", True),
        ("from countertalk.model.questions import other, year", True),
        ('{{ words("year.instruction") }}', True),
        ('if question.type == "year":', True),
        ("{% if 'year' == question.type %}", True),
        ('WITH_UNITS = {"month", "year"}', True),
        ('    YEAR = "year"', False),
        ('{{ words("every.year") }}', False),
        ("from countertalk.model.questions import yearly", False),
    ],
)
def test_code_that_knows_a_shape_is_told_from_code_that_has_the_same_word(text: str, is_known: bool) -> None:
    assert knows(text, "year") == is_known


@pytest.mark.parametrize("shape", SHAPES)
def test_no_other_code_knows_a_shape(shape: str) -> None:
    """Except code about single-choice questions."""
    others = {path.name for path, text in sources().items() if path.parent.name != "questions" and knows(text, shape)}
    assert others == ({"cards.py", "qui_04_longest_option_is_right.py"} if shape == "single_choice" else set())


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the generator and the templates, whose examples are the playbooks."""
    for folder in ("generator", "templates"):
        shutil.copytree(PROJECT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(EXAMPLES, tmp_path / "playbooks")
    (tmp_path / "generator/countertalk/model/questions/planted_shape.py").write_text(PLANTED)
    return tmp_path


def publish(copy: Path, quiz: str) -> list[str]:
    """Publish the copy with one more quiz; returns the problems of the content."""
    (copy / "playbooks/planted/img").mkdir(parents=True)
    (copy / "playbooks/planted/planted-quiz.yml").write_text(quiz)
    shutil.copy(EXAMPLES / "product/img/porter.png", copy / "playbooks/planted/img/map.png")
    environment = {**os.environ, "PYTHONPATH": str(copy / "generator")}
    done = subprocess.run(
        [sys.executable, "-c", PUBLISH], cwd=copy, env=environment, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.slow
def test_new_shape_needs_a_few_new_files_and_no_edits(copy: Path) -> None:
    missing = ["templates/questions/planted_shape.j2", "templates/questions/planted_shape.js"]
    assert missing_files(copy) == missing, "the contract names what is missing"
    for ending, text in {"j2": TEMPLATE, "js": SCRIPT, "en.yml": WORDS, "css": STYLE}.items():
        (copy / f"templates/questions/planted_shape.{ending}").write_text(text)
    assert missing_files(copy) == []
    assert publish(copy, QUIZ) == []
    page = (copy / "build/docs/quiz/planted-quiz/index.md").read_text(encoding="utf-8")
    assert 'data-ct-type="planted_shape" data-ct-answer-key=\'{"least":70.0,"most":90.0}\'' in page
    assert "Your guess, please." in page
    assert "From 70 to 90 kilometres" in page
    assert "It depends on the wind." in page
    for place in ("quiz/planted-quiz", "role/sales_rep/practice"):
        shown = (copy / f"build/docs/{place}/index.md").read_text(encoding="utf-8")
        assert re.search(r'<img src="[./]+/files/map-\w+.png" alt="The way to the coast">', shown), place
    assert ".ct-planted{" in (copy / "build/docs/assets/countertalk.css").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ("planted_key:", "planted_kye:", "8 unknown key 'planted_kye' => did you mean 'planted_key'?"),
        ("[70, 90]", "[70]", "8 this list has 1 entry; at least 2 are needed => add 1 or more"),
        (
            "planted_key: [70, 90]",
            "number: 80",
            "6 question 'range' has a unit beside 'number' => remove 'planted_unit:'",
        ),
        (
            "planted_key: [70, 90]",
            "planted_key: [70, 90]\n    number: 80",
            "6 question 'range' is answered in two ways: 'planted_key' and 'number' => keep one of them",
        ),
    ],
)
def test_mistake_in_a_new_shape_is_reported_like_any_other(copy: Path, right: str, wrong: str, problem: str) -> None:
    assert publish(copy, QUIZ.replace(right, wrong)) == [problem]
