// Tables for a spreadsheet, as `node --test` runs it.
import assert from "node:assert/strict";
import test from "node:test";

import { csv, harmless } from "../../templates/scripts/team/csv.js";

for (const text of [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "\tx",
  " =1",
  "\u00a0 =1",
  "\u200b=1",
  "\ufeff=1",
  "\0=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "﹣1",
  '"=1',
  '=HYPERLINK("http://x","y")',
  "-2+3+cmd|' /C calc'!A0",
]) {
  test(`${JSON.stringify(text)} is never a formula`, () => assert.ok(harmless(text).startsWith("'")));
}

for (const text of ["", "Ana", "Ana-Lena", "a=b", "Íñiguez + Co", "90", 90, 0, "'=1", "http://x"]) {
  test(`${JSON.stringify(text)} stays as it is`, () => {
    assert.ok([String(text), "''=1"].includes(harmless(text)));
  });
}

test("rows end in CR and LF, cells are quoted, quotes are doubled, and the byte order mark comes first", () => {
  const text = csv([["Name", "Of"], ['Ana "A", x\ny', 2], [undefined, "=1"]]);
  assert.equal(text, '\ufeff"Name","Of"\r\n"Ana ""A"", x\ny","2"\r\n"","\'=1"\r\n');
});
