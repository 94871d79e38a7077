"""Make sure that there is a browser with its driver for the tests; say what to install where there is none.

In this order: what is on the machine, the distribution's packages where root can install them, and what Selenium's own
manager downloads.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
DRIVER = "chromedriver"
ADVICE = "The tests need Chromium and its driver. On Debian or Ubuntu: apt-get install chromium chromium-driver"


def installed() -> tuple[str, str] | None:
    """The paths of a browser and its driver on this machine."""
    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    driver = shutil.which(DRIVER)
    return (browser, driver) if browser and driver else None


def managed() -> tuple[str, str] | None:
    """The paths of a browser and its driver from Selenium's manager, which downloads them where it can."""
    from selenium.webdriver.common.selenium_manager import SeleniumManager

    try:
        found = SeleniumManager().binary_paths(["--browser", "chrome"])
    except Exception as error:  # its own errors have no common class
        print(f"Selenium's manager has none: {str(error).splitlines()[0]}")
        return None
    return found["browser_path"], found["driver_path"]


def install() -> bool:
    """Install the distribution's packages where that is possible."""
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return False
    print("Installing Chromium from the distribution …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium", "chromium-driver"])
    return all(
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0
        for command in commands
    )


def provide() -> tuple[str, str] | None:
    """A browser and its driver, installed if need be."""
    return installed() or (installed() if install() else None) or managed()


if __name__ == "__main__":
    found = provide()
    sys.exit(None if found else ADVICE)
