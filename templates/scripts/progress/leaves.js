// The playbooks of a path that have something to do themselves: pure, over the activity index.

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
export function leaves(activities, key, seen = new Set()) {
  const entry = entryOf(activities, key);
  if (!entry || seen.has(key)) return [];
  seen.add(key);
  const below = (entry.steps ?? []).flatMap((step) => leaves(activities, step, seen));
  return entry.read || entry.quiz || entry.checklist || entry.scenario ? [...below, key] : below;
}
