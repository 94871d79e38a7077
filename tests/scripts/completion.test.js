// What is done and what is not, as `node --test` runs it.
import assert from "node:assert/strict";
import test from "node:test";

import { isDay } from "../../templates/scripts/core/calendar.js";
import { completionOf, isCurrent, isDone, missingIn, passes } from "../../templates/scripts/progress/completion.js";
import { byPlaybook, oneByOne, recordsIn, recordsOf } from "../../templates/scripts/progress/parts.js";

const DAY = "2026-11-23"; // a Monday
const LESSON = { read: true };
const QUIZ = { quiz: { of: { a: "1", b: "2" }, pass: 80 } };
const LIST = { checklist: { of: { x: "", y: "" } } };

const did = (share = 1, of = {}, on = DAY) => ({ on, share, of, version: "2026-11-02" });
const passed = { quiz: did(1, { a: "1", b: "2" }) };
const failed = { quiz: did(0.5, { a: "1", b: "2" }) };
const ticked = { checklist: did(1, { x: "", y: "" }) };
const had = (records) => recordsIn(new Map(Object.entries(records)));
const stand = (activities, records, key, today = DAY) => completionOf(activities, had(records), key, today);

test("a lesson is done once it has been read", () => {
  assert.equal(stand({ "lesson/a": LESSON }, {}, "lesson/a").done, false);
  assert.equal(stand({ "lesson/a": LESSON }, { "lesson/a": { read: did() } }, "lesson/a").done, true);
});

test("a quiz is done once it is passed, not once it is answered", () => {
  const found = (records) => stand({ "quiz/a": QUIZ }, { "quiz/a": records }, "quiz/a");
  assert.deepEqual(found(passed), { complete: true, passed: true, tested: true, changed: 0, isBegun: true, done: true });
  assert.deepEqual(found(failed), { complete: true, passed: false, tested: true, changed: 0, isBegun: true, done: false });
});

test("a playbook is done once all its parts are", () => {
  const activities = { "lesson/a": { ...LESSON, ...QUIZ, ...LIST } };
  assert.equal(stand(activities, { "lesson/a": { read: did(), ...passed } }, "lesson/a").done, false);
  assert.equal(stand(activities, { "lesson/a": { read: did(), ...passed, ...ticked } }, "lesson/a").done, true);
});

test("a part that the playbook no longer has does not count", () => {
  assert.equal(stand({ "lesson/a": LESSON }, { "lesson/a": { read: did(), ...failed } }, "lesson/a").done, true);
});

for (const [change, quiz, changed] of [
  ["a question with another key", { of: { a: "9", b: "2" } }, 1],
  ["a question that was added", { of: { a: "1", b: "2", c: "3" } }, 1],
  ["a question that was removed", { of: { a: "1" } }, 0],
  ["a question under another id that names its former one", { of: { z: "1", b: "2" }, was: { z: ["y", "a"] } }, 0],
  ["a question under another id that names no former one", { of: { z: "1", b: "2" } }, 1],
  ["a question under another id and with another key", { of: { z: "9", b: "2" }, was: { z: ["a"] } }, 1],
  ["replacing both questions", { of: { c: "3", d: "4" } }, 2],
  ["a quiz that draws two of more", { of: { a: "1", b: "2", c: "3" }, draw: 2 }, 0],
  ["a quiz that draws two, of which one has changed", { of: { a: "9", b: "2", c: "3" }, draw: 2 }, 1],
  ["a quiz that draws more than there are", { of: { a: "1", b: "2" }, draw: 5 }, 0],
  ["questions with names of the language itself", { of: { constructor: "1", b: "2" }, was: {} }, 1],
]) {
  test(`after ${change}, ${changed} of it is asked again`, () => {
    const found = stand({ "quiz/a": { quiz: { pass: 80, ...quiz } } }, { "quiz/a": passed }, "quiz/a");
    assert.deepEqual([found.changed, found.done], [changed, !changed]);
  });
}

