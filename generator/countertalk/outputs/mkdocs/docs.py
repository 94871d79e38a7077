"""A site as a folder for the engine: docs/, mkdocs.yml and overrides/. Other engines build from the same folder."""

from __future__ import annotations

import json
from functools import partial
from html import escape
from pathlib import Path

import yaml

from countertalk.outputs.files import Source, write_files
from countertalk.outputs.mkdocs.settings import settings
from countertalk.pages import Page, Site


def write(site: Site, templates: Path, folder: Path) -> int:
    """Write everything that the engine needs into `folder`; returns how many files changed.

    Raises `FolderError` where `folder` contains files that countertalk did not make.
    """
    files: dict[str, Source] = {f"docs/{page.path}": partial(_with_front_matter, page) for page in site.pages}
    files |= {f"docs/{address}": asset for address, asset in (*site.files.items(), *site.assets.items())}
    files |= {f"overrides/{path.name}": path for path in sorted((templates / "overrides").iterdir())}
    files["mkdocs.yml"] = partial(_settings, site, templates)
    return write_files(files, folder)


def _settings(site: Site, templates: Path) -> str:
    found: str = yaml.safe_dump(settings(site, templates), allow_unicode=True, sort_keys=False, width=120)
    return found


def _with_front_matter(page: Page) -> str:
    """The page with its front matter, whose values MkDocs does not escape."""
    meta = {"title": page.title, **page.meta, **({"updated": page.updated.isoformat()} if page.updated else {})}
    lines = [f"{key}: {json.dumps(_escaped(value), ensure_ascii=False)}" for key, value in meta.items()]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + page.markdown.strip() + "\n"


def _escaped(value: object) -> object:
    if isinstance(value, list):
        return [_escaped(entry) for entry in value]
    return escape(value) if isinstance(value, str) else value
