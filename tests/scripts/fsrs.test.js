// The scheduling against values that the makers of FSRS publish, as `node --test` runs it.
import assert from "node:assert/strict";
import test from "node:test";

import { grade, retrievability, schedule } from "../../templates/scripts/practice/fsrs.js";

const [AGAIN, HARD, GOOD] = [1, 2, 3];
const DECAY = -0.1542;

function near(found, wanted, off = 1e-6) {
  assert.ok(Math.abs(found - wanted) <= off, `${found} is not ${wanted}`);
}

/** After how many days something of this stability is known with the probability `known`. */
function daysUntil(known, stability) {
  return ((known ** (1 / DECAY) - 1) / (0.9 ** (1 / DECAY) - 1)) * stability;
}

test("right is good, partly right is hard, wrong is again", () => {
  assert.deepEqual([1, 0.99, 0.5, 1e-9, 0].map(grade), [GOOD, HARD, HARD, HARD, AGAIN]);
});

// https://github.com/open-spaced-repetition/ts-fsrs/blob/0327cd463bede9e1bfea57dda8a745a6ce7cdd5e/packages/fsrs/__tests__/algorithm.test.ts
for (const [days, known] of [1.0, 0.9, 0.84588465, 0.8093881].entries()) {
  test(`published: what is stable for a day is known after ${days} days with ${known}`, () => {
    near(retrievability(1, days), known);
  });
}

for (const [given, difficulty] of [
  [AGAIN, 8.34176237],
  [HARD, 6.66599536],
  [GOOD, 4.99022837],
]) {
  test(`published: difficulty 5 becomes ${difficulty} by the grade ${given}`, () => {
    near(schedule({ s: 5, d: 5 }, given, 5).d, difficulty);
  });
}

for (const [given, difficulty, known, stability] of [
  [AGAIN, 1, 0.9, 1.05253961],
  [AGAIN, 2, 0.8, 1.18943295],
  [AGAIN, 3, 0.7, 1.36808387],
  [AGAIN, 4, 0.6, 1.58498896],
  [HARD, 2, 0.8, 28.22657096],
  [GOOD, 3, 0.7, 58.65599107],
]) {
  test(`published: stability 5 becomes ${stability} by the grade ${given} at difficulty ${difficulty}`, () => {
    near(schedule({ s: 5, d: difficulty }, given, daysUntil(known, 5)).s, stability);
  });
}

// …/packages/fsrs/__tests__/FSRS-6.test.ts: "first repeat", and "memory state[long-term]", which has its values from fsrs-rs
for (const [given, stability, difficulty] of [
  [AGAIN, 0.212, 6.4133],
  [HARD, 1.2931, 5.11217071],
  [GOOD, 2.3065, 2.11810397],
]) {
  test(`published: the first review by the grade ${given}`, () => {
    const { s, d } = schedule(undefined, given, 0);
    near(s, stability);
    near(d, difficulty);
  });
}

test("published: what is remembered after one wrong and five right answers", () => {
  let state;
  for (const [at, days] of [0, 0, 1, 3, 8, 21].entries()) state = schedule(state, at ? GOOD : AGAIN, days);
  near(state.s, 53.335106, 1e-4);
  near(state.d, 6.3574867, 1e-4);
});

test("what was answered worse comes back sooner", () => {
  for (const before of [undefined, { s: 0.001, d: 10 }, { s: 1, d: 5 }, { s: 30, d: 3 }, { s: 4000, d: 1 }]) {
    for (const days of [0, 1, 30, 3000]) {
      const [again, hard, good] = [AGAIN, HARD, GOOD].map((given) => schedule(before, given, days).interval);
      assert.ok(again >= 1 && again < hard && hard < good, `${again}, ${hard}, ${good}`);
    }
  }
});

test("difficulty stays between 1 and 10, stability above nothing", () => {
  assert.equal(schedule({ s: 5, d: 1 }, GOOD, 5).d, 1);
  assert.ok(schedule({ s: 5, d: 9.99 }, AGAIN, 5).d <= 10);
  assert.equal(schedule({ s: 0.001, d: 10 }, AGAIN, 0).s, 0.001);
});

test("nothing is put off for longer than a hundred years", () => {
  let state;
  for (let n = 0; n < 60; n++) state = schedule(state, GOOD, state?.interval ?? 0);
  assert.ok(state.s <= 36500);
  assert.ok(state.interval <= 36502);
});
