"""The library, and everything from A to Z."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from posixpath import join, normpath

import pytest

from building import Element, pages_of, parse
from countertalk.edition import for_customers
from countertalk.pages import Page
from countertalk.pages.views import everything, library
from examples import HAT, JACKET, PROJECT, Example

PRODUCTS, OBJECTIONS, TERMS = (f"library/{name}/index.md" for name in ("products", "objections", "terms"))
OUTDOOR = "shop/outdoor.yml"


def listed_in(pages: Mapping[str, Page], folder: str) -> Iterator[str]:
    """The addresses that pages in a folder list as things, in their order, from the root of the site."""
    for path, page in pages.items():
        if path.startswith(folder):
            for href in re.findall(r'<a class="ct-(?:card__link ct-)?strong" href="([^"]*)"', page.markdown):
                address, _, place = href.partition("#")
                whole = normpath(join(path, "..", address))
                yield ("" if whole == "." else f"{whole}/") + (f"#{place}" if place else "")


def found_on(pages: Mapping[str, Page]) -> list[str]:
    """What the search finds, but for the list itself."""
    return [entry.address for page in pages.values() for entry in page.entries if entry.address != "all/"]


def cards(page: Page) -> list[Element]:
    return [one for one in parse(page.markdown).all("li") if "ct-holding" in (one.attributes.get("class") or "")]


def dead_links(pages: Mapping[str, Page], folder: str) -> set[str]:
    """The links from pages in a folder that lead to no page, or to no place on the same page."""
    found = set()
    for path, page in pages.items():
        if path.startswith(folder):
            for href in re.findall(r'href="([^"]*)"', page.markdown):
                address, _, place = href.partition("#")
                target = normpath(join(path, "..", address, "index.md")) if address else path
                if target not in pages or (not address and f"#{place} }}" not in page.markdown):
                    found.add(f"{path}: {href}")
    return found


@pytest.mark.slow
def test_everything_lists_what_the_search_finds() -> None:
    pages = pages_of(Example(PROJECT))
    listed = list(listed_in(pages, "all/"))
    assert len(listed) > 300
    assert sorted(listed) == sorted(found_on(pages))


def test_customers_get_everything_that_they_may_find() -> None:
    pages = pages_of(Example(PROJECT), for_customers)
    listed = list(listed_in(pages, "all/"))
    assert listed
    assert sorted(listed) == sorted(found_on(pages))


def test_long_list_has_a_page_for_each_letter(example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = list(listed_in(pages_of(example), "all/"))
    monkeypatch.setattr(everything, "_MOST", 4)
    pages = pages_of(example)
    assert {"all/index.md", "all/r/index.md", "all/r/2/index.md", "all/b/index.md"} <= pages.keys()
    assert list(listed_in(pages, "all/")) == whole
    assert dead_links(pages, "all/") == set()
    assert [page.place is None for path, page in pages.items() if path.startswith("all/")].count(False) == 1
    assert 'aria-current="page">R<' in pages["all/r/2/index.md"].markdown


def test_what_says_nothing_is_said_to_be_on_its_page(example: Example) -> None:
    text = parse(pages_of(example)["all/index.md"].markdown)
    assert next(line.text for line in text.all("li") if "rain-guide" in str(line)).split()[-1] == "Spring"


def test_products_are_cards_with_what_is_known_of_them(example: Example) -> None:
    hat, jacket = cards(pages_of(example)[PRODUCTS])
    said = "Rain jacket 179.50 € This one keeps you dry all day. Outerwear Confirmed on 5 January 2026"
    assert jacket.text.split() == said.split()
    assert hat.attributes["data-ct-card"] == '{"facets":{"category":["outerwear"]}}'


def test_categories_are_offered_with_what_includes_several(example: Example) -> None:
    example.replace(HAT, "category: outerwear", "category: Outerwear / hats")
    example.replace(JACKET, "category: outerwear", "category: outerwear/jackets/rain")
    page = parse(pages_of(example)[PRODUCTS].markdown)
    categories = next(one for one in page.all("select") if one.attributes["name"] == "category")
    assert [(one.attributes["value"], one.text) for one in categories.all("option")] == [
        ("", "All"),
        ("outerwear", "Outerwear"),
        ("outerwear/hats", "Outerwear / hats"),
        ("outerwear/jackets/rain", "Outerwear / jackets / rain"),
    ]


def test_prices_are_compared_only_in_one_currency(example: Example) -> None:
    assert 'name="from"' in pages_of(example)[PRODUCTS].markdown
    example.replace(HAT, "glance:", "price: {amount: 20, currency: USD}\nglance:")
    assert 'name="from"' not in pages_of(example)[PRODUCTS].markdown


def test_what_is_always_in_force_has_no_filter_for_it(example: Example) -> None:
    assert 'name="valid"' not in pages_of(example)[PRODUCTS].markdown
    example.replace(HAT, "category:", "valid_until: 2027-01-01\ncategory:")
    assert 'name="valid"' in pages_of(example)[PRODUCTS].markdown


def test_archived_product_is_not_on_the_shelf(example: Example) -> None:
    example.replace(HAT, "category:", "status: archived\ncategory:")
    assert "product/rain-hat/" not in list(listed_in(pages_of(example), "library/"))
    assert "product/rain-hat/" in list(listed_in(pages_of(example), "all/"))


def test_objections_are_found_by_their_product(example: Example) -> None:
    example.replace(OUTDOOR, "products: [rain-jacket]", "products: [rain-hat, rain-jacket]")
    page = pages_of(example)[OBJECTIONS].markdown
    assert '"product":["rain-hat","rain-jacket"]' in page
    assert '<option value="rain-hat">Rain hat</option>' in page


def test_customers_see_no_product_of_an_objection_that_they_may_not_see(example: Example) -> None:
    example.replace(OUTDOOR, "products: [rain-jacket]", "products: [rain-hat, rain-jacket]")
    for name in (OUTDOOR, HAT):
        example.replace(name, "summary:", "visibility: external\nsummary:")
    page = pages_of(example, for_customers)[OBJECTIONS].markdown
    assert "Rain hat" in page
    assert "Rain jacket" not in page
    assert "Confirmed on" not in page


def test_terms_are_listed_by_letter_without_a_script(example: Example) -> None:
    page = pages_of(example)[TERMS].markdown
    assert 'href="#_m"' in page
    assert "data-ct-scripts" not in page
    assert list(listed_in(pages_of(example), "library/terms/")) == ["glossary/words/#membrane"]


def test_shelf_with_nothing_on_it_is_left_out(example: Example) -> None:
    (example.playbooks / HAT).unlink()
    for name in (JACKET, "shop/outdoor.yml"):
        (example.playbooks / name).unlink()
    pages = pages_of(example)
    assert {path for path in pages if path.startswith("library/")} == {TERMS}
    assert re.findall("library/([a-z]+)/", pages["index.md"].markdown) == ["terms"]


@pytest.mark.slow
def test_long_shelf_has_a_page_for_each_group(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sorted(listed_in(pages_of(Example(PROJECT)), "library/"))
    monkeypatch.setattr(library, "_MOST", 2)
    pages = pages_of(Example(PROJECT))
    assert sorted(listed_in(pages, "library/")) == whole
    assert {"library/products/outerwear/index.md", "library/products/outerwear/2/index.md"} <= pages.keys()
    assert cards(pages[PRODUCTS]) == []
    assert dead_links(pages, "library/products/") == set()


def test_groups_of_other_scripts_have_different_addresses(example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    example.replace(HAT, "category: outerwear", "category: 帽子")
    example.replace(JACKET, "category: outerwear", "category: 帽衫")
    monkeypatch.setattr(library, "_MOST", 1)
    pages = [path for path in pages_of(example) if path.startswith("library/products/u")]
    assert pages == ["library/products/u5e3d/index.md", "library/products/u5e3d-2/index.md"]
