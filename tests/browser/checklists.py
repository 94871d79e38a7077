"""A small handbook of checklists, and how a reader works on them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from selenium.webdriver.remote.webelement import WebElement

from browser.engines import Browser
from browser.served import Served, built
from browser.test_every_page import loaded
from examples import TODAY, Example

MORNING = """kind: checklist
title: Morning
summary: What is done before the doors open.
frequency: daily
mode: read_do
role: associate
sections:
  - name: Arrive
    items:
      - {id: alarm, text: Turn off the alarm., evidence: initials, if_no: {do: Ring the guard., escalate_to: trainer}}
      - {id: lights, text: Switch on the lights., if_no: Open the shutters.}
      - {id: round, text: Walk round., evidence: initials}
  - name: Prove
    items:
      - {id: float, text: Count the float., evidence: number}
      - {id: weather, text: Note the weather., evidence: text}
      - {id: poster, text: Hang the poster., evidence: photo}
      - {id: drill, text: Hold the drill., evidence: signature}
      - {id: paper, text: Refill the paper., required: false}
sign_off: trainer
"""
DELIVERY = """kind: checklist
title: Delivery
summary: What is done whenever a van comes.
frequency: per_event
mode: do_confirm
role: associate
sections:
  - name: At the door
    items:
      - {id: boxes, text: Count the boxes., evidence: number}
      - {id: sign, text: Sign for them.}
"""
DAILY, EVENT = "checklist/morning", "checklist/delivery"
PROOF = {"alarm": "AB", "round": "AB", "float": "250", "weather": "Rain all day", "poster": " ", "drill": "Ana B"}
"""What is typed as proof, by line."""
NEEDED = ("alarm", "lights", "round", "float", "weather", "poster", "drill")


def rebuilt(example: Example, morning: str = MORNING, name: str = "morning") -> Path:
    example.write(f"shop/{name}.yml", morning)
    example.write("shop/delivery.yml", DELIVERY)
    return built(example.root, example.root.parent, TODAY)


def open_list(browser: Browser, site: Served, key: str = DAILY) -> None:
    loaded(browser, site(f"{key}/"))
    browser.until(lambda: browser.texts("[data-ct-checklist] [role=status]"), "the list does not start")


def line(name: str) -> str:
    return f"li[data-item='{name}']"


def tick(browser: Browser, *names: str) -> None:
    for name in names:
        browser.click(f"{line(name)} > label input")


def active(browser: Browser) -> WebElement:
    return browser.driver.switch_to.active_element


def do(browser: Browser, *names: str) -> None:
    """Tick lines and give their proof."""
    for name in names:
        tick(browser, name)
        if (
            name in PROOF
            and browser.texts(f"{line(name)} .ct-note") != [""]
            and browser.shown(f"{line(name)} .ct-note")
        ):
            active(browser).send_keys(PROOF[name])


def button(browser: Browser, name: str) -> WebElement:
    return browser.one(f"{line(name)} button")


def said(browser: Browser) -> str:
    return browser.texts("[data-ct-checklist] [role=status]")[0]


def press(browser: Browser, word: str) -> None:
    """A button of the list as a whole, or of its signature."""
    found = [one for one in browser.shown(".ct-count button, .ct-signoff button") if one.text == word]
    assert found, f"no button {word}"
    browser.click(found[0])


def entries(browser: Browser, key: str = DAILY) -> dict[str, Any]:
    text = browser.run("return localStorage.getItem(countertalk.prefix() + arguments[0])", key)
    return dict(json.loads(text or "{}"))


def record(browser: Browser, key: str = DAILY) -> dict[str, Any] | None:
    """What is recorded of a list as done."""
    found: dict[str, Any] | None = entries(browser, "_results").get(key, {}).get("checklist")
    return found
