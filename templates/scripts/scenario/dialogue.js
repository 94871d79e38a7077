// The ways through a conversation: pure functions of its steps, the first of which is where it begins. No page, no storage.

/**
 * Something to say: the `key` of its words, and the id of the step that it leads `to`.
 * @typedef {{key: string, to: string}} Choice
 */

/**
 * A step of the conversation: its `id`, the ids that it had before (`was`), a `score` if it is a scored end, and what can
 * be said there.
 * @typedef {{id: string, was: string[], score?: number, choices: Choice[]}} Step
 */

/**
 * A choice as it is stored: the id of its `step`, its key (`said`), the id of the step that it led `to`, and the keys of all
 * choices that the step had then (`of`).
 * @typedef {{step: string, said: string, to: string, of: string[]}} Taken
 */

/**
 * A step with the choice that was made there.
 * @template {Step} S
 * @typedef {{step: S, choice: S["choices"][number]}} Said
 */

/**
 * The step with an id, or with one that it had before.
 * @template {Step} S
 * @param {S[]} steps
 * @param {string} name
 */
export function stepNamed(steps, name) {
  return steps.find(({ id }) => id === name) ?? steps.find(({ was }) => was.includes(name));
}

/**
 * The choice that was made, as it is now: with the same words or, if only one choice with new words leads to the same step,
 * that one.
 * @template {Step} S
 * @param {S[]} steps
 * @param {S} step
 * @param {Taken} taken
 */
function choiceTaken(steps, step, { said, to, of }) {
  /** @type {S["choices"][number][]} */
  const there = step.choices.filter((choice) => stepNamed(steps, choice.to) === stepNamed(steps, to));
  if (step.choices.some(({ key }) => key === said)) return there.find(({ key }) => key === said);
  const reworded = there.filter(({ key }) => !of.includes(key));
  return reworded.length === 1 ? reworded[0] : undefined;
}

/**
 * As much of a stored way as is still possible.
 * @template {Step} S
 * @param {S[]} steps
 * @param {Taken[]} way
 * @returns {Said<S>[]} from the first step on
 */
export function follow(steps, way) {
  /** @type {Said<S>[]} */
  const found = [];
  let step = steps[0];
  for (const taken of way) {
    const choice = stepNamed(steps, taken.step) === step && choiceTaken(steps, step, taken);
    if (!choice) break;
    found.push({ step, choice });
    step = /** @type {S} */ (stepNamed(steps, choice.to));
  }
  return found;
}

/**
 * The highest score within reach of each step, by its id; below zero if there is none.
 * @param {Step[]} steps
 */
export function reachableScores(steps) {
  const found = new Map(steps.map(({ id, score = -1 }) => [id, score]));
  for (let round = 0; round < steps.length; round += 1) {
    for (const { id, choices } of steps) {
      found.set(id, Math.max(/** @type {number} */ (found.get(id)), ...choices.map(({ to }) => found.get(to) ?? -1)));
    }
  }
  return found;
}
