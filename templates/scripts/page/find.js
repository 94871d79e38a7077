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
 * Whether a click or a key opens the search: a click on its button, unless that opens the link elsewhere; `/` where nothing
 * is typed; Ctrl K or Command K anywhere.
 * @param {any} event
 */
function isAsked({ key, ctrlKey, metaKey, target }) {
  if (ctrlKey || metaKey) return key === "k";
  return key ? key === "/" && !target.closest("input, select, textarea") : target.closest("[data-ct-find]");
}

export function startFind() {
  for (const type of ["click", "keydown"]) addEventListener(type, (event) => isAsked(event) && open(event));
  onPage(() => {
    if (/[?&]q=/.test(location.search)) open();
    if (/[?&]h=/.test(location.search)) runScript("marks");
  });
}
