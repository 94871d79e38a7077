"""Pages -> build/: docs/, mkdocs.yml and overrides/. Only what changed is written, what is gone is removed.

Styles lose their comments and blanks on the way, as scripts have before: what explains them is not for phones to fetch.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import escape
from pathlib import Path

import yaml
from rcssmin import cssmin

from countertalk.config import SiteConfig
from countertalk.edition import Edition
from countertalk.outputs.folders import MARK, take_ownership
from countertalk.outputs.mkdocs.settings import settings
from countertalk.pages import Page, Words, activity_index_script


def publish(
    edition: Edition, pages: Iterable[Page], config: SiteConfig, words: Words, templates: Path, build: Path
) -> int:
    """Write everything that the engine needs into the folder `build`; returns how many files changed.

    Raises `FolderError` where `build` holds files that countertalk did not make.
    """
    take_ownership(build)
    pages = list(pages)
    files: dict[str, bytes] = {}
    for page in pages:
        files[f"docs/{page.path}"] = _with_front_matter(page).encode()
        for address, picture in page.files.items():
            files[f"docs/{address}"] = picture.read_bytes()
    for script in sorted((templates / "compiled").iterdir()):
        files[f"docs/assets/{script.name}"] = script.read_bytes()
    files["docs/assets/outline.js"] = activity_index_script(edition, config, words).encode()
    files["docs/assets/countertalk.css"] = cssmin(_styles(config, templates)).encode()
    for override in sorted((templates / "overrides").iterdir()):
        files[f"overrides/{override.name}"] = override.read_bytes()
    found = settings(edition, pages, config, words, templates)
    files["mkdocs.yml"] = yaml.safe_dump(found, allow_unicode=True, sort_keys=False, width=120).encode()
    return _write(files, build)


def _with_front_matter(page: Page) -> str:
    """The page with its front matter, whose values MkDocs does not escape."""
    meta = {"title": page.title, **page.meta, **({"updated": page.updated.isoformat()} if page.updated else {})}
    lines = [f"{key}: {json.dumps(_escaped(value), ensure_ascii=False)}" for key, value in meta.items()]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + page.markdown.strip() + "\n"


def _escaped(value: object) -> object:
    if isinstance(value, list):
        return [_escaped(entry) for entry in value]
    return escape(value) if isinstance(value, str) else value


def _styles(config: SiteConfig, templates: Path) -> str:
    """One file for all styles: the brand, the frame, what pages are made of, what kinds and shapes add, and paper."""
    brand = config.brand
    colours = (
        f":root{{--ct-primary:{brand.primary};--ct-accent-light:{brand.accent};--ct-accent-dark:{brand.accent_dark}}}\n"
    )
    styles = templates / "styles"
    paths = (
        styles / "frame.css",
        *sorted((styles / "parts").glob("*.css")),
        *sorted((templates / "kinds").glob("*.css")),
        *sorted((templates / "questions").glob("*.css")),
        styles / "print.css",
    )
    return colours + "\n".join(path.read_text("utf-8") for path in paths)


def _write(files: dict[str, bytes], build: Path) -> int:
    changed = _clear(build, {*files, MARK})
    for name, content in files.items():
        path = build / name
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            changed += 1
    return changed


def _clear(build: Path, wanted: set[str]) -> int:
    """Remove what is not wanted any more, and every link, so that nothing is written through one."""
    gone = 0
    for path in sorted(build.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.is_symlink() or path.relative_to(build).as_posix() not in wanted:
            path.unlink()
            gone += 1
    return gone
