"""Every page of the site: each is made by a view and a template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment

from countertalk.config import SiteConfig
from countertalk.edition import Edition, for_customers
from countertalk.load import Playbook
from countertalk.pages.addresses import FileAddresses, file_of, root_from
from countertalk.pages.environment import environment
from countertalk.pages.glossary_terms import NO_TERMS
from countertalk.pages.inputs import Recorder, recorded_config
from countertalk.pages.page import Page
from countertalk.pages.page_text import text_of
from countertalk.pages.scope import PageScope
from countertalk.pages.source import PageSource
from countertalk.pages.view import View
from countertalk.pages.views import all_views
from countertalk.pages.words import Words
from countertalk.search import Entry


@dataclass(frozen=True, eq=False)
class PageRenderer:
    """Makes pages, one at a time. Another process can be given one, and makes its own environment for it."""

    edition: Edition
    config: SiteConfig
    words: Words
    templates: Path

    def __reduce__(self) -> tuple[type[PageRenderer], tuple[Any, ...]]:
        return PageRenderer, (self.edition, self.config, self.words, self.templates)

    def pages(self) -> Iterator[Page]:
        """All pages. If two have the same address, such as an old one, the customers' wins."""
        yield from {
            page.path: page
            for view in all_views()
            for source in self._sources[: 2 if view.is_standalone else 1]
            for subject in view.subjects(source)
            for page in [self.page(view, subject, source)]
        }.values()

    def page(self, view_type: type[View[Any]], subject: Any, source: PageSource) -> Page:
        """The page of a view about `subject`."""
        self._notes.start()
        view = view_type.of(subject, source)
        page = _scope(view, source)
        template = self._env.get_template(view.template)
        markdown = template.render(page=page, find=source.find, needs=page.needs, **view.values())
        entries = () if source.standalone else _searched(view.entries(source), markdown)
        return Page(
            file_of(view.address),
            view.title,
            markdown + _scripts(page),
            _front_matter(view, source),
            page.files,
            _last_confirmed(view.shows) or _last_confirmed(source.find.current()),
            inputs=self._notes.inputs(),
            place=view.place(source),
            entries=entries,
        )

    @cached_property
    def _sources(self) -> tuple[PageSource, ...]:
        """The edition and, if that is the staff's, what customers may see of it."""
        config = recorded_config(self.config, self._notes.settings.add)
        words = self.words.recorded(self._notes.words.add)
        own = PageSource(self.edition, config, words, self._notes, FileAddresses())
        if self.edition.is_for_customers:
            return (own,)
        return own, replace(own, edition=for_customers(self.edition.handbook), standalone=True)

    @cached_property
    def _env(self) -> Environment:
        return environment(self.templates, self._sources[0].words, self._notes.templates.add)

    @cached_property
    def _notes(self) -> Recorder:
        return Recorder()


def _scope(view: View[Any], source: PageSource) -> PageScope:
    playbook = view.playbook
    return PageScope(
        source=source,
        edition=source.edition,
        terms=source.terms if view.explains_terms else NO_TERMS,
        root=root_from(view.address),
        notes=source.notes,
        file_addresses=source.file_addresses,
        playbook=playbook,
        taught=source.find.terms_taught(playbook) if playbook else frozenset(),
    )


def _front_matter(view: View[Any], source: PageSource) -> dict[str, Any]:
    alone = {"alone": True} if source.standalone else {}
    return {"description": view.summary, **alone, **view.front_matter()}


def _searched(entries: tuple[Entry, ...], markdown: str) -> tuple[Entry, ...]:
    """The entries of a page, of which the first is found by every word that it prints."""
    main, around = text_of(markdown)
    return tuple(replace(entry, text=main, around=f"{entry.around} {around}") for entry in entries[:1]) + entries[1:]


def _last_confirmed(playbooks: Iterable[Playbook]) -> date | None:
    return max((p.content.last_reviewed for p in playbooks if p.content.last_reviewed), default=None)


def _scripts(page: PageScope) -> str:
    """The markup that names the scripts that the page runs."""
    scripts = sorted(page.scripts, key=lambda name: (name != "activity-index", name))  # data comes first
    return f'\n<div data-ct-scripts="{" ".join(scripts)}" hidden></div>' if scripts else ""
