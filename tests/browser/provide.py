"""Make sure that the tests' browsers and drivers are installed; if one is missing, say what to install.

In this order: what is on the machine, the distribution's packages if root can install them, and, for Chromium, what
Selenium's own manager downloads.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Needed:
    """The programs that an engine needs, each by its possible names, best first, and the packages that have them."""

    programs: tuple[tuple[str, ...], ...]
    packages: tuple[tuple[str, ...], ...]
    """The distribution's packages; the first set that can be installed is enough."""
    advice: str

    def installed(self) -> tuple[str, ...] | None:
        """The paths of the programs, if all of them are on this machine."""
        found = [next((path for name in names if (path := shutil.which(name))), None) for names in self.programs]
        paths = tuple(path for path in found if path)
        return paths if len(paths) == len(found) else None


CHROMIUM = Needed(
    (
        ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
        ("chromedriver",),
    ),
    (("chromium-headless-shell", "chromium-driver"), ("chromium", "chromium-driver")),
    "The tests need Chromium and its driver. On Debian or Ubuntu: apt-get install chromium chromium-driver",
)
WEBKIT = Needed(
    (("WebKitWebDriver",), ("Xvfb",)),
    (("webkit2gtk-driver", "xvfb"),),
    "The tests need WebKitGTK's driver and Xvfb. On Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb",
)


def managed() -> tuple[str, ...] | None:
    """The paths of Chromium and its driver from Selenium's manager, which downloads them where it can."""
    from selenium.webdriver.common.selenium_manager import SeleniumManager

    try:
        found = SeleniumManager().binary_paths(["--browser", "chrome"])
    except Exception as error:  # its own errors have no common class
        print(f"Selenium's manager has none: {str(error).splitlines()[0]}")
        return None
    return found["browser_path"], found["driver_path"]


def install(packages: tuple[str, ...]) -> bool:
    """Install the distribution's packages if possible."""
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return False
    print(f"Installing {', '.join(packages)} …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", *packages])
    return all(
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0
        for command in commands
    )


def provide(engine: Needed) -> tuple[str, ...]:
    """The paths of the programs, installed if necessary. Raises `AssertionError` with what to install."""
    found = engine.installed() or (engine.installed() if any(map(install, engine.packages)) else None)
    found = found or (managed() if engine is CHROMIUM else None)
    assert found, engine.advice
    return found


if __name__ == "__main__":
    try:
        for name in sys.argv[1:]:
            provide({"chromium": CHROMIUM, "webkit": WEBKIT}[name])
    except AssertionError as error:
        sys.exit(str(error))
