// A conversation as the page has it, step by step, and the way through it as the browser stores it.
import { hook, hooks } from "../ui/dom.js";

/**
 * @import { Taken } from "./dialogue.js"
 * @typedef {ReturnType<typeof choiceIn>} Choice
 * @typedef {ReturnType<typeof stepIn>} Step
 */

/**
 * A way as it is stored: the choices, and how many were taken back.
 * @typedef {{way: Taken[], back: number}} StoredWay
 */

export const WAY = "_way";

/** @param {any} taken */
const isTaken = (taken) =>
  [taken?.step, taken?.said, taken?.to].every((part) => typeof part === "string") && Array.isArray(taken.of);

/**
 * Whether a stored entry is a way.
 * @param {any} entry
 * @returns {entry is StoredWay}
 */
export function isWay(entry) {
  return Array.isArray(entry?.way) && entry.way.every(isTaken) && Number.isSafeInteger(entry.back) && entry.back >= 0;
}

/**
 * A copy of what is in an element.
 * @param {Element | null} [node]
 */
export function wordsOf(node) {
  return node ? [...node.cloneNode(true).childNodes] : [];
}

/** @param {Marked<"to">} row */
function choiceIn(row) {
  const link = /** @type {HTMLAnchorElement} */ (row.firstElementChild);
  const feedback = document.getElementById(link.hash.slice(1))?.querySelector("[data-ct-feedback]");
  return { key: row.dataset.ctPart, to: row.dataset.ctTo, words: link, feedback };
}

/**
 * The step that a section of the page shows.
 * @param {HTMLElement} section
 */
export function stepIn(section) {
  const { ctWas: was = "[]", ctScore: score } = section.dataset;
  return {
    id: section.id,
    was: /** @type {string[]} */ (JSON.parse(was)),
    score: /** @type {number | undefined} */ (score && Number(score)),
    says: hook(section, "says"),
    choices: hooks(section, "to").map(choiceIn),
  };
}
