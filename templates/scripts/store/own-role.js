// The role that the reader has: that of the page of a role which they opened last, unless they say another one.
import { keysOf } from "./device.js";
import { storedValue, storeValue } from "./storage.js";

const key = () => `${keysOf(".role")}at`;

/** The id of the reader's role, or "" where it is not known. */
export function ownRole() {
  const role = storedValue(key());
  return typeof role === "string" ? role : "";
}

/** @param {string} role its id */
export function setOwnRole(role) {
  storeValue(key(), role);
}
