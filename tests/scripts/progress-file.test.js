// Progress as a file, as `node --test` runs it.
import assert from "node:assert/strict";
import test from "node:test";

import { fileName, LIMITS, merge, pack, unpack } from "../../templates/scripts/store/progress-file.js";

const SITE = { name: "The Coach's Playbook", path: "/v1/" };
const WAY = { title: "Sales", done: 1, of: 2, finished: false, share: 0.5, on: "2026-11-01", until: undefined };
const ABOUT = { site: SITE, name: "Ana", exported: "2026-11-23T14:05:00", ways: [WAY] };
const record = (on, share = 1, of = {}) => ({ on, share, of, version: "2026-01-01" });
const tick = (on) => ({ on });
const TODAY = "2026-11-23";

/** Entries as they are stored. */
const byId = (all) => new Map(Object.entries(all).map(([name, found]) => [name, new Map(Object.entries(found))]));

/** Stored entries as objects. */
const told = (all) => Object.fromEntries([...all].map(([name, found]) => [name, Object.fromEntries(found)]));

/** The contents of a file made from these entries. */
function file(entries, changes = {}) {
  return unpack(JSON.stringify({ ...JSON.parse(pack(ABOUT, byId(entries))), ...changes }), TODAY);
}

/** What is stored after importing a file, with the counts. */
function merged(here, theirs, present = (name) => name) {
  const { set, taken, kept } = merge(byId(here), file(theirs).entries, present);
  const all = byId(here);
  for (const [name, found] of set) if (found.size) all.set(name, new Map([...(all.get(name) ?? []), ...found]));
  return { all: told(all), taken, kept };
}

test("saved progress is read back unchanged", () => {
  const entries = {
    _results: { "quiz/a#quiz": record("2026-11-01", 0.8, { q: "1" }), "quiz/a#read": record("2026-11-02") },
    _practice: { "quiz/a#q": { key: "1", last: "2026-11-01" } },
    "quiz/a": { q: { key: "1", chosen: ["<b>", "ü"], on: "2026-11-01" } },
    "checklist/b:past": { 1: tick("2026-11-01") },
  };
  const found = file(entries);
  assert.deepEqual([found.site, found.name, found.exported, found.ways], [SITE, "Ana", ABOUT.exported, [WAY]]);
  assert.deepEqual([told(found.entries), found.ahead], [entries, 0]);
});

test("a file has the records of a playbook together, and the same bytes whatever the order of what is stored", () => {
  const entries = [["quiz/a", { q: tick("2026-11-01") }], ["_results", { "quiz/a#quiz": record("2026-11-01"), "quiz/a#read": record("2026-11-02") }]];
  const text = pack(ABOUT, byId(Object.fromEntries(entries)));
  assert.equal(pack(ABOUT, byId(Object.fromEntries(entries.toReversed()))), text);
  assert.deepEqual(JSON.parse(text).entries._results, { "quiz/a": { quiz: record("2026-11-01"), read: record("2026-11-02") } });
});

test("what is under no name of ours is not saved", () => {
  assert.deepEqual(JSON.parse(pack(ABOUT, byId({ "x y": { q: 1 }, "": { q: 1 }, "quiz/a": {} }))).entries, { "quiz/a": {} });
});

for (const [name, text, problem] of [
  ["nothing", "", "strange"],
  ["no JSON", "PK\u0003\u0004", "strange"],
  ["other JSON", '{"name": "Ana"}', "strange"],
  ["a list", "[]", "strange"],
  ["null", "null", "strange"],
  ["an older version", JSON.stringify({ format: "countertalk-progress", version: 1, site: SITE, entries: {} }), "strange"],
  ["a version in words", JSON.stringify({ format: "countertalk-progress", version: "2", site: SITE, entries: {} }), "strange"],
  ["a newer version", JSON.stringify({ format: "countertalk-progress", version: 3 }), "newer"],
  ["no site", JSON.stringify({ format: "countertalk-progress", version: 2, entries: {} }), "strange"],
  ["a list of entries", JSON.stringify({ format: "countertalk-progress", version: 2, site: SITE, entries: [] }), "strange"],
  ["too much", " ".repeat(LIMITS.bytes + 1), "large"],
  ["endless depth", "[".repeat(200000), "strange"],
]) {
  test(`a file with ${name} is refused`, () => assert.deepEqual(unpack(text, TODAY), { problem }));
}

