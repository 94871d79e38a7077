// Opens the search. It is on every page and fetched by few visits: its dialog is there at once and takes what is typed
// while the files of the search arrive.
import { onPage } from "../core/lifecycle.js";
import { runScript } from "../core/loader.js";

/** @param {Event} [event] */
function open(event) {
  /** @type {HTMLDialogElement | null} */
  const finder = document.querySelector("[data-ct-finder]");
  if (!finder) return; // a page for customers may have no way into the rest of the site
  event?.preventDefault();
  if (!finder.open) finder.showModal();
  runScript("find");
  runScript("search/index");
}

/**
 * Whether a key opens the search: `/` where nothing is typed, Ctrl K or Command K anywhere.
 * @param {KeyboardEvent} event
 */
function isShortcut({ key, ctrlKey, metaKey, target }) {
  if (ctrlKey || metaKey) return key === "k";
  return key === "/" && !/** @type {Element} */ (target).closest("input, select, textarea");
}

export function startFind() {
  addEventListener("click", (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey; // otherwise the link is opened elsewhere
    if (isPlain && /** @type {Element} */ (event.target).closest("[data-ct-find]")) open(event);
  });
  addEventListener("keydown", (event) => isShortcut(event) && open(event));
  onPage(() => {
    if (/[?&]q=/.test(location.search)) open();
    if (/[?&]h=/.test(location.search)) runScript("marks");
  });
}
