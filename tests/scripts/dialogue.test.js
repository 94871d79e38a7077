// Paths through a conversation after its steps and words were edited, as `node --test` runs it.
import assert from "node:assert/strict";
import test from "node:test";

import { follow, reachableScores, stepNamed } from "../../templates/scripts/scenario/dialogue.js";

/** A step by its id, what can be said there (`words>to`), and what else it has. */
function step(id, choices = "", more = {}) {
  const found = choices.split(" ").filter(Boolean).map((one) => one.split(">"));
  return { id, was: [], choices: found.map(([key, to]) => ({ key, to })), ...more };
}

const STEPS = [
  step("first", "ask>need claim>doubts"),
  step("doubts", "show>need insist>lost"),
  step("need", "offer>sold list>lost again>first"),
  step("sold", "", { score: 100 }),
  step("lost", "", { score: 10 }),
];

function taken(id, said) {
  const { choices } = STEPS.find((one) => one.id === id);
  return { step: id, said, to: choices.find(({ key }) => key === said).to, of: choices.map(({ key }) => key) };
}

const WAY = [taken("first", "claim"), taken("doubts", "show"), taken("need", "offer")];

/** What is left of the path in edited steps: the words that were said. */
function said(steps, way = WAY) {
  return follow(steps, way).map(({ choice }) => choice.key);
}

function edited(id, choices, more) {
  return STEPS.map((one) => (one.id === id ? step(id, choices, more) : one));
}

test("a path is followed to its end, even through the same step twice", () => {
  assert.deepEqual(said(STEPS), ["claim", "show", "offer"]);
  const around = [taken("first", "ask"), taken("need", "again"), ...WAY];
  assert.deepEqual(said(STEPS, around), ["ask", "again", "claim", "show", "offer"]);
});

test("a path survives whatever is added or moved", () => {
  assert.deepEqual(said(edited("first", "wait>lost claim>doubts ask>need")), ["claim", "show", "offer"]);
  assert.deepEqual(said([STEPS[0], ...STEPS.slice(1).reverse()]), ["claim", "show", "offer"]);
});

test("new words for the same choice keep it", () => {
  assert.deepEqual(said(edited("doubts", "show-now>need insist>lost")), ["claim", "show-now", "offer"]);
});

for (const [what, choices] of Object.entries({
  "is gone": "insist>lost",
  "leads elsewhere": "show>lost insist>lost",
  "has changed places with another": "show>lost insist>need",
  "leads elsewhere and others lead where it led": "show>lost pour>need",
  "may be one of two": "pour>need show-now>need",
})) {
  test(`a path ends at the step where what was said ${what}`, () => {
    assert.deepEqual(said(edited("doubts", choices)), ["claim"]);
  });
}

test("another choice to the same step is not mistaken for a deleted one", () => {
  const before = [step("first", "ask>need beg>need"), ...STEPS.slice(1)];
  const way = [{ step: "first", said: "beg", to: "need", of: ["ask", "beg"] }];
  assert.deepEqual(said(before, way), ["beg"]);
  assert.deepEqual(said([step("first", "ask>need"), ...STEPS.slice(1)], way), []);
});

test("a renamed step is the same if it names its former id", () => {
  const renamed = (more) => [
    step("first", "ask>need claim>qualms"),
    step("qualms", "show>need insist>lost", more),
    ...STEPS.slice(2),
  ];
  assert.deepEqual(said(renamed({ was: ["older", "doubts"] })), ["claim", "show", "offer"]);
  assert.deepEqual(said(renamed()), []);
  assert.equal(stepNamed(renamed({ was: ["doubts"] }), "doubts").id, "qualms");
});

test("a different first step ends a path at once", () => {
  assert.deepEqual(said([STEPS[1], STEPS[0], ...STEPS.slice(2)]), []);
});

test("a path that goes on after the end is cut there", () => {
  assert.deepEqual(said([STEPS[0], step("doubts", "", { score: 5 }), ...STEPS.slice(2)]), ["claim"]);
});

test("the best reachable end is found despite loops", () => {
  assert.deepEqual(Object.fromEntries(reachableScores(STEPS)), { first: 100, doubts: 100, need: 100, sold: 100, lost: 10 });
  const circle = [step("a", "x>b"), step("b", "x>a y>end"), step("end", "", { score: 40 }), step("open")];
  assert.deepEqual(Object.fromEntries(reachableScores(circle)), { a: 40, b: 40, end: 40, open: -1 });
});
