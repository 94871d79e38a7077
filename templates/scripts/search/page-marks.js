// Marks on a page what the search has found there, as the address says it: `?h=` and the words.
import { fold } from "../core/folding.js";
import { spansOf } from "./marking.js";

const NAME = "ct-found";
const MOST_MARKS = 12;
const LONGEST = 60;
const SKIPPED = "script, style, textarea, select, button, [hidden], [data-search-exclude]";

/** The words that the address asks to be marked. */
function asked() {
  const words = fold(new URLSearchParams(location.search).get("h") ?? "").split(" ");
  return words.filter((word) => word && word.length <= LONGEST).slice(0, MOST_MARKS);
}

/**
 * The texts of an element that readers read.
 * @param {Element} root
 */
function textsIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    if (text.data.trim() && !text.parentElement?.closest(SKIPPED)) texts.push(text);
  }
  return texts;
}

/**
 * The ranges of what is to be marked, the last of each text first: what wraps one leaves the others where they are.
 * @param {Text[]} texts
 * @param {string[]} words
 */
function rangesIn(texts, words) {
  return texts.flatMap((text) => spansOf(text.data, words).reverse().map(([from, to]) => {
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    return range;
  }));
}

/**
 * Mark ranges with elements, where the browser cannot do so without: not inside of what scripts work with.
 * @param {Range[]} ranges
 */
function wrap(ranges) {
  for (const range of ranges) {
    if (!range.startContainer.parentElement?.closest("[data-ct-started]")) range.surroundContents(document.createElement("mark"));
  }
}

/** Mark what was found, and go to the first of it unless the address names a place. */
export function showMarks() {
  const words = asked();
  const content = document.querySelector("article");
  const ranges = content && words.length ? rangesIn(textsIn(content), words) : [];
  const first = ranges.reduce((/** @type {Range | undefined} */ a, b) => (a && a.compareBoundaryPoints(Range.START_TO_START, b) < 0 ? a : b), undefined)?.startContainer.parentElement;
  if ("highlights" in CSS) CSS.highlights.set(NAME, new Highlight(...ranges));
  else wrap(ranges);
  if (!first || location.hash) return;
  for (let at = first.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
  first.scrollIntoView({ block: "center", behavior: "instant" });
}
