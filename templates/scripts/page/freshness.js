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
 * Note on every element with a day what `stateOf` finds, and put a word for it first, where there is one.
 * @param {string} css
 * @param {(data: DOMStringMap) => string} stateOf
 */
function say(css, stateOf) {
  /** @type {NodeListOf<HTMLElement>} */
  const found = document.querySelectorAll(`${css}:not([data-ct-state])`);
  for (const element of found) {
    const text = site.words[(element.dataset.ctState = stateOf(element.dataset))];
    const word = document.createElement("strong");
    word.textContent = text;
    if (text) element.prepend(word, " · ");
  }
}

/**
 * Whether a page is verified, due soon or overdue on this day.
 * @param {DOMStringMap} data
 */
export function freshness({ ctDue }) {
  const left = daysTo(ctDue);
  return left < 0 ? "overdue" : left <= site.dueSoon ? "soon" : "verified";
}

/**
 * Whether something is valid today, not yet or no longer.
 * @param {DOMStringMap} data
 */
export function validity({ ctFrom, ctUntil }) {
  return daysTo(ctUntil) < 0 ? "expired" : daysTo(ctFrom) > 0 ? "not_yet" : "valid";
}

function update() {
  say("[data-ct-due]", freshness);
  say(":is([data-ct-from], [data-ct-until])", validity);
}

export function startFreshness() {
  onPage(update);
}
