// Buttons that copy the words beside them.
import { copy } from "../ui/copying.js";

/**
 * What an element shows, as plain text: paragraphs apart, and every line of a list with its number or a dash.
 * @param {HTMLElement} element
 */
function plainText(element) {
  const shown = /** @type {HTMLElement} */ (element.cloneNode(true));
  for (const line of shown.querySelectorAll("li")) {
    const list = /** @type {HTMLElement} */ (line.parentElement);
    const mark = list.localName === "ol" ? `${[...list.children].indexOf(line) + 1}.` : "-";
    (line.querySelector("p") ?? line).prepend(mark, " ");
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
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", () => {
    const words = /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (button.parentElement).querySelector("[data-ct-copied]"));
    copy(plainText(words), words, button);
  });
}
