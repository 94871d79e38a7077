// What every page needs: how fresh it is today, and the way from an old address to the new one.
// Safe to start twice; started again after an instant navigation.
(function () {
  "use strict";

  const DAY = 24 * 60 * 60 * 1000;

  /** Midnight of an ISO day (or of today) as a number of days, so that time zones do not matter. */
  function dayNumber(iso) {
    const now = new Date();
    const parts = iso ? iso.split("-").map(Number) : [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    return Date.UTC(parts[0], parts[1] - 1, parts[2]) / DAY;
  }

  /** Say on every badge whether its page is verified, due soon or overdue on this day. */
  function showFreshness(words, dueSoon) {
    for (const badge of document.querySelectorAll("[data-ct-due]:not([data-ct-state])")) {
      const left = dayNumber(badge.dataset.ctDue) - dayNumber();
      const state = left < 0 ? "overdue" : left <= dueSoon ? "soon" : "verified";
      const word = document.createElement("span");
      word.className = "ct-fresh__word";
      word.textContent = words[state];
      badge.dataset.ctState = state;
      badge.prepend(word, " · ");
    }
  }

  /** Say on everything that holds for some days only whether this is one of them. */
  function showValidity(words) {
    for (const span of document.querySelectorAll(".ct-holds:not([data-ct-state])")) {
      const { ctFrom, ctUntil } = span.dataset;
      const state = ctUntil && dayNumber(ctUntil) < dayNumber() ? "expired" : ctFrom && dayNumber(ctFrom) > dayNumber() ? "not_yet" : "valid";
      span.dataset.ctState = state;
      if (state === "valid") continue;
      const word = document.createElement("strong");
      word.textContent = words[state];
      span.prepend(word, " · ");
    }
  }

  /** Take the reader from an old address to the new one, at the same place of the page. */
  function followMove() {
    const link = document.querySelector("[data-ct-moved]");
    if (link) location.replace(filed(link.href) + location.hash);
  }

  /** The address of the page's file, where a site is a folder of files and nobody adds the name for us. */
  function filed(href) {
    return location.protocol === "file:" ? href.replace(/\/(?=#|$)/, "/index.html") : href;
  }

  function leadToFile({ target }) {
    const link = target.closest("a[href]");
    if (link) link.href = filed(link.href);
  }

  function start() {
    const { words, dueSoon } = window.chalktalk.site;
    followMove();
    showFreshness(words, dueSoon);
    showValidity(words);
  }

  if (location.protocol === "file:") addEventListener("click", leadToFile, true);
  window.chalktalk.onPage(start);
})();
