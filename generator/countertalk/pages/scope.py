"""What the templates of a page may ask, as `page`."""

from __future__ import annotations

from dataclasses import dataclass

from countertalk.edition import is_external
from countertalk.kinds.roles import Role
from countertalk.load import Playbook, Section
from countertalk.model import Reference
from countertalk.model.activities import QuestionSet
from countertalk.pages.activity_index import pass_mark
from countertalk.pages.addresses import address_of_practice, address_of_role, address_of_section
from countertalk.pages.markup import MarkupRenderer
from countertalk.pages.source import PageSource


@dataclass(frozen=True)
class Tag:
    """A tag of a playbook: its name, and the address that explains it where a playbook lists the tags."""

    name: str
    href: str


@dataclass(frozen=True, eq=False, kw_only=True)
class PageScope(MarkupRenderer):
    """Texts, addresses and settings as one page needs them; what the handbook answers is asked as `find`."""

    source: PageSource

    @property
    def is_for_customers(self) -> bool:
        """Whether customers are the readers."""
        return self.source.is_for_customers

    @property
    def site_name(self) -> str:
        """The name of the site."""
        return self.source.config.name

    def href_of_role(self, role: Role) -> str:
        """The address of the page of `role` as seen from this page."""
        return self.root + address_of_role(role.id)

    def href_of_practice(self, role: Role) -> str:
        """The address of the page on which `role` practises, as seen from this page."""
        return self.root + address_of_practice(role.id)

    def href_of_section(self, section: Section) -> str:
        """The address of the page of `section` as seen from this page."""
        return self.root + address_of_section(section.id)

    def has_staff_page(self, playbook: Playbook) -> bool:
        """Whether this is the staff's page of a playbook that has another one for customers."""
        return is_external(playbook) and not self.is_for_customers

    @property
    def pass_percent(self) -> int:
        """The site's pass mark in per cent."""
        return self.source.config.pass_percent

    def pass_mark(self, questions: QuestionSet) -> int:
        """The pass mark in per cent; 0 where nobody passes or fails."""
        return pass_mark(questions, self.source.config)

    def edit_url(self, playbook: Playbook) -> str | None:
        """The address at which the staff edit the file of `playbook`; None if none is configured."""
        config = self.source.config
        if self.is_for_customers or not config.repo_url:
            return None
        return "/".join([config.repo_url.rstrip("/"), config.edit_uri.strip("/"), playbook.source.path])

    def tags_of(self, playbook: Playbook) -> list[Tag]:
        """The tags of a playbook."""
        return [self._tag(tag) for tag in playbook.content.tags]

    def _tag(self, tag: str) -> Tag:
        target = self.source.find.resolve(Reference("tags", "", tag, tag, to_item="TagWord"))
        return Tag(target.label, self.href(target)) if target else Tag(tag, "")
