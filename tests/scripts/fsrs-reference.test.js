// The scheduling compared with the reference implementation, over many histories, as `node --test` runs it.
import assert from "node:assert/strict";
import test from "node:test";

import { createEmptyCard, fsrs } from "ts-fsrs";

import { schedule } from "../../templates/scripts/practice/fsrs.js";

const DAY = 24 * 60 * 60 * 1000;
const reference = fsrs({ enable_fuzz: false, enable_short_term: false });

/** Random numbers that are the same in every run (https://doi.org/10.18637/jss.v008.i14, a xorshift). */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % sides;
  };
}

/** When a reader comes back: on the same day, on the due day, too early or too late. */
function wait(due, roll) {
  return [0, due, due, roll(due + 1), due + roll(2 * due + 1)][roll(5)];
}

function near(found, wanted, what) {
  assert.ok(Math.abs(found - wanted) <= 1e-6 * Math.max(1, wanted), `${what}: ${found} is not ${wanted}`);
}

for (const seed of [1, 20, 300, 4000, 50000]) {
  test(`200 histories of up to 30 reviews match the reference (${seed})`, () => {
    const roll = dice(seed);
    for (let history = 0; history < 200; history++) {
      let now = new Date(Date.UTC(2026, 0, 1, 12));
      let card = createEmptyCard(now);
      let state;
      for (let left = 1 + roll(30); left > 0; left--) {
        const days = state ? wait(Math.min(state.interval, 2000), roll) : 0;
        const grade = 1 + roll(3);
        now = new Date(+now + days * DAY);
        ({ card } = reference.next(card, now, grade));
        state = schedule(state, grade, days);
        near(state.s, card.stability, "stability");
        near(state.d, card.difficulty, "difficulty");
        assert.equal(state.interval, card.scheduled_days);
      }
    }
  });
}
