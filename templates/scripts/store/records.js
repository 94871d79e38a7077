// What is recorded as done: by playbook and part, for the marks, paths and pages that tell how far the reader is.
import { today } from "../core/calendar.js";
import { missingIn } from "../progress/completion.js";
import { showBadges } from "../progress/done-badges.js";
import { hook } from "../ui/dom.js";
import { keysOf } from "./device.js";
import { stayAt } from "./entries.js";
import { storedRecords } from "./recorded.js";
import { storeTexts } from "./transaction.js";

/** @import { PartName } from "../progress/completion.js" */

/**
 * What is recorded of a playbook: its parts, such as `quiz`, with day, share, version and what was asked.
 * @param {string[]} playbook kind/id, then those that it had before
 */
export function recorded(playbook) {
  return storedRecords()(playbook);
}

/**
 * Store the record of a part, or none.
 * @param {string[]} playbook kind/id, of which it is the record, then those under which there is none any more
 * @param {PartName} part
 * @param {string | null} text
 */
function put([own, ...formers], part, text) {
  /** @param {string} name */
  const key = (name) => `${keysOf("_results")}${name}#${part}`;
  return storeTexts(new Map([[key(own), text], ...formers.map((name) => /** @type {[string, null]} */ ([key(name), null]))]));
}

/**
 * Record that a part of a playbook was done. What was better stays, as long as it was about the same.
 * @param {string[]} playbook kind/id, then those that it had before
 * @param {PartName} part
 * @param {{share?: number, of?: Record<string, string>}} result the share that was right, from 0 to 1, and the
 *   fingerprints of what was asked by id
 * @returns {boolean} whether the browser keeps it
 */
export function record(playbook, part, { share = 1, of = {} } = {}) {
  const version = hook(document, "version")?.dataset.ctVersion ?? "";
  const earlier = recorded(playbook)[part];
  const same = earlier && !missingIn({ of }, earlier) ? earlier : undefined;
  const on = today();
  const result =
    /** @type {number} */ (same?.share) > share ? same : { on, first: same?.first ?? same?.on ?? on, share, of, version };
  const isKept = put(playbook, part, JSON.stringify(result));
  if (isKept) stayAt(playbook[0]);
  showBadges();
  return isKept;
}

/**
 * Take back that a part of a playbook was done, such as a tick that was none.
 * @param {string[]} playbook kind/id, then those that it had before
 * @param {PartName} part
 */
export function takeBack(playbook, part) {
  put(playbook, part, null);
  showBadges();
}
