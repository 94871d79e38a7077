// What is searched for stands in the address as `?q=`, so that a reload or a link shows the same.
import { attempt } from "../store/storage.js";

const PAUSE = 300; // ms: browsers refuse many changes of the address in a short time

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/** What the address asks for; null if nothing. */
export const queryInAddress = () => new URLSearchParams(location.search).get("q");

/**
 * Put a query into the address; null takes it out.
 * @param {string | null} query
 */
export function writeQuery(query) {
  clearTimeout(waiting);
  const url = new URL(location.href);
  if (query) url.searchParams.set("q", query);
  else url.searchParams.delete("q");
  if (url.href !== location.href) attempt(() => history.replaceState(history.state, "", url));
}

/** @param {string} query */
export function writeQuerySoon(query) {
  clearTimeout(waiting);
  waiting = setTimeout(writeQuery, PAUSE, query);
}
