// What a team did not find, as `node --test` runs it.
import assert from "node:assert/strict";
import test from "node:test";

import { missedByTeam } from "../../templates/scripts/team/missed-report.js";

const HERE = "Site";

/** Somebody's file with what they missed, as text and times. */
const file = (missed, site = HERE) => ({
  found: { site: { name: site }, missed: missed.map(([text, times = 1]) => ({ text, times, on: "2026-11-20" })) },
});

/** The rows of a report. */
const told = (...files) => missedByTeam(files, HERE).map(({ text, people, times }) => [text, people, times]);

test("what most people missed comes first, then what was missed most often, then in order", () => {
  const files = [file([["often", 9], ["two", 1], ["b"]]), file([["two"], ["a"]])];
  assert.deepEqual(told(...files), [["two", 2, 2], ["often", 1, 9], ["a", 1, 1], ["b", 1, 1]]);
});

test("spellings of the same are one, in the commonest of them", () => {
  const files = [file([["Ueberhose", 1]]), file([["GAMASCHE", 2]]), file([["gamasche", 3]]), file([["Gamasché", 1]])];
  assert.deepEqual(told(...files), [["gamasche", 3, 6], ["Ueberhose", 1, 1]]);
});

test("somebody with the same query in several spellings is one person", () => {
  assert.deepEqual(told(file([["Gaiters", 2], ["gaiters", 1]])), [["Gaiters", 1, 3]]);
});

test("a file from another site does not count: what is missing there cannot be added here", () => {
  assert.deepEqual(told(file([["a"]]), file([["a"], ["b"]], "Other")), [["a", 1, 1]]);
});

test("names that objects have are queries like others", () => {
  assert.deepEqual(told(file([["__proto__"], ["constructor"]])).map(([text]) => text), ["__proto__", "constructor"]);
});

test("nothing missed is an empty report", () => assert.deepEqual(told(file([])), []));
