// The ways through a conversation: pure, over its steps. No page, no storage.
//
// A step has its `id`, the ids that it had before (`was`), a `score` where it is a scored end, and `choices`, each with
// the `key` of its words and the step that it leads `to`. The first step comes first. What was taken at a step is kept
// as {step, said, to, of}: its id, the key of the choice, where that led, and the keys of all that could be said.

/** The step with an id, or with one that it had before. */
export function stepNamed(steps, name) {
  return steps.find(({ id }) => id === name) ?? steps.find(({ was }) => was.includes(name));
}

/**
 * The choice that was taken, as it is by now: with the same words, or with new ones where it still leads to the same
 * step and nothing else could be meant.
 */
function choiceTaken(steps, step, { said, to, of }) {
  const there = step.choices.filter((choice) => stepNamed(steps, choice.to) === stepNamed(steps, to));
  if (step.choices.some(({ key }) => key === said)) return there.find(({ key }) => key === said);
  const reworded = there.filter(({ key }) => !of.includes(key));
  return reworded.length === 1 ? reworded[0] : undefined;
}

/**
 * As much of a kept way as is still possible.
 * @param {any[]} steps
 * @param {{step: string, said: string, to: string, of: string[]}[]} way
 * @returns {{step: any, choice: any}[]} the steps from the first on, with what was said
 */
export function follow(steps, way) {
  const found = [];
  let step = steps[0];
  for (const taken of way) {
    const choice = stepNamed(steps, taken.step) === step && choiceTaken(steps, step, taken);
    if (!choice) break;
    found.push({ step, choice });
    step = stepNamed(steps, choice.to);
  }
  return found;
}

/** The highest score within reach, by the id of the step where one is; below zero where there is none. */
export function within(steps) {
  const found = new Map(steps.map(({ id, score = -1 }) => [id, score]));
  for (let round = 0; round < steps.length; round += 1) {
    for (const { id, choices } of steps) {
      found.set(id, Math.max(found.get(id), ...choices.map(({ to }) => found.get(to) ?? -1)));
    }
  }
  return found;
}
