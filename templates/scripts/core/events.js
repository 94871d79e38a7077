// What parts of a page tell each other, by name. Files of scripts have no variables in common, but one window.
import { during } from "./lifecycle.js";

/** Lines of a checklist have changed: `{ playbook, settled }`, the ids of those that are done or cannot be done. */
export const CHECKLIST_CHANGED = "ct:checklist-changed";

/** What is stored of the reader was changed from outside of this page's parts, such as by a file. */
export const PROGRESS_CHANGED = "ct:progress-changed";

/** A reader has searched for something and found nothing: `{ query }`, told once the reader has finished typing. */
export const SEARCH_MISSED = "ct:search-missed";

/**
 * What each event tells, by its name.
 * @typedef {{"ct:checklist-changed": {playbook: string, settled: string[]}, "ct:progress-changed": undefined,
 *   "ct:search-missed": {query: string}}} Details
 */

/**
 * @template {keyof Details} Name
 * @param {Name} name
 * @param {Details[Name]} [detail]
 */
export function announce(name, detail) {
  dispatchEvent(new CustomEvent(name, { detail }));
}

/**
 * Listen to an event while `root` is on the page.
 * @template {keyof Details} Name
 * @param {Node} root
 * @param {Name} name
 * @param {(detail: Details[Name]) => void} act
 */
export function hear(root, name, act) {
  during(root, /** @type {string} */ (name), (/** @type {any} */ { detail }) => act(detail));
}
