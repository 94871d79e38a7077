// What is recorded as done: by playbook and part, for the marks, paths and pages that tell how far the reader is.
import { today } from "../core/calendar.js";
import { missingIn, recordsIn, recordsOf } from "../progress/completion.js";
import { showBadges } from "../progress/done-badges.js";
import { hook } from "../ui/dom.js";
import { storedText } from "./device.js";
import { saveEntries, stayAt } from "./entries.js";

/** @import { PartName, Records } from "../progress/completion.js" */

const RESULTS = "_results";

/**
 * What is recorded of a playbook: its parts, such as `quiz`, with day, share, version and what was asked.
 * @param {string[]} playbook kind/id, then those that it had before
 */
export function recorded(playbook) {
  return recordsIn(storedText(RESULTS))(playbook);
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
  const kept = saveEntries([RESULTS], recordsOf, (/** @type {Map<string, Records>} */ all) => {
    const had = playbook.map((name) => all.get(name)).find(Boolean) ?? {};
    for (const name of playbook) all.delete(name);
    const earlier = recordsOf(had)?.[part]; // another part than the one that makes the entry valid may be damaged
    const same = earlier && !missingIn({ of }, earlier) ? earlier : undefined;
    const on = today();
    const result =
      /** @type {number} */ (same?.share) > share ? same : { on, first: same?.first ?? same?.on ?? on, share, of, version };
    all.set(playbook[0], { ...had, [part]: result });
  });
  if (kept) stayAt(playbook[0]);
  showBadges();
  return kept;
}

/**
 * Take back that a part of a playbook was done, such as a tick that was none.
 * @param {string[]} playbook kind/id, then those that it had before
 * @param {PartName} part
 */
export function takeBack(playbook, part) {
  saveEntries([RESULTS], recordsOf, (/** @type {Map<string, Records>} */ all) => {
    for (const name of playbook) if (all.has(name)) all.set(name, { ...all.get(name), [part]: undefined });
  });
  showBadges();
}
