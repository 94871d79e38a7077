// Who reads on this device, and under which name their progress is kept.
import { forget, ours, storedKeys, storedValue, storeValue } from "./storage.js";

/** After how many hours without a reader a device may be left; 0 for never. */
export const HOURS = [0, 1, 4, 12];

/**
 * What is known of a device: who reads (`profile`), the names that there are, after how many hours without a reader it is
 * left (`rest`), when it was `used` last, and how often it was handed on (`left`).
 * @typedef {{profile: string, names: Map<string, string>, rest: number, used: number, left: number}} DeviceState
 */

/**
 * What is known of this device.
 * @returns {DeviceState}
 */
export function device() {
  const { profile, names, rest, used, left } = Object(storedValue(`${ours}_device`));
  /** @param {[string, unknown]} entry */
  const isName = ([id, name]) => /^[a-z0-9]+$/.test(id) && /** @type {{trim?: () => string} | null} */ (name)?.trim?.();
  const known = new Map(Object.entries(Object(names)).filter(isName));
  return {
    profile: known.has(profile) ? profile : "",
    names: known,
    rest: HOURS.includes(rest) ? rest : 0,
    used: Number(used) || 0,
    left: Number(left) || 0,
  };
}

/**
 * Change what is known of the device; false where the browser keeps nothing.
 * @param {Partial<DeviceState>} changes
 */
export function setDevice(changes) {
  const { names, ...others } = { ...device(), ...changes };
  return storeValue(`${ours}_device`, { ...others, names: Object.fromEntries(names) });
}

/** What the keys of a profile begin with: of the present reader, where none is named. */
export function prefix(profile = device().profile) {
  return `${ours}${profile}:`;
}

/**
 * What the keys of all entries under a name begin with. No name contains the sign that ends it; an id may.
 * @param {string} name "quiz/discounts", "_results", …
 */
export const keysOf = (name) => `${prefix()}${name}#`;

/**
 * The names under which anything is stored that the reader did. What only makes reading easier has a name that begins with
 * a full stop: it is forgotten with the rest, and never leaves the device.
 */
export function storedNames() {
  const start = prefix();
  const names = storedKeys(start).map((key) => key.slice(start.length).split("#")[0]);
  return new Set(names.filter((name) => name[0] !== "."));
}

/**
 * The device is handed on: nobody is named any more, and what was done without a name is forgotten, or what was done
 * under the name that is given up.
 */
export function leaveDevice(profile = "", names = device().names) {
  forget(storedKeys(prefix(profile)));
  return setDevice({ profile: "", names, used: 0, left: device().left + 1 });
}

/** Whether nobody has used the device for as many hours as were set. */
export function hasRested() {
  const { rest, used } = device();
  return rest && used && Math.abs(Date.now() - used) > rest * 36e5; // ms in an hour
}
