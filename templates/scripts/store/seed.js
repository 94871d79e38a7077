// What orders are drawn from.
import { isText, loadEntries, saveEntries } from "./entries.js";

const SEED = "_seed";

/** @type {string | undefined} */
let kept; // where the browser keeps nothing, at least until the page is left

/** A text that is the same for this reader at every visit, and another one for others. */
export function seed() {
  kept ??= loadEntries([SEED], isText).get("seed") ?? drawn();
  return kept;
}

function drawn() {
  const text = crypto.getRandomValues(new Uint32Array(2)).join("-");
  saveEntries([SEED], isText, (entries) => entries.set("seed", text));
  return text;
}
