// Buttons that copy the words beside them.
import { onPage } from "../core/lifecycle.js";
import { site } from "../core/site.js";

/** What an element shows, as plain text: paragraphs apart, and every line of a list with its number or a dash. */
function plainText(element) {
  const shown = element.cloneNode(true);
  for (const line of shown.querySelectorAll("li")) {
    const lines = [...line.parentElement.children];
    const mark = line.parentElement.localName === "ol" ? `${lines.indexOf(line) + 1}.` : "-";
    (line.querySelector("p") ?? line).prepend(`${mark} `);
  }
  element.after(shown); // only text on the page is announced line by line
  const text = shown.innerText.trim();
  shown.remove();
  return text;
}

/** Let the copy buttons copy the words beside them. */
function addButtons() {
  if (!navigator.clipboard) return;
  const says = site.words;
  /** @type {NodeListOf<HTMLElement>} */
  const buttons = document.querySelectorAll("[data-ct-copy][hidden]");
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const words = /** @type {HTMLElement} */ (button.parentElement?.querySelector("[data-ct-copied]"));
      try {
        await navigator.clipboard.writeText(plainText(words));
      } catch {
        getSelection()?.selectAllChildren(words); // where copying is not allowed, the words are selected for it
        return;
      }
      button.textContent = says.copied;
      setTimeout(() => (button.textContent = says.copy), 2000);
    });
  }
}

export function startCopying() {
  onPage(addButtons);
}
