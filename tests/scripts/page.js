// A page without a browser, for modules that need one: `await import(…)` them once it is open.
import { JSDOM } from "jsdom";

const SITE = { root: ".", words: {}, dueSoon: 14 };
const NAMES = [
  "document",
  "location",
  "localStorage",
  "addEventListener",
  "dispatchEvent",
  "removeEventListener",
  "Event",
  "CustomEvent",
  "Node",
  "Option",
];

/** Open a page with this content at the root of a site; returns its window. */
export function openPage(content = "") {
  const site = `<script data-ct-config type="application/json">${JSON.stringify(SITE)}</script>`;
  const { window } = new JSDOM(`<!doctype html><title>Page</title>${site}${content}`, { url: "http://localhost/" });
  globalThis.window = window;
  for (const name of NAMES) {
    const value = window[name];
    globalThis[name] = typeof value === "function" && !value.prototype ? value.bind(window) : value;
  }
  return window;
}
