// A mark at every link to a playbook that the reader has done: in the navigation, in lists and on cards.
(function (space) {
  "use strict";

  const LINKS = ".md-nav__link[href], .ct-card__link, .ct-links a, .ct-path a, .ct-start a";

  /** The playbook at an address of this site, in a folder of files too. */
  function keyAt(href) {
    const { origin, pathname } = new URL(href, location.href);
    if (origin !== space.base.origin || !pathname.startsWith(space.base.pathname)) return undefined;
    return pathname.slice(space.base.pathname.length).replace(/(index\.html|(staff\/)?(index\.html)?)$/, "").slice(0, -1);
  }

  function mark(link, word) {
    const sign = document.createElement("span");
    sign.className = "ct-tick";
    sign.textContent = "✓";
    sign.setAttribute("role", "img");
    sign.setAttribute("aria-label", word);
    link.append(" ", sign);
  }

  /** Mark every link anew: what was done a moment ago as well. */
  space.mark = function () {
    const { recordsIn, standing } = space.standing;
    let stored = null;
    try {
      stored = localStorage.getItem(`${space.prefix()}_results`);
    } catch {
      // Blocked: nothing is marked.
    }
    const recorded = recordsIn(stored);
    const isDone = new Map();
    for (const sign of document.querySelectorAll(".ct-tick")) sign.remove();
    for (const link of document.querySelectorAll(LINKS)) {
      const key = keyAt(link.href);
      if (!isDone.has(key)) isDone.set(key, standing(space.outline, recorded, key, space.today()).done);
      if (isDone.get(key)) mark(link, space.site.words.done);
    }
  };

  space.onPage(space.mark);
})(window.chalktalk);
