// Buttons that copy the words beside them.
import { site } from "../core/site.js";
import { hook } from "../ui/dom.js";

/**
 * What an element shows, as plain text: paragraphs apart, and every line of a list with its number or a dash.
 * @param {HTMLElement} element
 */
function plainText(element) {
  const shown = /** @type {HTMLElement} */ (element.cloneNode(true));
  for (const line of shown.querySelectorAll("li")) {
    const list = /** @type {HTMLElement} */ (line.parentElement);
    const lines = [...list.children];
    const mark = list.localName === "ol" ? `${lines.indexOf(line) + 1}.` : "-";
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
    const words = hook(/** @type {HTMLElement} */ (button.parentElement), "copied");
    try {
      await navigator.clipboard.writeText(plainText(words));
    } catch {
      getSelection()?.selectAllChildren(words); // where copying is not allowed, the words are selected for it
      return;
    }
    button.textContent = site.words.copied;
    setTimeout(() => (button.textContent = site.words.copy), 2000);
  });
}
