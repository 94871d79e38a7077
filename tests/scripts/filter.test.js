import assert from "node:assert/strict";
import { test } from "node:test";
import { isWanted } from "../../templates/scripts/library/filter.js";

const JACKET = { facets: { category: ["outerwear/jackets"], product: [] }, price: "179.50", state: "soon", valid: true };
const wanted = (card, chosen) => isWanted(card, new Map(Object.entries(chosen)));

test("Where nothing is chosen, every card is wanted", () => {
  assert.ok(wanted(JACKET, {}));
});

test("A category includes what is below it, and nothing that only begins alike", () => {
  assert.ok(wanted(JACKET, { category: "outerwear" }));
  assert.ok(wanted(JACKET, { category: "outerwear/jackets" }));
  assert.ok(!wanted(JACKET, { category: "outerwear/jack" }));
  assert.ok(!wanted(JACKET, { category: "outerwear/jackets/rain" }));
  assert.ok(!wanted(JACKET, { product: "rain-hat" }));
});

test("A price is in its limits, which belong to them", () => {
  assert.ok(wanted(JACKET, { from: "179.50", to: "179.5" }));
  assert.ok(!wanted(JACKET, { from: "180" }));
  assert.ok(!wanted(JACKET, { to: "179" }));
  assert.ok(!wanted({ ...JACKET, price: undefined }, { to: "500" }));
  assert.ok(!wanted({ ...JACKET, price: undefined }, { from: "0" }));
});

test("All that is chosen must be true", () => {
  assert.ok(wanted(JACKET, { state: "soon", valid: "today", category: "outerwear" }));
  assert.ok(!wanted(JACKET, { state: "overdue", category: "outerwear" }));
  assert.ok(!wanted({ ...JACKET, valid: false }, { valid: "today" }));
});

test("A facet that no card has is no property of every object", () => {
  assert.ok(!wanted(JACKET, { colour: "red" }));
  assert.ok(!wanted(JACKET, { category: "__proto__" }));
});
