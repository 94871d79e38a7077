// The page for addresses that lead nowhere searches for the words of the address.
import { base } from "../core/site.js";

/** A path without its escapes; as it is where they are no text. */
function readable(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** On the page for missing addresses, search for the words of the address. */
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
