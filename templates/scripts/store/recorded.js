// What is recorded as done, as it is stored: each part of a playbook under an id of its own, so that none takes another's place.
import { lookup } from "../progress/completion.js";
import { keysOf } from "./device.js";
import { storedValue } from "./storage.js";

/** A way to look up what is recorded, which reads only what it is asked for. */
export function storedRecords() {
  const start = keysOf("_results");
  return lookup((playbook, part) => storedValue(`${start}${playbook}#${part}`));
}
