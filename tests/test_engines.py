"""The ways out of MkDocs and Material: the same build/ gives the same pages with Zensical and with ProperDocs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from building import OTHERS, SEARCH, Element, page_at, tree
from countertalk.project import publish_project, read_project
from examples import PROJECT
from sites import SHIPPED_DAY, built_from

pytestmark = pytest.mark.slow

THEMES_OWN = "__"
"""How the ids of a theme begin: Zensical puts the place that its skip link leads to into the article."""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped playbooks as a folder for an engine."""
    folder = tmp_path_factory.mktemp("published") / "build"
    project = read_project(PROJECT, SHIPPED_DAY)
    publish_project(replace(project, config=project.config.model_copy(update={"url": "https://example.com/"})), folder)
    return folder


@pytest.fixture(scope="module")
def ours(published: Path) -> Path:
    """The site that `countertalk build` makes from it."""
    return built_from(published, published.parent)


@pytest.fixture(scope="module", params=OTHERS)
def theirs(request: pytest.FixtureRequest, published: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site that another engine builds from the same folder with its own command."""
    return built_from(published, tmp_path_factory.mktemp(request.param), request.param)


def addresses(site: Path) -> set[str]:
    return {path.parent.relative_to(site).as_posix() for path in site.rglob("index.html")}


def article(site: Path, address: str) -> Element:
    return page_at(site, address).one("article")


def facts(element: Element) -> Iterator[tuple[str, ...]]:
    """What must be the same in every engine: the words, where one can link to, and where the links lead."""
    yield (element.text,)
    for tag in ("h1", "h2", "h3", "h4"):
        yield from ((tag, heading.attributes.get("id", ""), heading.text) for heading in element.all(tag))
    ids = (inside.attributes.get("id", "") for inside in element.all())
    yield tuple(name for name in ids if name and not name.startswith(THEMES_OWN))
    yield tuple(link.attributes["href"] for link in element.all("a") if "href" in link.attributes)


def test_every_page_is_the_same(ours: Path, theirs: Path) -> None:
    assert addresses(theirs) == addresses(ours)
    different = [
        address
        for address in sorted(addresses(ours))
        if list(facts(article(ours, address))) != list(facts(article(theirs, address)))
    ]
    assert different == []


def test_every_page_carries_the_policy_title_and_description(ours: Path, theirs: Path) -> None:
    for address in sorted(addresses(ours)):
        heads = [page_at(site, address).one("head") for site in (ours, theirs)]
        for name in ("description", "referrer"):
            assert heads[0].one("meta", name=name).attributes == heads[1].one("meta", name=name).attributes
        policies = [head.one("meta", http_equiv="Content-Security-Policy").attributes["content"] for head in heads]
        assert policies[0] == policies[1]
        assert heads[0].one("title").text == heads[1].one("title").text
        for mark in ({"http_equiv": "refresh"}, {"name": "robots"}):
            marked = [[meta.attributes for meta in head.all("meta", **mark)] for head in heads]
            assert marked[0] == marked[1]


def test_sitemap_has_the_same_pages_with_the_same_dates(ours: Path, theirs: Path) -> None:
    def dates(site: Path) -> list[tuple[str, str]]:
        text = unescape((site / "sitemap.xml").read_text("utf-8"))
        return sorted(re.findall(r"<loc>(\S+)</loc>\s*<lastmod>(\S+)</lastmod>", text))

    listed = [address for address in addresses(ours) if not page_at(ours, address).all("meta", name="robots")]
    assert len(dates(ours)) == len(listed)
    assert dates(theirs) == dates(ours)


def test_customer_page_has_no_navigation(ours: Path, theirs: Path) -> None:
    external = [address for address in addresses(ours) if (ours / address / "staff").is_dir()]
    assert external
    for address in external:
        page = page_at(theirs, address)
        assert page.all("link", rel="prev") + page.all("link", rel="next") + page.all(class_="md-nav--primary") == []


def test_404_page_leads_to_the_search(theirs: Path) -> None:
    assert "data-ct-missing" in (theirs / "404.html").read_text("utf-8")


def test_search_is_ours_alone(ours: Path, theirs: Path) -> None:
    """Zensical adds its own unless it is told not to."""
    for site in (ours, theirs):
        page = page_at(site, "")
        assert page.all(data_md_component="search") == []
        assert page.all("dialog", data_ct_finder="")
        indexes = [
            path for path in site.rglob("search*.json") if json.loads(path.read_text("utf-8")).get("items") != []
        ]
        assert indexes == []
    assert tree(theirs / SEARCH) == tree(ours / SEARCH)
