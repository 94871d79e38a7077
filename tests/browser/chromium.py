"""Chromium, with its DevTools protocol for what WebDriver lacks."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from selenium import webdriver

from browser.engines import PHONE, Browser
from browser.provide import CHROMIUM, provide

_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)

_STORAGE = "cookies,file_systems,indexeddb,local_storage,cache_storage,service_workers"
"""All that a page can store. Asked for `all`, Chromium looks through its own caches, too, which takes longer."""


def _with_a_page(shell: str, folder: Path) -> str:
    """A program in `folder` that starts the shell with a page: it opens none by itself, and the driver waits for one.

    The shell is Chromium without its windows: tests take a quarter less time than in the browser.
    """
    program = folder / "with-a-page"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(shell)} "$@" about:blank\n', "utf-8")
    program.chmod(0o700)
    return str(program)


def _session(profile: Path, sees_requests: bool) -> webdriver.Chrome:
    binary, driver = provide(CHROMIUM)
    profile.mkdir()
    options = webdriver.ChromeOptions()
    options.binary_location = _with_a_page(binary, profile) if "headless-shell" in binary else binary
    for flag in (*_FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    logs = {"browser": "ALL"}
    if sees_requests:
        logs["performance"] = "ALL"
        options.add_experimental_option("perfLoggingPrefs", {"enableNetwork": True, "enablePage": False})
    options.set_capability("goog:loggingPrefs", logs)
    return webdriver.Chrome(options, webdriver.ChromeService(driver))


class Chromium(Browser):
    """Requests are seen in a session of its own, which is started by the first test that needs it: a session that notes
    them takes a twentieth more time for every page.
    """

    driver: webdriver.Chrome

    def __init__(self, profile: Path) -> None:
        super().__init__()
        self._profile = profile
        self._sessions: dict[bool, webdriver.Chrome] = {}
        self._scripts: list[str] = []
        self._watch_requests(False)

    def _watch_requests(self, wanted: bool) -> None:
        if wanted not in self._sessions:
            self._sessions[wanted] = _session(self._profile / str(wanted), wanted)
        self._sees_requests, self.driver = wanted, self._sessions[wanted]
        self._asked: dict[str, Any] = {}
        if wanted:
            self.requests()

    def _ask(self, command: str, **values: Any) -> Any:
        return self.driver.execute_cdp_cmd(command, values)

    def _emulate(self, command: str, **values: Any) -> None:
        """Ask for what stays as it is until something else is asked for."""
        if self._asked.get(command) != values:
            self._ask(f"Emulation.{command}", **values)
            self._asked[command] = values

    def _forget(self, origins: Sequence[str]) -> None:
        self._emulate("setScriptExecutionDisabled", value=False)
        for script in self._scripts:
            self._ask("Page.removeScriptToEvaluateOnNewDocument", identifier=script)
        self._scripts.clear()
        self.driver.get("about:blank")
        for origin in origins:
            self._ask("Storage.clearDataForOrigin", origin=origin, storageTypes=_STORAGE)

    def before_scripts(self, script: str) -> None:
        self._scripts.append(self._ask("Page.addScriptToEvaluateOnNewDocument", source=script)["identifier"])

    def screen(self, size: tuple[int, int], dark: bool = False) -> None:
        self.resize(size)
        features = [
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self._emulate("setEmulatedMedia", features=features)

    def resize(self, size: tuple[int, int]) -> None:
        width, height = size
        self._emulate("setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=size == PHONE)

    @contextmanager
    def second_tab(self, kind: Literal["tab", "window"] = "tab") -> Iterator[None]:
        """Emulation is for one tab."""
        asked, self._asked = self._asked, {}
        try:
            with super().second_tab(kind):
                yield
        finally:
            self._asked = asked

    def without_scripts(self) -> None:
        self._emulate("setScriptExecutionDisabled", value=True)

    def requests(self) -> list[str]:
        assert self._sees_requests, "a test that asks for requests has the mark `requests`"
        entries = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        return [
            entry["params"]["request"]["url"] for entry in entries if entry["method"] == "Network.requestWillBeSent"
        ]

    def complaints(self) -> list[str]:
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def quit(self) -> None:
        for driver in self._sessions.values():
            driver.quit()
