"""Every word and number that the pages of a built site print, with the page: a line for each.

    python benchmarks/printed_words.py SITE

`tools/judge.js words` reads these lines. A page prints what a browser without scripts shows of its article, except
for parts marked `data-search-exclude`. Words are in small letters and without accents, as people type them: the runs
of letters and digits, and what stands between two blanks as a whole, such as `don't` and `rain-jacket`.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

_UNSEEN = {"script", "style", "template", "title", "head", "svg"}
_UNCLOSED = {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_WITHIN_WORDS = {"a", "abbr", "b", "bdi", "code", "em", "i", "mark", "s", "small", "strong", "sub", "sup", "u", "wbr"}
"""Elements that begin and end within a word. All others stand apart from the text around them."""
_ACCENTS = re.compile("[\u0300-\u036f]")


class Article(HTMLParser):
    """The text that is seen of a page's article."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self._open: list[tuple[str, bool]] = []
        """The open elements from the article on, and whether what is in them is seen."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember what is open."""
        self._divide(tag)
        if tag not in _UNCLOSED and (self._open or tag == "article"):
            self._open.append((tag, self._is_seen and tag not in _UNSEEN and not _is_left_out(dict(attrs))))

    def handle_endtag(self, tag: str) -> None:
        """Close the element, and those within that need no end."""
        self._divide(tag)
        at = next((at for at, (name, _) in reversed(list(enumerate(self._open))) if name == tag), len(self._open))
        del self._open[at:]

    def handle_data(self, data: str) -> None:
        """Keep what is seen."""
        if self._open and self._is_seen:
            self.text.append(data)

    @property
    def _is_seen(self) -> bool:
        return not self._open or self._open[-1][1]

    def _divide(self, tag: str) -> None:
        if tag not in _WITHIN_WORDS:
            self.text.append(" ")


def _is_left_out(attributes: dict[str, str | None]) -> bool:
    return "hidden" in attributes or "data-search-exclude" in attributes


def printed_words(page: str) -> set[str]:
    """The words that a page prints, as people type them."""
    article = Article()
    article.feed(page)
    return {word for chunk in plain("".join(article.text)).split() for word in _words(chunk)}


def plain(text: str) -> str:
    """`text` in small letters and without accents."""
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", text.lower())))


@cache
def _words(chunk: str) -> tuple[str, ...]:
    """The words between two blanks, and all of it if it is more than one."""
    seen = "".join(sign for sign in chunk if unicodedata.category(sign) != "Cf")
    runs = "".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in seen).split()
    whole = seen[seen.index(runs[0]) : seen.rindex(runs[-1]) + len(runs[-1])] if len(runs) > 1 else ""
    return (*runs, whole) if whole else tuple(runs)


def pages_of(site: Path) -> Iterator[tuple[str, str]]:
    """The pages by `kind/id`; not the short ones that lead from an old address to a new one."""
    for path in sorted(site.rglob("index.html")):
        text = path.read_text("utf-8")
        if 'http-equiv="refresh"' not in text:
            yield path.relative_to(site).parent.as_posix().removesuffix("/staff"), text


def main(site: Path) -> None:
    for page, text in pages_of(site):
        for word in sorted(printed_words(text)):
            print(f"{word}\t{page}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
