// From what earlier versions stored to the form of today: pure, over keys and texts. No page, no storage.
import { parsedEntries, setAside } from "../store/json.js";

/**
 * An entry of version 1 in the form of version 2: a tick was its day alone, an answer had no day.
 * Anything else stays as it is, for whoever reads it to judge.
 */
function fromVersion1(entry) {
  return typeof entry === "string" && /^\d{4}-\d\d-\d\d$/.test(entry) ? { on: entry } : entry;
}

/**
 * What to store and what to remove so that everything of version 1 is found by version 2.
 * Version 1 had the keys "countertalk:1:<path>:<playbook>", and one text set aside under "…:aside"; version 2 has a
 * profile before the playbook, here the one without a name. What version 2 holds already is the newer.
 * @param {Map<string, string>} stored every key of the site, with its text
 * @param {string} path the path of the site's root
 * @returns {{set: Map<string, string>, remove: string[]}}
 */
export function migrate(stored, path) {
  const [from, to] = [`countertalk:1:${path}:`, `countertalk:2:${path}::`];
  const remove = [...stored.keys()].filter((key) => key.startsWith(from));
  const set = new Map();
  const held = (key) => set.get(key) ?? stored.get(key);
  for (const key of remove) {
    const name = to + key.slice(from.length).replace(/:aside$/, "");
    const old = key.endsWith(":aside") ? undefined : parsedEntries(stored.get(key));
    const newer = parsedEntries(held(name) ?? "{}");
    if (old && newer) {
      const entries = old.map(([id, entry]) => [id, fromVersion1(entry)]);
      set.set(name, JSON.stringify(Object.fromEntries([...entries, ...newer])));
    } else set.set(`${name}:aside`, setAside(held(`${name}:aside`), stored.get(key)));
  }
  return { set, remove };
}
