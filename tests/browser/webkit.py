"""WebKitGTK's MiniBrowser, which has nothing but WebDriver: a proxy sees the requests and puts scripts first."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement

from browser.between import EMPTY, Between
from browser.engines import DESKTOP, TEXT, Browser
from browser.provide import WEBKIT, provide

_CLEAR = """
const each = (found, act) => found.then((all) => Promise.all(all.map(act)));
localStorage.clear();
sessionStorage.clear();
Promise.all([
  each(caches.keys(), (name) => caches.delete(name)),
  each(indexedDB.databases(), ({ name }) => indexedDB.deleteDatabase(name)),
  each(navigator.serviceWorker.getRegistrations(), (worker) => worker.unregister()),
]).then(() => arguments[0]());
"""
_INNER = "return [innerWidth, innerHeight]"
_NARROW = """
window.background toolbar, window.background headerbar, window.background box *, window.background tabs * {
  border: none; font-size: 1px; margin: 0; min-height: 0; min-width: 0; padding: 0; -gtk-icon-source: none;
}
"""


class _Element(WebElement):
    @property
    def text(self) -> str:
        """The visible text; WebDriver's own includes collapsed text, but not the line that expands it."""
        found: str = self.parent.execute_script(f"{TEXT} return textOf(arguments[0])", self)
        return found


class _Driver(webdriver.WebKitGTK):
    _web_element_cls = _Element


class WebKit(Browser):
    """Dark mode and scripts are set per session; each session has its own storage.

    On `file://`, no script can be put first, and no console message is seen.
    """

    def __init__(self, profile: Path) -> None:
        super().__init__()
        self._driver, display = provide(WEBKIT)
        self._between = Between()
        reading, writing = os.pipe()
        command = [display, "-displayfd", str(writing), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]
        self._display = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            self._number = number.readline().strip()
        self._profile = profile / "gtk-3.0"
        self._profile.mkdir()
        (self._profile / "gtk.css").write_text(_NARROW)
        (self._profile / "settings.ini").write_text("[Settings]\ngtk-enable-animations=0\n")
        self._sessions: dict[tuple[bool, bool], WebDriver] = {}
        self._show(DESKTOP)

    def _show(self, size: tuple[int, int], dark: bool = False, scripts: bool = True) -> None:
        """Continue in the session with these colours, with or without scripts, in a viewport of this size."""
        if (dark, scripts) not in self._sessions:
            self._sessions[dark, scripts] = self._started(dark, scripts)
        self.driver = self._sessions[dark, scripts]
        self._shown = size, dark
        outside, inside = self.driver.get_window_size(), self.run(_INNER)
        if inside != list(size):
            self.driver.set_window_rect(0, 0, size[0], size[1] + outside["height"] - inside[1])
            self.until(lambda: self.run(_INNER) == list(size), f"the window does not become {size}")

    def _started(self, dark: bool, scripts: bool) -> WebDriver:
        options = webdriver.WebKitGTKOptions()
        for argument in (
            "--automation",
            f"--proxy={self._between.address}",
            f"--enable-javascript={str(scripts).lower()}",
            *(["--dark-mode"] if dark else []),
        ):
            options.add_argument(argument)
        environment = {
            **os.environ,
            "DISPLAY": f":{self._number}",
            "XDG_CONFIG_HOME": str(self._profile.parent),
            "NO_AT_BRIDGE": "1",
            "GDK_BACKEND": "x11",
        }
        return _Driver(options, webdriver.WebKitGTKService(self._driver, env=environment))

    def _forget(self, origins: Sequence[str]) -> None:
        self._between.scripts.clear()
        if "file://" in origins:
            self._end_sessions()  # no page can empty the storage of files
        with_scripts = [driver for (_, scripts), driver in self._sessions.items() if scripts]
        for self.driver in with_scripts:
            for origin in origins:
                self.driver.get(f"{origin}{EMPTY}")
                self.run_async(_CLEAR)
            self.driver.get("about:blank")

    def _watch_requests(self, wanted: bool) -> None:
        self._between.requests.clear()  # they all go through it

    def before_scripts(self, script: str) -> None:
        self._between.scripts.append(script)

    def screen(self, size: tuple[int, int], dark: bool = False) -> None:
        self._show(size, dark)

    def resize(self, size: tuple[int, int]) -> None:
        _, dark = self._shown
        self.screen(size, dark)

    def without_scripts(self) -> None:
        self._show(*self._shown, scripts=False)

    def requests(self) -> list[str]:
        found, self._between.requests = self._between.requests, []
        return found

    def complaints(self) -> list[str]:
        found, self._between.complaints = self._between.complaints, []
        return found

    def _end_sessions(self) -> None:
        for driver in self._sessions.values():
            driver.quit()
        self._sessions.clear()

    def quit(self) -> None:
        self._end_sessions()
        self._between.shutdown()
        self._between.server_close()
        self._display.terminate()
        self._display.wait()
