// Joins the modules of scripts/ into the classic files that phones fetch, one for each entry. The one of every page is the
// base: it lends its modules to the others by name, through `window.countertalk`, so that no page fetches them twice.
// `make scripts` writes the files to compiled/; with --check it only says whether they are what the modules make.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { tokenizer } from "acorn";
import { build } from "esbuild";

const BASE = "countertalk";
const LONGEST_LINE = 160;
const LENT = /\bcountertalk\.(\w+)/g;
const ENTRIES = inFolder("scripts/entries/");
const COMPILED = inFolder("compiled/");
const OPTIONS = {
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  write: false,
  metafile: true,
};

function inFolder(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** A text in lines of at most `LONGEST_LINE` characters, broken where a new line changes nothing. */
function inLines(text) {
  const lines = [];
  let [start, last] = [0, 0];
  for (const { type, end } of tokenizer(text, { ecmaVersion: "latest" })) {
    if (end - start > LONGEST_LINE) {
      lines.push(text.slice(start, last));
      start = last;
    }
    if ([",", ";", "{", "("].includes(type.label)) last = end;
  }
  return [...lines, text.slice(start)].join("\n");
}

/** The names that a module exports. */
function exportsOf(module) {
  return [...readFileSync(module, "utf8").matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, name]) => name);
}

async function joined(options) {
  const { outputFiles, metafile } = await build({ ...OPTIONS, ...options });
  return { text: inLines(outputFiles[0].text), modules: Object.keys(metafile.inputs).map((path) => resolve(path)) };
}

/** Takes the modules of the base from `window.countertalk`; what is not used leaves no trace. */
function borrowed(modules) {
  const taken = (name) => `export const ${name} = /* @__PURE__ */ (() => ${BASE}.${name})();`;
  const load = ({ path }) => (modules.includes(path) ? { contents: exportsOf(path).map(taken).join("\n") } : undefined);
  return { name: "borrowed", setup: ({ onLoad }) => onLoad({ filter: /\.js$/ }, load) };
}

/** The base, which starts once and lends `names`. */
function lending(modules, names) {
  const imported = modules.map((path) => [path, exportsOf(path).filter((name) => names.has(name))]);
  const lines = imported.filter(([, own]) => own.length).map(([path, own]) => `import { ${own.join(", ")} } from "${path}";`);
  const contents = `${lines.join("\n")}
    import { start } from "./${BASE}.js";
    if (!window.${BASE}) {
      window.${BASE} = { ${[...names].sort().join(", ")} };
      start();
    }`;
  return joined({ stdin: { contents, resolveDir: ENTRIES } });
}

/** Every file with its text. */
async function compiled() {
  const { modules } = await joined({ entryPoints: [`${ENTRIES}${BASE}.js`] });
  const others = readdirSync(ENTRIES).filter((file) => file !== `${BASE}.js`);
  const files = new Map();
  for (const file of others) {
    files.set(file, (await joined({ entryPoints: [ENTRIES + file], plugins: [borrowed(modules)] })).text);
  }
  const names = new Set([...files.values()].flatMap((text) => [...text.matchAll(LENT)].map(([, name]) => name)));
  return files.set(`${BASE}.js`, (await lending(modules, names)).text);
}

function isCurrent(file, text) {
  try {
    return readFileSync(COMPILED + file, "utf8") === text;
  } catch {
    return false;
  }
}

const files = await compiled();
const stale = [...files].filter(([file, text]) => !isCurrent(file, text)).map(([file]) => file);
const left = readdirSync(COMPILED).filter((file) => !files.has(file));
if (process.argv.includes("--check")) {
  for (const file of [...stale, ...left]) console.error(`compiled/${file} is not what scripts/ makes: run "make scripts"`);
  process.exitCode = stale.length + left.length ? 1 : 0;
} else {
  for (const file of stale) writeFileSync(COMPILED + file, files.get(file));
  for (const file of left) rmSync(COMPILED + file);
}
