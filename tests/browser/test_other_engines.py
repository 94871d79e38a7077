"""The sites that Zensical and ProperDocs build from the same folder, in a browser: nothing is blocked or broken."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import zensical

from browser.engines import Browser
from browser.pages.checklist import LINE_FIELDS, LINE_LABELS
from browser.pages.finder import HITS, marked_on_page, search
from browser.pages.page import CLOSED_REPLIES, COPY, FRESH
from browser.pages.question import answer
from browser.pages.quiz import questions, results
from browser.served import Served, served
from building import OTHERS
from countertalk.outputs.mkdocs.policy import content_security_policy
from sites import built_from

PAGES = ("", "section/retail/", "role/new_hire/", "review/", "product/alpine-shell/", "objections/outdoor/", "404.html")


@pytest.fixture(scope="module", params=OTHERS)
def theirs(request: pytest.FixtureRequest, site: Served, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    published, target = site.folder.parent / "build", tmp_path_factory.mktemp(request.param)
    with served(built_from(published, target, request.param)) as found:
        yield found


@pytest.mark.requests
def test_policy_blocks_nothing_of_the_engine(browser: Browser, theirs: Served) -> None:
    for page in PAGES:
        browser.open(theirs(page))
        browser.until(lambda: browser.run("return !!window.document$"), f"the theme does not start on /{page}")
        assert browser.complaints() == [], page
    assert [one for one in browser.requests() if not one.startswith((theirs.origin, "data:", "about:"))] == []


def test_our_scripts_work(browser: Browser, theirs: Served) -> None:
    browser.open(theirs("product/alpine-shell/"))
    assert browser.one(FRESH).text
    assert browser.shown(COPY)
    first = questions(browser)[0]
    answer(browser, first)
    browser.reload()
    questions(browser)
    assert results(browser) == {first: "right"}
    browser.run("dispatchEvent(new Event('beforeprint'))")
    assert browser.all(CLOSED_REPLIES) == []
    browser.open(theirs("checklist/first-week/"))
    browser.click(LINE_LABELS)
    browser.reload()
    assert browser.one(LINE_FIELDS).is_selected()


def test_search_is_ours(browser: Browser, theirs: Served) -> None:
    assert search(browser, theirs, "104233")[0] == "product/alpine-shell/"
    browser.click(HITS)
    browser.until(lambda: marked_on_page(browser), "nothing is marked")
    assert browser.complaints() == []


def test_policy_allows_the_script_of_the_installed_zensical() -> None:
    """The hash comes from a copy of Zensical's script, as Zensical is not a dependency: the copy is current."""
    theme = Path(str(zensical.__file__)).parent / "templates/partials/javascripts/base.html"
    (script,) = re.findall(r"<script>(.*?)</script>", theme.read_text("utf-8"), re.DOTALL)
    digest = hashlib.sha256(re.sub(r"\{\{.*?\}\}", "..", script).encode()).digest()
    assert f"'sha256-{base64.b64encode(digest).decode()}'" in content_security_policy([".."])
