"""A site with Material's instant navigation switched on: pages change without a reload."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
import yaml

from browser.engines import PHONE, Browser
from browser.pages.checklist import LIST_STATUS, first_ids, tick, ticked
from browser.pages.device import DEVICE_FORM, PROFILE
from browser.pages.finder import FIND_LINK, HITS, addresses, ask, is_open, marked_on_page, open_finder
from browser.pages.page import SCRIPTS_INSIDE, content, go, loaded, within
from browser.pages.path import LESSON, PATH, START_LABEL, TRAIL_BUTTON, read, states
from browser.pages.question import VERDICT, answer
from browser.pages.quiz import QUESTION_OR_LINE, WAY_ON, questions, results
from browser.pages.scenario import CHOICE, CONVERSATION, SAID
from browser.served import Served, served
from countertalk.outputs.mkdocs import build
from countertalk.project import publish_project, read_project
from examples import PROJECT
from sites import SHIPPED_DAY

QUIZ = "quiz/store-selling/"
LIST = "checklist/first-week/"
TALK = "scenario/jacket-too-expensive/"


@pytest.fixture(scope="module")
def instant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The shipped playbooks with instant navigation, which needs to know the address of the site."""
    folder = tmp_path_factory.mktemp("instant")
    site, settings = folder / "site", folder / "build/mkdocs.yml"
    with served(site) as found:
        project = read_project(PROJECT, SHIPPED_DAY)
        publish_project(
            replace(project, config=project.config.model_copy(update={"url": found.origin})), folder / "build"
        )
        config = yaml.safe_load(settings.read_text("utf-8"))
        config["theme"]["features"].append("navigation.instant")
        settings.write_text(yaml.safe_dump(config, allow_unicode=True), "utf-8")
        build(folder / "build", site)
        yield found


def page_of_each_set_of_scripts(site: Served) -> dict[str, str]:
    """The first page that asks for each set of scripts, of those that the theme replaces: they are in the sitemap."""
    found: dict[str, str] = {}
    sitemap = (site.folder / "sitemap.xml").read_text("utf-8")
    for page in re.findall(f"<loc>{site()}(.*)</loc>", sitemap):
        text = (site.folder / page / "index.html").read_text("utf-8")
        asked = " ".join(re.findall(r'data-ct-(?:scripts|later)="([^"]+)"', text))
        if asked != "rare":  # these lead elsewhere
            found.setdefault(asked, page)
    return found


def wait_for(browser: Browser, expected: str, page: str) -> None:
    browser.until(lambda: content(browser) == expected, f"{page} is different")


def test_quiz_works_after_instant_navigation(browser: Browser, instant: Served) -> None:
    loaded(browser, instant())
    go(browser, instant, QUIZ)
    question = questions(browser)[0]
    answer(browser, question)
    assert list(results(browser)) == [question]
    go(browser, instant, LIST)
    first_ids(browser, 1)
    go(browser, instant, QUIZ)
    browser.until(lambda: list(results(browser)) == [question], "the answer is not put back")
    assert len(browser.all(within(question, VERDICT))) == 1
    assert browser.complaints() == []


def test_list_ticks_once_after_instant_navigation(browser: Browser, instant: Served) -> None:
    loaded(browser, instant())
    for _ in range(3):
        go(browser, instant, QUIZ)
        questions(browser)
        go(browser, instant, LIST)
        first_ids(browser, 1)
    first, second = first_ids(browser, 2)
    tick(browser, first, second)
    assert ticked(browser) == [first, second]
    assert browser.texts(LIST_STATUS)[0].startswith("2 of ")
    browser.reload()
    first_ids(browser, 1)
    assert ticked(browser) == [first, second]
    assert browser.complaints() == []


def test_progress_is_kept_for_the_site_whatever_the_first_page(browser: Browser, instant: Served) -> None:
    loaded(browser, instant(QUIZ))
    go(browser, instant, "")
    go(browser, instant, LIST)
    (first,) = first_ids(browser, 1)
    tick(browser, first)
    loaded(browser, instant(LIST))
    first_ids(browser, 1)
    assert ticked(browser) == [first]


