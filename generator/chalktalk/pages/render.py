"""Every page of the site, each from one template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from jinja2 import Environment

from chalktalk.config import SiteConfig
from chalktalk.handbook import Handbook
from chalktalk.kinds.lesson import Lesson
from chalktalk.kinds.roles import Role, Roles
from chalktalk.load import Playbook, Section
from chalktalk.model import Reference
from chalktalk.pages.addresses import (
    HOME,
    REVIEW,
    address_of,
    address_of_role,
    address_of_section,
    file_of,
    root_from,
)
from chalktalk.pages.calendar import months_of
from chalktalk.pages.environment import environment
from chalktalk.pages.glossary_terms import Terms, terms_of
from chalktalk.pages.markup import Writer
from chalktalk.pages.options import options_of
from chalktalk.pages.page import Page
from chalktalk.pages.words import Words

_FEW = 3


def render(handbook: Handbook, config: SiteConfig, words: Words, templates: Path) -> tuple[Page, ...]:
    """The pages of `handbook`, the same for the same input; the home page first."""
    press = _Press(handbook, config, words, environment(templates, words), terms_of(handbook))
    return tuple(press.pages())


@dataclass(frozen=True, eq=False)
class _Press:
    """What all pages are made with."""

    handbook: Handbook
    config: SiteConfig
    words: Words
    env: Environment
    terms: Terms

    def pages(self) -> Iterator[Page]:
        roles = [role for role in self._roles() if role.path or role.cards]
        yield self._page(HOME, "home", self.config.name, self.config.description, roles=roles)
        for role in roles:
            yield self._role(role)
        for section in self.handbook.sections:
            yield self._section(section)
        for playbook in self.handbook.playbooks:
            yield self._playbook(playbook)
        yield self._reviews()

    # -- one page each

    def _playbook(self, playbook: Playbook) -> Page:
        content = playbook.content
        taught = frozenset(self._taught(playbook))
        writer = Writer(self.handbook, self.terms, root_from(address_of(playbook)), playbook, taught)
        return self._page(
            address_of(playbook),
            f"kinds/{playbook.kind}",
            content.title,
            content.summary,
            writer=writer,
            numbers=content.numbers,
            playbook=playbook,
            content=content,
        )

    def _role(self, role: Role) -> Page:
        path = [target for reference in role.path if (target := self.handbook.resolve(reference))]
        cards = [target for reference in role.cards if (target := self.handbook.resolve(reference))]
        mine = [p for p in self.handbook.playbooks if role.id in {ref.item for ref in p.content.audience}]
        return self._page(
            address_of_role(role.id),
            "role",
            role.name,
            role.does.plain() if role.does else self.words("role.summary", role=role.name),
            index=False,
            role=role,
            path=path,
            cards=cards,
            new=_newest(mine)[:_FEW],
            due=_by_due(mine)[:_FEW],
            groups=_by_kind(mine),
        )

    def _section(self, section: Section) -> Page:
        inside = [p for p in self.handbook.playbooks if p.section == section.id]
        summary = section.summary or self.words("section.summary", section=section.title)
        return self._page(
            address_of_section(section.id), "section", section.title, summary, index=False, groups=_by_kind(inside)
        )

    def _reviews(self) -> Page:
        return self._page(
            REVIEW,
            "review",
            self.words("review.title"),
            self.words("review.summary"),
            index=False,
            due=_by_due(list(self.handbook.playbooks)),
            never=[p for p in self.handbook.playbooks if p.content.due is None],
        )

    # -- what they share

    def _page(
        self,
        address: str,
        template: str,
        title: str,
        summary: str,
        writer: Writer | None = None,
        index: bool = True,
        numbers: tuple[str, ...] = (),
        **values: Any,
    ) -> Page:
        writer = writer or Writer(self.handbook, self.terms, root_from(address))
        markdown = self.env.get_template(f"{template}.md.j2").render(
            title=title,
            summary=summary,
            root=writer.root,
            writer=writer,
            handbook=self.handbook,
            config=self.config,
            resolve=self.handbook.resolve,
            address_of_section=address_of_section,
            address_of_role=address_of_role,
            role_of=self._role_of,
            edit_url=self._edit_url,
            playbooks_of=self._playbooks_of,
            tags_of=lambda playbook: self._tags(playbook, writer),
            options_of=lambda question: options_of(question, self.words),
            months_of=lambda plan: months_of(plan, self.words),
            **values,
        )
        meta: dict[str, Any] = {"description": summary}
        if not index:
            meta["search"] = {"exclude": True}
        if numbers:
            meta["tags"] = list(numbers)  # the search ranks what stands here above all else
            meta["hide"] = ["tags"]
        if address == HOME:
            meta["hide"] = ["navigation", "toc"]
        return Page(file_of(address), title, markdown, meta, dict(writer.files))

    def _edit_url(self, playbook: Playbook) -> str | None:
        if not self.config.repo_url:
            return None
        return "/".join([self.config.repo_url.rstrip("/"), self.config.edit_uri.strip("/"), playbook.source.path])

    def _playbooks_of(self, references: Iterable[Reference]) -> list[str]:
        """The keys of the playbooks that hold what `references` point at, each once."""
        targets = filter(None, map(self.handbook.resolve, references))
        return list(dict.fromkeys(target.playbook.key for target in targets))

    def _tags(self, playbook: Playbook, writer: Writer) -> list[dict[str, str]]:
        """The tags of a playbook: each with its name, and an address where a playbook lists the tags."""
        tags = []
        for tag in playbook.content.tags:
            target = self.handbook.resolve(Reference("tags", "", tag, tag, to_item=True))
            tags.append({"name": target.label if target else tag, "href": writer.href(target) if target else ""})
        return tags

    def _roles(self) -> Iterator[Role]:
        for playbook in self.handbook.playbooks:
            if isinstance(playbook.content, Roles):
                yield from playbook.content.roles

    def _role_of(self, reference: Reference) -> str:
        target = self.handbook.resolve(reference)
        return target.label if target else str(reference)

    def _taught(self, playbook: Playbook) -> Iterator[str]:
        if isinstance(playbook.content, Lesson):
            for reference in playbook.content.teaches:
                target = self.handbook.resolve(reference)
                if target:
                    yield target.key


def _by_kind(playbooks: list[Playbook]) -> list[tuple[str, list[Playbook]]]:
    ranked = sorted(playbooks, key=lambda playbook: (playbook.kind, playbook.content.title))
    return [(kind, list(group)) for kind, group in groupby(ranked, key=lambda playbook: playbook.kind)]


def _by_due(playbooks: list[Playbook]) -> list[Playbook]:
    return sorted((p for p in playbooks if p.content.due), key=lambda p: (p.content.due, p.content.title))


def _newest(playbooks: list[Playbook]) -> list[Playbook]:
    dated = [playbook for playbook in playbooks if playbook.content.last_reviewed]
    return sorted(dated, key=lambda p: (p.content.last_reviewed, p.content.title), reverse=True)
