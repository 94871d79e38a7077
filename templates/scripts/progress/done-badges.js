// A mark at every link to a playbook that the reader has done: in the navigation, in lists and on cards.
import { today } from "../core/calendar.js";
import { onPage } from "../core/lifecycle.js";
import { runNamedIn, runScript } from "../core/loader.js";
import { activityIndex, base, site } from "../core/site.js";
import { gathered } from "../store/gathered.js";
import { storedNames } from "../store/device.js";
import { storedRecords } from "../store/recorded.js";
import { completionOf } from "./completion.js";

/** The links of the theme's navigation, and those that templates mark. */
const LINKS = ".md-nav__link[href], [data-ct-badge], [data-ct-badges] a";

/**
 * The playbook that a link leads to, not to a place on its page; in a folder of files too.
 * @param {HTMLAnchorElement} link
 * @returns {string} kind/id; of another link something that is no key of the index
 */
export function keyAt({ href, hash }) {
  const root = base.href;
  return /** @type {string} */ (!hash && href.startsWith(root) && /^\w+\/[\w-]+/.exec(href.slice(root.length))?.[0]);
}

/** Mark every link again: what was done a moment ago as well. Pages for customers have nothing of the reader's. */
export function showBadges() {
  if (!document.querySelector("[data-ct-profile]")) return;
  if (!activityIndex()) return runScript("activity-index", showBadges);
  const recorded = storedRecords();
  for (const sign of document.querySelectorAll("[data-ct-tick]")) sign.remove();
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll(LINKS);
  for (const link of links) {
    if (!completionOf(activityIndex(), recorded, keyAt(link), today()).done) continue;
    const sign = document.createElement("span");
    sign.className = "ct-tick";
    sign.dataset.ctTick = "";
    sign.textContent = `, ${site.words.done}`; // the style shows a tick in its place
    link.append(sign);
  }
}

/** Where something was done: mark it, and run the scripts of pages that tell more to who has done something. */
function refresh() {
  if (!storedNames().size) return;
  showBadges();
  runNamedIn("data-ct-later");
}

export function startBadges() {
  onPage(refresh);
  for (const event of ["pageshow", "storage"]) addEventListener(event, gathered(refresh));
}
