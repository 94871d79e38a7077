"""What a browser keeps for a site: read, written, and made to refuse."""

from __future__ import annotations

import json
import re
from typing import Any

from browser.engines import Browser
from samples.checklists import DAILY

PLAIN_FILE = "assets/countertalk.css"
"""What a browser keeps can be changed from any file of the site; this one opens faster than a page."""


def _kept(browser: Browser) -> dict[str, str]:
    """All texts that the browser keeps, by key."""
    found: dict[str, str] = browser.run("return Object.fromEntries(Object.entries(localStorage))")
    return found


def _read(text: str) -> Any:
    """What a text says, or the text itself."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def stored(browser: Browser) -> dict[str, dict[str, Any]]:
    """What the browser keeps about playbooks, by the beginning of their keys, and by id; nothing about the reader."""
    found: dict[str, dict[str, Any]] = {}
    for key, text in sorted(_kept(browser).items()):
        start, sign, name = key.partition("#")
        if re.fullmatch(r"countertalk:.*:[^:_]+/[^:]+", start):
            found.setdefault(start + sign, {})[name] = _read(text)
    return found


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
    """What is recorded about playbooks, by kind/id and part."""
    found: dict[str, Any] = {}
    for name, record in entries(browser, "_results").items():
        playbook, _, part = name.partition("#")
        found.setdefault(playbook, {})[part] = record
    return found


def one_by_one(results: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Records as they are stored."""
    return {f"{playbook}#{part}": record for playbook, parts in results.items() for part, record in parts.items()}


PUT_TEXT = """
const putText = (start, text) => { // what is no table of entries takes the place of every entry
  const held = Object.keys(localStorage).filter((key) => key.startsWith(start));
  let entries;
  try { entries = JSON.parse(text); } catch { /* no JSON */ }
  if (!entries || typeof entries !== "object" || Array.isArray(entries)) {
    for (const key of held) localStorage.setItem(key, text);
    return;
  }
  for (const key of held) localStorage.removeItem(key);
  for (const [id, entry] of Object.entries(entries)) localStorage.setItem(start + id, JSON.stringify(entry));
};
"""
"""Put the entries of a text in the place of those whose keys have the same beginning."""


def put_text(browser: Browser, start: str, text: str) -> None:
    browser.run(f"{PUT_TEXT} putText(...arguments)", start, text)


def put(browser: Browser, name: str, entries: dict[str, Any], path: str = "/") -> None:
    """Keep entries under a name, as the site at `path` does for a reader without a name."""
    put_text(browser, f"countertalk:2:{path}::{name}#", json.dumps(entries))


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


def entries(browser: Browser, name: str = DAILY) -> dict[str, Any]:
    """What the present reader's browser keeps under a name, by id."""
    start = f"{browser.run('return countertalk.prefix()')}{name}#"
    return {key.removeprefix(start): _read(text) for key, text in _kept(browser).items() if key.startswith(start)}


UNREADABLE = ("no json", "[1, 2]", '{"key": "12', "null", "")
"""Texts in the place of an entry."""
