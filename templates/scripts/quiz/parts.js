// The parts of a question that an answer is made of: options, steps, partners, gaps.
import { element, hook } from "../ui/dom.js";

/** The element of a page part by its key; keys are compared, never put into a selector. */
export function partWith(parts, key) {
  return parts.find((part) => part.dataset.ctPart === key);
}

/** What says whether something is right. */
export function markOf(isRight, word) {
  const mark = element("span", `ct-mark ct-mark--${isRight ? "right" : "wrong"}`, ` ${word}`);
  mark.dataset.ctMark = "";
  return mark;
}

/** Say on a part whether it is right where it is. */
export function markPart(part, isRight, words, wrong = words.wrong_here) {
  const word = isRight ? `✓ ${words.right_here}` : `✗ ${wrong}`;
  hook(part, "mark")?.remove();
  part.append(markOf(isRight, word));
}
