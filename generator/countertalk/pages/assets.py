"""What pages fetch besides pictures: scripts, and one file with all styles.

Comments and spaces are stripped from styles, as they already are from scripts: phones need not download them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from rcssmin import cssmin

from countertalk.config import Brand
from countertalk.pages.activity_index import activity_index_script
from countertalk.pages.protocol import ActivityIndex
from countertalk.pages.words import Words

_STYLES = ("styles/theme", "styles/compose", "styles/parts", "kinds", "questions", "views", "styles/paper")
"""Where styles are, in their order: Material's own, small classes, what pages share, kinds, shapes, views, paper."""


def assets_of(index: ActivityIndex, brand: Brand, words: Words, templates: Path) -> Mapping[str, Path | str]:
    """Scripts and styles by their path below the site's root: a file to copy, or the text itself."""
    scripts = {f"assets/{path.name}": path for path in sorted((templates / "compiled").iterdir())}
    return {
        **scripts,
        "assets/find.js": _finder(words, templates),
        "assets/activity-index.js": activity_index_script(index),
        "assets/countertalk.css": cssmin(_styles(brand, templates)),
    }


def _finder(words: Words, templates: Path) -> str:
    """The script of the search with its words: most pages need neither."""
    labels = json.dumps(words.group("finder"), ensure_ascii=False, separators=(",", ":"))
    return f"countertalk.finder={labels};\n{(templates / 'compiled/find.js').read_text('utf-8')}"


def _styles(brand: Brand, templates: Path) -> str:
    """One file for all styles, found by looking: the brand, then folder by folder; later ones override earlier ones."""
    colours = (
        f":root{{--ct-primary:{brand.primary};--ct-accent-light:{brand.accent};--ct-accent-dark:{brand.accent_dark}}}\n"
    )
    paths = [path for folder in _STYLES for path in sorted((templates / folder).glob("*.css"))]
    return colours + "\n".join(path.read_text("utf-8") for path in paths)