test("only well-formed progress is taken from a file", () => {
  const deep = JSON.parse(`${'{"a":'.repeat(4000)}1${"}".repeat(4000)}`);
  const found = file(
    {},
    {
      name: "  Ana\u202e\n\u0000<b>  ",
      exported: "yesterday",
      ways: [7, { title: "x" }, { title: "x", done: 3, of: 2 }, { ...WAY, share: 7, on: "<b>", finished: "yes" }],
      entries: JSON.parse(
        `{"__proto__": {"x": 1}, "_results": {"quiz/a": {"quiz": {"on": "2026-99-99"}}, "__proto__": {"read": 7}},
          "../x": {"q": 1}, "quiz/a:A": {"q": 1}, "quiz/b": [1], "quiz/c": ${JSON.stringify(deep)}, "quiz/d": {"q": 1}}`,
      ),
    },
  );
  assert.deepEqual([found.name, found.exported], ["Ana <b>", ""]);
  assert.deepEqual(found.ways, [{ ...WAY, share: undefined, on: undefined }]);
  assert.deepEqual([...found.entries.keys()], ["quiz/d"]);
  assert.equal(found.results.size, 0);
  assert.equal({}.x, undefined);
});

const miss = (text, on = "2026-11-20", times = 1) => ({ text, on, times });

test("what was searched for travels only if the reader includes what was not found; recent searches never do", () => {
  const stored = { _missed: { gaiters: miss("Gaiters") }, _recent: { 1: { text: "shell" } }, "quiz/a": { q: tick("2026-11-01") } };
  const names = (withMissed) => Object.keys(JSON.parse(pack(ABOUT, byId(stored), withMissed)).entries);
  assert.deepEqual(names(), ["quiz/a"]);
  assert.deepEqual(names(false), ["quiz/a"]);
  assert.deepEqual(names(true), ["_missed", "quiz/a"]);
});

test("a file brings no recent searches, whoever made it, and missed ones as they are kept", () => {
  const entries = { _recent: { 1: { text: "shell" } }, _missed: { gaiters: miss("Gaiters", "2026-11-20", 3) } };
  const found = file({}, { entries });
  assert.deepEqual(told(found.entries), { _missed: entries._missed });
  assert.deepEqual(merged({ _missed: { own: miss("own") } }, {}).all, { _missed: { own: miss("own") } });
});

test("of missed searches in a file only what is valid and no more than are kept is taken", () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`n${n}`, miss(`n${n}`, `2026-10-${10 + (n % 20)}`)]));
  const bad = {
    none: null, list: [1], number: 7, line: miss("a\nb", "2026-11-20"), turned: miss("\u202eab"), long: miss("x".repeat(101)),
    day: miss("x", "2026-02-31"), never: miss("x", "9999-12-31"), less: miss("x", "2026-11-20", -1), more: miss("x", "2026-11-20", 1e9),
    text: miss({ toString: 1 }), ["x".repeat(101)]: miss("x"),
  };
  const extra = { ...miss("<b>ok</b>", "2026-11-22"), more: "x" };
  const entries = JSON.parse(JSON.stringify({ _missed: { ...bad, ...many, ok: extra } }));
  const found = file({}, { entries }).entries.get("_missed");
  assert.equal(found.size, 200);
  assert.deepEqual(found.get("ok"), miss("<b>ok</b>", "2026-11-22"));
  assert.ok([...found].every(([id, { on }]) => id === "ok" || (id[0] === "n" && on === "2026-10-29")));
  for (const strange of ["x", 7, null, [1]]) assert.deepEqual(told(file({}, { entries: { _missed: strange } }).entries), {});
});

test("what is missing here is imported", () => {
  const theirs = { "quiz/a": { q: tick("2026-11-01"), r: tick("2026-11-01") }, _results: { "quiz/a#quiz": record("2026-11-01") } };
  assert.deepEqual(merged({}, theirs), { all: theirs, taken: 3, kept: 0 });
});

