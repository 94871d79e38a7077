"""A whole site as one value, before anything is written: what outputs are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from countertalk.config import SiteConfig
from countertalk.edition import Edition
from countertalk.pages.activity_index import activity_index
from countertalk.pages.assets import assets_of
from countertalk.pages.navigation import Entry, navigation
from countertalk.pages.page import Page
from countertalk.pages.protocol import ActivityIndex
from countertalk.pages.render import PageRenderer
from countertalk.pages.search import search_files
from countertalk.pages.words import Words


@dataclass(frozen=True, eq=False)
class Site:
    """A whole site."""

    edition: Edition
    config: SiteConfig
    words: Words
    pages: tuple[Page, ...]
    """The home page first."""
    navigation: tuple[Entry, ...]
    activity_index: ActivityIndex
    """What there is to do, by the `kind/id` of playbooks."""
    assets: Mapping[str, Path | str]
    """Scripts and styles by their path below the site's root: a file to copy, or the text itself."""

    @property
    def files(self) -> Mapping[str, Path]:
        """The pictures and files that pages show, by their path below the site's root."""
        return {address: path for page in self.pages for address, path in page.files.items()}


def render(edition: Edition, config: SiteConfig, words: Words, templates: Path) -> Site:
    """The site of `edition`, the same for the same input.

    In the staff's edition, a playbook that may be shown to customers has two pages: at its own address the one that a
    customer may see, and below it the staff's.
    """
    pages = tuple(PageRenderer(edition, config, words, templates).pages())
    entries = [entry for page in pages for entry in page.entries]
    index = activity_index(edition, config, words)
    return Site(
        edition,
        config,
        words,
        pages,
        navigation((page.path, page.place) for page in pages if page.place),
        index,
        {**assets_of(index, config.brand, words, templates), **search_files(entries, edition, config, words)},
    )
