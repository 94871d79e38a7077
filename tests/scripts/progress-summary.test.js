// What somebody has done, as `node --test` runs it.
import assert from "node:assert/strict";
import test from "node:test";

import { everything, presentNames, summaryOf, startedPaths } from "../../templates/scripts/progress/progress-summary.js";

const TODAY = "2026-11-23";

const ACTIVITIES = {
  "lesson/a": { title: "A", address: "lesson/a/", version: "2026-01-01", read: true },
  "lesson/b": { title: "B", address: "lesson/b/", version: "2026-01-01", read: true, names: ["lesson/old-b"] },
  "quiz/c": { title: "C", address: "quiz/c/", version: "2026-01-01", quiz: { of: { q: "1", r: "2" }, pass: 80 } },
  "checklist/d": { title: "D", address: "checklist/d/", checklist: { of: { x: "" }, every: "daily" } },
  "learning_path/p": { title: "P", steps: ["lesson/a", "lesson/b", "quiz/c"], earns: { name: "Paper", days: 365 } },
  "learning_path/s": { title: "S", steps: ["lesson/a", "checklist/d"] },
  "onboarding_plan/o": { title: "O", steps: ["learning_path/p", "lesson/a"], checklist: { of: { t: "" } } },
};
const read = (on) => ({ read: { on, share: 1, of: {}, version: "2026-01-01" } });
const quiz = (on, share, of = { q: "1", r: "2" }) => ({ quiz: { on, share, of, version: "2026-01-01" } });
const ticked = (on, first) => ({ checklist: { on, first, share: 1, of: { x: "" }, version: "" } });
const of = (records, key) => summaryOf(ACTIVITIES, new Map(Object.entries(records)), key, TODAY);

test("a finished path has its day, its score and the day it expires", () => {
  const records = { "lesson/a": read("2026-11-01"), "lesson/b": read("2026-11-03"), "quiz/c": quiz("2026-11-02", 0.9) };
  const { done, finished, next, on, share, until } = of(records, "learning_path/p");
  assert.deepEqual([done, finished, next, on, share, until], [3, true, undefined, "2026-11-03", 0.9, "2027-11-03"]);
});

test("a started path has a next step and no expiry day", () => {
  const found = of({ "lesson/a": read("2026-11-01"), "quiz/c": quiz("2026-11-02", 0.5) }, "learning_path/p");
  assert.deepEqual([found.done, found.of, found.finished, found.until], [1, 3, false, undefined]);
  assert.equal(found.next.key, "lesson/b");
  assert.equal(found.rows[2].failed.pass, 80);
});

test("what was done under a former name counts", () => {
  assert.equal(of({ "lesson/old-b": read("2026-11-01") }, "learning_path/p").done, 1);
  assert.equal(presentNames(ACTIVITIES)("lesson/old-b"), "lesson/b");
  assert.equal(presentNames(ACTIVITIES)("constructor"), "constructor");
});

test("a plan has the steps of its paths, each once, and its own tasks last", () => {
  const keys = of({}, "onboarding_plan/o").rows.map(({ key }) => key);
  assert.deepEqual(keys, ["lesson/a", "lesson/b", "quiz/c", "onboarding_plan/o"]);
});

test("the tasks of a plan are done without its paths", () => {
  const { done, next } = of({ "onboarding_plan/o": { checklist: { ...ticked("2026-11-01").checklist, of: { t: "" } } } }, "onboarding_plan/o");
  assert.deepEqual([done, next.key], [1, "lesson/a"]);
});

test("for a path, a daily list counts from the first time it was done", () => {
  const records = { "lesson/a": read("2026-11-01"), "checklist/d": ticked("2026-11-20", "2026-11-02") };
  const { finished, on } = of(records, "learning_path/s");
  assert.deepEqual([finished, on], [true, "2026-11-02"]);
  assert.equal(of(records, "checklist/d").finished, false);
});

test("a question that has changed since is reported", () => {
  const { rows, finished } = of({ "quiz/c": quiz("2026-11-02", 1, { q: "1", r: "other" }) }, "quiz/c");
  assert.deepEqual([rows[0].changed, finished], [1, false]);
});

test("a path is left out if all that is done of it was done for another", () => {
  const keys = (records, begun = []) =>
    startedPaths(ACTIVITIES, new Map(Object.entries(records)), new Set(begun), TODAY).map(({ key }) => key);
  assert.deepEqual(keys({}), []);
  assert.deepEqual(keys({ "lesson/a": read("2026-11-01") }), ["learning_path/s"]);
  assert.deepEqual(keys({ "lesson/a": read("2026-11-01"), "lesson/b": read("2026-11-01") }), ["learning_path/p"]);
  const path = { "lesson/a": read("2026-11-01"), "lesson/b": read("2026-11-01"), "quiz/c": quiz("2026-11-01", 1) };
  const plan = { "onboarding_plan/o": { checklist: { ...ticked("2026-11-01").checklist, of: { t: "" } } } };
  assert.deepEqual(keys({ ...path, ...plan }), ["onboarding_plan/o", "learning_path/p"]);
  assert.deepEqual(keys({ "lesson/a": read("2026-11-01") }, ["onboarding_plan/o"]), ["learning_path/s", "onboarding_plan/o"]);
});

test("everything that was done is listed, newest first, deleted playbooks included", () => {
  const records = { "lesson/a": read("2026-11-01"), "lesson/gone": read("2026-11-02"), "lesson/old-b": read("2026-11-03") };
  const { done, gone } = everything(ACTIVITIES, new Map(Object.entries(records)), TODAY);
  assert.deepEqual(done.map(({ key }) => key), ["lesson/b", "lesson/a"]);
  assert.deepEqual(gone, [{ key: "lesson/gone", on: "2026-11-02" }]);
});

for (const [name, records] of Object.entries({
  "a day that is none": { "lesson/a": read("2026-99-99"), "lesson/b": read("0000-00-00") },
  "a first day that is none": { "checklist/d": ticked("2026-99-99", "x"), "lesson/gone": { read: 7 } },
  "the last day": { "lesson/a": read("9999-12-31"), "lesson/b": read("9999-12-31"), "quiz/c": quiz("9999-12-31", 1) },
  "names of every object": { constructor: read("2026-11-01"), toString: null, ["__proto__"]: read("2026-11-01") },
  "a path that leads to itself": { "learning_path/p": read("2026-11-01") },
})) {
  test(`stored records with ${name} are read without an error`, () => {
    const results = new Map(Object.entries(records));
    everything(ACTIVITIES, results, TODAY);
    startedPaths(ACTIVITIES, results, new Set(["__proto__", "constructor"]), TODAY);
  });
}
