// Takes the reader from an old address to the new one, to the same place on the page.
import { onPage } from "../core/lifecycle.js";
import { isFolder } from "../core/site.js";

function redirect() {
  /** @type {HTMLAnchorElement | null} */
  const link = document.querySelector("[data-ct-moved]");
  const file = isFolder ? "index.html" : ""; // in a folder there is no server to add it
  if (link) location.replace(link.href + file + location.hash);
}

export function startRedirect() {
  onPage(redirect);
}
