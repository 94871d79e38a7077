// What the search shows before anything is typed: what was searched for, and what the reader's role uses most.
import { forgetSearch, recentSearches } from "../store/recent-searches.js";
import { ownRole, setOwnRole } from "../store/own-role.js";
import { button, element } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { cell, row, rowGroup } from "./rows.js";

/** @import { Head } from "./index.js" */

const MOST_USED = 6;

/**
 * The rows of recent searches.
 * @param {Words["finder"]} words
 * @param {(query: string) => void} ask
 * @param {() => void} changed
 */
export function recentRows(words, ask, changed) {
  const rows = recentSearches().map((query) => {
    const again = button(query, () => ask(query), "ct-found__again");
    again.dir = "auto";
    const remove = button("×", () => (forgetSearch(query), changed()), "ct-found__copy");
    remove.ariaLabel = fill(words.remove, { query });
    for (const one of [again, remove]) one.tabIndex = -1;
    return row(cell(again), cell(remove));
  });
  return rowGroup(words.recent, rows);
}

/**
 * The entries that the reader's role uses most, and what it is called.
 * @param {Head} head
 */
export function usedMost({ roles, used }) {
  const [id, name] = roles.find(([role]) => role === ownRole()) ?? ["", ""];
  return { name, entries: (Object.hasOwn(used, id) ? used[id] : []).slice(0, MOST_USED) };
}

/**
 * The field in which readers say what their role is; none where there is nothing to choose.
 * @param {Head} head
 * @param {Words["finder"]} words
 * @param {() => void} changed
 */
export function roleField({ roles }, words, changed) {
  if (roles.length < 2) return [];
  const field = element("select", "ct-pick", new Option(words.any_role, ""), ...roles.map(([id, name]) => new Option(name, id)));
  field.value = ownRole();
  if (!field.value) field.value = ""; // a role that is no more
  field.addEventListener("change", () => {
    setOwnRole(field.value);
    changed();
  });
  return [element("label", "ct-form__field ct-finder__role", element("span", "ct-label", words.i_am), field)];
}
