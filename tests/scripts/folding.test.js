// One spelling for what people type in many: Python is tested with the same examples.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { fold } from "../../templates/scripts/core/folding.js";
import { wordsOf } from "../../templates/scripts/search/words.js";

/** The lines of a file of examples. */
const rows = (name) => readFileSync(new URL(`../search/${name}`, import.meta.url), "utf8").trimEnd().split("\n").slice(1).map((line) => line.split("\t"));

test("texts are folded", () => {
  for (const [typed, folded] of rows("folding.tsv")) assert.equal(fold(typed), folded);
});

test("texts fall into words", () => {
  for (const [text, expected] of rows("words.tsv")) assert.deepEqual(wordsOf(text), expected.split(" ").filter(Boolean));
});
