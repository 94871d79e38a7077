// Moves what earlier versions stored to where it is now, before anything reads it.
import { base } from "../core/site.js";
import { forget, ours, storedKeys } from "../store/storage.js";
import { storeTexts } from "../store/transaction.js";
import { migrate } from "./migration.js";

/** If there is no room for it, it is left for the next visit. */
export function upgrade() {
  try {
    const earlier = storedKeys(`countertalk:1:${base.pathname}:`);
    if (!earlier.length) return;
    const keys = [...earlier, ...storedKeys(ours)];
    const { set, remove } = migrate(new Map(keys.map((key) => [key, localStorage.getItem(key) ?? ""])), base.pathname);
    if (storeTexts(set)) forget(remove);
  } catch {
    // Blocked.
  }
}
