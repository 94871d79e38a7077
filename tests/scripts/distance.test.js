// Slips of the finger.
import assert from "node:assert/strict";
import test from "node:test";

import { distance, hasMore, signsOf } from "../../templates/scripts/search/distance.js";

test("each slip counts one", () => {
  for (const [typed, word, far] of [
    ["jacket", "jacket", 0],
    ["jaket", "jacket", 1],
    ["jackett", "jacket", 1],
    ["jackrt", "jacket", 1],
    ["jakcet", "jacket", 1],
    ["hacket", "jacket", 1],
    ["ajcket", "jacket", 1],
    ["jakcett", "jacket", 2],
    ["", "ab", 2],
  ]) {
    assert.equal(distance(typed, word, 2), far, `${typed} for ${word}`);
  }
});

test("what is farther away is not measured", () => {
  assert.equal(distance("jacket", "rucksack", 2), 3);
  assert.equal(distance("jacket", "ja", 2), 3);
  assert.equal(distance("jakcett", "jacket", 1), 2);
});

test("a word may go on behind what was typed", () => {
  assert.equal(distance("watrep", "waterproof", 2, true), 1);
  assert.equal(distance("watrep", "waterproof", 2), 3);
  assert.equal(distance("water", "waterproof", 1, true), 0);
});

test("near words have nearly the same signs", () => {
  assert.equal(signsOf("jacket"), signsOf("jjacekt"));
  assert.equal(hasMore(signsOf("jaxket") & ~signsOf("jacket"), 1), false);
  assert.equal(hasMore(signsOf("jaxyet") & ~signsOf("jacket"), 1), true);
  assert.equal(hasMore(0, 0), false);
  assert.equal(hasMore(0b111, 2), true);
});
