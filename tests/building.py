"""Handbooks as pages and as built sites, and what a browser makes of a page."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from posixpath import join, normpath
from typing import Any
from urllib.parse import unquote

from countertalk.cli import main
from countertalk.config import load_config
from countertalk.edition import Edition, for_staff
from countertalk.handbook import Handbook
from countertalk.outputs.mkdocs.policy import theme_folder
from countertalk.pages import Page, load_words, render
from countertalk.resources import templates_folder
from countertalk.rules import all_rules
from examples import PROJECT, TODAY, Example

_VOID = frozenset({"br", "circle", "hr", "img", "input", "link", "meta", "path", "wbr"})
SEARCH = "assets/search/"
"""Where a site has the files of its search."""
_ASSIGNMENT = r'\(countertalk\.search\?\?=\{\}\)\["(?P<name>[a-z]+(-\d+)?)"\]=(?P<value>[^\n\r\u2028\u2029]+);\n'
"""A script that assigns JSON, which is one expression in a script as well. It is one line, as scripts count lines."""


def pages_of(example: Example, edition: Callable[[Handbook], Edition] = for_staff) -> dict[str, Page]:
    """The pages of an edition of a handbook by their Markdown file."""
    config = load_config(example.root, all_rules())
    templates = templates_folder()
    site = render(edition(example.handbook()), config, load_words(templates, config.language), templates)
    return {page.path: page for page in site.pages}


COMMAND = (sys.executable, "-m", "countertalk")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(PROJECT / "generator")}
"""To start `countertalk` as a separate process."""


def run(command: str, example: Example, *arguments: str) -> int:
    """`countertalk command` on a handbook, on the day of the examples."""
    return main([command, "--root", str(example.root), "--on", TODAY.isoformat(), *arguments])


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` and its content."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def contents(folder: Path) -> dict[str, bytes]:
    """The name and the bytes of every file below `folder` that is not the theme's; archives are unpacked, and words
    that the search keeps in a shorter form are written out.
    """
    theirs = {path.read_bytes() for path in theme_folder().rglob("*") if path.is_file()}
    return {name: name.encode() + _written_out(name, data) for name, data in tree(folder).items() if data not in theirs}


def _written_out(name: str, data: bytes) -> bytes:
    if name.endswith(".gz"):
        return gzip.decompress(data)
    if name.endswith(f"{SEARCH}index.js"):
        return data + _front_decoded(_assigned(data.decode())[1]["words"])
    if f"{SEARCH}numbers-" in name:
        return data + _front_decoded(_assigned(data.decode())[1][0])
    return data


def _front_decoded(coded: str) -> bytes:
    """The words of a list in which each first says how many signs it shares with the one before: A for none."""
    words = [""]
    for shared, rest in re.findall("([A-Z])([^A-Z]*)", coded):
        words.append(words[-1][: ord(shared) - ord("A")] + rest)
    return "\n".join(words).encode()


def dead_links(site: Path) -> list[str]:
    """The links on the pages to missing pages, files and anchors.

    The receipt page takes a path's address as its fragment.
    """
    pages = {name: data.decode() for name, data in tree(site).items() if name.endswith("index.html")}
    ids = {name: set(re.findall(r'\bid="([^"]+)"', page)) for name, page in pages.items()}
    ids.get("progress/receipt/index.html", set()).update(name.removesuffix("/index.html") for name in pages)
    found = []
    for name, page in pages.items():
        for target in re.findall(r'(?:href|src)="(?![a-z]+:)([^"?]+)"', page):
            address, _, place = target.partition("#")
            file = normpath(join(name, "..", address)) if address else name
            file = f"{file}/index.html".removeprefix("./") if (site / file).is_dir() else file
            if not (site / file).is_file() or (place and unquote(place) not in ids.get(file, ())):
                found.append(f"{name}: {target}")
    return found


def escaped_twice(site: Path) -> set[tuple[str, str]]:
    """The file and the text of what readers would see as `&amp;` or `&#x27;`."""
    return {
        (name, text)
        for name, data in contents(site).items()
        if name.endswith((".html", ".js", ".json", ".xml"))
        for text in re.findall(r"&(?:amp|#38|#x26);(?:[a-z]+|#x?[0-9a-f]+);", data.decode())
    }


def addresses_on(page: Element) -> set[str]:
    """Every address that a page names: links, pictures, scripts, redirects and its own."""
    named = {
        element.attributes[name]
        for element in page.all()
        for name in ("action", "content", "href", "poster", "src")
        if name in element.attributes
    }
    return {re.sub(r"^\d+; url=", "", text) for text in named if re.match(r"\S+$|\d+; url=", text)}


@dataclass
class Element:
    """An element as a browser sees it; `text` is all the text inside."""

    tag: str
    attributes: Mapping[str, str]
    inside: list[Element | str] = field(default_factory=list)

    def all(self, tag: str = "", **attributes: str) -> list[Element]:
        """The elements inside, in the order of the page, with this tag and these attributes (a class is a word)."""
        return [element for element in self._below() if element._is(tag, attributes)]

    def one(self, tag: str = "", **attributes: str) -> Element:
        (found,) = self.all(tag, **attributes)
        return found

    @property
    def text(self) -> str:
        return " ".join("".join(self._texts()).split())

    def _below(self) -> Iterator[Element]:
        for child in self.inside:
            if isinstance(child, Element):
                yield child
                yield from child._below()

    def _texts(self) -> Iterator[str]:
        for child in self.inside:
            yield from [child] if isinstance(child, str) else child._texts()

    def _is(self, tag: str, attributes: Mapping[str, str]) -> bool:
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return tag in ("", self.tag) and all(
            value in self.attributes.get(name, "").split() or value == self.attributes.get(name)
            for name, value in wanted.items()
        )


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag in [element.tag for element in self.open]:
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def parse(html: str) -> Element:
    """The elements of a page."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.open[0]


def search_index(site: Path) -> dict[str, Any]:
    """What each file of a site's search assigns, by its name."""
    return dict(_assigned(path.read_text("utf-8")) for path in sorted((site / SEARCH).iterdir()))


def _assigned(script: str) -> tuple[str, Any]:
    """The name and the value of what a file of the search assigns; that it does anything else is an error."""
    found = re.fullmatch(_ASSIGNMENT, script)
    assert found, script
    return found["name"], json.loads(found["value"])


def found_pages(site: Path) -> dict[str, tuple[str, str]]:
    """What is said of each page that the search of a site finds (the title and the words), by its address."""
    files = search_index(site)
    rows = [row for name, shown in files.items() if name.startswith("entries-") for row in shown]
    return {row[1]: (row[0], row[2] if len(row) > 2 else "") for row in rows if "#" not in row[1]}


def page_at(site: Path, address: str) -> Element:
    """The page of a built site at an address such as `product/rain-jacket/`."""
    return parse((site / address / "index.html").read_text(encoding="utf-8"))


OTHERS = {
    "zensical": ("zensical", "build", "-f", "mkdocs.yml"),
    "properdocs": ("properdocs", "build", "-f", "mkdocs.yml"),
}


def build_with(engine: str, folder: Path) -> Path:
    """The site that `engine` builds from the folder with its own command."""
    program, *arguments = OTHERS[engine]
    command = [str(Path(sysconfig.get_path("scripts")) / program), *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)
    return folder / "site"
