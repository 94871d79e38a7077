"""What scripts add to publication: whether a page is valid today, and redirects from old addresses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from browser.engines import DESKTOP, PHONE, Browser
from browser.pages.page import ABOUT_PAGE, HAS_EXPIRED, NOTICE, STAFF_CONTROLS, VALIDITY, VALIDITY_STATE, state_of
from browser.served import Served, served
from examples import HAT, JACKET, TODAY, copy_handbook, with_cap
from sites import built

SPAN = "From 1 March 2026 until 31 March 2026"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The small handbook with a hat for one month, a price up to a day, and a cap that has old addresses."""
    folder = tmp_path_factory.mktemp("publication")
    example = copy_handbook(folder / "example")
    example.replace("shop/hill-club.yml", "title:", "visibility: external\nanonymous: true\ntitle:")
    with_cap(example, "was: cap\nreplaces: lesson/caps")
    example.replace(HAT, "title:", "valid_from: 2026-03-01\nvalid_until: 2026-03-31\ntitle:")
    example.replace(JACKET, "  currency: EUR", "  currency: EUR\n  valid_until: 2026-03-31")
    with served(built(example.root, folder, TODAY)) as site:
        yield site


@pytest.mark.parametrize(
    ("day", "state", "word"),
    [
        ("2026-02-28", "not_yet", "not yet · "),
        ("2026-03-01", "valid", ""),
        ("2026-03-31", "valid", ""),
        ("2026-04-01", "expired", "over · "),
    ],
)
@pytest.mark.parametrize(
    ("address", "css"), [("product/rain-hat/", NOTICE), ("product/rain-hat/", ABOUT_PAGE), ("section/shop/", "")]
)
def test_page_and_card_say_whether_they_are_valid_today(
    browser: Browser, small: Served, day: str, state: str, word: str, address: str, css: str
) -> None:
    browser.on_day(date.fromisoformat(day))
    browser.open(small(address))
    validity = browser.one(f"{css} {VALIDITY_STATE}")
    assert (state_of(validity), validity.text) == (state, f"{word}{SPAN}")


def test_price_says_when_it_has_expired(browser: Browser, small: Served) -> None:
    browser.on_day(date(2026, 4, 1))
    browser.open(small("product/rain-jacket/"))
    assert browser.one(HAS_EXPIRED).text == "over · Until 31 March 2026"


@pytest.mark.parametrize("address", ["product/rain-hat/", "section/shop/"])
def test_validity_can_be_read_without_scripts(browser: Browser, small: Served, address: str) -> None:
    browser.without_scripts()
    browser.open(small(address))
    assert set(browser.texts(VALIDITY)) == {SPAN}


@pytest.mark.parametrize("address", ["product/cap/", "lesson/caps/"])
def test_old_address_redirects_to_the_same_anchor_of_the_new_page(
    browser: Browser, small: Served, address: str
) -> None:
    browser.open(small())
    browser.open(small(f"{address}#peak"))
    browser.until(lambda: browser.driver.current_url == small("product/rain-cap/#peak"), browser.driver.current_url)
    assert browser.one("h1").text == "Rain cap"
    assert browser.one("tr:target").text.startswith("A wide peak")
    assert browser.complaints() == []
    browser.driver.back()
    browser.until(lambda: browser.driver.current_url == small(), "the old address is in nobody's way back")


def test_old_address_redirects_without_scripts(browser: Browser, small: Served) -> None:
    browser.without_scripts()
    browser.open(small("product/cap/"))
    browser.until(lambda: browser.driver.current_url == small("product/rain-cap/"), browser.driver.current_url)


def test_old_address_redirects_in_a_folder_of_files(browser: Browser, small: Served) -> None:
    old, new = ((small.folder / f"product/{name}/index.html").as_uri() for name in ("cap", "rain-cap"))
    browser.open(f"{old}#peak")
    browser.until(lambda: browser.driver.current_url == f"{new}#peak", browser.driver.current_url)
    assert browser.one("tr:target").text.startswith("A wide peak")


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
@pytest.mark.requests
def test_customer_page_on_the_staff_site_has_no_navigation(
    browser: Browser, small: Served, size: tuple[int, int]
) -> None:
    browser.screen(size)
    browser.open(small("case_study/hill-club/"))
    assert browser.one("h1").text == "The hill club"
    links = {str(link.get_attribute("href")) for link in browser.shown("a")}
    assert {link for link in links if "#" not in link} == set()
    assert browser.shown(STAFF_CONTROLS) == []
    assert not any("/search/" in address for address in browser.requests())
