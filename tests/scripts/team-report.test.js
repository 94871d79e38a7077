// The files of several people as a table, as `node --test` runs it.
import assert from "node:assert/strict";
import test from "node:test";

import { teamReport } from "../../templates/scripts/team/team-report.js";

const TODAY = "2026-11-23";
const HERE = "Site";
const ACTIVITIES = {
  "lesson/a": { title: "A", address: "", version: "", read: true },
  "quiz/b": { title: "B", address: "", version: "", quiz: { of: { q: "1" }, pass: 80 }, names: ["quiz/old"] },
  "learning_path/p": { title: "P", steps: ["lesson/a", "quiz/b"], earns: { name: "Paper", days: 30 } },
};
const read = (on) => ({ read: { on, share: 1, of: {}, version: "" } });
const quiz = (on, share = 1, key = "1") => ({ quiz: { on, share, of: { q: key }, version: "" } });

function file(name, results = {}, changes = {}) {
  const found = { name, site: { name: HERE }, exported: `${TODAY}T10:00:00`, begun: [], ways: [], ...changes };
  return { found: { ...found, results: new Map(Object.entries(results)) } };
}

/** The words of the notes about a person with these results. */
function words(results, changes) {
  return teamReport([file("Ana", results, changes)], ACTIVITIES, TODAY, HERE).rows.flatMap(({ notes }) => notes.map(([, word]) => word));
}

for (const [name, results, changes, expected] of [
  ["nothing begun", {}, {}, ["none"]],
  ["something lately", { "lesson/a": read("2026-11-20") }, {}, []],
  ["nothing for a while", { "lesson/a": read("2026-11-01") }, {}, ["idle"]],
  ["an old file", { "lesson/a": read("2026-11-01") }, { exported: "2026-11-02T10:00:00" }, ["old_file"]],
  ["a file without a day", { "lesson/a": read("2026-11-20") }, { exported: "" }, ["old_file"]],
  ["a quiz that was failed", { "quiz/b": quiz("2026-11-20", 0.5) }, {}, ["failed"]],
  ["a quiz under its former name", { "quiz/old": quiz("2026-11-20", 0.5) }, {}, ["failed"]],
  ["a question that has changed", { "quiz/b": quiz("2026-11-20", 1, "2") }, {}, ["changed"]],
  ["a quiz that was failed and has changed", { "quiz/b": quiz("2026-11-20", 0.5, "2") }, {}, ["changed"]],
  ["everything, lately", { "lesson/a": read("2026-11-01"), "quiz/b": quiz("2026-11-01") }, {}, []],
  ["everything, in an old file", { "lesson/a": read("2026-11-01"), "quiz/b": quiz("2026-11-01") }, { exported: "2026-11-02" }, []],
  ["everything, long ago", { "lesson/a": read("2026-01-01"), "quiz/b": quiz("2026-01-01") }, {}, ["expired"]],
  ["another site", {}, { site: { name: "Other" }, ways: [{ title: "P", done: 1, of: 2, on: "2026-11-20" }] }, ["other_site"]],
  ["another site, nothing begun", {}, { site: { name: "Other" } }, ["none", "other_site"]],
]) {
  test(`notes about ${name}`, () => assert.deepEqual(words(results, changes), expected));
}

test("what needs attention comes first, then names in order", () => {
  const files = [
    file("Carl", { "lesson/a": read("2026-11-20") }),
    file("Ben", { "lesson/a": read("2026-11-20") }),
    file("Dora", { "lesson/a": read("2026-10-01") }),
    file("Eve"),
  ];
  const { rows } = teamReport(files, ACTIVITIES, TODAY, HERE);
  assert.deepEqual(rows.map(({ person }) => person.name), ["Eve", "Dora", "Ben", "Carl"]);
});

test("of two files of one person the newer one counts, whatever comes first", () => {
  const [older, newer, other] = [
    file("Ana", {}, { exported: "2026-11-01T10:00:00" }),
    file("ANA", { "lesson/a": read("2026-11-20") }, { exported: "2026-11-20T10:00:00" }),
    file("Ana", {}, { exported: "2026-11-22T10:00:00", site: { name: "Other" } }),
  ];
  for (const files of [[older, newer, other], [other, newer, older]]) {
    const { counted, rows } = teamReport(files, ACTIVITIES, TODAY, HERE);
    assert.deepEqual(counted, new Set([newer, other]));
    assert.equal(rows.length, 2);
  }
});

test("a file with strange names and days is read without an error", () => {
  const results = { ["__proto__"]: read("2026-11-01"), constructor: read("2026-11-01"), "lesson/a": read("9999-12-31") };
  const ways = [{ title: "=1", done: 0, of: 0 }];
  teamReport([file("", results, { exported: "9999", begun: ["__proto__", "toString"] })], ACTIVITIES, TODAY, HERE);
  teamReport([file("\ud800", {}, { site: { name: "__proto__" }, ways })], ACTIVITIES, TODAY, HERE);
});
