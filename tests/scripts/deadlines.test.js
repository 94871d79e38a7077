// What is due in a plan, as `node --test` runs it.
import assert from "node:assert/strict";
import test from "node:test";

import { between, dayOf, isStart, isTicked, openTasks } from "../../templates/scripts/plan/deadlines.js";

test("days are counted on the calendar, across months, years and daylight saving time", () => {
  assert.equal(dayOf("2026-11-23", 10), "2026-12-03");
  assert.equal(dayOf("2026-11-23", -7), "2026-11-16");
  assert.equal(dayOf("2026-12-31", 1), "2027-01-01");
  assert.equal(dayOf("2028-02-28", 1), "2028-02-29");
  assert.equal(dayOf("2026-10-24", 2), "2026-10-26");
  assert.equal(between("2026-11-23", "2026-12-03"), 10);
  assert.equal(between("2026-11-23", "2026-11-21"), -2);
});

for (const [day, may] of [
  ["2026-11-23", true],
  ["2000-01-01", true],
  ["2199-12-31", true],
  ["0001-01-01", false],
  ["1999-12-31", false],
  ["0202-11-23", false],
  ["20266-11-23", false],
  ["9999-12-31", false],
  ["2026-13-01", false],
  ["tomorrow", false],
  [["2026-11-23"], false],
  [20261123, false],
  [null, false],
  [undefined, false],
]) {
  test(`whether somebody may start on ${JSON.stringify(day)}`, () => assert.equal(isStart(day), may));
}

test("what is overdue comes first, and what is settled is not due", () => {
  const tasks = [
    { id: "later", days: 30, settled: false },
    { id: "done", days: 1, settled: true },
    { id: "late", days: 2, settled: false },
    { id: "now", days: 10, settled: false },
  ];
  const found = openTasks(tasks, "2026-11-13", "2026-11-23").map(({ id, left }) => [id, left]);
  assert.deepEqual(found, [["late", -8], ["now", 0], ["later", 20]]);
});

test("a line is ticked with its day, and with its proof if it asks for one", () => {
  const on = "2026-11-23";
  assert.equal(isTicked({ on }, ""), true);
  assert.equal(isTicked({ on }, "initials"), false);
  assert.equal(isTicked({ on, value: "AB" }, "initials"), true);
  assert.equal(isTicked({ on, no: "" }, ""), false);
  for (const entry of [undefined, null, 7, "text", {}, { on: 7 }]) assert.equal(isTicked(entry, ""), false);
});
