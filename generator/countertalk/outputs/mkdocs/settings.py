"""mkdocs.yml: the settings of templates/mkdocs.yml, completed from the handbook and site_config.yml."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from countertalk.outputs.mkdocs.policy import content_security_policy, theme_folder
from countertalk.pages import Site, Words
from countertalk.pages.navigation import Entry
from countertalk.pages.protocol import SiteData

_PRUNED_FROM_PAGES = 100
"""From this many pages on, each carries only its own part of the navigation. All of it would be two thirds of a page
of 135, and more than a quarter of the time in which a phone shows it; at 1,000 pages, 280 MB of the site.
"""


def settings(site: Site, templates: Path) -> dict[str, Any]:
    """The whole of mkdocs.yml. MkDocs escapes neither names nor titles, so they are escaped here.

    The theme's own words are English where it has none in the site's language, as ours are.
    """
    config, words = site.config, site.words
    found: dict[str, Any] = yaml.safe_load((templates / "mkdocs.yml").read_text("utf-8"))
    found["site_name"] = escape(config.name)
    found["site_description"] = escape(config.description)
    if config.url:
        found["site_url"] = config.url.rstrip("/") + "/"
    found["theme"]["language"] = config.language if _speaks(config.language) else "en"
    found["theme"]["palette"] = _palette(words)
    if len(site.pages) >= _PRUNED_FROM_PAGES:
        found["theme"]["features"].append("navigation.prune")
    found["nav"] = _navigation(site.navigation)
    found["extra"] = {
        "generator": False,
        "countertalk": {
            "policy": content_security_policy(_base_urls(site)),
            "search": escape(words("search.label")),
            "close": escape(words("search.close")),
            "all": escape(words("search.all")),
            "menu": escape(words("site.menu")),
            "site": SiteData(words=words.group("freshness", "copy", "done_badges"), due_soon=config.due_soon).data(),
            "me": "" if site.edition.is_for_customers else escape(words("progress.title")),
            "missing": {
                "title": escape(words("search.not_found")),
                "help": escape(words("search.not_found_help")),
                "open": escape(words("search.open")),
                "home": escape(words("search.home")),
            },
        },
    }
    return found


def _speaks(language: str) -> bool:
    return (theme_folder() / "partials" / "languages" / f"{language}.html").is_file()


def _palette(words: Words) -> list[dict[str, Any]]:
    colours = {"primary": "custom", "accent": "custom"}
    to_dark = {"icon": "material/weather-night", "name": escape(words("site.dark"))}
    to_light = {"icon": "material/weather-sunny", "name": escape(words("site.light"))}
    return [
        {"media": "(prefers-color-scheme: light)", "scheme": "default", **colours, "toggle": to_dark},
        {"media": "(prefers-color-scheme: dark)", "scheme": "slate", **colours, "toggle": to_light},
    ]


def _navigation(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    return [{escape(entry.label): _navigation(entry.entries) if entry.entries else entry.path} for entry in entries]


def _base_urls(site: Site) -> set[str]:
    """The path to the root from every page as the engine writes it: `.`, `..`, `../..`; from the 404 page its path."""
    depths = {page.path.count("/") for page in site.pages}
    relative = {"/".join([".."] * depth) or "." for depth in depths}
    url = site.config.url
    return {*relative, urlsplit(url.rstrip("/") + "/" if url else "/").path}
