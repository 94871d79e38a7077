"""How long a slow phone takes to find something: from opening the search and typing at once to the first hit.

    python benchmarks/search_in_chromium.py SITE

Chromium runs six times slower, on slow 4G and slow 3G, with an empty cache each time; files are compressed as servers
do it. After the first hit comes what each later key takes until the page is painted again: where all files are there,
and where some have to be fetched. Nothing else may run meanwhile: these are seconds of the clock.
"""

from __future__ import annotations

import gzip
import shutil
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from math import ceil
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.support.wait import WebDriverWait

PHONE = {"width": 360, "height": 640, "deviceScaleFactor": 2, "mobile": True}
NETWORKS = {"slow 4G": (150, 1_600), "slow 3G": (400, 400)}
"""Milliseconds and kbit/s."""
SLOWER = 6
TRIES = 3
PATIENCE = 30
QUERIES = (
    "alpine shell jacket",
    "too expensive",
    "waterproof",
    "no budget",
    "handover",
    "104233",
    "qualified lead",
    "roi",
)
COMPRESSED = {".js", ".css", ".html", ".svg", ".xml"}

WATCH = """
window.measured = { keys: [] };
const painted = (done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())));
const files = () => performance.getEntriesByType("resource").length;
const isFound = () => document.querySelector("[data-ct-finder] [role=row] a");
const opened = ({ timeStamp }) => (measured.opened ??= timeStamp);
document.querySelector("[data-ct-find]").addEventListener("click", opened, true);
let key;
document.querySelector("[data-ct-query]").addEventListener("input", ({ timeStamp }) => {
  key = isFound() && { at: timeStamp, files: files() };
  if (key) measured.keys.push(key);
}, true);
new MutationObserver(() => {
  const now = key;
  if (isFound() && !measured.hit) { measured.hit = -1; painted((time) => (measured.hit = time)); }
  if (now) painted((time) => Object.assign(now, { took: time - now.at, fetched: files() - now.files }));
}).observe(document.querySelector("[data-ct-findings]"), { childList: true, subtree: true, characterData: true });
"""


class Compressed(SimpleHTTPRequestHandler):
    """Serves the files of a folder, compressed."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send the file, and let nothing be kept."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        is_text = path.suffix in COMPRESSED
        body = _compressed(path) if is_text else path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        if is_text:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)
        return None

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@cache
def _compressed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 9)


def main(site: Path) -> None:
    """Print the figures for each network."""
    with served(site) as address, chromium() as driver:
        for name, (latency, rate) in NETWORKS.items():
            slow_down(driver, latency, rate)
            trials = [trial(driver, address, query) for query in QUERIES for _ in range(TRIES)]
            first = [one["hit"] - one["opened"] for one in trials]
            keys = [key for one in trials for key in one["keys"] if "took" in key]
            print(f"{name} ({latency} ms, {rate} kbit/s), {SLOWER} times slower: {len(trials)} searches")
            report("to the first hit", first)
            report("later keys, all there", [key["took"] for key in keys if not key["fetched"]])
            report("later keys that fetch", [key["took"] for key in keys if key["fetched"]])


def report(what: str, times: Sequence[float]) -> None:
    """Print the median and what is seldom exceeded."""
    ordered = sorted(times)
    at = [f"{ordered[ceil(share * len(ordered)) - 1]:.0f}" for share in (0.5, 0.95, 1) if ordered]
    print(f"  {what:24} {len(ordered):4}; ms at median / 95 % / most: {' / '.join(at)}")


def trial(driver: webdriver.Chrome, address: str, query: str) -> dict[str, Any]:
    """Open the search on a fresh page, type at once, and go on typing after the first hit."""
    driver.execute_cdp_cmd("Network.clearBrowserCache", {})
    driver.get(address)
    driver.execute_script(WATCH)
    driver.execute_script("document.querySelector('[data-ct-find]').click()")
    for sign in query[:2]:
        type_sign(driver, sign)
    wait = WebDriverWait(driver, PATIENCE, 0.05)
    wait.until(lambda _: driver.execute_script("return measured.hit > 0"))
    for sign in query[2:]:
        type_sign(driver, sign)
        settle(driver)
    measured: dict[str, Any] = driver.execute_script("return measured")
    return measured


def settle(driver: webdriver.Chrome) -> None:
    """Wait until the last key has shown something; some change nothing."""
    for _ in range(20):
        if driver.execute_script("return measured.keys.length === 0 || 'took' in measured.keys.at(-1)"):
            return
        time.sleep(0.05)


def type_sign(driver: webdriver.Chrome, sign: str) -> None:
    """Press a key as a hand does, without waiting for anything."""
    driver.execute_cdp_cmd("Input.dispatchKeyEvent", {"type": "keyDown", "text": sign, "key": sign})
    driver.execute_cdp_cmd("Input.dispatchKeyEvent", {"type": "keyUp", "key": sign})


def slow_down(driver: webdriver.Chrome, latency: int, rate: int) -> None:
    """Be a slow phone on a slow network."""
    driver.execute_cdp_cmd("Network.enable", {})
    speed = rate * 1000 / 8
    conditions = {"offline": False, "latency": latency, "downloadThroughput": speed, "uploadThroughput": speed}
    driver.execute_cdp_cmd("Network.emulateNetworkConditions", conditions)
    driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE)


@contextmanager
def chromium() -> Iterator[webdriver.Chrome]:
    """A browser without a window."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or shutil.which("google-chrome") or ""
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"):
        options.add_argument(flag)
    with webdriver.Chrome(options, webdriver.ChromeService(shutil.which("chromedriver"))) as driver:
        yield driver


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of the site while it is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Compressed, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
