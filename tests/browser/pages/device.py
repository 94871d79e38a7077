"""The settings of a device that several people use."""

from __future__ import annotations

from typing import Any

from browser.engines import Browser
from browser.pages.page import loaded
from browser.served import Served

PROFILE = ".ct-profile"
DEVICE_FORM = "[data-ct-device] form"
DEVICE_SUBMIT = "[data-ct-device] form button"
PROFILE_NAME = ".ct-profile__name"
NAME_FIELD = "[data-ct-device] [name=name]"
DEVICE_STATUS = "[data-ct-device] [role=status]"
DEVICE_BOX = "[data-ct-device]"
DEVICE_MAIN_BUTTON = "[data-ct-device] .ct-button:not(.ct-button--secondary)"
DEVICE_FIELD = "[data-ct-device] .ct-write"
DEVICE_BUTTONS = "[data-ct-device] button"
SURE = "[data-ct-device] [data-ct-sure]"

ME = "progress/"
DEVICE = "return JSON.parse(localStorage.getItem(Object.keys(localStorage).find((key) => key.endsWith(':_device'))))"


def open_settings(browser: Browser, site: Served) -> None:
    loaded(browser, site(ME))
    browser.one("[data-ct-device] form")


def press(browser: Browser, word: str) -> None:
    (button,) = (one for one in browser.shown("[data-ct-device] button") if one.text == word)
    browser.click(button)


def give_name(browser: Browser, site: Served, name: str, along: bool = True) -> None:
    open_settings(browser, site)
    browser.one("[data-ct-device] [name=name]").send_keys(name)
    if not along:
        browser.click("[data-ct-device] form [type=checkbox]")
    browser.click("[data-ct-device] form button")
    browser.until(lambda: browser.texts(".ct-profile__name") == [name], "the header does not name the reader")


def set_device(browser: Browser, changes: dict[str, Any]) -> None:
    browser.run("window.countertalk.setDevice({ ...arguments[0] })", changes)


def hand_on_after(browser: Browser, hours: int) -> None:
    """Choose after how many idle hours the device is handed on."""
    browser.run(
        "const hours = document.querySelector('[data-ct-device] select');"
        "hours.value = String(arguments[0]); hours.dispatchEvent(new Event('change'));",
        hours,
    )
