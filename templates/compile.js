// Makes the scripts that phones fetch of those in assets/: few files, without comments and with short names.
// `make scripts` writes them to compiled/; with --check it only says whether they are what the scripts make.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { minify } from "terser";

/** The scripts of each file, in their order: each stands behind what it takes when it starts. */
const FILES = {
  // on every page
  countertalk: ["reader", "standing", "marks", "freshness", "copy"],
  // where there is something to do, or to tell of what was done; of the orders that work, this one packs best
  learn: [
    ...["dialogue", "migration", "progress", "csv", "dragging", "fsrs", "marking", "question", "choosing", "typing"],
    ...["ordering", "read", "due", "reviews", "paging", "quiz", "practice", "section", "scenario", "line", "sheet"],
    ...["past", "earlier", "signing", "checklist", "plan", "account", "shown", "receipt", "mine", "path", "device"],
    ...["onward", "exchange", "carry", "roster", "team", "home"],
  ],
  // where the site is a folder of files, for a device that is left alone, and for addresses that lead elsewhere
  seldom: ["folder", "rest", "missing", "moved"],
};
const OPTIONS = { ecma: 2020, compress: { passes: 3, sequences: false, inline: 0 } }; // alike packs better than short

const inFolder = (name) => fileURLToPath(new URL(name, import.meta.url));

async function compiled(scripts) {
  const sources = Object.fromEntries(scripts.map((name) => [name, readFileSync(inFolder(`assets/${name}.js`), "utf8")]));
  return `${(await minify(sources, OPTIONS)).code}\n`;
}

/** Scripts that stand in no file would run nowhere. */
function left() {
  const named = Object.values(FILES).flat();
  return readdirSync(inFolder("assets")).filter((file) => !named.includes(file.replace(".js", "")));
}

function isCurrent(file, code) {
  try {
    return readFileSync(file, "utf8") === code;
  } catch {
    return false;
  }
}

const problems = left().map((script) => `assets/${script} has no place in compile.js`);
mkdirSync(inFolder("compiled"), { recursive: true });
for (const [name, scripts] of Object.entries(FILES)) {
  const file = inFolder(`compiled/${name}.js`);
  const code = await compiled(scripts);
  if (isCurrent(file, code)) continue;
  if (process.argv.includes("--check")) problems.push(`compiled/${name}.js is not what its scripts make: run "make scripts"`);
  else writeFileSync(file, code);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
