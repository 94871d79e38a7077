"""What a site leaves out: what customers must not see, and drafts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from types import NoneType
from typing import get_args, get_origin
from urllib.parse import urljoin

import pytest

from building import addresses_on, contents, escaped_twice, page_at
from countertalk.edition import for_customers
from countertalk.kinds import all_kinds
from countertalk.kinds.product import Product
from countertalk.model import Model, StaffOnly, walk
from countertalk.model.transform import LEFT_OUT, transformed
from examples import copy_examples
from planted import TERM, Words, planted, staff_only
from sites import REPOSITORY, SITE_URL, publish_both

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Sites:
    words: Words
    external: list[str]
    """The playbooks that customers may see."""
    ours: Path
    theirs: Path


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Sites:
    folder = tmp_path_factory.mktemp("planted")
    handbook, words = planted(copy_examples(folder / "examples").handbook(), folder)
    external = [playbook.key for playbook in for_customers(handbook).handbook.current if "zq" not in playbook.id]
    return Sites(words, external, *publish_both(handbook, folder))


def found_in(words: dict[str, str], files: dict[str, bytes]) -> set[tuple[str, str]]:
    """The file and the field of each word that is in one of the files."""
    return {
        (name, words[word])
        for name, data in files.items()
        for word in re.findall(r"(?:zq|vx)\d{5}(?:zq|vx)", data.decode("utf-8", "replace"), re.IGNORECASE)
        if word in words
    }


def test_site_for_customers_reveals_nothing_internal(sites: Sites) -> None:
    assert found_in(sites.words.secret, contents(sites.theirs)) == set()


def test_customer_page_on_the_staff_site_reveals_nothing_internal(sites: Sites) -> None:
    site = contents(sites.ours / "site")
    old = [name for name in site if "/old-vx" in name]
    pages = {name: site[name] for name in (*old, *(f"{key}/index.html" for key in sites.external))}
    assert len(pages) == 2 * len(sites.external)
    assert found_in(sites.words.secret, pages) == set()


def test_customer_page_is_the_same_on_both_sites(sites: Sites) -> None:
    for key in sites.external:
        ours, theirs = (page_at(work / "site", key).one("article") for work in (sites.ours, sites.theirs))
        assert ours.text == theirs.text, key


def led_to(site: Path, key: str) -> set[str]:
    """What a playbook's page refers to: paths on its own site, and addresses elsewhere."""
    found = (urljoin(f"{SITE_URL}{key}/", address) for address in addresses_on(page_at(site, key)))
    paths = {address.removeprefix(SITE_URL).partition("#")[0] for address in found}
    return {f"{path}index.html" if (site / path).is_dir() else path for path in paths}


def test_customer_page_never_leads_to_staff_pages(sites: Sites) -> None:
    """Neither a link, nor the way home, the search, a redirect, a script's data or the address of the source."""
    site = sites.ours / "site"
    old = [path.parent.relative_to(site).as_posix() for path in site.glob("*/old-vx*/index.html")]
    public = {*sites.external, *old}
    pages = {f"{key}/index.html" for key in public}
    for key in public:
        named = led_to(site, key)
        assert {path for path in named if path.endswith(".html")} <= pages, key
        assert not any(path.startswith(REPOSITORY) or "staff" in path for path in named), key
        page = page_at(site, key)
        assert page.all(data_ct_finder="") + page.all(data_ct_find="") == [], (
            "the search would fetch every page's words"
        )
        assert not any(
            "activity-index" in place.attributes["data-ct-scripts"]
            for place in page.all("div", hidden="")
            if "data-ct-scripts" in place.attributes
        ), key


def test_customer_site_never_leads_to_staff_pages(sites: Sites) -> None:
    site = sites.theirs / "site"
    for path in site.rglob("index.html"):
        key = path.parent.relative_to(site).as_posix()
        named = led_to(site, key)
        assert not any(path.startswith(REPOSITORY) for path in named), key
        assert [path for path in named if path.endswith(".html") and not (site / path).is_file()] == [], key


def test_nothing_is_escaped_twice(sites: Sites) -> None:
    assert escaped_twice(sites.ours / "site") | escaped_twice(sites.theirs / "site") == set()


def test_customers_get_everything_meant_for_them(sites: Sites) -> None:
    shown = {field for _, field in found_in(sites.words.public, contents(sites.theirs / "site"))}
    assert shown == set(sites.words.public.values())
    found = b"".join(contents(sites.theirs / "site").values()).decode("utf-8", "replace")
    assert [word for word in sites.words.public if word not in found] == []


def test_staff_see_what_customers_do_not(sites: Sites) -> None:
    """Proves that there was something to leak."""
    site = contents(sites.ours / "site")
    shown = {field for _, field in found_in(sites.words.secret, site)}
    kinds = [kind for kind in all_kinds().values() if not kind.staff_only]
    hidden = {f"{kind.__name__}.{name}" for kind in kinds for name in staff_only(kind)}
    assert (hidden | set(sites.words.public.values())) & set(sites.words.secret.values()) - shown == set()
    assert any(f">{TERM}</a>".encode() in page for page in site.values()), "the term is explained"


def test_every_staff_only_field_is_in_the_examples(tmp_path: Path) -> None:
    handbook, _ = planted(copy_examples(tmp_path / "examples").handbook(), tmp_path)
    parts = [part for playbook in handbook.playbooks for _, part in walk(playbook.content) if isinstance(part, Model)]
    filled = {(type(part), name) for part in parts for name in staff_only(type(part)) if getattr(part, name)}
    kinds = [kind for kind in all_kinds().values() if not kind.staff_only]
    wanted: set[tuple[type[Model], str]] = {(kind, name) for kind in kinds for name in staff_only(kind)}
    wanted |= {(type(part), name) for part in parts for name in staff_only(type(part))}
    assert {f"{model.__name__}.{name}" for model, name in wanted - filled} == set()


def test_type_of_a_staff_only_field_allows_it_to_be_empty() -> None:
    lying = [
        f"{kind}.{name}"
        for kind, model in all_kinds().items()
        for name, field in model.model_fields.items()
        if field.is_required() and any(isinstance(mark, StaffOnly) for mark in field.metadata)
        if NoneType not in get_args(field.annotation) and get_origin(field.annotation) is not tuple
    ]
    assert lying == []


def test_part_that_lacks_something_required_is_left_out_and_the_page_stays() -> None:
    plan = Product.model_validate(
        {
            "kind": "product",
            "title": "Hat",
            "summary": "A hat.",
            "owner": "roles/all#buyer",
            "audience": ["roles/all#seller"],
            "sku": "1",
            "category": "hats",
            "glance": {"who_it_is_for": "Walkers", "say_this": "It keeps you dry."},
            "features": [{"id": "brim", "feature": "Brim", "benefit": "Dry"}],
            "goes_with": [{"product": "product/coat", "why": "Both are waxed."}, {"product": "scarf", "why": "Warm."}],
        }
    )
    copy = transformed(plan, lambda value, _: LEFT_OUT if getattr(value, "id", "") == "coat" else value)
    assert [str(one.product) for one in copy.goes_with] == ["scarf"]
    assert copy.glance is plan.glance
    assert transformed(plan, lambda value, _: value) is plan
