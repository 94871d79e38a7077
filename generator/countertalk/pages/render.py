"""Every page of the site, each from one template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any

from jinja2 import Environment

from countertalk.config import SiteConfig
from countertalk.edition import Edition, for_customers, is_external
from countertalk.handbook import Handbook
from countertalk.kinds.checklist import Checklist
from countertalk.kinds.roles import Role
from countertalk.load import Playbook, Section
from countertalk.model import Reference
from countertalk.pages.activity_index import pass_mark
from countertalk.pages.addresses import (
    HOME,
    PROGRESS,
    RECEIPT,
    REVIEW,
    TEAM,
    address_in,
    address_of_practice,
    address_of_role,
    address_of_section,
    file_of,
    root_from,
)
from countertalk.pages.cards import Deck
from countertalk.pages.environment import environment
from countertalk.pages.glossary_terms import Terms, terms_of
from countertalk.pages.markup import Writer
from countertalk.pages.options import answer_id, answer_key, options_of, shuffled, split_at_gaps
from countertalk.pages.page import Page
from countertalk.pages.practice import Part, parts_of
from countertalk.pages.queries import Queries
from countertalk.pages.words import Words

_FEW = 3


def render(edition: Edition, config: SiteConfig, words: Words, templates: Path) -> tuple[Page, ...]:
    """The pages of `edition`, the same for the same input; the home page first.

    In the staff's edition, a playbook that may be shown to customers has two: at its own address the one that a
    customer may see, and below it the staff's.
    """
    env = environment(templates, words)
    press = _Press(edition, config, words, env, terms_of(edition.handbook))
    return tuple(press.pages())


@dataclass(frozen=True, eq=False)
class _Press:
    """What all pages are made with."""

    edition: Edition
    config: SiteConfig
    words: Words
    env: Environment
    terms: Terms
    standalone: bool = False
    """Whether pages go without navigation, since a customer may see them on the staff's site."""

    @property
    def handbook(self) -> Handbook:
        return self.edition.handbook

    @cached_property
    def find(self) -> Queries:
        return Queries(self.handbook)

    @cached_property
    def deck(self) -> Deck:
        return Deck(self.handbook.current, self.words)

    @cached_property
    def last_confirmed(self) -> date | None:
        return _last_confirmed(self.handbook.current)

    def pages(self) -> Iterator[Page]:
        yield self._page(HOME, "home", self.config.name, self.config.description, roles=self.find.roles)
        for role in self.find.roles:
            parts = parts_of(self._playbooks_for(role), self.deck)
            yield self._role(role, parts)
            if parts:
                yield self._practice(role, parts)
        for section in self.handbook.sections:
            yield self._section(section)
        if self.edition.is_for_customers:
            yield from self._playbooks()
        else:
            presses = (self, self._for_customers())  # where both have a page, such as at an old address, the last wins
            yield from {page.path: page for press in presses for page in press._playbooks()}.values()
            yield self._reviews()
            words = self.words
            yield self._page(PROGRESS, "progress", words("progress.title"), words("progress.summary"), index=False)
            yield self._page(RECEIPT, "receipt", words("receipt.title"), words("receipt.summary"), index=False)
            yield self._page(TEAM, "team", words("team.title"), words("team.summary"), index=False)

    def _playbooks(self) -> Iterator[Page]:
        for playbook in self.handbook.playbooks:
            yield self._playbook(playbook)
        for former, playbook in self.handbook.successors.items():
            if former not in self.handbook.by_key:
                yield self._moved(former, playbook)

    def _for_customers(self) -> _Press:
        """What the pages are made with that may be shown to customers."""
        edition = for_customers(self.handbook)
        return replace(self, edition=edition, terms=terms_of(edition.handbook), standalone=True)

    # -- one page each

    def _playbook(self, playbook: Playbook) -> Page:
        if playbook.is_archived:
            return self._archived(playbook)
        content = playbook.content
        taught = self.find.terms_taught(playbook)
        address = address_in(self.edition, playbook)
        writer = Writer(self.edition, self.terms, root_from(address), playbook, taught)
        return self._page(
            address,
            f"kinds/{playbook.kind}",
            content.title,
            content.summary,
            writer=writer,
            sources=(playbook,),
            index=not self.standalone,
            stock_numbers=content.stock_numbers,
            locale=content.locale,
            playbook=playbook,
            content=content,
        )

    def _archived(self, playbook: Playbook) -> Page:
        return self._page(
            address_in(self.edition, playbook),
            "archived",
            playbook.content.title,
            self.words("archived.summary"),
            sources=(playbook,),
            index=False,
            playbook=playbook,
            successor=self.handbook.successors.get(playbook.key),
        )

    def _moved(self, former: str, playbook: Playbook) -> Page:
        title = playbook.content.title
        summary = self.words("moved.summary", title=title)
        return self._page(f"{former}/", "moved", title, summary, sources=(playbook,), index=False, moved_to=playbook)

    def _playbooks_for(self, role: Role) -> list[Playbook]:
        return [p for p in self.handbook.current if role.id in {ref.item for ref in p.content.audience}]

    def _practice(self, role: Role, parts: tuple[Part, ...]) -> Page:
        """The page on which a role practises; no term is explained there, as the explanation may be what is asked."""
        address = address_of_practice(role.id)
        return self._page(
            address,
            "practice",
            self.words("practice.title", role=role.name),
            self.words("practice.summary", role=role.name),
            writer=Writer(self.edition, Terms({}, frozenset()), root_from(address)),
            sources=[part.playbook for part in parts],
            index=False,
            parts=parts,
        )

    def _role(self, role: Role, parts: tuple[Part, ...]) -> Page:
        ways = self.find.entry_paths(role)
        way_key, steps = self.find.path_of(role)
        mine = self._playbooks_for(role)
        return self._page(
            address_of_role(role.id),
            "role",
            role.name,
            role.does.plain() if role.does else self.words("role.summary", role=role.name),
            sources=mine,
            index=False,
            role=role,
            practice=address_of_practice(role.id) if parts else "",
            ways=ways,
            way_key=way_key,
            path=self.find.targets(steps),
            steps=steps,
            checklists=[p for p in mine if isinstance(p.content, Checklist) and _is_done_by(role, p.content)],
            cards=self.find.targets(role.cards),
            new=_newest(mine)[:_FEW],
            due=_by_due(mine)[:_FEW],
            groups=_by_kind(mine),
        )

    def _section(self, section: Section) -> Page:
        inside = [p for p in self.handbook.current if p.section == section.id]
        summary = section.summary or self.words("section.summary", section=section.title)
        return self._page(
            address_of_section(section.id),
            "section",
            section.title,
            summary,
            sources=inside,
            index=False,
            groups=_by_kind(inside),
        )

    def _reviews(self) -> Page:
        return self._page(
            REVIEW,
            "review",
            self.words("review.title"),
            self.words("review.summary"),
            index=False,
            due=_by_due(self.handbook.current),
            never=[p for p in self.handbook.current if p.content.due is None],
        )

    # -- what they share

    def _page(
        self,
        address: str,
        template: str,
        title: str,
        summary: str,
        writer: Writer | None = None,
        sources: Iterable[Playbook] = (),
        index: bool = True,
        stock_numbers: tuple[str, ...] = (),
        locale: str | None = None,
        moved_to: Playbook | None = None,
        **values: Any,
    ) -> Page:
        writer = writer or Writer(self.edition, self.terms, root_from(address))
        markdown = self.env.get_template(f"{template}.md.j2").render(
            title=title,
            summary=summary,
            root=writer.root,
            writer=writer,
            needs=writer.needs,
            handbook=self.handbook,
            config=self.config,
            edition=self.edition,
            standalone=self.standalone,
            moved_to=moved_to,
            minutes_of=self.find.minutes_of,
            has_page=self.find.has_page,
            is_external=is_external,
            next_steps=self.find.next_steps,
            questions_on=self.find.questions_on,
            uses_of=self.find.uses_of,
            resolve=self.handbook.resolve,
            address_of_section=address_of_section,
            address_of_role=address_of_role,
            role_of=self.find.role_of,
            edit_url=self._edit_url,
            playbooks_of=self.find.playbooks_of,
            tags_of=lambda playbook: self._tags(playbook, writer),
            options_of=lambda question: options_of(question, self.words),
            answer_key=lambda question: answer_key(question, self.words),
            answer_id=answer_id,
            pass_mark=lambda content: pass_mark(content, self.config),
            split_at_gaps=split_at_gaps,
            shuffled=shuffled,
            **values,
        )
        meta: dict[str, Any] = {"description": summary}
        if locale:
            meta["lang"] = locale
        if self.standalone:
            meta["alone"] = True
        if moved_to:
            meta["moved_to"] = writer.href_of(moved_to)
        if not index:
            meta["search"] = {"exclude": True}
        if stock_numbers:
            meta["tags"] = list(stock_numbers)  # the search ranks what stands here above all else
            meta["hide"] = ["tags"]
        if address == HOME:
            meta["hide"] = ["navigation", "toc"]
        if writer.scripts:
            scripts = sorted(writer.scripts, key=lambda name: (name != "outline", name))  # data comes first
            markdown += f'\n<div data-ct-scripts="{" ".join(scripts)}" hidden></div>'
        updated = _last_confirmed(sources) or self.last_confirmed
        return Page(file_of(address), title, markdown, meta, dict(writer.files), updated)

    def _edit_url(self, playbook: Playbook) -> str | None:
        if not self.config.repo_url or self.edition.is_for_customers:
            return None
        return "/".join([self.config.repo_url.rstrip("/"), self.config.edit_uri.strip("/"), playbook.source.path])

    def _tags(self, playbook: Playbook, writer: Writer) -> list[dict[str, str]]:
        """The tags of a playbook: each with its name, and an address where a playbook lists the tags."""
        tags = []
        for tag in playbook.content.tags:
            target = self.handbook.resolve(Reference("tags", "", tag, tag, to_item="TagWord"))
            tags.append({"name": target.label if target else tag, "href": writer.href(target) if target else ""})
        return tags


def _is_done_by(role: Role, checklist: Checklist) -> bool:
    return checklist.role is not None and checklist.role.item == role.id


def _last_confirmed(playbooks: Iterable[Playbook]) -> date | None:
    return max((p.content.last_reviewed for p in playbooks if p.content.last_reviewed), default=None)


def _by_kind(playbooks: list[Playbook]) -> list[tuple[str, list[Playbook]]]:
    ranked = sorted(playbooks, key=lambda playbook: (playbook.kind, playbook.content.title))
    return [(kind, list(group)) for kind, group in groupby(ranked, key=lambda playbook: playbook.kind)]


def _by_due(playbooks: Iterable[Playbook]) -> list[Playbook]:
    return sorted((p for p in playbooks if p.content.due), key=lambda p: (p.content.due, p.content.title))


def _newest(playbooks: list[Playbook]) -> list[Playbook]:
    dated = [playbook for playbook in playbooks if playbook.content.last_reviewed]
    return sorted(dated, key=lambda p: (p.content.last_reviewed, p.content.title), reverse=True)
