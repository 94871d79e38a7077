// Searches that found nothing, as a browser keeps them.
import assert from "node:assert/strict";
import test, { beforeEach, mock } from "node:test";

import { openPage } from "../page.js";

const { Storage, localStorage } = openPage();
const { announce, SEARCH_MISSED } = await import("../../../templates/scripts/core/events.js");
const { keysOf, leaveDevice, setDevice } = await import("../../../templates/scripts/store/device.js");
const { loadEntries } = await import("../../../templates/scripts/store/entries.js");
const { isMissed, MISSED, MOST } = await import("../../../templates/scripts/store/missed-entries.js");
const { noteMissedSearch, startMissedSearches } = await import("../../../templates/scripts/store/missed-searches.js");

const DAY = 864e5;
const kept = () => Object.fromEntries(loadEntries([MISSED], isMissed));
const texts = () => Object.values(kept()).map(({ text }) => text);

mock.timers.enable({ apis: ["Date"], now: new Date("2026-11-23T12:00:00Z") });
beforeEach(() => {
  mock.timers.setTime(Date.parse("2026-11-23T12:00:00Z"));
  localStorage.clear();
});

test("a search is kept with its day, and counted again in whatever spelling it is typed", () => {
  noteMissedSearch("Überzug‑Jacke");
  mock.timers.tick(DAY);
  noteMissedSearch("  UBERZUG-JACKE ");
  noteMissedSearch("gaiters");
  assert.deepEqual(kept(), {
    "uberzug-jacke": { text: "UBERZUG-JACKE", on: "2026-11-24", times: 2 },
    gaiters: { text: "gaiters", on: "2026-11-24", times: 1 },
  });
});

test("a finder says what was not found by a named event, on whichever page", () => {
  startMissedSearches();
  announce(SEARCH_MISSED, { query: "gaiters" });
  assert.deepEqual(texts(), ["gaiters"]);
});

for (const [name, query, expected] of [
  ["several lines and blanks", " rain \r\n\t  jacket\u2028", ["rain jacket"]],
  ["signs that turn text round", "\u202erain\u2066 jacket", ["rain jacket"]],
  ["ten thousand characters", "x".repeat(10000), ["x".repeat(100)]],
  ["a blank as the hundredth character", `${"x".repeat(99)} y`, ["x".repeat(99)]],
  ["half of a character as the hundredth", `${"x".repeat(99)}🧥`, ["x".repeat(99)]],
  ["signs that are folded into many", "ﷺ".repeat(100), ["ﷺ".repeat(100)]],
  ["markup", "<img src=x>", ["<img src=x>"]],
  ["a name of every object", "__proto__", ["__proto__"]],
  ["only signs", "?!…<>\u200b", []],
  ["nothing", "", []],
]) {
  test(`a query with ${name} is kept as a text of one line, or not at all`, () => {
    noteMissedSearch(query);
    noteMissedSearch(query);
    assert.deepEqual(texts(), expected);
    assert.deepEqual(Object.values(kept()).map(({ times }) => times), expected.map(() => 2));
    assert.ok(Object.keys(kept()).every((id) => id.length <= 100));
  });
}

test("of more than two hundred the oldest go, and the one that was just typed never does", () => {
  noteMissedSearch("oldest");
  noteMissedSearch("second");
  mock.timers.tick(DAY);
  for (let n = 0; n < MOST.searches - 2; n++) noteMissedSearch(`search ${n}`);
  noteMissedSearch("OLDEST"); // typed again, it is the newest
  assert.equal(texts().length, MOST.searches);
  for (const query of ["newest", "newer still"]) noteMissedSearch(query);
  assert.equal(texts().length, MOST.searches);
  assert.deepEqual(["second", "newer still"].map((text) => texts().includes(text)), [false, true]);
});

test("it is counted up to a number that can still be shown", () => {
  localStorage.setItem(`${keysOf(MISSED)}gaiters`, JSON.stringify({ text: "gaiters", on: "2026-11-22", times: MOST.times }));
  noteMissedSearch("gaiters");
  assert.deepEqual(kept().gaiters, { text: "gaiters", on: "2026-11-23", times: MOST.times });
});

for (const entry of [null, 7, [], { text: "x" }, { text: 7, on: "2026-11-23", times: 1 }, { text: "a\nb", on: "2026-11-23", times: 1 },
  { text: "x".repeat(101), on: "2026-11-23", times: 1 }, { text: "x", on: "2026-02-31", times: 1 },
  ...[0, -1, 1.5, "2", 1e4, Infinity].map((times) => ({ text: "x", on: "2026-11-23", times }))]) {
  test(`what is none (${JSON.stringify(entry).slice(0, 60)}) is not shown, and replaced when it is typed`, () => {
    localStorage.setItem(`${keysOf(MISSED)}x`, JSON.stringify(entry));
    assert.deepEqual(kept(), {});
    noteMissedSearch("x");
    assert.deepEqual(kept(), { x: { text: "x", on: "2026-11-23", times: 1 } });
  });
}

test("two people on a device do not see each other's, and handing it on forgets what was typed without a name", () => {
  const names = new Map([["p1", "Ana"], ["p2", "Ben"]]);
  noteMissedSearch("without a name");
  setDevice({ profile: "p1", names });
  noteMissedSearch("of Ana");
  setDevice({ profile: "p2" });
  assert.deepEqual(texts(), []);
  noteMissedSearch("of Ben");
  leaveDevice("p2", new Map([["p1", "Ana"]]));
  assert.deepEqual(texts(), ["without a name"]);
  leaveDevice();
  assert.deepEqual(texts(), []);
  setDevice({ profile: "p1" });
  assert.deepEqual(texts(), ["of Ana"]);
});

for (const method of ["getItem", "setItem"]) {
  test(`where the browser refuses (${method}), nothing is kept and nothing fails`, () => {
    const held = Storage.prototype[method];
    Storage.prototype[method] = () => {
      throw new Error("refused");
    };
    try {
      noteMissedSearch("gaiters");
    } finally {
      Storage.prototype[method] = held;
    }
    assert.deepEqual(kept(), {});
  });
}
