// The parts of a question that an answer is made of: options, steps, partners, gaps.
import { element, hook } from "../ui/dom.js";

/**
 * The part with a key, which one of them must have; keys are compared, never put into a selector.
 * @template {HTMLElement} Part
 * @param {Part[]} parts
 * @param {string} key
 */
export function partWith(parts, key) {
  return /** @type {Part} */ (parts.find((part) => part.dataset.ctPart === key));
}

/**
 * A mark that says whether something is right.
 * @param {boolean} isRight
 * @param {string} word
 */
export function markOf(isRight, word) {
  const mark = element("span", `ct-mark ct-mark--${isRight ? "right" : "wrong"}`, ` ${word}`);
  mark.dataset.ctMark = "";
  return mark;
}

/**
 * Say on a part whether it is right where it is.
 * @param {HTMLElement} part
 * @param {boolean} isRight
 * @param {Words["quiz"]} words
 * @param {string} wrong what to say if it is wrong
 */
export function markPart(part, isRight, words, wrong = words.wrong_here) {
  const word = isRight ? `✓ ${words.right_here}` : `✗ ${wrong}`;
  hook(part, "mark")?.remove();
  part.append(markOf(isRight, word));
}
