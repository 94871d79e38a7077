// Copying with a tap.
import { site } from "../core/site.js";

/**
 * Copy a text, and say so on the button for a moment.
 * @param {string} text
 * @param {HTMLElement} shown where the text is: where copying is not allowed, it is selected for it
 * @param {HTMLElement} said what has the word of the button
 */
export async function copy(text, shown, said) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = site.words.copied;
    setTimeout(() => (said.textContent = site.words.copy), 2000);
  } catch {
    /** @type {Selection} */ (getSelection()).selectAllChildren(shown);
  }
}
