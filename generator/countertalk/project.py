"""The whole pipeline, stage by stage."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from countertalk.config import SiteConfig, load_config
from countertalk.edition import for_customers, for_staff
from countertalk.handbook import Handbook, link
from countertalk.load import PLAYBOOKS, load
from countertalk.model import Visibility
from countertalk.outputs import all_outputs
from countertalk.outputs.folders import locked, writing
from countertalk.outputs.mkdocs import build
from countertalk.pages import load_words, render
from countertalk.problems import ContentError, Problem, Severity
from countertalk.resources import templates_folder
from countertalk.rules import all_rules, check

Step = Callable[[str], AbstractContextManager[None]]
"""Wraps one stage of the work, and is called with a description of it."""


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
    with unwatched(lasting=True):
        loaded = load(root / PLAYBOOKS, root)
    handbook = link(*loaded)
    problems = check(handbook, today, config.rules, strict)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise ContentError(problems)
    return Project(root, config, handbook, problems)


@contextmanager
def unwatched(*, lasting: bool = False) -> Iterator[None]:
    """Keep garbage collection, in the whole process, from visiting what is made here again and again.

    With `lasting`, never after either: what is made lasts through all stages, and none of it is in a cycle, so that it
    is freed without collection.
    """
    was_enabled = gc.isenabled()
    if lasting:
        gc.collect()  # what is garbage already does not stay
    gc.disable()
    try:
        yield
        if lasting:
            gc.freeze()
    finally:
        if was_enabled:
            gc.enable()


def publish_project(
    project: Project,
    folder: Path,
    visibility: Visibility = Visibility.INTERNAL,
    drafts: bool = False,
    output: str = "mkdocs",
) -> tuple[int, int]:
    """Render the site and write one of the outputs into `folder`; returns how many pages and changed files.

    `visibility` says who the site is for: the staff, or customers. With `drafts`, those are in it as well.
    """
    templates = templates_folder()
    words = load_words(templates, project.config.language)
    edition, config = for_staff(project.handbook, drafts), project.config
    if visibility is Visibility.EXTERNAL:
        edition, config = for_customers(edition.handbook), config.for_customers()
    with unwatched():
        site = render(edition, config, words, templates)
    with writing(folder):
        return len(site.pages), all_outputs()[output](site, templates, folder)


def export_project(
    project: Project, folder: Path, visibility: Visibility, drafts: bool, output: str
) -> tuple[int, int]:
    """Like `publish_project`; raises `FolderError` if another build is running in `folder`."""
    with locked(folder):
        return publish_project(project, folder, visibility, drafts, output)


def build_project(project: Project, site: Path, visibility: Visibility, drafts: bool, step: Step) -> tuple[int, int]:
    """Publish into `build/` in the root and build `site` from it; returns how many pages and changed files.

    Raises `FolderError` if another build is running, and `EngineError` where the engine fails.
    """
    work = project.root / "build"
    with locked(work):
        with step("Writing the pages"):
            done = publish_project(project, work, visibility, drafts)
        with step("Building the site"):
            build(work, site)
    return done
