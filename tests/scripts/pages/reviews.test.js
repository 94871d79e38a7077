// Answers as reviews, kept in one place for the whole site.
import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { openPage } from "../page.js";

openPage();
const { knownReviews, practised } = await import("../../../templates/scripts/practice/reviews.js");

test("an answer given in a quiz is a review under the present name, and marking it again adds none", () => {
  mock.timers.enable({ apis: ["Date"], now: new Date("2026-11-23T12:00:00Z") });
  const [former, name, key] = ["quiz/shapes#single", "quiz/newer#x", "0123abcd"];
  const answered = (share, ...before) => practised(["quiz/newer", "quiz/shapes"], ["x", "single"], key, share, ...before);
  const found = () => knownReviews().get(name);

  const before = answered(0);
  assert.equal(before, null);
  assert.deepEqual([found().key, found().due, found().n], [key, "2026-11-24", 1]);
  answered(1, before);
  assert.deepEqual([found().due, found().n], ["2026-11-26", 1]);
  answered(1);
  assert.equal(found().n, 2);
  assert.ok(!knownReviews().has(former));
});
