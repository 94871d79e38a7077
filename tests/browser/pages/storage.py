"""What a browser keeps for a site: read, written, and made to refuse."""

from __future__ import annotations

import json
import re
from typing import Any

from browser.engines import Browser
from samples.checklists import DAILY

PLAIN_FILE = "assets/countertalk.css"
"""What a browser keeps can be changed from any file of the site; this one opens faster than a page."""


def stored(browser: Browser) -> dict[str, Any]:
    """What the browser keeps about playbooks, by key; nothing about the reader or the device."""
    found: dict[str, Any] = browser.run("return Object.fromEntries(Object.entries(localStorage))")
    return {key: text for key, text in found.items() if re.fullmatch(r"countertalk:.*:[^:_]+/[^:]+(:aside)?", key)}


BLOCKED = """
for (const name of ["getItem", "setItem", "removeItem"])
  Storage.prototype[name] = () => { throw new DOMException("denied", "SecurityError"); };
"""
FULL = 'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };'
GONE = 'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });'
LEAVE_ROOM = """
const room = "x".repeat(arguments[0]);
localStorage.setItem("room", room);
let filler = "";
for (let more = 2 ** 24; more >= 1; more /= 2)
  try {
    localStorage.setItem("filler", filler + "x".repeat(more));
    filler += "x".repeat(more);
  } catch { /* no room for so much */ }
localStorage.removeItem("room");
"""
"""Fill the storage except for this many letters."""


def records(browser: Browser) -> dict[str, Any]:
    """What is recorded about playbooks, by kind/id."""
    text = browser.run("return localStorage.getItem(countertalk.prefix() + '_results')")
    return dict(json.loads(text or "{}"))


def put(browser: Browser, name: str, entries: dict[str, Any], path: str = "/") -> None:
    """Keep entries under a name, as the site at `path` does for a reader without a name."""
    browser.run(
        "localStorage.setItem(arguments[0], arguments[1])", f"countertalk:2:{path}::{name}", json.dumps(entries)
    )


def rename(browser: Browser, old: str, new: str) -> None:
    """Keep what is stored about the playbook `old` (kind/id) as if it had always been called `new`."""
    browser.run(
        "const [old, name] = arguments;"
        "for (const [key, text] of Object.entries({ ...localStorage })) {"
        "  localStorage.removeItem(key);"
        "  localStorage.setItem(key.replaceAll(old, name), text.replaceAll(old, name));"
        "}",
        old,
        new,
    )


def entries(browser: Browser, key: str = DAILY) -> dict[str, Any]:
    text = browser.run("return localStorage.getItem(countertalk.prefix() + arguments[0])", key)
    return dict(json.loads(text or "{}"))


UNREADABLE = ("no json", "[1, 2]", '{"single": {"key": "12', "null", "")
