// The page for missing addresses offers a search for the words of the address.
import { base } from "../core/site.js";

/**
 * A path without its escapes; unchanged if they cannot be decoded.
 * @param {string} path
 */
function readable(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Let the link on the page for missing addresses search for the words of the address. */
export function startNotFound() {
  /** @type {HTMLAnchorElement | null} */
  const link = document.querySelector("[data-ct-missing]");
  if (!link) return;
  const home = new URL(base);
  const query = readable(location.pathname.replace(home.pathname, " "))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !["html", "index"].includes(word))
    .slice(-4)
    .join(" ");
  home.searchParams.set("q", query);
  link.href = home.href;
  link.hidden = false;
}
