// Converts what earlier versions stored to the present form: pure functions of keys and texts. No page, no storage.
import { parsedEntries, setAside } from "../store/json.js";

/**
 * An entry of version 1 in the form of version 2: a tick was only its day, an answer had no day.
 * Anything else stays as it is: it is checked when it is read.
 * @param {unknown} entry
 */
function fromVersion1(entry) {
  return typeof entry === "string" && /^\d{4}-\d\d-\d\d$/.test(entry) ? { on: entry } : entry;
}

/**
 * What to store and what to remove so that version 2 finds everything from version 1.
 * The keys of version 1 were "countertalk:1:<path>:<playbook>", with one text set aside under "…:aside"; those of version 2
 * have a profile before the playbook, in this case the one without a name. What version 2 has already stored is newer.
 * @param {Map<string, string>} stored every key of the site, with its text
 * @param {string} path the path of the site's root
 * @returns {{set: Map<string, string>, remove: string[]}}
 */
export function migrate(stored, path) {
  const [from, to] = [`countertalk:1:${path}:`, `countertalk:2:${path}::`];
  const remove = [...stored.keys()].filter((key) => key.startsWith(from));
  /** @type {Map<string, string>} */
  const set = new Map();
  /** @param {string} key */
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
