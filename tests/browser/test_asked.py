"""Each engine really does what the tests ask of a browser, so that no test passes because nothing was checked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from browser.engines import DESKTOP, PHONE, Browser
from browser.served import Served, served

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<title>Still “unchanged”</title>
</head>
<body>
<noscript>Nothing runs</noscript>
<details><summary>More</summary><p>Folded <b>away</b></p><p hidden>Never</p><p>Last</p></details>
<script src="page.js"></script>
</body>
</html>
"""


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Served]:
    """A page with a script that a test may write."""
    (tmp_path / "index.html").write_text(PAGE, "utf-8")
    (tmp_path / "page.js").write_text("document.title = 'Changed';", "utf-8")
    with served(tmp_path) as found:
        yield found


def script(page: Served, text: str) -> None:
    (page.folder / "page.js").write_text(text, "utf-8")


@pytest.mark.parametrize(
    "wrong",
    [
        "console.error('a fault');",
        "console.warn('a fault');",
        "throw new Error('a fault');",
        "Promise.reject(new Error('a fault'));",
        "document.body.append(Object.assign(document.createElement('script'), {src: 'a-fault.js'}));",
        "document.body.append(Object.assign(document.createElement('script'), {text: '/* a fault */'}));",
    ],
)
def test_console_message_is_reported_once(browser: Browser, page: Served, wrong: str) -> None:
    script(page, wrong)
    browser.open(page())
    heard: list[str] = []

    def hear() -> list[str]:
        heard.extend(browser.complaints())
        return heard

    browser.until(hear, "nothing is heard")
    assert len(heard) == 1
    assert browser.complaints() == []


@pytest.mark.requests
def test_request_to_another_host_is_seen(browser: Browser, page: Served) -> None:
    script(page, "for (const scheme of ['http', 'https']) new Image().src = `${scheme}://example.invalid/pixel.png`;")
    browser.open(page())
    seen: list[str] = []

    def hosts() -> set[str]:
        seen.extend(browser.requests())
        return {address.partition("?")[0].split("/")[2].partition(":")[0] for address in seen if "://" in address}

    browser.until(lambda: hosts() == {"127.0.0.1", "example.invalid"}, "nothing leaves")
    assert page("page.js") in seen
    assert sum(not address.startswith(page.origin) for address in seen) >= 2


def test_our_script_runs_before_the_pages_and_leaves_no_trace(browser: Browser, page: Served) -> None:
    script(page, "document.title = String(window.early);")
    browser.open(page())
    assert browser.driver.title == "undefined"
    browser.before_scripts("window.early = '</script>';")
    browser.reload()
    assert browser.driver.title == "</script>"
    assert len(browser.all("script")) == 1
    browser.reset()
    browser.open(page())
    assert browser.driver.title == "undefined"


def test_day_can_be_set(browser: Browser, page: Served) -> None:
    browser.on_day(date(2031, 5, 6))
    browser.open(page())
    assert browser.run("return new Date().toISOString().slice(0, 10)") == "2031-05-06"


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_screen_has_the_requested_size(browser: Browser, page: Served, size: tuple[int, int], dark: bool) -> None:
    browser.screen(size, dark)
    browser.open(page())
    assert browser.run("return [innerWidth, innerHeight, document.documentElement.clientWidth]") == [*size, size[0]]
    media = "return [`(prefers-color-scheme: dark)`, `(prefers-reduced-motion)`].map((one) => matchMedia(one).matches)"
    assert browser.run(media) == [dark, True]


def test_no_script_runs_when_scripts_are_off(browser: Browser, page: Served) -> None:
    browser.without_scripts()
    browser.open(page())
    assert browser.driver.title == "Still “unchanged”"
    assert browser.run("return document.querySelector('noscript').getBoundingClientRect().height") > 0
    browser.reset()
    browser.open(page())
    assert browser.driver.title == "Changed"


def test_text_is_what_a_reader_sees(browser: Browser, page: Served) -> None:
    browser.open(page())
    assert browser.one("details").text == "More"
    browser.click("summary")
    assert browser.one("details").text == "More\nFolded away\nLast"
    assert browser.one("[hidden]").text == ""


def test_reset_forgets_what_was_stored(browser: Browser, page: Served) -> None:
    browser.open(page())
    browser.run("localStorage.kept = sessionStorage.kept = 'x'")
    browser.run_async("caches.open('kept').then(() => { indexedDB.open('kept').onsuccess = arguments[0]; })")
    browser.reset()
    browser.open(page())
    found = browser.run_async(
        "const done = arguments[0]; Promise.all([caches.keys(), indexedDB.databases()])"
        ".then(([caches, bases]) => done([localStorage.length, sessionStorage.length, caches.length, bases.length]))"
    )
    assert found == [0, 0, 0, 0]
