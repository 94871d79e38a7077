"""The whole way through the house, stage by stage."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from countertalk.config import SiteConfig, load_config
from countertalk.edition import for_customers, for_staff
from countertalk.handbook import Handbook, link
from countertalk.load import SECTION_FILE, load
from countertalk.model import Visibility
from countertalk.model.forms import MAX_ID
from countertalk.model.values import slug
from countertalk.outputs.folders import FolderError
from countertalk.outputs.mkdocs import publish
from countertalk.pages import load_words, render
from countertalk.problems import ContentError, Problem, Severity
from countertalk.resources import templates_folder
from countertalk.rules import all_rules, check
from countertalk.starter import starter

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


def new_playbook(root: Path, kind: str, name: str, folder: Path | None = None) -> Path:
    """Write a draft of `kind` called `name` into `folder` below the playbooks; returns its path from `root`.

    Without `folder` it goes beside others of its kind. Raises `FolderError` where that is not possible, or the name is
    none or taken, and `ContentError` where the playbooks that are there cannot be read.
    """
    playbooks = root / PLAYBOOKS
    handbook = link(*load(playbooks, root)) if any(playbooks.rglob("*.yml")) else link((), ())
    same = handbook.of_kind(kind)
    if name != slug(name)[:MAX_ID] or not name:
        instead = slug(name)[:MAX_ID].strip("-") or "first-" + kind.replace("_", "-")
        raise FolderError(f"'{name}' is not an id: write '{instead}'")
    if f"{kind}/{name}" in handbook.by_key:
        raise FolderError(f"{handbook.by_key[f'{kind}/{name}'].source.path} is there already: choose another id")
    if folder is None and not same:
        folders = ", ".join(path.name for path in sorted(playbooks.iterdir()) if path.is_dir()) or "sales"
        raise FolderError(f"there is no {kind} yet to put it beside: say where with --folder, such as {folders}")
    path = (playbooks / folder if folder else root / Path(same[0].source.path).parent) / f"{name}.yml"
    if not path.resolve().is_relative_to(playbooks.resolve()):
        raise FolderError(f"{path.parent} lies outside of {playbooks}: name a folder inside it")
    if path.exists() or not all(above.is_dir() for above in path.parents if above.exists()):
        raise FolderError(f"{path} cannot be written: something else is there")
    in_section = any((above / SECTION_FILE).is_file() for above in path.parents if above.is_relative_to(playbooks))
    new = starter(kind, name.replace("-", " ").capitalize(), handbook, templates_folder(), in_section)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(new.text, encoding="utf-8")
    for named, file in new.files.items():
        beside = path.parent / named
        if not beside.exists():
            beside.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, beside)
    return path.relative_to(root)


def publish_project(
    project: Project, build: Path, visibility: Visibility = Visibility.INTERNAL, drafts: bool = False
) -> tuple[int, int]:
    """Render all pages and write what the engine needs into `build`; returns how many pages and changed files.

    `visibility` says whom the site is for: the staff, or customers. With `drafts`, those are in it as well.
    """
    templates = templates_folder()
    words = load_words(templates, project.config.language)
    edition, config = for_staff(project.handbook, drafts), project.config
    if visibility is Visibility.EXTERNAL:
        edition, config = for_customers(edition.handbook), config.for_customers()
    pages = render(edition, config, words, templates)
    return len(pages), publish(edition, pages, config, words, templates, build)