def test_link_to_my_progress_works_on_every_page(browser: Browser, instant: Served) -> None:
    loaded(browser, instant())
    go(browser, instant, QUIZ)
    browser.click(PROFILE)
    browser.until(lambda: browser.driver.current_url == instant("progress/"), "it leads elsewhere")
    browser.one(DEVICE_FORM)


def test_conversation_is_played_once_after_instant_navigation(browser: Browser, instant: Served) -> None:
    loaded(browser, instant())
    for _ in range(2):
        go(browser, instant, TALK)
        browser.one(CHOICE)
        go(browser, instant, LIST)
        first_ids(browser, 1)
    go(browser, instant, TALK)
    for lines in (3, 5):
        browser.click(CHOICE)
        assert len(browser.all(SAID)) == lines
    browser.run("location.hash = 'need'")
    browser.until(lambda: len(browser.all(SAID)) == 1, "the step of the address is not played")
    assert len(browser.all(CONVERSATION)) == 1
    assert browser.complaints() == []


def test_resume_link_in_a_quiz_leads_to_the_question(browser: Browser, instant: Served) -> None:
    browser.screen(PHONE)
    loaded(browser, instant(QUIZ))
    first, second, *_ = questions(browser)
    answer(browser, first)
    go(browser, instant, LIST)
    go(browser, instant, QUIZ)
    browser.click(WAY_ON)
    browser.until(lambda: browser.shown(within(second)), "the link leads elsewhere")
    assert browser.driver.current_url == instant(f"{QUIZ}#{second}")
    assert browser.run("return window.stayed")
    assert browser.complaints() == []


def test_scripts_of_a_page_run_in_their_order_and_once(browser: Browser, instant: Served) -> None:
    """Material runs scripts in a page's content again each time it is shown, in order of arrival."""
    loaded(browser, instant())
    for address in (QUIZ, LIST, QUIZ):
        go(browser, instant, address)
        browser.one(QUESTION_OR_LINE)
        assert browser.all(SCRIPTS_INSIDE) == []
    fetched = browser.run("return performance.getEntriesByType('resource').map(({ name }) => name)")
    for name in ("quiz", "checklist"):
        assert sum(one.endswith(f"/assets/{name}.js") for one in fetched) == 1


@pytest.mark.parametrize("order", [1, -1], ids=["forwards", "backwards"])
def test_every_page_is_the_same_whatever_page_was_left_for_it(browser: Browser, instant: Served, order: int) -> None:
    """One page for each set of scripts: in one order or the other, every file is there before every other one.

    Only once round: WebKit refuses more than a hundred changes of the address in ten seconds.
    """
    read(browser, instant, LESSON)
    pages = list(page_of_each_set_of_scripts(instant).values())[::order]
    assert len(pages) > 12
    fresh = {}
    for page in pages:
        loaded(browser, instant(page))
        fresh[page] = content(browser)
    loaded(browser, instant())
    for page in pages:
        go(browser, instant, page)
        wait_for(browser, fresh[page], page)
    assert browser.complaints() == []


def test_role_reached_from_a_path_leads_on_as_a_role(browser: Browser, instant: Served) -> None:
    """The scripts of both pages are there by then."""
    read(browser, instant, LESSON)
    loaded(browser, instant(f"{PATH}/"))
    browser.until(lambda: states(browser))
    go(browser, instant, "role/store_associate/")
    browser.until(lambda: browser.texts(START_LABEL) == ["Next for you"], "the role's script has not run")
    go(browser, instant, f"{PATH}/")
    browser.until(lambda: browser.shown(TRAIL_BUTTON))
    assert browser.one(TRAIL_BUTTON).text.startswith("Go on: ")


def test_result_of_the_search_is_opened_and_marked(browser: Browser, instant: Served) -> None:
    open_finder(browser, instant)
    ask(browser, "is it really waterproof")
    browser.until(lambda: browser.shown(HITS), "nothing is found")
    browser.run("window.stayed = true")
    browser.click(HITS)
    browser.until(lambda: "is-it-waterproof" in browser.driver.current_url)
    browser.until(lambda: marked_on_page(browser), "nothing is marked")
    assert not is_open(browser)
    assert browser.run("return window.stayed"), "the page was reloaded"
    browser.click(FIND_LINK)
    ask(browser, "104233")
    browser.until(lambda: addresses(browser, instant)[:1] == ["product/alpine-shell/"], "it answers on the next page")
    assert browser.complaints() == []
