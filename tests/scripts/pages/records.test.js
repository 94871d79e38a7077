// Records of what was done, as a browser keeps them.
import assert from "node:assert/strict";
import test from "node:test";

import { openPage } from "../page.js";

const { localStorage } = openPage();
const { record, recorded } = await import("../../../templates/scripts/store/records.js");
const { prefix } = await import("../../../templates/scripts/store/device.js");

const READ = { on: "2026-11-20", share: 1, of: {}, version: "" };

for (const damaged of [{ of: null }, {}, 7, "x", [], { on: "2026-11-20", share: 2, of: {}, version: "" }]) {
  test(`a part that was damaged (${JSON.stringify(damaged)}) does not keep it from being done again`, () => {
    localStorage.setItem(`${prefix()}_results`, JSON.stringify({ "product/hat": { read: READ, quiz: damaged } }));
    assert.ok(record(["product/hat"], "quiz", { share: 0.5, of: { ask: "1" } }));
    const { read, quiz } = recorded(["product/hat"]);
    assert.deepEqual(read, READ);
    assert.deepEqual([quiz.share, quiz.of], [0.5, { ask: "1" }]);
  });
}
