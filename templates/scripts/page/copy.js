// Buttons that copy the words beside them.
import { site } from "../core/site.js";

/**
 * What an element shows, as plain text: paragraphs apart, and every line of a list with its number or a dash.
 * @param {HTMLElement} element
 */
function plainText(element) {
  const shown = /** @type {HTMLElement} */ (element.cloneNode(true));
  for (const line of shown.querySelectorAll("li")) {
    const list = /** @type {HTMLElement} */ (line.parentElement);
    const mark = list.localName === "ol" ? `${[...list.children].indexOf(line) + 1}.` : "-";
    (line.querySelector("p") ?? line).prepend(`${mark} `);
  }
  element.after(shown); // only text on the page is announced line by line
  const text = shown.innerText.trim();
  shown.remove();
  return text;
}

/**
 * Let a copy button copy the words beside it.
 * @param {HTMLElement} button
 */
export function startCopying(button) {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const words = /** @type {HTMLElement} */ (button.parentElement?.querySelector("[data-ct-copied]"));
    try {
      await navigator.clipboard.writeText(plainText(words));
      button.textContent = site.words.copied;
      setTimeout(() => (button.textContent = site.words.copy), 2000);
    } catch {
      getSelection()?.selectAllChildren(words); // where copying is not allowed, the words are selected for it
    }
  });
}
