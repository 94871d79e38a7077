// Records of what was done, as a browser keeps them.
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { openPage } from "../page.js";

const { localStorage } = openPage();
const { record, recorded, takeBack } = await import("../../../templates/scripts/store/records.js");
const { keysOf } = await import("../../../templates/scripts/store/device.js");

const READ = { on: "2026-11-20", share: 1, of: {}, version: "" };
const put = (id, value) => localStorage.setItem(keysOf("_results") + id, JSON.stringify(value));

beforeEach(() => localStorage.clear());

for (const damaged of [{ of: null }, {}, 7, "x", [], { on: "2026-11-20", share: 2, of: {}, version: "" }]) {
  test(`a part that was damaged (${JSON.stringify(damaged)}) does not keep it from being done again`, () => {
    put("product/hat#read", READ);
    put("product/hat#quiz", damaged);
    assert.ok(record(["product/hat"], "quiz", { share: 0.5, of: { ask: "1" } }));
    const { read, quiz } = recorded(["product/hat"]);
    assert.deepEqual(read, READ);
    assert.deepEqual([quiz.share, quiz.of], [0.5, { ask: "1" }]);
  });
}

test("a renamed playbook has the parts that were recorded under its former name, and the present one counts first", () => {
  const names = ["product/cap", "product/hat"];
  put("product/hat#read", READ);
  put("product/hat#quiz", { ...READ, share: 0.8 });
  assert.ok(record(names, "quiz", { share: 0.9, of: { ask: "1" } }));
  assert.deepEqual([recorded(names).read, recorded(names).quiz.share], [READ, 0.9]);
  takeBack(names, "quiz");
  assert.deepEqual([recorded(names).read, recorded(names).quiz], [READ, undefined]);
});
