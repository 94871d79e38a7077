// The records of a reader by playbook and part, as pages and files have them, and one by one, as they are stored: pure.
import { lookup } from "./completion.js";

/** @import { DoneRecord, Lookup, PartName } from "./completion.js" */

/**
 * The records of one playbook with their parts, without those that are none.
 * @param {any} parts what may be records, by part
 */
export function recordsOf(parts) {
  const found = Object.entries(lookup((_, part) => parts?.[part])([""]));
  return /** @type {[PartName, DoneRecord][]} */ (found.filter(([, record]) => record));
}

/**
 * A way to look up records.
 * @param {Map<string, any>} results by playbook
 * @returns {Lookup}
 */
export const recordsIn = (results) => lookup((name, part) => results.get(name)?.[part]);

/**
 * Records that were stored one by one.
 * @template Entry
 * @param {Iterable<[id: string, record: Entry]>} entries
 * @returns {Map<string, Record<string, Entry>>} by part, by playbook
 */
export function byPlaybook(entries) {
  /** @type {Map<string, Record<string, Entry>>} */
  const all = new Map();
  for (const [id, record] of entries) {
    const at = id.lastIndexOf("#");
    const name = id.slice(0, at);
    all.set(name, { ...all.get(name), [id.slice(at + 1)]: record });
  }
  return all;
}

/**
 * Records one by one, as they are stored, without those that are none.
 * @param {Map<string, unknown>} results by part, by playbook
 */
export function oneByOne(results) {
  return new Map(
    [...results].flatMap(([name, parts]) =>
      recordsOf(parts).map(([part, record]) => /** @type {[string, DoneRecord]} */ ([`${name}#${part}`, record])),
    ),
  );
}
