// Joins the modules of scripts/ into the classic files that phones fetch, one for each entry. Every page has the
// base: it shares its modules with the others by name, through `window.countertalk`, so that no page fetches them twice.
// `make scripts` writes the files to compiled/; with --check it only says whether they are up to date.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { build } from "esbuild";
import { minify } from "terser";

const BASE = "countertalk";
const LICENCE = "/*! Countertalk, MIT */";
const LONGEST_LINE = 160;
const SIMPLE_STATEMENT = /^(?:Expression|Return|Throw|Break|Continue)Statement$|^VariableDeclaration$/;
const LENT = /\bcountertalk\.(\w+)/g;
const ENTRIES = inFolder("scripts/entries/");
const COMPILED = inFolder("compiled/");
const QUESTIONS = inFolder("questions/");
const SHAPES = inFolder("scripts/quiz/shapes.js");
const OF_BROWSERS = { ecmaVersion: "latest" };
const OPTIONS = {
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  write: false,
  metafile: true,
  tsconfigRaw: {}, // ours is for tsc
};

// No function of ours is used as a constructor, so that all may be arrow functions.
const SMALLEST = { ecma: 2022, compress: { passes: 3, pure_getters: true, unsafe_arrows: true }, format: { comments: false } };

function inFolder(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Every node of a syntax tree. */
function* nodes(tree) {
  if (typeof tree?.type === "string") yield tree;
  for (const part of Object.values(tree ?? {})) if (typeof part === "object") yield* nodes(part);
}

/** Where a line break can take the place of a semicolon: the next line must not read as more of the same statement. */
function endings(text, tree) {
  const simple = [...nodes(tree)].filter(({ type }) => SIMPLE_STATEMENT.test(type));
  return new Set(simple.map(({ end }) => end).filter((end) => /^;[^\s([`+/-]/.test(text.slice(end - 1))));
}

/**
 * Wrap a text at `LONGEST_LINE` characters, only where a line break changes nothing; instead of a semicolon it costs none.
 * The tokens are the parser's: without it, the tokenizer takes some regular expressions for divisions.
 */
function inLines(text) {
  const tokens = [];
  const [lines, ends] = [[], endings(text, parse(text, { ...OF_BROWSERS, onToken: tokens }))];
  let [start, last, free] = [0, 0, 0];
  for (const { type, end } of tokens) {
    while (end - start > LONGEST_LINE && last > start) {
      lines.push(free > start ? text.slice(start, free - 1) : text.slice(start, last));
      start = free > start ? free : last;
    }
    if ([",", ";", "{", "("].includes(type.label)) last = end;
    if (ends.has(end)) free = end;
  }
  return [...lines, text.slice(start)].join("\n");
}

/** The module that knows the shapes of questions: each has a script beside its template, and is found there. */
function shapes() {
  const names = readdirSync(QUESTIONS).filter((file) => file.endsWith(".js")).map((file) => file.replace(".js", ""));
  const imports = names.map((name) => `import ${name} from "../../questions/${name}.js";`);
  return `// Made by \`make scripts\`: the shapes of questions, by name.\n${imports.join("\n")}\n\nexport const SHAPES = { ${names.join(", ")} };\n`;
}

/** The names that a module exports. */
function exportsOf(module) {
  return [...readFileSync(module, "utf8").matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, name]) => name);
}

/** Modules as one file. Terser's are a twentieth smaller than what esbuild makes of the same. */
async function joined(options) {
  const { outputFiles, metafile } = await build({ ...OPTIONS, ...options });
  const { code } = await minify(outputFiles[0].text, SMALLEST);
  return { text: `${LICENCE}\n${inLines(code)}`, modules: Object.keys(metafile.inputs).map((path) => resolve(path)) };
}

/** Takes the base's modules from `window.countertalk`; unused ones are dropped. */
function borrowed(modules) {
  const taken = (name) => `export const ${name} = /* @__PURE__ */ (() => ${BASE}.${name})();`;
  const load = ({ path }) => (modules.includes(path) ? { contents: exportsOf(path).map(taken).join("\n") } : undefined);
  return { name: "borrowed", setup: ({ onLoad }) => onLoad({ filter: /\.js$/ }, load) };
}

/** The base, which starts once and shares `names`. */
function lending(modules, names) {
  const imported = modules.map((path) => [path, exportsOf(path).filter((name) => names.has(name))]);
  const lines = imported.filter(([, own]) => own.length).map(([path, own]) => `import { ${own.join(", ")} } from "${path}";`);
  const contents = `${lines.join("\n")}
    import { start } from "./${BASE}.js";
    if (!Object.hasOwn(window, "${BASE}")) { // an item of that id is a property of the window, too, but not its own
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

/** Whether a file contains exactly this text. */
function holds(file, text) {
  try {
    return readFileSync(file, "utf8") === text;
  } catch {
    return false;
  }
}

const isCheck = process.argv.includes("--check");

/** Write a file that is out of date, or say that it is. */
function renew(file, text) {
  if (holds(file, text)) return;
  if (!isCheck) return writeFileSync(file, text);
  console.error(`${relative(process.cwd(), file)} is out of date: run "make scripts"`);
  process.exitCode = 1;
}

function remove(file) {
  if (!isCheck) return rmSync(file);
  console.error(`${relative(process.cwd(), file)} is left over: run "make scripts"`);
  process.exitCode = 1;
}

renew(SHAPES, shapes());
const files = await compiled();
for (const [file, text] of files) renew(COMPILED + file, text);
for (const file of readdirSync(COMPILED)) if (!files.has(file)) remove(COMPILED + file);
