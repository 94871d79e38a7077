// How much of a section is done, of what there is to do in it.
import { today } from "../core/calendar.js";
import { onPage } from "../core/lifecycle.js";
import { activityIndex } from "../core/site.js";
import { gathered } from "../store/gathered.js";
import { storedRecords } from "../store/recorded.js";
import { fill } from "../ui/text.js";
import { completionOf } from "./completion.js";
import { keyAt } from "./done-badges.js";

function update() {
  /** @type {HTMLElement | null} */
  const place = document.querySelector("[data-ct-count]");
  if (!place) return;
  const recorded = storedRecords();
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll("[data-ct-badge]");
  const keys = new Set([...links].map(keyAt));
  const all = [...keys].filter((key) => Object.hasOwn(activityIndex(), key));
  const done = all.filter((key) => completionOf(activityIndex(), recorded, key, today()).done);
  place.textContent = fill(place.dataset.ctCount ?? "", { done: done.length, all: all.length });
  place.hidden = !done.length;
}

export function startSectionCount() {
  onPage(update);
  for (const event of ["pageshow", "storage"]) addEventListener(event, gathered(update));
}
