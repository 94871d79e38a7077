// Where the letters are that a search has found: folded texts are shorter or longer than what readers see.
import assert from "node:assert/strict";
import test from "node:test";

import { fold } from "../../templates/scripts/core/folding.js";
import { marksOf, spansOf } from "../../templates/scripts/search/marking.js";

/** The marked parts of a text. */
const marked = (text, ...marks) => spansOf(text, marks).map(([from, to]) => text.slice(from, to));
const NONE = new Set();

for (const [text, mark, expected] of [
  ["Café au lait", "cafe", ["Café"]],
  ["Cafe\u0301 au lait", "cafe", ["Cafe\u0301"]],
  ["Straße 7", "strasse", ["Straße"]],
  ["Straße 7", "stras", ["Straß"]],
  ["ﬁt and ﬁnish", "fi", ["ﬁ", "ﬁ"]],
  ["wa\u00adter\u200bproof", "water", ["wa\u00adter"]],
  ["١٠٤ and １０４", "104", ["١٠٤", "１０４"]],
  ["İstanbul", "istanbul", ["İstanbul"]],
  ["ガイド ガイド", fold("ガイ"), ["ガイ", "ガイ"]],
  ["𝐁𝐨𝐥𝐝 words", "bold", ["𝐁𝐨𝐥𝐝"]],
])
  test(`"${mark}" is marked in "${text}" where readers see it`, () => assert.deepEqual(marked(text, mark), expected));

test("short words are marked at the beginning of words alone, longer ones inside too", () => {
  assert.deepEqual(marked("A jacket and a pack", "ac"), []);
  assert.deepEqual(marked("Rainjacket, jackets", "jack"), ["jack", "jack"]);
  assert.deepEqual(marked("雨の上着", "上着"), ["上着"]);
});

test("marks that touch each other are one", () => {
  assert.deepEqual(marked("rainjacket", "rain", "jacket"), ["rainjacket"]);
  assert.deepEqual(marked("the jacket", "jack", "jacket"), ["jacket"]);
});

test("nothing breaks on texts and marks of any kind", () => {
  for (const mark of ["", "(a+)+$", "\\", "__proto__", "\ud83d"]) assert.deepEqual(marked("a (b) c", mark), []);
  assert.deepEqual(marked("", "a"), []);
  assert.deepEqual(marked("a\u0301".repeat(3), "aaa"), ["a\u0301a\u0301a\u0301"]);
});

const found = (words, terms) => ({ entries: [], words, terms, instead: "", missing: [] });

test("what was typed is marked, and what was found in place of a slip", () => {
  assert.deepEqual(marksOf(found(["jack"], ["jacket", "jackets"]), NONE), ["jack"]);
  assert.deepEqual(marksOf(found(["jakcet"], ["jacket"]), NONE), ["jacket"]);
  assert.deepEqual(marksOf(found(["unknown", "jacket"], ["jacket"]), NONE), ["jacket"]);
});

test("words without meaning are marked only where there are no others", () => {
  assert.deepEqual(marksOf(found(["is", "it", "dry"], ["is", "it", "dry"]), new Set(["is", "it"])), ["dry"]);
  assert.deepEqual(marksOf(found(["is", "it"], ["is", "it"]), new Set(["is", "it"])), ["is", "it"]);
});
