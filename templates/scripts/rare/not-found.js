// The page for missing addresses offers a search for the words of the address.
import { base } from "../core/site.js";
import { hook } from "../ui/dom.js";

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
  link.addEventListener("click", () => {
    const field = /** @type {HTMLInputElement} */ (hook(document, "query"));
    field.value = query;
    field.dispatchEvent(new Event("input")); // the search that the click opens may be there already
  });
}
