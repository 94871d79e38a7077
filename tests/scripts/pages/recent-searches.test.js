// What the search remembers of a reader, and that it stays on the device.
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { openPage } from "../page.js";

const { localStorage } = openPage();
const { forgetSearch, recentSearches, rememberSearch } = await import("../../../templates/scripts/store/recent-searches.js");
const { ownRole, setOwnRole } = await import("../../../templates/scripts/store/own-role.js");
const { leaveDevice, prefix, storedNames } = await import("../../../templates/scripts/store/device.js");
const { pack, unpack } = await import("../../../templates/scripts/store/progress-file.js");

const ABOUT = { site: { name: "Site", path: "/" }, name: "Ana", exported: "", ways: [] };

beforeEach(() => localStorage.clear());

test("the latest search comes first, each once, and only a few are kept", () => {
  for (const query of ["a", "b", "c", "d", "e", "f", " c ", "", "  ", "x".repeat(200)]) rememberSearch(query);
  assert.deepEqual(recentSearches(), ["c", "f", "e", "d", "b"]);
  forgetSearch("f");
  assert.deepEqual(recentSearches(), ["c", "e", "d", "b"]);
});

for (const text of ["no json", "null", "7", '{"a": 1}', '[1, null, {}, ""]'])
  test(`what is stored and is no list of searches (${text}) is ignored`, () => {
    localStorage.setItem(`${prefix()}.searches#recent`, text);
    for (const name of ["said", "page"]) localStorage.setItem(`${prefix()}.role#${name}`, text);
    assert.deepEqual([recentSearches(), ownRole()], [[], ""]);
  });

test("it is forgotten with the reader, and counts as nothing that was done", () => {
  rememberSearch("jacket");
  setOwnRole("store_associate");
  assert.deepEqual([...storedNames()], []);
  leaveDevice();
  assert.deepEqual([recentSearches(), ownRole()], [[], ""]);
});

test("no progress file has it, and none brings it", () => {
  const entries = new Map([[".searches", new Map([["recent", ["jacket"]]])]]);
  const text = pack(ABOUT, entries);
  assert.ok(!text.includes("jacket"));
  const strange = JSON.stringify({ ...JSON.parse(text), entries: { ".searches": { recent: ["jacket"] } } });
  assert.deepEqual(unpack(strange, "2026-11-23").entries, new Map());
});
