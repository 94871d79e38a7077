// The role that the reader has: what they say it is, or else that of the page of a role on which they searched last.
import { base } from "../core/site.js";
import { keysOf } from "./device.js";
import { storedValue, storeValue } from "./storage.js";

const key = (/** @type {"said" | "page"} */ name) => keysOf(".role") + name;

/** The id of the reader's role, or "" where it is not known. */
export function ownRole() {
  return /** @type {string} */ ([storedValue(key("said")), storedValue(key("page"))].find((role) => typeof role === "string") ?? "");
}

/** On the page of a role, that is the reader's, unless they have said another one. */
export function noteRoleOfPage() {
  const role = /^role\/([\w-]+)\//.exec(location.pathname.slice(base.pathname.length))?.[1];
  if (role) storeValue(key("page"), role);
}

/** @param {string} role its id */
export function setOwnRole(role) {
  storeValue(key("said"), role);
}
