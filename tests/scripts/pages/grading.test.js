// The marking of answers, as `node --test` runs it.
import assert from "node:assert/strict";
import test from "node:test";

import { numbers, plain, shuffled } from "../../../templates/scripts/grading/grading.js";
import { openPage } from "../page.js";

openPage(); // a shape's field is in the same module as its marking
const { SHAPES } = await import("../../../templates/scripts/quiz/shapes.js");
const mark = ({ type, ...asked }, given) => SHAPES[type].mark(asked, given);

test("case, spacing and punctuation around words do not change an answer", () => {
  assert.equal(plain("  “Units per Transaction”. "), "units per transaction");
  assert.equal(plain("don't"), "don't");
  assert.notEqual(plain("1.5"), plain("15"));
});

for (const [text, wanted] of [
  ["4", [4]],
  ["4.5", [4.5]],
  ["4,5", [4.5]],
  ["1 799", [1799]],
  ["1,799", [1.799, 1799]],
  ["1.799,50", [1799.5]],
  ["-2", [-2]],
  ["12 %", [12]],
  ["four", []],
  ["4h", []],
  ["", []],
]) {
  test(`the number in ${JSON.stringify(text)}`, () => {
    assert.deepEqual(numbers(text), wanted);
  });
}

for (const [asked, given, wanted] of [
  [{ type: "single_choice", right: ["a"] }, ["a"], 1],
  [{ type: "single_choice", right: ["a"] }, ["b"], 0],
  [{ type: "single_choice", right: ["a"] }, ["a", "b"], 0],
  [{ type: "true_false", right: ["true"] }, ["true"], 1],
  [{ type: "multiple_answers", right: ["a", "b"] }, ["a", "b"], 1],
  [{ type: "multiple_answers", right: ["a", "b"] }, ["a"], 0.5],
  [{ type: "multiple_answers", right: ["a", "b"] }, ["a", "b", "c"], 0.5],
  [{ type: "multiple_answers", right: ["a", "b"] }, ["c"], 0],
  [{ type: "ordering", right: ["a", "b", "c", "d"] }, ["a", "b", "d", "c"], 0.5],
  [{ type: "matching", right: ["x", "y"] }, ["x", "x"], 0.5],
  [{ type: "fill_blank", gaps: [["4", "four"], ["download"]] }, ["Four", " Download."], 1],
  [{ type: "fill_blank", gaps: [["4", "four"], ["download"]] }, ["download", "4"], 0],
  [{ type: "fill_blank", gaps: [["4", "four"], ["download"]] }, ["4", "visit"], 0.5],
  [{ type: "fill_blank", gaps: [["4", "four"], ["download"]] }, ["", "download"], 0.5],
  [{ type: "fill_blank", gaps: [["4", "four"], ["download"]] }, [], 0],
  [{ type: "fill_blank", gaps: [["4.5"]] }, ["45"], 0],
  [{ type: "short_answer", accept: ["Units per transaction", "UPT"] }, ["upt."], 1],
  [{ type: "short_answer", accept: ["UPT"] }, [""], 0],
  [{ type: "numeric", number: 4, tolerance: 0 }, ["4"], 1],
  [{ type: "numeric", number: 17.5, tolerance: 0 }, ["17,5"], 1],
  [{ type: "numeric", number: 1799, tolerance: 1 }, ["1,800"], 1],
  [{ type: "numeric", number: 4, tolerance: 0 }, ["40"], 0],
  [{ type: "open_response", right: ["a", "b"] }, ["my words", "a"], 0.5],
  [{ type: "open_response", right: ["a", "b"] }, [], 0],
]) {
  test(`${asked.type}: ${given.join(", ")} of ${asked.right ?? asked.gaps ?? asked.accept ?? asked.number} is ${wanted}`, () => {
    assert.equal(mark(asked, given), wanted);
  });
}

const KEYS = ["1c633350", "2f2fc7f2", "6ea61f2c", "59b9f982", "7e7e5ebf"];

test("an order follows from the seed", () => {
  assert.deepEqual(shuffled(KEYS, "a"), shuffled([...KEYS].reverse(), "a"));
  assert.deepEqual([...shuffled(KEYS, "a")].sort(), [...KEYS].sort());
  assert.ok(new Set(Array.from({ length: 20 }, (_, n) => shuffled(KEYS, `${n}`).join())).size > 10);
});

test("a new key leaves the others in their order", () => {
  for (let n = 0; n < 200; n += 1) {
    assert.deepEqual(
      shuffled([...KEYS, "881f8f2d"], `${n}`).filter((key) => key !== "881f8f2d"),
      shuffled(KEYS, `${n}`),
    );
  }
});

test("every key comes first about as often as the others", () => {
  const first = Object.fromEntries(KEYS.map((key) => [key, 0]));
  for (let n = 0; n < 5000; n += 1) first[shuffled(KEYS, `2989342227-${n}`)[0]] += 1;
  for (const count of Object.values(first)) assert.ok(count > 850 && count < 1150, JSON.stringify(first));
});
