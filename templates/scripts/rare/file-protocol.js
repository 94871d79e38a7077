// A site that is opened from a folder: there is no server to add the name of the file to an address.
import { isFolder } from "../core/site.js";

/** @param {MouseEvent} event */
function complete({ target }) {
  /** @type {HTMLAnchorElement | null} */
  const link = /** @type {Element} */ (target).closest("a[href]");
  if (link) link.href = link.href.replace(/\/(?=[?#]|$)/, "/index.html");
}

export function startFileProtocol() {
  if (isFolder) addEventListener("click", complete, true);
}
