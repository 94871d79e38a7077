import assert from "node:assert/strict";
import test from "node:test";

import { before, isPast, keep, MOST, present } from "../../templates/scripts/checklist/checklist-history.js";

const list = (on, more = {}) => ({ on, done: 1, all: 2, by: "AB", signed: "", lines: [["Lock up", "open", ""]], ...more });
const days = (past) => before(past, "2026-11-23", "daily").map(({ on }) => on);

test("today's list is replaced, not kept twice", () => {
  const past = new Map();
  keep(past, "2026-11-23", "daily", list("2026-11-23"), "1");
  keep(past, "2026-11-23", "daily", list("2026-11-23", { done: 2 }), "2");
  assert.deepEqual([...past.values()], [list("2026-11-23", { done: 2 })]);
  assert.deepEqual(days(past), []);
});

test("lists of other days are kept, newest first", () => {
  const past = new Map([["1", list("2026-11-21")], ["2", list("2026-11-22")]]);
  keep(past, "2026-11-23", "daily", list("2026-11-23"), "3");
  assert.deepEqual(days(past), ["2026-11-22", "2026-11-21"]);
});

test("an empty list is removed, earlier ones stay", () => {
  const past = new Map([["1", list("2026-11-22")], ["2", list("2026-11-23")]]);
  keep(past, "2026-11-23", "daily", undefined, "3");
  assert.deepEqual([...past.keys()], ["1"]);
});

test("a weekly list is the same from Monday to Sunday", () => {
  const past = new Map([["1", list("2026-11-23")]]);
  assert.equal(present(past, "2026-11-29", "weekly"), "1");
  assert.equal(present(past, "2026-11-30", "weekly"), undefined);
});

test("a list for an event is worked on until it is closed", () => {
  const past = new Map([["1", list("2025-01-01")]]);
  assert.equal(present(past, "2026-11-23", "per_event"), "1");
  past.set("1", list("2025-01-01", { closed: true }));
  assert.equal(present(past, "2026-11-23", "per_event"), undefined);
  assert.equal(before(past, "2026-11-23", "per_event").length, 1);
});

test("two events of one day are two lists, the later one first", () => {
  const past = new Map([["100", list("2026-11-23", { closed: true })], ["200", list("2026-11-23", { closed: true, done: 2 })]]);
  assert.deepEqual(before(past, "2026-11-23", "per_event").map(({ done }) => done), [2, 1]);
});

test("the oldest lists are dropped to make room", () => {
  const past = new Map();
  const day = (n) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10);
  for (let n = 1; n <= 50; n++) keep(past, day(n), "daily", list(day(n)), String(n));
  const found = before(past, day(50), "daily");
  assert.equal(found.length, MOST);
  assert.deepEqual([found[0].on, found.at(-1).on], [day(49), day(50 - MOST)]);
});

test("only a well-formed list is accepted", () => {
  const good = list("2026-11-23");
  assert.ok(isPast(good));
  const wrong = [
    null,
    "2026-11-23",
    list("23.11.2026"),
    list({ toString: 1 }),
    list("2026-11-23", { done: "1" }),
    list("2026-11-23", { by: undefined }),
    list("2026-11-23", { signed: 7 }),
    list("2026-11-23", { lines: "none" }),
    list("2026-11-23", { lines: [["Lock up", "gone", ""]] }),
    list("2026-11-23", { lines: [["Lock up", "toString", ""]] }),
    list("2026-11-23", { lines: [["Lock up", "open"]] }),
    list("2026-11-23", { lines: [["Lock up", "open", { a: 1 }]] }),
  ];
  for (const entry of wrong) assert.equal(!!isPast(entry), false, JSON.stringify(entry));
});
