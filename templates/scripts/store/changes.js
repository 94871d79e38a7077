// What is stored of the reader may change without this part of the page: in another tab, or by a file.
import { hear, PROGRESS_CHANGED } from "../core/events.js";
import { during } from "../core/lifecycle.js";
import { keysOf } from "./device.js";
import { gathered } from "./gathered.js";

/**
 * Call `show` whenever something else than this page's parts changes what is stored under one of `names`.
 * @param {HTMLElement} root
 * @param {string[]} names
 * @param {() => void} show
 */
export function onStoredChange(root, names, show) {
  const showSoon = gathered(show);
  during(root, "pageshow", ({ persisted }) => persisted && show()); // the reader has come back
  during(root, "storage", (event) => {
    if (!event.key || names.some((name) => event.key?.startsWith(keysOf(name)))) showSoon(event);
  });
  hear(root, PROGRESS_CHANGED, show);
}
