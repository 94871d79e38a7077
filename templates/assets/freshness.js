// How fresh a page is today, and whether this is one of the days on which what it says holds.
// Safe to start twice; started again after an instant navigation.
(function (space) {
  "use strict";

  const { number } = space.standing;
  const { words, dueSoon } = space.site;

  /** How many days from today a day is; nothing for none. */
  const daysTo = (day) => day && number(day) - number(space.today());

  /** Note on every element with a day what `stateOf` finds, and put a word for it first, where there is one. */
  function say(css, stateOf) {
    for (const element of document.querySelectorAll(`${css}:not([data-ct-state])`)) {
      const state = (element.dataset.ctState = stateOf(element.dataset));
      const word = document.createElement("strong");
      word.textContent = words[state];
      if (words[state]) element.prepend(word, " · ");
    }
  }

  /** Whether a page is verified, due soon or overdue on this day. */
  function freshness({ ctDue }) {
    const left = daysTo(ctDue);
    return left < 0 ? "overdue" : left <= dueSoon ? "soon" : "verified";
  }

  /** Whether this is one of the days on which something holds. */
  function validity({ ctFrom, ctUntil }) {
    return daysTo(ctUntil) < 0 ? "expired" : daysTo(ctFrom) > 0 ? "not_yet" : "valid";
  }

  space.onPage(() => {
    say("[data-ct-due]", freshness);
    say(".ct-holds", validity);
  });
})(window.countertalk);
