"""What the search finds: the entries of pages, and the index of a site."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from countertalk.config import SiteConfig
from countertalk.edition import Edition
from countertalk.kinds.roles import Role
from countertalk.load import Playbook
from countertalk.model import Content, Findable
from countertalk.pages.addresses import address_in
from countertalk.pages.figures import money
from countertalk.pages.queries import Queries
from countertalk.pages.source import PageSource
from countertalk.pages.words import Words
from countertalk.search import Entry, SiteContext, Sort, State, index_files, synonyms


def not_indexed() -> dict[str, Any]:
    """Front matter that keeps a page out of the sitemap and of search engines."""
    return {"robots": "noindex"}


def entries_of(playbook: Playbook, source: PageSource) -> tuple[Entry, ...]:
    """A playbook and the things on its page, without the words that the page prints."""
    content = playbook.content
    shared = _shared(playbook, source)
    page = replace(
        shared,
        answer=content.answer,
        summary="" if content.answer == content.summary else content.summary,
        fact=money(source.words, content.costs) if content.costs else "",
        fact_name=source.words("search.price") if content.costs else "",
        numbers=content.stock_numbers,
        aliases=content.other_names,
        misspellings=content.misspellings,
        around=" ".join(question.ask.plain() for question in content.page_questions),
        picture=source.file_addresses.of(playbook.files[content.picture.file]) if content.picture else "",
    )
    return page, *(_thing(one, shared) for one in content.findables)


def _shared(playbook: Playbook, source: PageSource) -> Entry:
    """What is true of a playbook and of everything on its page."""
    content = playbook.content
    return Entry(
        address=address_in(source.edition, playbook),
        title=content.title,
        language=content.locale or source.config.language,
        kind=source.words.kind(playbook.kind),
        kind_names=source.words.list(f"kinds.{playbook.kind}.names"),
        section=playbook.section,
        roles=_roles(content),
        sort=_sort(content),
        state=_state(playbook),
        valid_from=content.valid_from,
        valid_until=content.valid_until,
        due=content.due,
    )


def _thing(found: Findable, shared: Entry) -> Entry:
    return replace(
        shared,
        address=f"{shared.address}#{found.anchor}",
        title=found.title,
        answer=found.answer,
        aliases=found.aliases,
        misspellings=found.misspellings,
        text=found.text,
    )


def _sort(content: Content) -> Sort:
    if content.question_set.is_whole_page:
        return Sort.EXERCISE
    return Sort.OFFER if content.costs else Sort.ANSWER


def _roles(content: Content) -> tuple[str, ...]:
    return tuple(reference.item for reference in content.audience)


def _state(playbook: Playbook) -> State:
    return State.ARCHIVED if playbook.is_archived else State.DRAFT if playbook.is_draft else State.CURRENT


def search_files(entries: Iterable[Entry], edition: Edition, config: SiteConfig, words: Words) -> Mapping[str, str]:
    """The files of the search, by their path from the root of the site."""
    find = Queries(edition.handbook)
    roles = () if edition.is_for_customers else find.roles()
    site = SiteContext(
        sections={section.id: section.title for section in edition.handbook.sections},
        roles={role.id: (role.name, _home_of(role, find)) for role in roles},
        used={role.id: [address_in(edition, one) for one in find.playbooks_of(role.cards)] for role in roles},
        fillers=words.list("search.fillers"),
        synonyms=synonyms(config.synonyms),
    )
    return index_files(list(entries), site)


def _home_of(role: Role, find: Queries) -> str:
    """The section that most of what is meant for a role is in."""
    sections = [playbook.section for playbook in find.playbooks_for(role)]
    return max(sorted(set(sections)), key=sections.count, default="")