test("a renamed playbook is found under its former name", () => {
  const activities = { "lesson/new": { ...LESSON, names: ["lesson/older", "lesson/old"] } };
  assert.equal(stand(activities, { "lesson/old": { read: did() } }, "lesson/new").done, true);
  assert.equal(stand(activities, { "lesson/other": { read: did() } }, "lesson/new").done, false);
});

for (const [rule, done] of [
  ["completed", { none: false, some: false, failed: true, tested: false, all: true }],
  ["passed", { none: false, some: false, failed: false, tested: true, all: true }],
  ["completed_or_passed", { none: false, some: false, failed: true, tested: true, all: true }],
  ["completed_and_passed", { none: false, some: false, failed: false, tested: false, all: true }],
  [undefined, { none: false, some: false, failed: false, tested: false, all: true }],
]) {
  test(`a path that is done by the rule ${rule}`, () => {
    const activities = { "lesson/a": LESSON, "quiz/b": QUIZ, "path/c": { steps: ["lesson/a", "quiz/b"], rule } };
    const read = { "lesson/a": { read: did() } };
    const stands = (records) => stand(activities, records, "path/c").done;
    assert.deepEqual(
      {
        none: stands({}),
        some: stands(read),
        failed: stands({ ...read, "quiz/b": failed }),
        tested: stands({ "quiz/b": passed }),
        all: stands({ ...read, "quiz/b": passed }),
      },
      done,
    );
  });
}

test("a path with nothing to pass is done once it has been read, by every rule", () => {
  for (const rule of ["completed", "passed", "completed_or_passed", "completed_and_passed"]) {
    const activities = { "lesson/a": LESSON, "path/b": { steps: ["lesson/a"], rule } };
    const done = [{}, { "lesson/a": { read: did() } }].map((records) => stand(activities, records, "path/b").done);
    assert.deepEqual(done, [false, true], rule);
  }
});

test("a step by itself is done by the rule of its path", () => {
  const quiz = stand({ "quiz/b": QUIZ }, { "quiz/b": failed }, "quiz/b");
  assert.deepEqual([isDone(quiz, "completed"), isDone(quiz, "passed"), isDone(quiz)], [true, false, false]);
  const lesson = stand({ "lesson/a": LESSON }, { "lesson/a": { read: did() } }, "lesson/a");
  assert.equal(isDone(lesson, "passed"), true);
});

test("paths that lead in a circle, to nothing or to themselves end", () => {
  const activities = {
    "path/a": { steps: ["path/b", "lesson/x"] },
    "path/b": { steps: ["path/a", "path/b"] },
    "path/c": { steps: ["lesson/gone"] },
    "lesson/x": LESSON,
  };
  for (const key of ["path/a", "path/b", "path/c"]) {
    assert.equal(stand(activities, { "lesson/x": { read: did() } }, key).done, false);
  }
});

test("what is not in the index is never done", () => {
  for (const key of ["lesson/a", "constructor", "__proto__", "toString", undefined, false, ""]) {
    assert.equal(stand({}, { "lesson/a": { read: did() }, constructor: { read: did() } }, key).done, false);
  }
});

for (const [every, same, other] of [
  ["daily", "2026-11-23", "2026-11-24"],
  ["weekly", "2026-11-29", "2026-11-22"],
  ["weekly", "2026-11-23", "2026-11-30"],
  ["fortnightly", "2026-11-29", "2026-12-07"],
  ["fortnightly", "2026-11-16", "2026-11-15"],
  ["monthly", "2026-11-01", "2026-12-01"],
  ["monthly", "2026-11-30", "2025-11-23"],
  ["quarterly", "2026-10-01", "2026-09-30"],
  ["quarterly", "2026-12-31", "2027-01-01"],
  ["quarterly", "2026-12-31", "2025-11-23"],
]) {
  test(`what is done ${every} on ${DAY} counts on ${same} and not on ${other}`, () => {
    assert.deepEqual([isCurrent(DAY, same, every), isCurrent(DAY, other, every)], [true, false]);
  });
}

