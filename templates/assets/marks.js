// A mark at every link to a playbook that the reader has done: in the navigation, in lists and on cards.
(function (space) {
  "use strict";

  const LINKS = ".md-nav__link[href], .ct-card__link, .ct-links a, .ct-facts a, .ct-onward__step";

  /** The playbook that a link leads to, not to a place on its page; in a folder of files too. */
  space.keyAt = function ({ href, hash }) {
    const root = space.base.href;
    return !hash && href.startsWith(root) && /^\w+\/[\w-]+/.exec(href.slice(root.length))?.[0];
  };

  /** Mark every link anew: what was done a moment ago as well. Pages for customers have nothing of the reader's. */
  space.mark = function () {
    if (!document.querySelector(".ct-profile")) return;
    if (!space.outline) return space.run("outline", space.mark);
    const { recordsIn, standing } = space.standing;
    const recorded = recordsIn(space.text("_results"));
    for (const sign of document.querySelectorAll(".ct-tick")) sign.remove();
    for (const link of document.querySelectorAll(LINKS)) {
      if (!standing(space.outline, recorded, space.keyAt(link), space.today()).done) continue;
      const sign = document.createElement("span");
      sign.className = "ct-tick";
      sign.textContent = `, ${space.site.words.done}`; // the style shows a tick in its place
      link.append(sign);
    }
  };

  /** Where something was done: mark it, and run the scripts of pages that tell more to who has done something. */
  function start() {
    if (!space.keys(space.prefix()).length) return;
    space.mark();
    space.ask("data-ct-later");
  }

  space.onPage(start);
  for (const event of ["pageshow", "storage"]) addEventListener(event, start);
})(window.countertalk);
