// How much of a section is done, of what there is to do in it.
import { today } from "../core/calendar.js";
import { onPage } from "../core/lifecycle.js";
import { activityIndex } from "../core/site.js";
import { storedText } from "../store/device.js";
import { completionOf, recordsIn } from "./completion.js";
import { keyAt } from "./done-badges.js";

function update() {
  const place = document.querySelector("[data-ct-count]");
  if (!place) return;
  const recordsOf = recordsIn(storedText("_results"));
  const keys = new Set([...document.querySelectorAll("[data-ct-badge]")].map(keyAt));
  const all = [...keys].filter((key) => Object.hasOwn(activityIndex(), key));
  const done = all.filter((key) => completionOf(activityIndex(), recordsOf, key, today()).done);
  place.textContent = place.dataset.ctCount.replace("{done}", done.length).replace("{all}", all.length);
  place.hidden = !done.length;
}

export function startSectionCount() {
  onPage(update);
  for (const event of ["pageshow", "storage"]) addEventListener(event, update);
}
