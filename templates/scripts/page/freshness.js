// How fresh a page is today, and whether what it says is valid today.
import { dayNumber, today } from "../core/calendar.js";
import { onPage } from "../core/lifecycle.js";
import { site } from "../core/site.js";

/**
 * How many days from today a day is; for none nothing, which is neither more nor less than any number.
 * @param {string | undefined} day
 */
const daysTo = (day) => /** @type {number} */ (day && dayNumber(day) - dayNumber(today()));

/**
 * Of something that is due for review whether it is verified, due soon or overdue; of anything else whether it is valid, not
 * yet or no longer.
 * @param {DOMStringMap} data
 */
export function stateToday({ ctDue, ctFrom, ctUntil }) {
  const left = daysTo(ctDue ?? ctUntil);
  if (ctDue) return left < 0 ? "overdue" : left <= site.dueSoon ? "soon" : "verified";
  return left < 0 ? "expired" : daysTo(ctFrom) > 0 ? "not_yet" : "valid";
}

/** Note on every element with a day what it means today, and put a word for it first, where there is one. */
function update() {
  /** @type {NodeListOf<HTMLElement>} */
  const found = document.querySelectorAll(":is([data-ct-due], [data-ct-from], [data-ct-until]):not([data-ct-state])");
  for (const element of found) {
    const text = site.words[(element.dataset.ctState = stateToday(element.dataset))];
    const word = document.createElement("strong");
    word.textContent = text;
    if (text) element.prepend(word, " · ");
  }
}

export function startFreshness() {
  onPage(update);
}
