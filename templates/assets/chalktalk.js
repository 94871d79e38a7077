// What every page needs: how fresh it is today, a button that copies, a 404 that searches.
// Safe to start twice; started again by Material's document$ after an instant navigation.
(function () {
  "use strict";

  const DAY = 24 * 60 * 60 * 1000;

  /** The site's root and the words for scripts, as the page carries them. */
  function site() {
    const element = document.getElementById("ct-site");
    return element ? JSON.parse(element.textContent) : null;
  }

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
    const file = location.protocol === "file:" ? "index.html" : ""; // in a folder of files nobody adds it for us
    if (link) location.replace(link.href + file + location.hash);
  }

  /** What an element shows, as plain text: paragraphs apart, and every line of a list with its number or a dash. */
  function plainText(element) {
    const shown = element.cloneNode(true);
    for (const line of shown.querySelectorAll("li")) {
      const lines = [...line.parentElement.children];
      const mark = line.parentElement.localName === "ol" ? `${lines.indexOf(line) + 1}.` : "-";
      (line.querySelector("p") ?? line).prepend(`${mark} `);
    }
    element.after(shown); // only what stands on the page is told with its lines
    const text = shown.innerText.trim();
    shown.remove();
    return text;
  }

  /** Let the copy buttons copy the words beside them. */
  function startCopying(says) {
    if (!navigator.clipboard) return;
    for (const button of document.querySelectorAll("[data-ct-copy][hidden]")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        const words = button.parentElement.querySelector("[data-ct-copied]");
        try {
          await navigator.clipboard.writeText(plainText(words));
        } catch {
          getSelection().selectAllChildren(words); // where copying is not allowed, the words stand ready for it
          return;
        }
        button.textContent = says.copied;
        setTimeout(() => (button.textContent = says.copy), 2000);
      });
    }
  }

  /** A path without its escapes; as it is where they are no text. */
  function readable(path) {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }

  /** On the page for missing addresses, search for the words of the address. */
  function searchForMissing(root) {
    const link = document.querySelector("[data-ct-missing]");
    if (!link) return;
    const home = new URL(root.endsWith("/") ? root : root + "/", location.href);
    const query = readable(location.pathname.replace(home.pathname, " "))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !["html", "index"].includes(word))
      .slice(-4)
      .join(" ");
    home.searchParams.set("q", query);
    link.href = home.href;
    link.hidden = false;
  }

  function start() {
    const found = site();
    if (!found) return;
    followMove();
    showFreshness(found.words, found.dueSoon);
    showValidity(found.words);
    startCopying(found.words);
    searchForMissing(found.root);
  }

  if (window.document$) window.document$.subscribe(start);
  else start();
})();