test("of two entries the newer one stays, and nothing is lost", () => {
  const here = { "quiz/a": { q: tick("2026-11-02"), r: tick("2026-11-01"), own: tick("2026-11-01") } };
  const theirs = { "quiz/a": { q: tick("2026-11-01"), r: tick("2026-11-03"), s: tick("2026-11-01") } };
  const { all, taken, kept } = merged(here, theirs);
  assert.deepEqual(all["quiz/a"], { q: tick("2026-11-02"), r: tick("2026-11-03"), own: tick("2026-11-01"), s: tick("2026-11-01") });
  assert.deepEqual([taken, kept], [2, 1]);
});

test("of two records about the same content the better one stays, about different content the newer one", () => {
  const here = { "quiz/a#quiz": record("2026-11-02", 0.9, { q: "1" }), "quiz/b#quiz": record("2026-11-02", 1, { q: "1" }) };
  const theirs = { "quiz/a#quiz": record("2026-11-03", 0.5, { q: "1" }), "quiz/a#read": record("2026-11-01"), "quiz/b#quiz": record("2026-11-03", 0.5, { q: "2" }) };
  const { all, taken, kept } = merged({ _results: here }, { _results: theirs });
  assert.deepEqual(all._results, { ...theirs, "quiz/a#quiz": here["quiz/a#quiz"] });
  assert.deepEqual([taken, kept], [2, 1]);
});

test("importing a file twice adds nothing", () => {
  const theirs = { "quiz/a": { q: { key: "1", chosen: ["a"] } }, _results: { "quiz/a#quiz": record("2026-11-01") } };
  assert.deepEqual(merged(merged({}, theirs).all, theirs), { all: theirs, taken: 0, kept: 0 });
});

test("what was done under a former name moves to the present one", () => {
  const present = (name) => (name === "quiz/old" ? "quiz/new" : name);
  const here = { "quiz/old": { q: tick("2026-11-05") }, "quiz/new": { q: tick("2026-11-06") }, _results: { "quiz/old#quiz": record("2026-11-01") } };
  const theirs = { "quiz/old": { q: tick("2026-11-01"), r: tick("2026-11-01") }, _results: { "quiz/old#quiz": record("2026-11-04") }, "checklist/x:past": { 1: tick("2026-11-01") } };
  const { all } = merged(here, theirs, present);
  assert.deepEqual(all["quiz/new"], { q: tick("2026-11-06"), r: tick("2026-11-01") });
  assert.deepEqual(all._results, { ...here._results, "quiz/new#quiz": record("2026-11-04") });
});

test("what has a day that has not come is left out and counted; in another time zone, tomorrow may have come", () => {
  const never = "9999-12-31";
  const good = {
    "quiz/a": { q: tick("2026-11-24"), strange: { on: "2026-99-99" } },
    _results: { "quiz/a#quiz": record("2026-11-23") },
    _practice: { "quiz/a#q": { key: "1", last: "2026-11-23", due: "2027-11-23" } },
    "onboarding_plan/a": { _start: { day: "2027-01-01" } },
  };
  const bad = {
    "quiz/a": { r: tick("2026-11-25") },
    "quiz/b": { q: tick(never) },
    _results: { "quiz/b#quiz": record(never), "checklist/c#checklist": { ...record("2026-11-01"), first: never } },
    _practice: { "quiz/a#r": { key: "1", last: never, due: never } },
  };
  const both = Object.fromEntries(Object.entries({ ...bad, ...good }).map(([name, found]) => [name, { ...bad[name], ...found }]));
  const found = file(both, { exported: `${never}T00:00:00`, ways: [{ ...WAY, on: never, until: never }] });
  assert.deepEqual([told(found.entries), found.ahead], [good, 5]);
  assert.deepEqual([...found.results.keys()], ["quiz/a"]);
  assert.deepEqual([found.exported, found.ways], ["", [{ ...WAY, on: undefined, until: never }]]);
});

test("this browser keeps its own order of options", () => {
  assert.deepEqual(merged({ _seed: { seed: "1" } }, { _seed: { seed: "2" } }), { all: { _seed: { seed: "1" } }, taken: 0, kept: 0 });
});

test("a name becomes part of a file name", () => {
  assert.equal(fileName("Ana Íñiguez <b>"), "ana-íñiguez-b");
  assert.equal(fileName("../../x"), "x");
  assert.equal(fileName("李 雷"), "李-雷");
});
