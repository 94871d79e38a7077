// This version finds what earlier ones stored: nothing lost, nothing trusted, nothing newer overwritten.
import assert from "node:assert/strict";
import { test } from "node:test";

import { migrate } from "../../templates/scripts/rare/migration.js";
import { parsedEntries, setAside } from "../../templates/scripts/store/json.js";

const V1 = "countertalk:1:/site/:quiz/words";
const V2 = "countertalk:2:/site/::quiz/words";
const ANSWER = { key: "12345678", chosen: ["a"] };

/** What is stored after `stored` was migrated. */
function after(stored, path = "/site/") {
  const all = new Map(Object.entries(stored));
  const { set, remove } = migrate(all, path);
  for (const [key, text] of set) all.set(key, text);
  for (const key of remove) all.delete(key);
  return Object.fromEntries(all);
}

test("an answer stays what it was, a tick becomes an entry with its day", () => {
  const text = JSON.stringify({ one: ANSWER, two: "2026-11-01" });
  assert.deepEqual(after({ [V1]: text }), { [V2]: JSON.stringify({ one: ANSWER, two: { on: "2026-11-01" } }) });
});

test("what version 2 has stored is newer and stays", () => {
  const newer = { ...ANSWER, chosen: ["b"] };
  const found = after({ [V1]: JSON.stringify({ one: ANSWER, two: ANSWER }), [V2]: JSON.stringify({ one: newer }) });
  assert.deepEqual(JSON.parse(found[V2]), { one: newer, two: ANSWER });
});

test("unreadable text is set aside, with what was set aside before", () => {
  const found = after({ [V1]: "no json", [`${V1}:aside`]: "older", [`${V2}:aside`]: '["oldest"]' });
  assert.deepEqual(Object.keys(found), [`${V2}:aside`]);
  assert.deepEqual(JSON.parse(found[`${V2}:aside`]).sort(), ["no json", "older", "oldest"]);
});

test("unreadable text of version 2 does not destroy what version 1 stored", () => {
  const text = JSON.stringify({ one: ANSWER });
  const found = after({ [V1]: text, [V2]: "[1" });
  assert.equal(found[V2], "[1", "the reader of version 2 sets it aside itself");
  assert.deepEqual(JSON.parse(found[`${V2}:aside`]), [text]);
});

test("entries of unknown form are carried over unchanged", () => {
  const strange = '{"__proto__":{"polluted":1},"one":7,"two":null,"three":["x"],"four":"yesterday"}';
  assert.equal(after({ [V1]: strange })[V2], strange);
  assert.equal({}.polluted, undefined);
});

test("other sites on the host, other programs and this version are left alone", () => {
  const others = { "countertalk:1:/site/v2/:quiz/words": "{}", "countertalk:1:/:quiz/words": "{}", theirs: "1", [V2]: "{}" };
  assert.deepEqual(after(others), others);
  assert.deepEqual(after({}), {});
});

test("migrating twice changes nothing more", () => {
  const once = after({ [V1]: JSON.stringify({ one: "2026-11-01" }), [`${V1}:aside`]: "x" });
  assert.deepEqual(after(once), once);
});

test("only an object has entries", () => {
  for (const text of ["", "no json", "[]", "7", "null", '"text"']) assert.equal(parsedEntries(text), undefined);
  assert.deepEqual(parsedEntries('{"a":1}'), [["a", 1]]);
});

test("texts are set aside one after the other, whatever is there already", () => {
  assert.equal(setAside(null, "a"), '["a"]');
  assert.equal(setAside('["a"]', "b"), '["a","b"]');
  assert.equal(setAside("broken", "b"), '["broken","b"]');
  assert.equal(setAside('{"x":1}', "b"), '["{\\"x\\":1}","b"]');
});

test("a thousand strange values: nothing is thrown, and each is migrated or set aside exactly once", () => {
  const texts = ["", "null", "[]", "{", '"', "7", "\u0000\u202e", "x".repeat(5000), "<img src=x onerror=alert(1)>"];
  const entry = (n) => [null, 7, [], "", "2026-02-31", "0000-00-00", { on: {} }, { __proto__: n }, ANSWER][n % 9];
  for (let n = 0; n < 1000; n += 1) {
    const text = n % 3 ? JSON.stringify({ [`id${n}`]: entry(n), ["__proto__"]: entry(n >> 2) }) : texts[(n / 3) % texts.length];
    const cut = n % 5 ? text : text.slice(0, n % (text.length + 1));
    const beside = n % 2 ? { [V2]: texts[n % texts.length] } : {};
    const found = after({ [V1]: cut, [`${V1}:aside`]: texts[n % 7], ...beside });
    assert.ok(!(V1 in found) && !(`${V1}:aside` in found));
    const old = parsedEntries(cut);
    if (old && parsedEntries(found[V2])) assert.deepEqual(parsedEntries(found[V2]).map(([id]) => id), old.map(([id]) => id));
    else assert.ok(JSON.parse(found[`${V2}:aside`]).includes(cut));
    assert.equal({}.on, undefined);
  }
});
