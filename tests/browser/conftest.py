"""A browser and the site of the shipped playbooks, each made once; a test finds both as good as new."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from browser.engines import ENGINES, Browser
from browser.provide import WEBKIT_IS_HERE
from browser.served import Served, built, served
from examples import PROJECT


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The site of the shipped playbooks."""
    with served(built(PROJECT, tmp_path_factory.mktemp("shipped"))) as found:
        yield found


@pytest.fixture(scope="session", params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A running browser; where it is missing every test fails and says what to install."""
    if request.param == "webkit" and not WEBKIT_IS_HERE:
        pytest.skip("WebKitGTK runs on Linux only")
    try:
        found = ENGINES[request.param](tmp_path_factory.mktemp(request.param))
    except AssertionError as error:
        pytest.fail(str(error), pytrace=False)
    yield found
    found.quit()


@pytest.fixture
def browser(engine: Browser, site: Served) -> Browser:
    """The browser without anything that an earlier test left."""
    engine.reset([site.origin])
    return engine
