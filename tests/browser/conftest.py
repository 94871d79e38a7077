"""A browser and the site of the shipped playbooks, each started once and reset for every test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from browser.chromium import Chromium
from browser.engines import DESKTOP, Browser
from browser.pages.practice import MONDAY
from browser.served import Served, served, served_with
from browser.webkit import WebKit
from examples import PROJECT
from samples.conversations import SCENARIO
from samples.quizzes import QUESTIONS
from sites import built

ENGINES = {"chromium": Chromium, "webkit": WebKit}
"""The browsers that the tests can run in: `pytest --engine webkit`."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The site of the shipped playbooks."""
    with served(built(PROJECT, tmp_path_factory.mktemp("shipped"))) as found:
        yield found


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here is slow, before pytest looks at what was asked for."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker("slow")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each test runs in every engine that was asked for."""
    if "engine" in metafunc.fixturenames:
        asked = metafunc.config.getoption("engine") or ["chromium"]
        metafunc.parametrize("engine", asked, indirect=True, scope="session")


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A running browser; if it is missing, every test fails and says what to install."""
    try:
        found: Browser = ENGINES[request.param](tmp_path_factory.mktemp(request.param))
    except AssertionError as error:
        pytest.fail(str(error), pytrace=False)
    yield found
    found.quit()


@pytest.fixture
def browser(engine: Browser, request: pytest.FixtureRequest) -> Browser:
    """The browser on a phone or at a desk, without anything left by an earlier test."""
    engine.reset(sees_requests=request.node.get_closest_marker("requests") is not None)
    if request.node.get_closest_marker("desk"):
        engine.screen(DESKTOP)
    return engine


# -- small sites that several modules share and none changes


@pytest.fixture(scope="session")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The small handbook with a quiz of nine shapes of question."""
    with served_with(tmp_path_factory.mktemp("shapes") / "example", shapes=QUESTIONS) as found:
        yield found


@pytest.fixture
def bank(browser: Browser, shapes: Served) -> Served:
    """The same, with questions of all shapes for its role and no practice yet; today is a Monday."""
    browser.on_day(MONDAY)
    return shapes


@pytest.fixture(scope="session")
def talks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The small handbook with a conversation."""
    with served_with(tmp_path_factory.mktemp("talks") / "example", price=SCENARIO) as found:
        yield found
