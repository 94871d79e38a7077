"""The sitemap says when each page was last confirmed, from the content and never from the clock."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from building import page_at, run
from examples import Example, with_cap

HAT, SECTION = "shop/rain-hat.yml", "basics/_section.yml"


def dates(site: Path) -> dict[str, str]:
    """The date of every page in the sitemap, by its address."""
    text = (site / "sitemap.xml").read_text("utf-8")
    found = re.findall(r"<loc>https://example\.com/([^<]*)</loc>\s*(?:<lastmod>([^<]*)</lastmod>)?\s*</url>", text)
    assert len(found) == text.count("<url>")
    return dict(found)


@pytest.fixture
def published(example: Example) -> Example:
    """A handbook whose site has an address, and of which one page was confirmed after all others."""
    config = example.root / "site_config.yml"
    config.write_text(config.read_text("utf-8") + "url: https://example.com/\n", "utf-8")
    example.replace(HAT, "title:", "last_reviewed: 2026-01-20\ntitle:")
    return example


def test_page_has_the_newest_date_of_what_it_is_made_from(published: Example) -> None:
    assert run("build", published) == 0
    found = dates(published.root / "site")
    assert found["product/rain-hat/"] == "2026-01-20"
    assert found["product/rain-jacket/"] == "2026-01-05"
    assert found["section/shop/"] == "2026-01-20"
    assert found["section/basics/"] == "2026-01-05"


def test_page_without_a_playbook_has_the_newest_date_of_the_content(published: Example) -> None:
    assert run("build", published) == 0
    found = dates(published.root / "site")
    assert {found[address] for address in ("", "progress/", "review/")} == {"2026-01-20"}


def test_customer_sitemap_does_not_depend_on_reviews_of_other_pages(published: Example) -> None:
    published.replace("shop/rain-jacket.yml", "title:", "visibility: external\ntitle:")
    assert run("build", published, "--visibility", "external") == 0
    assert set(dates(published.root / "site").values()) == {"2026-01-05"}


def test_page_has_no_date_where_nothing_was_ever_confirmed(published: Example) -> None:
    for name in (SECTION, "shop/_section.yml", HAT):
        path = published.playbooks / name
        path.write_text(re.sub(r"\s*last_reviewed:.*", "", path.read_text("utf-8")), "utf-8")
    assert run("build", published) == 0
    assert set(dates(published.root / "site").values()) == {""}


@pytest.mark.parametrize(("old", "unlisted"), [("status: draft", "product/rain-cap"), ("was: cap", "product/cap")])
def test_draft_and_old_address_are_neither_listed_nor_indexed(published: Example, old: str, unlisted: str) -> None:
    with_cap(published, old)
    assert run("build", published, "--drafts") == 0
    site = published.root / "site"
    pages = {path.parent.relative_to(site).as_posix() for path in site.rglob("index.html")}
    not_indexed = {page for page in pages if page_at(site, page).all("meta", name="robots", content="noindex")}
    assert not_indexed == {unlisted}
    assert {address.rstrip("/") or "." for address in dates(site)} == pages - not_indexed
