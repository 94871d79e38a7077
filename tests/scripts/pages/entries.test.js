// Entries of playbooks, as a browser keeps them: each under a key of its own.
import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { openPage } from "../page.js";

const { Storage, localStorage } = openPage();
const { isText, loadEntries, saveEntries } = await import("../../../templates/scripts/store/entries.js");
const { keysOf, storedNames } = await import("../../../templates/scripts/store/device.js");

const QUIZ = ["quiz/words", "quiz/terms"];
const here = (id) => localStorage.getItem(keysOf("quiz/words") + id);
const loaded = () => Object.fromEntries(loadEntries(QUIZ, isText));

beforeEach(() => localStorage.clear());

test("only what is changed is written: what another tab has added or removed in the meantime stays so", () => {
  saveEntries(QUIZ, isText, (entries) => entries.set("a", "1").set("b", "1").set("c", "1"));
  saveEntries(QUIZ, isText, (entries) => {
    localStorage.setItem(`${keysOf("quiz/words")}d`, '"theirs"');
    localStorage.setItem(`${keysOf("quiz/words")}b`, '"theirs"');
    localStorage.removeItem(`${keysOf("quiz/words")}c`);
    entries.set("a", "2");
  });
  assert.deepEqual(loaded(), { a: "2", b: "theirs", d: "theirs" });
});

test("what was stored under a former name is found, replaced and removed under both", () => {
  for (const id of ["a", "b", "c"]) localStorage.setItem(`${keysOf("quiz/terms")}${id}`, '"former"');
  saveEntries(QUIZ, isText, (entries) => entries.set("a", "now").delete("b"));
  assert.deepEqual(loaded(), { a: "now", c: "former" });
  saveEntries(QUIZ, isText, (entries) => entries.delete("a"));
  assert.deepEqual(loaded(), { c: "former" });
});

for (const text of ["no json", "", "null", "[1]", "7", '{"on": "'])
  test(`an entry that is none (${text}) is ignored, and stays until the same entry is written`, () => {
    localStorage.setItem(`${keysOf("quiz/words")}a`, text);
    saveEntries(QUIZ, isText, (entries) => entries.set("b", "1"));
    assert.deepEqual([loaded(), here("a")], [{ b: "1" }, text]);
    saveEntries(QUIZ, isText, (entries) => entries.set("a", "1"));
    assert.deepEqual(loaded(), { a: "1", b: "1" });
  });

test("an id may have any signs, and a name is never the beginning of another", () => {
  const ids = ["#", "a#b", "a:b", "__proto__", "", "ü 1"];
  saveEntries(["_practice"], isText, (entries) => ids.forEach((id) => entries.set(id, id || "none")));
  saveEntries(["_practice:past"], isText, (entries) => entries.set("x", "x"));
  assert.deepEqual(new Set(loadEntries(["_practice"], isText).keys()), new Set(ids));
  assert.deepEqual(storedNames(), new Set(["_practice", "_practice:past"]));
});

test("several changes are kept together or not at all", () => {
  saveEntries(QUIZ, isText, (entries) => entries.set("a", "1").set("b", "1"));
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, text) {
    if (key.endsWith("#full")) throw new Error("full");
    setItem.call(this, key, text);
  };
  const isKept = saveEntries(QUIZ, isText, (entries) => entries.set("a", "2").set("full", "2").delete("b"));
  Storage.prototype.setItem = setItem;
  assert.deepEqual([isKept, loaded()], [false, { a: "1", b: "1" }]);
});

test("where the browser keeps nothing, nothing is kept, even if there is nothing to keep", () => {
  const { getItem } = Storage.prototype;
  Storage.prototype.getItem = () => {
    throw new Error("blocked");
  };
  const isKept = saveEntries(QUIZ, isText, (entries) => entries.delete("a"));
  Storage.prototype.getItem = getItem;
  assert.equal(isKept, false);
});
