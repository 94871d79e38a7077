// One result, which is the answer: what it is, what it costs, what to say, and whether that can be relied on.
import { base, site } from "../core/site.js";
import { stateToday } from "../page/freshness.js";
import { copy } from "../ui/copying.js";
import { button, element } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { spansOf } from "./marking.js";
import { cell, row } from "./rows.js";

/** @import { Index } from "./index.js" */

/** @typedef {Awaited<ReturnType<Index["shown"]>> & {dates: [string, string] | undefined}} Shown what is shown of an entry */

/**
 * A text in which what was found is marked.
 * @param {string} text
 * @param {string[]} marks
 */
function marked(text, marks) {
  const parts = document.createDocumentFragment();
  let end = 0;
  for (const [from, to] of spansOf(text, marks)) {
    parts.append(text.slice(end, from), element("mark", "ct-found__mark", text.slice(from, to)));
    end = to;
  }
  parts.append(text.slice(end));
  return parts;
}

/**
 * The address of an entry, with what is marked on its page.
 * @param {string} address
 * @param {string[]} marks
 */
function addressWith(address, marks) {
  const [path, item] = address.split("#");
  const asked = marks.length ? `?h=${encodeURIComponent(marks.join(" "))}` : "";
  return `${base}${path}${asked}${item ? `#${item}` : ""}`;
}

/**
 * A word with a colour and a shape for the state of something.
 * @param {string} state
 * @param {string} word
 */
function stateOf(state, word) {
  const said = element("strong", "ct-fresh", word);
  said.dataset.ctState = state;
  return said;
}

/**
 * What a state of use is called.
 * @param {string} state
 * @param {Words["finder"]} words
 */
export const useOf = (state, words) => ({ draft: words.draft, archived: words.archived })[state] ?? words.current;

/**
 * Whether what a result says can be relied on: it is in use, valid today, and was reviewed.
 * @param {Shown} shown
 * @param {Words["finder"]} words
 */
function statesOf({ state, due, dates: [from, until] = ["", ""] }, words) {
  const valid = stateToday({ ctFrom: from, ctUntil: until });
  const fresh = due && stateToday({ ctDue: due });
  return [
    ...(state === "current" ? [] : [stateOf("overdue", useOf(state, words))]),
    ...(valid === "valid" ? [] : [stateOf(valid === "expired" ? "overdue" : "soon", site.words[valid])]),
    ...(fresh && state === "current" ? [stateOf(fresh, site.words[fresh])] : []),
  ];
}

/**
 * A button that copies what there is to say.
 * @param {Shown} shown
 * @param {HTMLElement} said
 * @param {Words["finder"]} words
 * @param {() => void} used
 */
function copyButton({ title, answer }, said, words, used) {
  /** @type {HTMLButtonElement} */
  const made = button(site.words.copy, () => (used(), copy(answer, said, made)), "ct-found__copy");
  return Object.assign(made, { tabIndex: -1, ariaLabel: fill(words.copy_of, { title }) });
}

/**
 * A thumbnail, for which the room is there before it has arrived.
 * @param {string} picture
 */
function thumbnail(picture) {
  const image = Object.assign(element("img", "ct-found__picture"), { alt: "", loading: "lazy", width: 56, height: 56 });
  image.src = `${base}${picture}`;
  return image;
}

/**
 * The row of an entry.
 * @param {Shown} shown
 * @param {string[]} marks
 * @param {Words["finder"]} words
 * @param {() => void} used what to do when the reader makes use of it
 */
export function resultRow(shown, marks, words, used) {
  const { title, address, answer, fact, kind, section, picture } = shown;
  const link = Object.assign(element("a", "ct-found__title", marked(title, marks)), { href: addressWith(address, marks), tabIndex: -1 });
  link.addEventListener("click", used);
  const about = element("p", "ct-found__about ct-muted", element("bdi", "", [kind, section].filter(Boolean).join(" · ")), ...statesOf(shown, words));
  const head = element("p", "ct-found__head", link, ...(fact ? [element("strong", "ct-found__fact", fact)] : []));
  const said = element("p", "ct-found__answer", marked(answer, marks));
  const main = cell(...(picture ? [thumbnail(picture)] : []), head, about, ...(answer ? [said] : []));
  const canCopy = answer && navigator.clipboard;
  return row(main, ...(canCopy ? [cell(copyButton(shown, said, words, used))] : []));
}
