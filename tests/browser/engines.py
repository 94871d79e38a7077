"""How a test talks to a browser: what WebDriver has for all of them, and what each engine does in its own way."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from browser.between import EMPTY, Between
from browser.provide import CHROMIUM, WEBKIT, provide

PHONE = (360, 640)
DESKTOP = (1280, 900)
_PATIENCE = 15
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
_CLOCK = """
(() => {
  const Real = Date, shift = new Real(`%sT12:00:00`) - Real.now();
  window.Date = class extends Real {
    constructor(...given) { given.length ? super(...given) : super(Real.now() + shift); }
    static now() { return Real.now() + shift; }
  };
})();
"""

_SHOWN = """
return [...document.querySelectorAll(arguments[0])].filter((element) => {
  const { width, height } = element.getBoundingClientRect();
  return width && height && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
});
"""


class Browser:
    """A browser as a reader uses it. Each engine derives from this class and fills in the last part."""

    driver: WebDriver

    # -- going about

    def open(self, address: str) -> None:
        """Load the page afresh, also where only the fragment differs."""
        if self.driver.current_url.partition("#")[0] == address.partition("#")[0]:
            self.driver.get("about:blank")
        self.driver.get(address)

    def reload(self) -> None:
        self.driver.refresh()

    def until(self, condition: Callable[[], Any], why: str = "") -> Any:
        """What `condition` gives as soon as it is true."""
        return WebDriverWait(self.driver, _PATIENCE, 0.05, [StaleElementReferenceException]).until(
            lambda _: condition(), why
        )

    def all(self, css: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def one(self, css: str) -> WebElement:
        """The first element that `css` selects, as soon as there is one."""
        found: WebElement = self.until(lambda: next(iter(self.all(css)), None), f"there is no {css}")
        return found

    def shown(self, css: str) -> list[WebElement]:
        """The elements that `css` selects and a reader sees."""
        found: list[WebElement] = self.run(_SHOWN, css)
        return found

    def texts(self, css: str) -> list[str]:
        return [element.text for element in self.shown(css)]

    def click(self, element: str | WebElement) -> None:
        """Click in the middle of the window, where nothing that sticks to an edge covers the element.

        What is named by its selector may be drawn anew meanwhile.
        """
        if isinstance(element, str):
            self.until(lambda: self.click(self.one(element)) or True)
        else:
            self.run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
            element.click()

    def run(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(script, *arguments)

    def run_async(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_async_script(script, *arguments)

    # -- what each engine does in its own way

    def reset(self, origins: Sequence[str]) -> None:
        """As good as new: no storage for `origins`, no emulation, no scripts of ours, empty logs."""
        raise NotImplementedError

    def before_scripts(self, script: str) -> None:
        """Run `script` on every page from now on, before those of the page."""
        raise NotImplementedError

    def screen(self, size: tuple[int, int], dark: bool = False) -> None:
        raise NotImplementedError

    def without_scripts(self) -> None:
        raise NotImplementedError

    def requests(self) -> list[str]:
        """The addresses asked for since this was called last."""
        raise NotImplementedError

    def complaints(self) -> list[str]:
        """What stands in the console since this was called last, violations of the policy included."""
        raise NotImplementedError

    # -- what follows from that

    def on_day(self, day: date) -> None:
        """Let every page from now on believe that today is `day`."""
        self.before_scripts(_CLOCK % day.isoformat())

    def quit(self) -> None:
        self.driver.quit()


class Chromium(Browser):
    """Chromium, with its DevTools protocol for what WebDriver has not."""

    driver: webdriver.Chrome

    def __init__(self, profile: Path) -> None:
        binary, driver = provide(CHROMIUM)
        options = webdriver.ChromeOptions()
        options.binary_location = binary
        for flag in (*_FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options, webdriver.ChromeService(driver))
        self._scripts: list[str] = []

    def _ask(self, command: str, **values: Any) -> Any:
        return self.driver.execute_cdp_cmd(command, values)

    def reset(self, origins: Sequence[str]) -> None:
        self._ask("Emulation.setScriptExecutionDisabled", value=False)
        for script in self._scripts:
            self._ask("Page.removeScriptToEvaluateOnNewDocument", identifier=script)
        self._scripts.clear()
        self.driver.get("about:blank")
        for origin in origins:
            self._ask("Storage.clearDataForOrigin", origin=origin, storageTypes="all")
        self.screen(DESKTOP)
        self.requests()
        self.complaints()

    def before_scripts(self, script: str) -> None:
        self._scripts.append(self._ask("Page.addScriptToEvaluateOnNewDocument", source=script)["identifier"])

    def screen(self, size: tuple[int, int], dark: bool = False) -> None:
        width, height = size
        self._ask(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=size == PHONE
        )
        features = [
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self._ask("Emulation.setEmulatedMedia", features=features)

    def without_scripts(self) -> None:
        self._ask("Emulation.setScriptExecutionDisabled", value=True)

    def requests(self) -> list[str]:
        entries = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        return [
            entry["params"]["request"]["url"] for entry in entries if entry["method"] == "Network.requestWillBeSent"
        ]

    def complaints(self) -> list[str]:
        return [entry["message"] for entry in self.driver.get_log("browser")]


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
_TEXT = """
const [element] = arguments;
if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return "";
return element.innerText.split("\\n").map((line) => line.replace(/\\s+/g, " ").trim()).filter(Boolean).join("\\n");
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
        """What is to be read; WebDriver itself tells what is folded away, and not the line that unfolds it."""
        found: str = self.parent.execute_script(_TEXT, self)
        return found


class _Driver(webdriver.WebKitGTK):
    _web_element_cls = _Element


class WebKit(Browser):
    """WebKitGTK's MiniBrowser, which has nothing but WebDriver: a proxy sees the requests and puts scripts first.

    Whether it is dark and whether scripts run is the choice of a session; each has a storage of its own. On `file://`
    no script can be put first, and no complaint is heard.
    """

    def __init__(self, profile: Path) -> None:
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
        """Go on in the session with these colours, with scripts or without, in a window of this size inside."""
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

    def reset(self, origins: Sequence[str]) -> None:
        self._between.scripts.clear()
        if "file://" in origins:
            self._end_sessions()  # no page can empty the storage of files
        with_scripts = [driver for (_, scripts), driver in self._sessions.items() if scripts]
        for self.driver in with_scripts:
            for origin in origins:
                self.driver.get(f"{origin}{EMPTY}")
                self.run_async(_CLEAR)
            self.driver.get("about:blank")
        self.screen(DESKTOP)
        self.requests()
        self.complaints()

    def before_scripts(self, script: str) -> None:
        self._between.scripts.append(script)

    def screen(self, size: tuple[int, int], dark: bool = False) -> None:
        self._show(size, dark)

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


ENGINES: dict[str, Callable[[Path], Browser]] = {"chromium": Chromium, "webkit": WebKit}
"""Every browser that the tests can run in: `pytest --engine webkit`."""
