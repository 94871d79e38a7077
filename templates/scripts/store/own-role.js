// The role that the reader has: that of the page of a role on which they search, unless they say another one.
import { base } from "../core/site.js";
import { keysOf } from "./device.js";
import { storedValue, storeValue } from "./storage.js";

const key = () => `${keysOf(".role")}at`;

/** The id of the reader's role, or "" where it is not known. */
export function ownRole() {
  const role = storedValue(key());
  return typeof role === "string" ? role : "";
}

/** On the page of a role, that is the reader's, as far as the search knows. */
export function noteRoleOfPage() {
  const role = /^role\/([\w-]+)\//.exec(location.pathname.slice(base.pathname.length))?.[1];
  if (role) setOwnRole(role);
}

/** @param {string} role its id */
export function setOwnRole(role) {
  storeValue(key(), role);
}
