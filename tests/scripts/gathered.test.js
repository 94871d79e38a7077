// What another tab changes, key by key, is acted on once.
import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { gathered } from "../../templates/scripts/store/gathered.js";

test("what another tab changes within a moment is acted on once, and what is no single key at once", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const act = mock.fn();
  const listen = gathered(act);
  for (let count = 0; count < 3000; count += 1) listen({ key: `quiz/a#${count}` });
  assert.equal(act.mock.callCount(), 0);
  mock.timers.tick(1000);
  assert.equal(act.mock.callCount(), 1);
  listen({ key: "quiz/a#1" });
  listen({ key: null });
  mock.timers.tick(1000);
  assert.equal(act.mock.callCount(), 2, "everything is removed, which includes the key before");
});
