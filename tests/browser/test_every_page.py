"""What must be true on every page of the shipped site, on phone and desktop, in light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from browser.engines import PHONE, Browser
from browser.pages.page import BUTTONS_AND_FIELDS, FACTS, barriers, loaded
from browser.pages.quiz import ANSWERS, QUESTIONS, SCORE_WORDS
from browser.served import Served
from countertalk.edition import for_staff
from examples import shipped

ONE_OF_EACH = (
    "",
    "role/new_hire/",
    "section/retail/",
    "review/",
    "all/",
    "library/products/",
    "library/objections/",
    "library/terms/",
    "progress/",
    "progress/receipt/",
    "progress/team/",
    "role/new_hire/practice/",
    "404.html",
    "roles/roles/",
    "tags/tags/",
    "channels/channels/",
    "metrics/metrics/",
    "glossary/marketing-and-sales/",
    "lesson/qualified-leads/",
    "checklist/store-opening/",
    "quiz/alpine-range/",
    "content_plan/alpine-launch/",
    "objections/outdoor/",
    "product/alpine-shell/",
    "product/alpine-shell-2025/",
    "case_study/brightbuild/",
    "case_study/brightbuild/staff/",
    "alignment/planboard-alignment/",
    "battlecard/gridplan/",
    "campaign/alpine-launch/",
    "closing_guide/planboard-closing/",
    "collateral/roi-sheet/staff/",
    "discovery_guide/planboard-discovery/",
    "email_template/check-in-ninety-days/",
    "handoff/whitepaper-leads/",
    "learning_path/content-marketer-foundations/",
    "lifecycle/buyer-lifecycle/",
    "onboarding_plan/content-marketer-ninety-days/",
    "persona/finance-director/",
    "sales_process/planboard-sales/",
    "scenario/price-pushback/",
    "script/whitepaper-call/",
    "selling_steps/northway-selling/",
)


@pytest.mark.parametrize("page", ONE_OF_EACH)
def test_page_is_accessible(browser: Browser, site: Served, page: str) -> None:
    loaded(browser, site(page))
    assert barriers(browser) == {}


def test_page_of_any_other_kind_is_accessible(browser: Browser, site: Served) -> None:
    """A kind or a view that is added needs no entry above."""
    known = {page.split("/")[0] for page in ONE_OF_EACH}
    others = {page.split("/")[0]: page for page in site.pages()}
    for page in (page for folder, page in others.items() if folder not in known):
        loaded(browser, site(page))
        assert barriers(browser) == {}, page


def test_answered_quiz_is_accessible(browser: Browser, site: Served) -> None:
    loaded(browser, site("quiz/alpine-range/"))
    for question in browser.all(QUESTIONS):
        browser.run(
            "arguments[0].querySelector('input').click(); arguments[0].querySelector('button').click()", question
        )
    browser.until(lambda: browser.texts(SCORE_WORDS))
    assert barriers(browser) == {}


@dataclass(frozen=True)
class Visit:
    """What one visit to every page with a phone found."""

    facts: dict[str, dict[str, Any]]
    requests: list[str]
    complaints: list[str]

    def what(self, name: str) -> dict[str, Any]:
        """The pages on which there is something under this name."""
        return {page: found[name] for page, found in self.facts.items() if found[name]}


@pytest.fixture(scope="module")
def visit(engine: Browser, site: Served) -> Visit:
    engine.reset(sees_requests=True)
    engine.screen(PHONE)
    facts = {}
    for page in site.pages():
        loaded(engine, site(page))
        facts[page] = engine.run(FACTS)
    return Visit(facts, engine.requests(), engine.complaints())


def test_no_page_is_wider_than_a_phone(visit: Visit) -> None:
    assert visit.what("wide") == {}


def test_tap_targets_are_large_enough(visit: Visit) -> None:
    """44 px for controls; axe-core checks links (WCAG 2.5.8)."""
    assert visit.what("small") == {}


def test_price_and_what_to_say_need_no_scrolling(visit: Visit) -> None:
    current = {f"{playbook.key}/" for playbook in for_staff(shipped()).handbook.current if playbook.kind == "product"}
    products = {page: found["bottom"] for page, found in visit.facts.items() if page in current}
    assert len(products) >= 8
    assert {page: bottom for page, bottom in products.items() if not 0 < bottom <= PHONE[1]} == {}


def test_no_page_requests_another_host(visit: Visit, site: Served) -> None:
    assert len(visit.requests) > len(site.pages()), "requests are seen at all"
    assert [one for one in visit.requests if not one.startswith((site.origin, "data:", "about:"))] == []


def test_console_is_silent(visit: Visit) -> None:
    assert visit.complaints == []


@pytest.mark.parametrize("page", ["product/alpine-shell/", "quiz/alpine-range/", "checklist/store-opening/"])
def test_page_is_readable_without_scripts(browser: Browser, site: Served, page: str) -> None:
    browser.without_scripts()
    browser.open(site(page))
    assert browser.texts("h1")
    assert browser.shown(BUTTONS_AND_FIELDS) == [], "no control that does nothing"
    answers = browser.all(ANSWERS)
    assert len(answers) == len(browser.all(QUESTIONS))
    for answer in answers[:2]:
        browser.click(answer.find_element("css selector", "summary"))
        assert "Right answer" in answer.text
