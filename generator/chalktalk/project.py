"""The whole way through the house, stage by stage."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chalktalk.checks import all_rules, check
from chalktalk.config import SiteConfig, load_config
from chalktalk.handbook import Handbook, link
from chalktalk.load import load
from chalktalk.pages import load_words, render
from chalktalk.problems import ContentError, Problem, Severity
from chalktalk.resources import templates_folder
from chalktalk.site import publish

PLAYBOOKS = "playbooks"


@dataclass(frozen=True)
class Project:
    """A folder with playbooks, read and checked. `problems` are those that do not keep it from being built."""

    root: Path
    config: SiteConfig
    handbook: Handbook
    problems: tuple[Problem, ...]


def read_project(root: Path, today: date, strict: bool = False) -> Project:
    """Load, link and check the playbooks in `root` as of `today`.

    Raises `ContentError` with every problem where one of them is an error; with `strict`, warnings are errors.
    """
    config = load_config(root, all_rules())
    handbook = link(*load(root / PLAYBOOKS, root))
    problems = check(handbook, today, config.rules, strict)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise ContentError(problems)
    return Project(root, config, handbook, problems)


def publish_project(project: Project, build: Path) -> tuple[int, int]:
    """Render all pages and write what the engine needs into `build`; returns how many pages and changed files."""
    templates = templates_folder()
    words = load_words(templates, project.config.language)
    pages = render(project.handbook, project.config, words, templates)
    return len(pages), publish(project.handbook, pages, project.config, words, templates, build)
