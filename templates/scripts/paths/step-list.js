// What the page of a path and that of a role say of their steps.
import { notes } from "../progress/progress-view.js";
import { setOutOn } from "../store/last-path.js";
import { hook } from "../ui/dom.js";
import { fill } from "../ui/text.js";

/** @import { Note } from "../progress/progress-view.js" */

/**
 * Say behind the name of a step what it has come to.
 * @param {HTMLElement} item
 * @param {boolean} isDone
 * @param {boolean} isNext
 * @param {Note[]} states
 */
export function showState(item, isDone, isNext, states) {
  hook(item, "step-state")?.remove();
  item.toggleAttribute("data-ct-done", isDone);
  item.toggleAttribute("data-ct-next", isNext);
  const said = notes("ct-path__state ct-muted", states);
  if (!said.childNodes.length) return;
  said.dataset.ctStepState = "";
  item.append(said);
}

/**
 * Note that the reader sets out on a path whenever they follow a link in one of these parts of its page.
 * @param {string} path
 * @param {HTMLElement[]} parts
 */
export function followSetOut(path, parts) {
  for (const part of parts) {
    part.addEventListener("click", ({ target }) => /** @type {Element} */ (target).closest("a") && setOutOn(path));
  }
}

/**
 * How many steps are done, and how many minutes of lessons are left.
 * @param {Words["path"]} words
 * @param {{done: boolean, entry: Activity}[]} steps
 */
export function countOf(words, steps) {
  const open = steps.filter(({ done }) => !done);
  const minutes = open.reduce((sum, { entry }) => sum + (entry.minutes ?? 0), 0);
  const left = minutes === 1 ? words.left_one : minutes && fill(words.left_many, { n: minutes });
  return notes("ct-trail__count", [fill(words.count, { done: steps.length - open.length, all: steps.length }), left]);
}
