"""Two tabs of a site in which the same reader does something at the same time."""

from __future__ import annotations

import json
from collections.abc import Callable

from browser.engines import Browser

_EACH = """
const acts = (() => { %s })();
const channel = new BroadcastChannel("both tabs");
const heard = (word) => new Promise((go) => channel.addEventListener("message", ({ data }) => data === word && go()));
const act = async () => {
  for (const one of acts) {
    one();
    if (arguments[0]) await new Promise((go) => setTimeout(go, arguments[0]));
  }
};
"""
_FIRST = "heard('go').then(act).then(() => channel.postMessage('done'));"
_SECOND = """
const done = heard("done");
channel.postMessage("go");
act().then(() => done).then(() => arguments[1]());
"""


def in_both_tabs(browser: Browser, open_page: Callable[[], object], acts: Callable[[int], str], pause: int) -> None:
    """Open the page twice and do in each tab, 0 and 1, what its functions do, with so many milliseconds between them.

    Without a pause, neither tab hears of the other before it is ready.
    """
    open_page()
    browser.run(_EACH % acts(0) + _FIRST, pause)
    with browser.second_tab("window"):
        open_page()
        browser.run_async(_EACH % acts(1) + _SECOND, pause)


def clicks(tab: int, each: str, *within: str) -> str:
    """Click within every other element that `each` selects on the first ones that `within` select."""
    return (
        f"const isMine = (_, at) => at % 2 === {tab};"
        f"const click = (one) => {json.dumps(within)}.forEach((css) => one.querySelector(css).click());"
        f"return [...document.querySelectorAll({json.dumps(each)})].filter(isMine).map((one) => () => click(one))"
    )
