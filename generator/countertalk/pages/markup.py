"""From an author's CommonMark to HTML: links to playbooks become addresses, glossary terms are explained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup, escape

from countertalk.edition import Edition
from countertalk.handbook import Target, internal_link
from countertalk.load import Playbook
from countertalk.model import Prose, Text
from countertalk.model.markup import COMMONMARK
from countertalk.pages.addresses import FileAddresses, address_in
from countertalk.pages.glossary_terms import Explained, Terms
from countertalk.pages.inputs import Recorder

_RENDERER = RendererHTML()
_HEADING_OFFSET = 2


@dataclass(frozen=True, eq=False, kw_only=True)
class MarkupRenderer:
    """Renders the texts of one page: knows where the page is and which terms it has already explained."""

    edition: Edition
    terms: Terms
    root: str
    """The relative path from the page to the site's root."""
    notes: Recorder
    file_addresses: FileAddresses
    playbook: Playbook | None = None
    taught: frozenset[str] = frozenset()
    seen: set[str] = field(default_factory=set)
    files: dict[str, Any] = field(default_factory=dict)
    scripts: set[str] = field(default_factory=set)

    def html(self, text: Text | Prose, explain: bool = True) -> Markup:
        """`text` as HTML; with `explain`, glossary terms become links with their definition.

        A picture of another playbook's text, such as a reply shown on a product's page, is described in words.
        """
        explain = explain and not (self.playbook and self.playbook.content.term_definitions)
        if isinstance(text, Text) and text.is_plain():
            return self._words(str(text), explain)
        tokens = self._rewrite(text.tokens(), explain)
        if isinstance(text, Text):
            return Markup(_RENDERER.renderInline(tokens, COMMONMARK.options, {}))
        return Markup(_RENDERER.render(tokens, COMMONMARK.options, {}).strip())

    def href(self, target: Target) -> str:
        """The address of `target` as seen from this page."""
        return self.href_of(target.playbook) + (f"#{target.item.id}" if target.item else "")

    def href_of(self, playbook: Playbook) -> str:
        """The address of the page of `playbook` as seen from this page."""
        self.notes.playbooks.add(playbook.key)
        return self.root + address_in(self.edition, playbook)

    def file(self, name: str, playbook: Playbook | None = None) -> str:
        """The address, from this page, of a picture or file that `playbook` names; by default, the page's playbook."""
        playbook = playbook or self.playbook
        assert playbook is not None, "only playbooks have files"
        path = playbook.files[name]
        address = self.file_addresses.of(path)
        self.files[address] = path
        return self.root + address

    def needs(self, *scripts: str) -> str:
        """Make the page run `scripts` of templates/compiled; prints nothing."""
        self.scripts.update(scripts)
        return ""

    def size(self, name: str) -> int:
        """The size in bytes of a file that the playbook names."""
        assert self.playbook is not None, "only playbooks have files"
        return self.playbook.files[name].stat().st_size

    def _rewrite(self, tokens: Sequence[Token], explain: bool) -> list[Token]:
        written: list[Token] = []
        link: Token | None = None
        in_heading = False
        for token in tokens:
            if token.type == "inline":
                children = self._rewrite(token.children or [], explain and not in_heading)
                written.append(replace(token, children=children))
            elif token.type == "link_open":
                link = self._link(token)
                written.append(link)
            elif token.type == "link_close":
                written.append(replace(token, tag=link.tag if link else "a"))
                link = None
            elif token.type == "image":
                written.append(self._picture(token))
            elif token.type in ("heading_open", "heading_close"):
                in_heading = token.nesting > 0
                written.append(replace(token, tag=f"h{min(6, int(token.tag[1]) + _HEADING_OFFSET)}"))
            elif token.type == "text" and explain and link is None:
                written.append(Token("html_inline", "", 0, content=self._words(token.content, explain)))
            else:
                written.append(token)
        return written

    def _picture(self, token: Token) -> Token:
        src = str(token.attrs["src"])
        if not self.playbook or src not in self.playbook.files:
            return Token("text", "", 0, content=_RENDERER.renderInlineAsText(token.children, COMMONMARK.options, {}))
        return replace(token, attrs={**token.attrs, "src": self.file(src), "loading": "lazy"})

    def _link(self, token: Token) -> Token:
        reference = internal_link(str(token.attrs["href"]))
        target = self.edition.handbook.resolve(reference) if reference else None
        if target:
            return replace(token, attrs={"href": self.href(target)})
        if reference:
            return replace(token, tag="span", attrs={})
        return replace(token, attrs={"href": token.attrs["href"], "rel": "noopener noreferrer"})

    def _words(self, text: str, explain: bool) -> Markup:
        parts: list[Markup] = []
        position = 0
        for start, end, term in self.terms.find(text, self.taught, self.seen) if explain else ():
            self.seen.add(term.key)
            parts += (escape(text[position:start]), self._term(text[start:end], term))
            position = end
        return Markup("".join([*parts, escape(text[position:])]))

    def _term(self, word: str, term: Explained) -> Markup:
        return Markup('<a class="ct-term" href="{}" data-ct-definition="{}">{}</a>').format(
            self.href(term.target), term.meaning.plain(), word
        )
