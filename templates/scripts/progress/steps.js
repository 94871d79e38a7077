// The steps of a path, and how far the reader is with each: pure, over the activity index and what was recorded.
import { completionOf } from "./completion.js";

/** @import { Lookup } from "./completion.js" */

/**
 * A playbook that has something to do itself, its present name and former ones (`names`), and how far it is.
 * @typedef {{key: string, names: string[], entry: Activity} & ReturnType<typeof completionOf>} Step
 */

/**
 * The entry of a playbook in the index; nothing for what only looks like one.
 * @param {ActivityIndex} activities
 * @param {string} key kind/id
 * @returns {Activity | undefined}
 */
export function entryOf(activities, key) {
  return Object.hasOwn(activities, key) ? activities[key] : undefined;
}

/**
 * The playbooks that one leads through and that have something to do themselves, each once, itself last.
 * @param {ActivityIndex} activities
 * @param {string} key kind/id
 * @param {Set<string>} seen
 * @returns {string[]}
 */
function leaves(activities, key, seen = new Set()) {
  const entry = entryOf(activities, key);
  if (!entry || seen.has(key)) return [];
  seen.add(key);
  const below = (entry.steps ?? []).flatMap((step) => leaves(activities, step, seen));
  return entry.read || entry.quiz || entry.checklist || entry.scenario ? [...below, key] : below;
}

/**
 * The steps of a path, those of the paths that it leads through among them; a single playbook is its only step.
 * @param {ActivityIndex} activities
 * @param {Lookup} recorded
 * @param {string} path kind/id
 * @param {string} today
 * @returns {Step[]}
 */
export function stepsOf(activities, recorded, path, today) {
  return leaves(activities, path).map((key) => {
    const entry = activities[key];
    const own = { [key]: entry }; // without its own steps, which are listed separately
    const above = key === path ? [] : [path];
    return { key, names: [key, ...(entry.names ?? [])], entry, ...completionOf(own, recorded, key, today, above) };
  });
}
