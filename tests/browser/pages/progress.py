"""My progress: what was done, the receipt, and the file that carries it elsewhere."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from browser.engines import Browser
from browser.pages.page import loaded
from browser.pages.path import PATH
from browser.pages.storage import one_by_one, put_text
from browser.served import Served

RECEIPT_BOX = "[data-ct-receipt]"
RECEIPT_ROWS = ".ct-receipt tbody tr"
RECEIPT_NAME = ".ct-receipt__name"
DONE_LINKS = "[data-ct-my-done] li a"
MINE_BUTTON = ".ct-mine .ct-button"
RECEIPT_LINKS = "[data-ct-receipt] li a"
CARRY_BUTTON = "[data-ct-carry] button"
NOTHING_DONE = ".ct-rows li, progress"
DONE = "[data-ct-my-done] li"
NAMELESS = "[data-ct-nameless]"
RECEIPT_PAPER = ".ct-receipt"
MINE = ".ct-mine"
NAMELESS_FIELD = "[data-ct-nameless] [name=name]"
CARRY = "[data-ct-carry]"
MINE_BAD = ":is([data-ct-my-paths], [data-ct-my-done]) .ct-shape--bad"
CARRY_NOTE = "[data-ct-carry] .ct-note"
RECEIPT_NOTICE = "[data-ct-receipt] .ct-notice"
RECEIPT_SIGN = ".ct-receipt__sign"

ME = "progress/"
QUIZ = "quiz/store-selling"
TODAY = date(2026, 11, 23)
NAME = "Ana Íñiguez <b>"
_DONE = """
const [keys, on, extra] = arguments, { activities } = countertalk, results = {};
const leaves = (key) => activities[key] ? [...(activities[key].steps ?? []).flatMap(leaves), key] : [];
for (const key of keys.flatMap(leaves))
  for (const part of ["read", "quiz", "checklist", "scenario"])
    if (activities[key][part])
      (results[key] ??= {})[part] =
        { on, share: part === "quiz" ? 0.9 : 1, of: activities[key][part].of ?? {}, version: "2026-10-01" };
return { ...results, ...extra };
"""
_NAMED = """
const from = countertalk.prefix(""), to = countertalk.prefix("p1");
for (const key of countertalk.storedKeys(from)) {
  localStorage.setItem(to + key.slice(from.length), localStorage.getItem(key));
  localStorage.removeItem(key);
}
countertalk.setDevice({ profile: "p1", names: new Map([["p1", arguments[0]]]) });
"""
DOWNLOADS = """
window.saved = [];
const make = URL.createObjectURL;
URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return make.call(URL, blob); };
HTMLAnchorElement.prototype.click = function () { window.file = this.download; };
"""
"""Keeps what is saved as a file in the page."""
FILE = {"format": "countertalk-progress", "version": 2, "name": "Ana", "entries": {}}


def record(on: str = "2026-11-20", **changes: Any) -> dict[str, Any]:
    return {"on": on, "share": 1, "of": {}, "version": "2026-10-01"} | changes


def do(browser: Browser, site: Served, *keys: str, on: str = "2026-11-20", **extra: Any) -> None:
    """Record everything that `keys` lead through as done, and the other records as given."""
    loaded(browser, site(ME))
    others = {name.replace("__", "/").replace("_", "-"): one for name, one in extra.items()}
    results = one_by_one(browser.run(_DONE, list(keys), on, others))
    put_text(browser, f"{browser.run('return countertalk.prefix()')}_results#", json.dumps(results))


def give_name(browser: Browser, name: str) -> None:
    """Give the reader of the present page a name, and their progress with it."""
    browser.run(_NAMED, name)


def text_of(browser: Browser, css: str) -> str:
    """The pieces of text, with a bar between them."""
    pieces: str = browser.run(
        "const found = [], root = document.querySelector(arguments[0]);"
        "const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);"
        "while (walker.nextNode()) found.push(walker.currentNode.data.trim());"
        "return found.filter(Boolean).join(' | ')",
        css,
    )
    return pieces.replace(" | · | ", " · ")


def open_progress(browser: Browser, site: Served) -> str:
    """The text of the page."""
    loaded(browser, site(ME))
    browser.one("[data-ct-carry] button")
    return text_of(browser, "article")


def open_receipt(browser: Browser, site: Served, key: str = PATH) -> str:
    loaded(browser, site(f"progress/receipt/#{key}"))
    browser.one("[data-ct-receipt] *")
    return text_of(browser, "[data-ct-receipt]")


def save(browser: Browser) -> dict[str, Any]:
    """What the page My progress saves as a file."""
    browser.click("[data-ct-carry] button")
    browser.until(lambda: browser.run("return saved.length"), "nothing is saved")
    found: dict[str, Any] = json.loads(browser.run("return saved.pop()"))
    return found


def take(browser: Browser, path: Path) -> str:
    """What the page says after a file was chosen."""
    field = browser.one("[data-ct-carry] [type=file]")
    browser.run("document.querySelector('[data-ct-carry] [role=status]').textContent = arguments[0].value = ''", field)
    field.send_keys(str(path))
    browser.until(lambda: any(browser.texts("[data-ct-carry] [role=status]")), "nothing is said")
    return browser.texts("[data-ct-carry] [role=status]")[0]


def written(path: Path, file: Any) -> Path:
    path.write_text(file if isinstance(file, str) else json.dumps(file), encoding="utf-8")
    return path