test("weeks begin on a Monday, across the turn of a year too", () => {
  assert.equal(isCurrent("2026-12-28", "2027-01-03", "weekly"), true);
  assert.equal(isCurrent("2026-12-28", "2027-01-04", "weekly"), false);
});

for (const every of [undefined, "once", "per_event"]) {
  test(`what is done ${every} stays done`, () => assert.equal(isCurrent(DAY, "2036-01-01", every), true));
}

test("a daily list is open again the next day, but not as a step of a path", () => {
  const activities = { "list/a": { checklist: { ...LIST.checklist, every: "daily" } }, "path/b": { steps: ["list/a"] } };
  const next = (key) => stand(activities, { "list/a": ticked }, key, "2026-11-24").done;
  assert.deepEqual([stand(activities, { "list/a": ticked }, "list/a").done, next("list/a"), next("path/b")], [true, false, true]);
});

test("summed shares still reach the pass mark", () => {
  assert.equal(passes(0.29, 29), true);
  assert.equal(passes(0.79, 80), false);
  assert.equal(passes(0), true);
});

test("what is left of a list is counted by its required lines", () => {
  assert.equal(missingIn(LIST.checklist, did(1, { x: "" })), 1);
  assert.equal(missingIn({}, did()), 0);
});

for (const [value, day] of [
  [DAY, true],
  ["0001-01-01", false],
  ["1970-01-01", false],
  ["2026-13-01", false],
  ["2026-02-31", false],
  ["2026-11-23T10:00", false],
  ["23 November 2026", false],
  [[DAY], false],
  [20261123, false],
  [null, false],
  [undefined, false],
]) {
  test(`whether ${JSON.stringify(value)} is a day`, () => assert.equal(isDay(value), day));
}

const GARBAGE = [null, 0, 7, "", "text", true, [], {}, [[]], { on: DAY }];

test("what is not a record is ignored", () => {
  for (const found of [...GARBAGE, undefined]) assert.deepEqual(recordsOf({ read: found }), []);
  for (const [name, value] of [
    ["on", "yesterday"],
    ["on", [DAY]],
    ["share", 2],
    ["share", -1],
    ["share", "1"],
    ["share", null],
    ["of", null],
    ["of", { a: 1 }],
    ["version", 7],
  ]) {
    assert.deepEqual(recordsOf({ read: { ...did(), [name]: value } }), [], `${name}: ${value}`);
  }
  assert.deepEqual(recordsOf({ read: did(), quiz: 7, other: did() }), [["read", did()]]);
});

test("of each part, the record under the first name that has one counts", () => {
  const had = recordsIn(new Map([["quiz/new", { quiz: did(0.5), read: 7 }], ["quiz/old", { quiz: did(1), read: did(1) }]]));
  assert.deepEqual(Object.fromEntries(recordsOf(had(["quiz/new", "quiz/old"]))), { quiz: did(0.5), read: did(1) });
});

test("records are taken apart to be stored, and put together again", () => {
  const results = new Map([["lesson/a", { read: did() }], ["quiz/a", { read: did(), quiz: did(0.5) }]]);
  const stored = oneByOne(new Map([...results, ["lesson/b", { read: 7 }], ["lesson/c", null]]));
  assert.deepEqual([...stored.keys()], ["lesson/a#read", "quiz/a#read", "quiz/a#quiz"]);
  assert.deepEqual(byPlaybook(stored), results);
});

test("any stored value is tolerated", () => {
  const activities = { "lesson/a": LESSON };
  for (const found of [...GARBAGE, undefined]) {
    for (const parts of [found, { read: found }, { __proto__: { read: found } }]) {
      assert.equal(stand(activities, { "lesson/a": parts }, "lesson/a").done, false, String(parts));
    }
  }
});

test("a record of a part that the playbook no longer has is no beginning", () => {
  const isBegun = (records) => stand({ "lesson/a": LESSON }, { "lesson/a": records }, "lesson/a").isBegun;
  assert.deepEqual([isBegun({ read: did() }), isBegun(passed), isBegun({})], [true, false, false]);
});
